/**
 * The heads of a chronology's columns, whole and in small letters, as parts of regular expressions. This project's choice, from
 * local templates.
 */
import { each } from './language/phrases.ts'

export const dayColumns = each('dates?(?: (?:and|&) time)?')
export const eventColumns = each('(?:(?:key|significant) )?(?:events?|contacts?|episodes?); what happened')
