/**
 * How a document says itself that a name in it is invented, or how it calls somebody, in small letters, as parts of regular
 * expressions. This project's choice, from published reviews.
 */
import { each } from './language/phrases.ts'

/** In a sentence with one of these every name is declared. */
export const declarations = each(`
  pseudonyms?; not (?:his|her|their|the) real names?; (?:called|named|known|referred to) (?:as )?(?:here|in this (?:report|review|document));
  (?:known|referred to|called) here; (?:is|are|be) (?:called|known as|referred to as);
  (?:we|the review|this review|this report) (?:call|calls|have called|has called); (?:use[ds]?|using) the name;
  chose(?:n)? (?:the|this|a|his|her|their) names?; (?:the|this|that) name (?:is|was) (?:chosen|invented|made up);
  name (?:that )?the (?:family|child|children|parents) chose
`)

/** All of them are invented: there is no name left to find by what it does. */
export const allNamesInvented = each(`
  (?:all )?(?:the )?names?(?: used)?(?: in this (?:report|review))? (?:have|has|had) (?:all )?been (?:changed|anonymised|altered);
  all names are (?:pseudonyms|invented|changed|fictitious); by (?:different|other|invented|false|fictitious) names;
  (?:different|invented|fictitious|fictional|made-up|false) names (?:are|were|have been);
  names in this (?:report|review) are not (?:real|the real)
`)

/** In the head of a table's column with the names that the review uses for people. */
export const columnsOfNames = each(
  'pseudonym; known (?:here )?as; referred to; name used; called; cipher; in this (?:report|review)',
)

/** Between a name and the words that say who answers for the review these are about somebody else. */
export const aboutOthers = each('told; said; asked; met; that; who; when; with')
