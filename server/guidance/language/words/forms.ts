/** What a template writes into a form for its authors: questions, instructions. And how what somebody said is told from those. */
import { each } from '../phrases.ts'
import { words } from '../word-lists.ts'

/** Tell authors by themselves what to do: "Describe …". */
export const instructions = each(`
  enter; describe; consider; explain; summarise; specify; insert; delete; tick; provide; identify; comment on; set out
`)

/** Do so with what is to be given behind them ("State whether …"): "State school" is an answer. */
export const instructionsToGive = words('state outline give include list detail')
export const whatToGive = words(`
  any all the whether if how what date dates details name names past current relevant category
`)

/** In a label, these make what stands behind it somebody's words, which may be a question. */
export const sayings = words('said says asked told wrote words')

/** An item of a list that begins with one of these, in whatever form, is a task: "- [x] Consider domestic abuse". */
export const tasks = words('consider discuss review ask check explore assess screen record complete share send')
