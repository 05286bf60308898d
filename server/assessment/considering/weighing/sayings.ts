/** What a mention says of its topic, in the words under which weights were learned of it. */
import { isReason } from '../deciders.ts'
import type { LocalMention } from '../mention.ts'

type Saying = Pick<LocalMention, 'assertion' | 'cue'>

/** "told", or "generic", and with a cue "told cue" as well; "other" where it is somebody else's. */
export const sayingsOf = (mention: Saying): readonly string[] =>
  isOfSomebodyElse(mention) ? other : spelt(mention.assertion === 'generic' ? 'generic' : 'told', mention)

/** The same of how it considers a risk factor: "denied", "denied cue". */
export const bearingSayingsOf = (mention: Saying): readonly string[] => spelt(mention.assertion, mention)

const other = ['other']

export const isOfSomebodyElse = ({ assertion, cue }: Saying): boolean =>
  assertion === 'generic' && isReason(cue) && cue.ofSomebodyElse === true

const spelt = (what: string, { cue }: Saying): readonly string[] => (cue === null ? [what] : [what, `${what} cue`])
