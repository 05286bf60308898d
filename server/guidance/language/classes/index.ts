import { familyClasses } from './family.ts'
import { harmClasses } from './harm.ts'
import { pandemicClasses } from './pandemic.ts'
import { practiceClasses } from './practice.ts'
import { serviceClasses } from './services.ts'
import { speechClasses } from './speech.ts'

/**
 * Word classes that phrases name in angle brackets (`<mother>`). A member is itself a phrase of the mini-language and may
 * name another class. Choice of this project, from the wording of published reviews and practice guides.
 */
export const wordClasses: Readonly<Record<string, readonly string[]>> = {
  ...familyClasses,
  ...serviceClasses,
  ...speechClasses,
  ...harmClasses,
  ...pandemicClasses,
  ...practiceClasses,
}
