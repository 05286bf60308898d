import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { notThePandemic, outsidePandemicCases } from './shared.ts'

export const terms: TopicTerms = {
  topic: 'pandemic-school-closures',
  groups: [
    {
      use: 'event',
      phrases: each(`
        <covid> ...20 <covid-pupil>; <covid-pupil> ...20 <covid>;
        <covid-school> ..8 (shut|closed|closing|closure*|shutting|reopen*|re opened|open only|sent home|emptied|went back) ...20 <covid>;
        <covid> ...20 <covid-school> ..6 (shut|closed|closing|closure*|reopen*|re opened|sent home);
        (kept at home|did not attend|never attended|kept (off|away)|stayed away|attendance|back (to|at|in) school|return* to (school|lessons)|(he|
          she|they|three) did not) ...16 <covid>;
        <covid> ...16 (kept at home|did not attend|never attended|(his|her|their|school) attendance|not attend school|(he|she|they) did not (come|go)
          (in|back)|back (to|in) school|return* to (school|lessons)|out of lessons|lessons (out|in)|school (place|places|work|packs|meals|staff|rang|
          called|visited)|free school meals|classrooms?)
      `),
    },
    // Said of no other time
    {
      use: 'event',
      phrases: each(`
        vulnerable ..2 (pupil|pupils|child|children|list) ..8 (place|places|come in|attend|attended|let in|on site|entitled|building);
        (place|places) ..10 vulnerable; (key worker|keyworker) (place|places|bubble|provision|children);
        (entitled|offered|right|eligible|allowed|given|had) ..6 (place|come in|attend) ...12 (<covid>|vulnerable);
        (place|places) ..6 (kept open|kept for|held open|held for|offered|not taken up|taken up|declined|refused) ...12 (<covid>|vulnerable|school|
          social worker);
        (bubble|bubbles) ..3 (burst|closure*|sent home|closed|return*|isolat*);
        ((remote|online|home) (lessons|learning)|worksheets|by worksheet|(school|home learning|learning) packs|phased (return|reopening)|attendance
          codes);
        laptops? ..10 (pupils|lessons|classroom*|home learning|schools?|three of them);
        (closing|closure|shutting) of (the |his |her )?..1 (school|schools|nursery|nurseries|college);
        (schools?|sites|classrooms|nurseries) (were|had)? (closed|shut|reopened); (shut|closed) (the|his|her|their) ..1 (schools?|college|nursery);
        (school|nursery|college) ..4 (while|when|since|that) (it )?(was |had )?(shut|closed|reopened);
        while (it|they) (was |were )?(shut|closed) ..8 (school|nursery|teacher); (weeks?|months|days?|during|spent the) (of )?(the )?closure;
        (months|weeks|terms?) (of no|without) (lessons|school);
        (laptops arrived|no laptop|lockdown diary|school hubs?|hub school|hub provision|home schooling (on|during|two|three|four|five));
        (taught|learning|schooling|lessons) ..4 (one|single|shared|mobile) (phone|telephone|handset|laptop|tablet|mobile telephone);
        (return|returned|returning|back) to school in (march|september|june); school was where;
        attendance (was )?(not compulsory|voluntary|not enforced|optional); gates? (closed|shut|were locked);
        (when|while|with|once|after|until|before|since) (the|her|his|their)? ..2 <covid-school> (was|were|had)? (shut|closed|reopened);
        (when|while|with|once|after|until) (the |it |its )?..2 (building|gates|classrooms|doors|school gates|nurseries) (was|were|had)? (shut|closed|
          locked|reopened|open*);
        (during|in|through|throughout|after|before|until|of|each day of|whole) (the|both|each|that|her|his) ..2 closure;
        (during|in|through|throughout|after|before|until|with|of) (the |both |all )?..2 closures;
        (the|that) (2020|2021|first|second|third|partial|spring|january|march|long|school|national) (closure|closures);
        (closed|shut) to (most|all but);
        (child|children) with (a )?social (worker|workers) ..10 (place|places|attend|attended|entitled|let in|come in);
        (entitled|place|places|attend|let in) ..10 (as|because) ..3 (child|children) with (a )?social worker;
        (class|year|year group|pupils|bubble|everyone) ..3 sent home;
        (breakfast club|school (lunch*|dinner*|meals|meal)|hot meals) ..10 (stopped|closed|shut|ended|went|vanished);
        (from|on|until|since) (20|23) march; phased (return|reopening); school gates? ..3 (shut|locked|closed|closing)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        after ..4 schools reopened; (last|previous|sum of|early|those) ..1 closures; guidance ..12 vulnerable; home education;
        school was (closed for (training|snow|polling)|recorded|told|informed|aware);
        school (nurse|nurses|nursing|counsellor|counselling|run|runs|chat|safeguarding lead); class chat;
        (antenatal|massage|exercise|breastfeeding) ..2 (class|classes); vulnerable pupils when; paid to schools;
        (case|file|referral|case file) (closure|closures)
      `),
    },
    {
      use: 'elsewhere',
      phrases: each('schools (reopened|closed) to (all|most) pupils on; schools across; future closure'),
    },
    { use: 'elsewhere', phrases: notThePandemic },
    { use: 'elsewhere', phrases: outsidePandemicCases },
    {
      // In so many words
      use: 'event',
      plain: true,
      phrases: each(`
        (school|schools|nursery|nurseries|college) ..6 (closed|shut|was closed|were closed|closing|closure|closures) ..6 (during|in|because of|for|under|due
          to) ..2 <covid>;
        <covid> ..8 (school|schools|nursery|nurseries|college) (was |were |had )?(closed|shut);
        (did not|could not|unable to|stopped) (go to|attend|going to|attending) (school|nursery|college) ..4 (during|in|because of|under) ..2 <covid>;
        (school|nursery) closures? (meant|left|led|made|removed|took away); (closure|closing) of (the |his |her |their )?(school|schools|nursery) (meant|
          left|led|made|removed|because)
      `),
    },

    // As notes, rows and bullet points have it.
    {
      use: 'event',
      phrases: each(`
        (school|schools|nursery|college) (was |were |had )?(shut|closed) (since |from |in |on )?(march|mar|20 march|23|20); (school|schools|nursery) (closure|closures) (in |from )?(jan|january|mar|march|spring|lockdown|2020|2021);
        (school|schools) and (nursery|nurseries|college) (shut|closed); (kids|children|boys|girls) (at )?home school (closed|shut)
      `),
    },
  ],
}
