import { each } from '../phrases.ts'
import type { ModifierGroup } from '../types.ts'

/** There. Lifts a mere name to a finding, and undoes a negation. */
export const present: readonly ModifierGroup[] = [
  {
    bearing: 'present',
    direction: 'backward',
    reach: 'label',
    answers: true,
    phrases: each(`
      (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|
        51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89) (%|per cent);
      (referred|diagnosed|listed|detained|admitted|prescribed|treated|sectioned) (at|in|since|on|under|for|with);
      Y; dependent; detox (in|since|at|<number>); medicated; diagnosed; in treatment; on medication;
      (assessed|graded|rated|scored|judged) (as |at )?(high|medium|moderate|significant|serious|emerging) (risk)?;
      (high|medium|moderate|significant) risk (in|at|since|from|on)
    `),
  },
  {
    bearing: 'present',
    direction: 'forward',
    reach: 'near',
    phrases: each(`
      history of; (concern|concerns|worry|worries) (about|around|over|regarding);
      (concern|concerns|worry|worries) (was|were|had been|have been|about|are) ..2 (about|around|over|regarding|for); concerned about; evidence of;
      indicators of; signs of; (allegation|allegations) of; allegation of; diagnos* (with|of); suspected; suspicion of; disclos*; experienc*;
      (victim|victims) of; victim of; subject to; exposed to; exposure to; witness*; suffer*; dependent on; addicted to; under the influence of;
      reports of; affected by; known for; struggl* with; background of; impact of; effects of; pattern of; incidents of; incident of; treated for;
      referred for; positive for; smell* of; smelt of; category of; use of; using; misusing; abusing; intoxicated; turned to; relied on; selling;
      supplying; worried about; problems with; difficulties with; issues with; a lot of; too much
    `),
  },
  {
    bearing: 'present',
    direction: 'backward',
    reach: 'near',
    phrases: each(`
      (was|were|is|are|as) (a|an|the|key|significant|major|central|another|one) ..2 (factor|feature|concern|issue|problem|constant);
      (was|were|is|are|been) (present|evident|identified|known|suspected|disclosed|reported|noted|seen|found|alleged|confirmed|substantiated|
        apparent|well documented|well known);
      featured; concerns; problem; problems; issues; difficulties; known to; dependency; dependence; misuse; escalated; increased; deteriorated;
      relapsed; worsened; continued; (could|can) not be (ruled out|excluded); cannot be (ruled out|excluded); not (been )?(ruled out|excluded);
      long standing; substantiated
    `),
  },
  {
    // Double negation, and what turns a negation round.
    bearing: 'present',
    direction: 'backward',
    reach: 'close',
    answers: true,
    phrases: each(`
      historical; historic;
      (historical|historic|previous|past|longstanding|significant|serious|several|multiple|ongoing|current|some|known|recorded) (concern|concerns|
        issue|issues|use|misuse|problem|problems|worries);
      risk factors (identified|present|noted|found|seen) ((in|for) (this|the) (case|family|child|review))?; alleged (in|by|at|against|on|during|to); confirmed (in|by|on|since|at); suspected; disclosed (in|by|at|to|on); yes; present; substantiated; severe; chronic; long standing; confirmed present;
      a (key|significant|major|central) (factor|feature|concern|issue); sporadic; poor; high
    `),
  },
  {
    bearing: 'present',
    direction: 'forward',
    reach: 'list',
    phrases: each(`
      (wrong|untrue|incorrect|inaccurate|misleading) to (say|suggest|conclude) that ..4 (no|not|never|nothing|without);
      (mistake|wrong|untrue|inaccurate|incorrect|misleading|naive|error) to (say|think|suppose|conclude|suggest|assume|infer|believe) (that|there)?;
      (nor|not|neither) (was|were|is|are) ..3 absent;
      (denial|denials|denied|assurance|assurances|account|word|claim|claims) ..12 (disproved|contradicted|belied|refuted|undermined|overturned) by;
      not without; not without (any )?<concern>; (could|can) not (be )?(said|say|maintained|claimed) (that )?..6 (not|without|no|never|free of);
      (could|can|did|does|do|would) not (exclude|rule out|discount|dismiss);
      (not|never|hardly) (without|free (of|from)) (a |any )?(history|record|signs?|evidence) of; far from (free|clear); no doubt;
      not (only|just|merely); (nobody|no one) could say that; (did|could|can|would|will|do) not rule out; cannot rule out; possibility that;
      not free of
    `),
  },
  {
    // Only what was there before can come back.
    bearing: 'present',
    direction: 'backward',
    reach: 'list',
    phrases: each(`
      (mother|father|she|he|they) (had|has) (had )?(after|in|following|with|since); recurred;
      (whether|if) ..6 (had been|has been|was|were|been) (treated|shared|passed on|passed to|followed up|acted on|reported to|disclosed to)
    `),
  },
  {
    bearing: 'present',
    direction: 'forward',
    reach: 'list',
    phrases: each(`
      (whether|if) ..6 (returned|relapsed|resumed|gone back|went back|started again|restarted|recurred|begun again) (to|into)?
    `),
  },
]
