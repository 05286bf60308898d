/** Sentences in which a term is not the author's own word. This project's choice of phrases. */
import { each } from '../language/phrases.ts'
import { wordSet, words } from '../language/word-lists.ts'

/** The term is discussed, criticised, attributed to somebody, or set against a better one. */
export const notTheAuthorsWord = each(`
  term; terms; termed; phrase; phrases; phrased; wording; worded; the words; the word; words (such|like|that); terminology; label; labels; labelled;
  labelling; connotation*; so called; (this|that|such|the|their|blaming|judgemental|use of|used|using) language;
  language (such|like|that|which|in|of|used|we|is); blaming; blame; blamed; stigma*; judgemental; judgmental; pejorative; derogatory; euphemis*;
  stereotyp*; adultif*; adultis*;
  (describ*|record*|refer|refers|referred|referring|written|wrote|noted|seen|saw|see|sees|viewed|perceived|regarded|framed|portrayed|characteris*|
    treated|categoris*|coded|logged|construed|interpreted|dismissed|presented|minimised|thought of|spoken of) ..8 as;
  (descri*|depiction*|portrayal|perception*|narrative*|assumption*|assumed|view|notion|idea|concept|impression|belief) ..3 (of|that|about);
  (considered|thought|believed|found|judged|deemed|felt) ..4 to be; rather than; instead of; as opposed to; in place of;
  avoid (using|saying|writing|such);
  (wrong|unfair|mistaken|inaccurate|misleading|unhelpful|too simple|too easy) to ..2 (say|call|describe|write|speak|conclude|suggest|see);
  moving away from; (should|must|do) not (say|write|use); would now (be|say); (previously|formerly|now|sometimes|often) (known|called|termed)
`)

/** What stands right before the term and turns it round: "was not a lifestyle choice". */
export const turnedRound = ['not', 'never', 'no', 'neither', 'nor', 'without', 'hardly'] as const

/** Words of the head of a column that names themes: a term below it is what such learning is called. */
export const columnsOfThemes = ['themes?', 'category', 'categories', 'code', 'topic'] as const

/** May stand between the two: "not simply a lifestyle choice". */
export const betweenTurned = wordSet('a an the any simply')

/** Between a cipher and the term: "MT had failed to protect". */
export const auxiliariesOfCiphers = words('had has')

/** Behind "was not brought" these name nothing to which somebody is brought: "was not brought on two days". */
export const takesNoObject = words('for on in at to and or but as because when with again until after')
