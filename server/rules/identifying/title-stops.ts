import { shortTitles } from '../../guidance/identifiers.ts'

const titleStop = new RegExp(`\\b(${shortTitles.join('|')})\\.`, 'g')

/** The full stop of a title ends no sentence. */
export const withoutTitleStops = (text: string): string => text.replace(titleStop, '$1')
