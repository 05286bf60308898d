/**
 * How a child's life reads when it is described from the child's side, and who else has to be safe. What is asked for is the
 * Panel's; the wordings are this project's choice, from published reviews.
 */
import { each } from '../language/phrases.ts'

/** Words, wishes, feelings, habits, or how a child who cannot speak shows them. */
export const fromTheChild = each(`
  said; says; told; tells; asked; asks; wrote; writes; drew; draws; drawing; drawings; sang; sings; whisper*; explained; described; describes; spoke;
  speaks; words; wish; wishes; wished; want; wants; wanted; hope; hopes; hoped; like; likes; liked; love; loves; loved; enjoy; enjoys; enjoyed; hate;
  hated; hates; afraid; scared; frightened; frightening; fear; fears; feared; worried; worry; happy; sad; lonely; angry; anxious; proud; shy; quiet;
  quieter; loud; cheerful; chatty; sociable; calm; watchful; curious; bright; funny; clingy; withdrawn; settled; unsettled; smile*; smiling; laugh*;
  cry; cries; cried; crying; play; plays; played; playing; sleep; sleeps; slept; hungry; hunger; tired; cold; alone; friend; friends; football; music;
  favourite; routine; morning; mornings; bedtime; feel; feels; felt; feeling; feelings; experience; experienced; lived experience; day; days; home;
  school; what it was like; what life was like; view; views; voice; behaviour; behaved; learned; learnt; knew; saw; heard; slept; ate; eats; ran;
  walked; waited; stayed; hid; care* for
`)

/** The other children whose safety has to be thought of, or that there are none. */
export const otherChildren = each(`
  sibling; siblings; brother*; sister*; half sibling*; half brother*; half sister*; step sibling*; stepbrother*; stepsister*; twin; twins;
  other child; other children; all children; all the children; both children; the children; children; daughters; sons; two girls; two boys; girls;
  boys; both girls; both boys; only child; no other; cousin; cousins; unborn; baby; babies; households; no siblings;
  (other|all|both|these|those|two|three|four|five|six) young (people|persons); other (residents|pupils)
`)

/** That there are none, wherever a review says so. "No siblings were seen" says something else. */
export const noOtherChildren = each(`
  (is|was|as|an|being) (an|the)? only child; (has|have|had|with) no (other|known|full|living)? (siblings|sibling|brothers|sisters|brother|sister);
  (has|have|had) neither (brother|brothers) nor (sister|sisters); (has|have|had) no other (child|children); (are|were|is|was) no other (child|children) (in the (home|household|family|property)|living);
  (mothers|fathers|parents|couples|familys|her|his|their) only child
`)

/** What is said of a grown-up's own childhood tells nothing of the child's brothers and sisters. */
export const grownUpsSiblings = each(`
  (mother|father|mum|dad|stepmother|stepfather|partner|grandmother|grandfather) (was|is|has|had) ..2 (only child|siblings|sibling|brothers|brother|sisters|sister)
`)

/** The three safeguarding partners since 2019, by the names they bear. Before July 2022 the health partner was a clinical commissioning group. */
export const partners = {
  'local authority': each(
    'local authority; council; LA; children* services; borough; county; city; director of children* services; DCS; metropolitan district',
  ),
  'integrated care board': each(
    'integrated care board; ICB; clinical commissioning group; CCG; health; NHS; chief nurse; designated nurse; designated doctor',
  ),
  police: each('police; constabulary; chief constable; superintendent; supt; DCI; DCC; ACC; commander; met'),
} as const

/** All of them at once. */
export const allPartners = each(
  'safeguarding partners; statutory partners; (lead|delegated) safeguarding partner*; partners; three partners; delegates; delegated leads; executive',
)

/** An executive who is one person, and no group of all partners. */
export const oneExecutive = each(`
  chief executive*; deputy chief executive*; executive (director|directors|nurse|nurses|officer|officers|lead|leads|member|members|assistant|
    support)
`)

/** A chief executive of whom nothing else is said leads the local authority; these lead others. */
export const chiefExecutive = each('chief executive; chief executives')
export const otherChiefs = each(`
  chief executive* (of|for|at) (the|our)? ..3 (ICB|integrated care board|CCG|NHS|trust|hospital|college);
  chief executive* (ICB|integrated care board|CCG|NHS);
  (ICB|integrated care board|CCG|NHS|trust|hospital) ..1 chief executive*; ICBs chief executive*; trusts chief executive*
`)

/** A partner's agreement is still to come. Read only where one partner is named in the sign-off, so that they can be broad. */
export const notAgreed = each(`
  (not|not yet|yet to|still to|to be|will be) (been|be)? (agree|agreed|sign|signed|approve|approved|endorse|endorsed|confirm|confirmed|received|seen|
    respond|responded); awaiting; awaits; awaited; to follow; pending; outstanding; tbc; tba
`)

/** It is there. */
export const agreed = each('agree; agreed; agrees; signed; approved; endorsed; confirmed')
