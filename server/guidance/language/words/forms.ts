/** What a template writes into a form for its authors: questions, instructions. And how what somebody said is told from those. */
import { each } from '../phrases.ts'
import { words } from '../word-lists.ts'

/** Words of a sentence, which no label has: "*He was drunk.*" is what somebody said. */
export const ofSentences = words(
  'i me my we our you your he him his she her they them their was were is are am had has have did do does',
)

/** Tell authors by themselves what to do: "Describe …". */
export const instructions = each(`
  enter; describe; consider; explain; summarise; specify; insert; delete; tick; provide; identify; comment on; set out
`)

/** Do so with what is to be given behind them ("State whether …"): "State school" is an answer. */
export const instructionsToGive = words('state outline give include list detail')
export const whatToGive = words(`
  any all the whether if how what date dates details name names past current relevant category
`)

/**
 * A paragraph that begins with one of these tells authors what to write, label or none: no action of a service is to describe
 * something. What stands alone does so whatever follows it.
 */
export const writing = each('describe; summarise; say here; state here; explain here')
/** And these do before what is to be told: "Set out what is known", "Say whether"; "Set out on foot" is a report. */
export const writingOf = each(
  'say; say here; state; state here; set out; outline; explain; explain here; specify; comment on; note',
)
export const whatToWrite = words('what whatever how whether who whom whose why when where which if any')
/** What is in brackets and begins with one of these is a template's too. */
export const writingInBrackets = each(`
  say; set out; explain; specify; include; enter; insert; add; comment on; consider; identify; provide; tick; delete
`)

/** In a label, these make what stands behind it somebody's words, which may be a question. */
export const sayings = words('said says asked told wrote words')

/** An item of a list that begins with one of these, in whatever form, is a task: "- [x] Consider domestic abuse". */
export const tasks = words('consider discuss review ask check explore assess screen record complete share send')
export const formsOfTasks = words('ed d s')
