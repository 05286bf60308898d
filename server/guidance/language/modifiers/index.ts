import type { ModifierGroup } from '../types.ts'
import { absent } from './absent.ts'
import { denied } from './denied.ts'
import { generic } from './generic.ts'
import { present } from './present.ts'
import { unknown } from './unknown.ts'

export { signposts } from './signposts.ts'

/**
 * Cues in the manner of NegEx and ConText (Chapman and others 2001; Harkema and others 2009), worded as reviews word them.
 * A cue inside a longer cue is ignored, so a longer phrase can overrule a shorter one.
 */
export const modifiers: readonly ModifierGroup[] = [...absent, ...unknown, ...denied, ...present, ...generic]
