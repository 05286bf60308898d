/** How reviews say that a family did not take part, and how they sound when somebody asked why. This project's choice of phrases. */
import { each } from '../language/phrases.ts'

/** One of these is enough to ask for the reasons. */
export const notEngaging = each(`
  lack of (parental|maternal|paternal|family|consistent|meaningful|any|her|his|their)? engagement; non engagement; nonengagement;
  (poor|limited|sporadic|inconsistent|superficial|minimal|little) (parental|maternal|family)? engagement;
  (did|do|does|would|has|have|had) not (engage|engaged) (with)?; (was|were|is|are) not engaging; not engaging with;
  (failed|failing|fails|failure|refus*|unwilling|reluctant|reluctance) to engage; disengag*; hard to (reach|engage); difficult to (reach|engage);
  (declined|declining|refused|refusing|rejected) (all|any|further|most|repeated|offers of)? (support|services|help|intervention|involvement|early
    help|engagement);
  closed (due to|because of|after|for|following) ..3 (non attendance|non engagement|disengagement|missed appointments);
  (discharged|removed from the list|removed from the waiting list) ..6 (non attendance|non engagement|not attending|did not attend|missed
    appointments|DNA)
`)

/** One of these may have a plain reason; two are a pattern. */
export const notBrought = each(`
  (was|were|is|been) not (brought|taken) to; not been (brought|taken) to; (missed|cancelled|failed) ..2 (appointment|appointments|visit|visits);
  no access visit*; no reply ..3 (visit|visits|door|calls); did not (attend|answer the door|open the door)
`)

/** It is agencies that did not engage, or nobody's engagement is at fault. */
export const notTheFamily = each(`
  (engage|engagement|engaging|engaged) (with|of)? (the|this|his|her|their|both)? (wider|birth|whole)? (<father>|fathers|families|men|males|him);
  <agency> ..3 (failed|failure|did not|do not|would not|disengaged|refused|declined) ..2 (engage|engaged|support|help);
  no (lack|evidence|concern|concerns) ..4 engagement; (lack of|poor|limited) engagement (by|from|between|of) ..3 <agency>; found it (hard|difficult);
  not (engage|engaged|engaging) (in|the|a|any|her|them|<mother>|<parent>|family|families|child|children|young people);
  engag* in (lessons|learning|class|play|education|school|work|activities);
  (services|service|surgery|clinic|clinics|appointments|agencies|team|office|centre|hospital|school|building) ..2 (hard|difficult) to reach; training;
  policy; procedure; protocol; course; workshop; familys contribution; contribution to (the|this) review;
  (in|with|of|to) (the|this|a) (rapid)? review; the reviewer; lead reviewer; independent reviewer;
  (should|must|ought to|may|will|shall|to) (not|never)? (be)? (discharge|discharged|close|closed|remove|removed|take off|taken off);
  (ensure|make sure) ..4 (discharged|closed|removed); no (child|baby|parent|family|young person|patient) (is|should|must|may|will|shall);
  (not|never) (discharge|close|remove) (a|any|the)? (child|children|case|cases|family|families)
`)

/** Reasons were looked for, found, or missed and the review says so. */
export const engagementExplored = each(`
  (why|reason|reasons|explor*|understand*|understood|curious|sought to know|ask*) ..10 (engag*|disengag*|attend*|appointment|appointments|brought|
    accept*|declin*|refus*|visit|visits|withdr*|services|support|open the door|missed);
  (engag*|disengag*|attend*|appointment|appointments|brought|declin*|refus*|withdr*|missed|answer*|open*) ..14 (because|due to|owing to|reason|
    reasons|barrier|barriers|why|fear|feared|fears|afraid|frightened|scared|afford|transport|bus|buses|fare|fares|taxi|childcare|interpreter|shift|
    shifts|mistrust*|distrust*|trust|trusted|ashamed|shame|anxiety|anxious|trauma*|stigma|controlled|controlling|judged|overwhelmed|exhausted|ill|
    unwell|poverty|data|credit);
  (barrier|barriers|obstacle|obstacles) (to|for|in|that); (stood|got|was|were) in the way; hard to trust;
  (ought to|should) have (led|prompted|been explored|been asked|been understood|been seen|been read|been followed); the meaning of;
  what (it|this|that) meant;
  (nobody|no one|none|never|not) ..4 (ask|asked|asking|explor*|consider*|wonder*|question*|curious) ..4 (why|reason*|what|whether|how);
  (was|were|been) (not|never) (explored|understood|questioned|followed up);
  (disengag*|engag*|attend*|withdr*) ..6 (after|when|once|since) ..6 (left|changed|closed|moved|ended|refused|cancelled);
  (change|shift|drop|pattern) in ..6 engagement;
  (made|tried|offered|arranged|moved|changed) ..8 (easier|evening|weekend|at home instead|another time|other times|different times|a different
    worker|new worker|interpreter|transport|taxi);
  (services|agencies|workers|appointments|support) ..6 (not accessible|inaccessible|inflexible|did not fit|not adapted|not reach*|not offered|not
    suit*|unsuited|wrong time|working hours|too far);
  (fear|fears|feared|afraid|frightened|scared|worried) ..8 (remov*|taken|taking|losing|lose|lost|judged|blamed|services|social (workers|worker|
    services|care))
`)
