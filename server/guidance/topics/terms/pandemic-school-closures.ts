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
        <covid> ...20 (school|schools|nursery|nurseries|preschool|playgroup|(her|his|the|whole) class|classroom*|building|college|sixth form|academy|gates|doors|PRU) ..10 (shut|closed|closing|closure*|re opened|reopened|reopening|emptied|gone|stopped);
        (shut|closed|shutting|closing|closure|closures|reopening|reopened) ..4 (school|schools|nursery|nurseries|classrooms|college|classes|building to) ...20 <covid>; <covid> ...20 (shut|closed|closing|closure|closures) ..3 (school|schools|nurseries|nursery|classrooms|college);
        (school|nursery|class|year|college) bubble*; bubble* ..3 (burst|closed|sent home|isolat*); (sent|stayed|kept|learning|lessons|taught|schooled|work set) (at )?home ...12 (bubble|lockdown|closures|pandemic);
        (vulnerable (child|children|pupil|pupils)|key worker*|child with a social worker|social worker) ..6 (place|places|provision|come in|came in|attend|let in|allowed in|on site|entitled) ; (entitled|offered|right|eligible|allowed|given|had) ..6 (place|come in|attend) ...12 (<covid>|vulnerable); (place|places) ..6 (kept open|held open|offered|not taken up|taken up|declined|refused|open) ...12 (<covid>|vulnerable); <covid> ...20 (place|places) ..4 (kept open|held open|offered|not (been )?taken|taken up|declined|refused|vulnerable|in school|at school|at nursery);
        <covid> ...16 (kept at home|did not attend|never attended|(school|her|his|their) attendance|not attend school|stayed away|did not (come|go) in|back to school|return* to school|went back to school|lessons|head of year|headteacher|form tutor|teacher|teachers|classmates|school (nurse|meals|rang|called|phoned|visited|staff|work|packs|gate|place|places)|free school meals|home learning|remote (lessons|learning|education)|online (lessons|learning)|worksheets|(school|promised|shared|broken|no) laptop|chromebook|logged (on|in) to ..3 (lesson|lessons|class|classes)|lessons (out )?of|lunch vouchers|food vouchers);
        (head of year|headteacher|form tutor|class teacher|teachers|school (nurse|meals|rang|called|phoned|visited|staff|work|packs|gate|place|places)|free school meals|remote (lessons|learning|education)|online (lessons|learning)|worksheets|(school|promised|shared|broken|no) laptop|chromebook|lunch vouchers|food vouchers) ...16 <covid>;
        all but a handful; partial (re)?(opening|closure); remote (lessons|learning|schooling|education); home learning; online (lessons|learning); school closures; closing of schools; schools (were|had) (closed|shut); when (the )?schools (re opened|reopened|closed|shut|went back); (months|month|weeks|week) of (the )?(closures|closure); the closures; doorstep (food|lunch*|school) ..; food vouchers; (laptop|laptops) ..8 (arrived|came|never|not|waited|promised|shared|broken) ...12 (<covid>|classroom*|lessons|closed|shut|reopened); gates (reopened|were shut|shut|closed); year group ..2 sent home; (school|teacher|staff|head|tutor) ...16 (during (the )?closure|the closures|in the closure); (place|places) (in|at) (school|nursery|college) ...12 <covid>; <covid> ...12 (place|places) (in|at) (school|nursery|college); school packs; work packs; hub school; with the (classrooms|classroom|school gates) shut; (year <number>|class|pupils|year group) came back in (june|september|march); (place|places) (for (him|her|them)|open) ...14 (<covid>|lockdowns); <covid> ...14 kept a place; (lunches|meals|food parcels) round; (school|nursery|college|playgroup|classroom) ..14 (it|they) (shut|closed) ..6 <covid>; (children|pupils) in the building; in the building ...12 <covid>; (pupils|children|everyone) (returned|came back|went back) ..4 <covid>; a class of (his|her|their) own; (with|when) (the )?((school|schools)|nursery|(playgroup|playgroups)|schools and nurseries|schools and playgroups) (were |was )?(shut|closed)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        school was (closed for (training|snow|polling)|recorded|told|informed|aware); closed for a training day; polling station; schools reopened to all; online learning (module|package)
      `),
    },
    { use: 'elsewhere', phrases: outsidePandemicCases },
    {
      use: 'event',
      phrases: each(`
        (while|when) (it|they|the building) (was|were) (shut|closed) the (nursery|school|college|playgroup|teacher|head)
        (during|in|through|throughout|after|before|until) (the|both) ..2 (closure|closures) ..3 (he|she|they|his|her|their|the|child|brother|sister); the (2020|2021|first|second|spring|january|long|school) (closure|closures)
        (it|school|nursery|they|everything) (shut|closed) on (16|17|18|19|20|21|22|23) march
        logged (in|on) to ..8 (lesson|lessons|class|classes) ..6 (spring|summer|2020|2021|lockdown)
      `),
    },
  ],
}
