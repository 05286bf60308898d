/** Words by which it is told who speaks, to whom, and what it is worth. The verbs of speech themselves: `modifiers/signposts.ts`. */
import { wordSet } from '../word-lists.ts'

/** At the beginning of a note, which leaves out the one of the family who is meant: "Told officers that …". */
export const saidInNotes = wordSet('told says said denies denied claims insists maintains states admits')

/** Before "nobody", who was not told: "she said that she had told nobody" says of nothing that it never was. */
export const telling = wordSet('told tell telling tells')

/** Behind a practitioner, who then is the one that answers: "every agency said that they were not". */
export const answering = wordSet('said answered replied reported confirmed wrote were was')

/** Before a quotation that is an answer: "a 'no' from Mother". */
export const beforeQuotedAnswers = wordSet('a answer answered said says replied reply')

/** What the family owns to stands, whatever they add to make light of it. */
export const admissions = wordSet('accepted accepts admitted admits acknowledged conceded')

/** Behind a person, these make what follows that person's account: "Parents' account", "Mum at booking". */
export const accounts = wordSet('account accounts version word says said asked booking re')

/** But these are somebody else's findings: "Father re drugs: hair test negative". */
export const findings = wordSet('test tests tested testing check checks screen toxicology records')

/** What is written there in quotation marks is no word of the family: "File note 4 May: 'nil drug misuse'". */
export const papers = wordSet('note notes record records file log entry letter report summary chronology form system')
