import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { outsidePandemicCases } from './shared.ts'

export const terms: TopicTerms = {
  topic: 'pandemic-school-closures',
  groups: [
    {
      use: 'event',
      phrases: each(`
        (school|schools|nursery|nurseries|preschool|playgroup|playgroups|(her|his|the|whole) class|classroom*|building|buildings|college|sixth form|year group|academy|gates|doors|its doors|PRU|unit) ..10 (shut|closed|closing|closure*|shutting|reopened|re opened|reopening|open only|sent home|emptied) ...20 <covid>;
        (vulnerable (child|children|pupil|pupils)|key worker*|child with a social worker|social worker) ..6 (place|places|provision|come in|came in|attend|let in|allowed in|on site|entitled);
        (entitled|offered|right|eligible|allowed|given|had) ..6 (place|come in|attend) ...12 (<covid>|vulnerable);
        (place|places) ..6 (kept open|held open|offered|not taken up|taken up|declined|refused|open) ...12 (<covid>|vulnerable);
        <covid> ...16 (kept at home|did not attend|never attended|(school|her|his|their) attendance|not attend school|stayed away|did not (come|go) in|back to school|return* to school|went back to school|lessons|head of year|headteacher|form tutor|teacher|teachers|classmates|school (nurse|meals|rang|called|phoned|visited|staff|work|packs|gate|place|places)|free school meals|home learning|remote (lessons|learning|education)|online (lessons|learning)|worksheets|(school|promised|shared|broken|no) laptop|chromebook|logged (on|in) to ..3 (lesson|lessons|class|classes)|lessons (out )?of|lunch vouchers|food vouchers);
        (head of year|headteacher|form tutor|class teacher|teachers|school (nurse|meals|rang|called|phoned|visited|staff|work|packs|gate|place|places)|free school meals|remote (lessons|learning|education)|online (lessons|learning)|worksheets|(school|promised|shared|broken|no) laptop|chromebook|lunch vouchers|food vouchers) ...16 <covid>;
        remote (lessons|learning|schooling|education); closing of schools; schools (were|had) (closed|shut);
        when (the )?schools (re opened|reopened|closed|shut|went back); (months|month|weeks|week) of (the )?(closures|closure); the closures;
        (laptop|laptops) ..8 (arrived|came|never|not|waited|promised|shared|broken) ...12 (<covid>|classroom*|lessons|closed|shut|reopened);
        gates (reopened|were shut|shut|closed); (school|teacher|staff|head|tutor) ...16 (during (the )?closure|the closures|in the closure);
        (place|places) (in|at) (school|nursery|college) ...12 <covid>;
        (with|when) (the )?((school|schools)|nursery|(playgroup|playgroups)|schools and nurseries|schools and playgroups) (were |was )?(shut|closed)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        school was (closed for (training|snow|polling)|recorded|told|informed|aware); schools reopened to all
      `),
    },
    { use: 'elsewhere', phrases: outsidePandemicCases },
    {
      use: 'event',
      phrases: each(`
        (while|when) (it|they|the building) (was|were) (shut|closed) the (nursery|school|college|playgroup|teacher|head);
        (during|in|through|throughout|after|before|until) (the|both) ..2 (closure|closures) ..3 (he|she|they|his|her|their|the|child|brother|sister);
        the (2020|2021|first|second|spring|january|long|school) (closure|closures);
        (it|school|nursery|they|everything) (shut|closed) on (16|17|18|19|20|21|22|23) march;
        logged (in|on) to ..8 (lesson|lessons|class|classes) ..6 (spring|summer|2020|2021|lockdown)
      `),
    },
  ],
}
