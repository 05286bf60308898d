import { each } from '../phrases.ts'
import type { ModifierGroup } from '../types.ts'

/** Looked, and not there. */
export const absent: readonly ModifierGroup[] = [
  {
    // What follows was looked for, or would have been known, and was not there.
    bearing: 'absent',
    direction: 'forward',
    reach: 'list',
    answers: true,
    phrases: each(`
      not according to <agency>; nothing (seen|heard|known|found|recorded|reported) (by|to|in) ..8 (supported|supports|suggested|as to|about|of);
      nothing ..16 (suggests|suggested|indicates|indicated) that; nothing ..10 (pointed|points|pointing) (to|towards);
      (nothing|no (record|report|entry|account|document|information)) ..6 (raise|raises|raised) (the|any|a) question (of|about|over|as to);
      without any (support|foundation|basis) for;
      (neither|no|nor) ..16 (affords|afforded|gives|gave|offers|offered|contains|contained|holds|held) any (indication|sign|suggestion|hint|support|
        trace) (of|that|for);
      (did|does|do) not (consider|judge|regard) that; no (cause|reason|grounds) to (think|believe|suspect|suppose) that;
      nothing (from|with) ..10 (about|regarding|concerning); no ..3 <finding>; no (known |previous |relevant |such |other )?..1 (record|records);
      no <trouble> ..2 (about|around|regarding|over|with|for|as to|relating to|in relation to|of);
      (no|neither|nor) ..1 <agency> (ever |had |has |have )?.. (had|has|have|held|holds|raised|reported|identified|noted|saw|found) ..3 <trouble> (about|with|over|regarding|for|of)?;
      (none|no one|nobody|neither|no (professional|agency|practitioner|service|worker)) ..8 (had|has|have|raised|held|saw|noticed|recorded|
        identified|reported|expressed) (any |a |no |ever )?<trouble> (about|with|over|regarding|for|of)?;
      (none|no one|nobody|neither|no <agency>) (of (them|these) )?(had |has )?(ever |been |was |were )?(been )?(worried|concerned) (about|over) (any |either )?(drink|drinking|drugs|alcohol|substances|violence|abuse|domestic|neglect);
      neither <agency> nor <agency> .. (had|has|have|held|holds|raised|reported|identified|saw|found) ..3 <concern>;
      no (<concern>|information|info|intelligence|data) to (suggest|indicate|show|support|believe|think|link|connect) (that)?;
      no (evidence|sign|signs|indication|suggestion|trace|record) (was |were |has been |had been )?(found|seen|identified) (of|that|to|for|in);
      nothing ..12 (suggest*|indicat*|support*|point to|points to|show); nothing of concern;
      nothing (wanting|lacking|amiss|untoward|to criticise) (in|with|about); none <found>; none known; free (of|from); negative for; lack of evidence;
      clear (of|for|on); (was|were) (clear|negative) (for|of|on); found (no|neither); gave no support to;
      (did|does|do) not (find|identify|see|reveal|show any|disclose|suggest|indicate|detect|raise any|have any|have <concern>|report any);
      not (known|thought|believed|felt|found|shown) to (be|have); not (thought|believed|felt|considered|understood|said|seen) to;
      (no|neither) ..1 <professional> (had )?(considered|judged|regarded|felt|thought|believed|described) ..5 (to be|as|that);
      (found|thought|believed|felt|shown|judged|considered|assessed|known|said) not to (be|have); not to have;
      (did|does) not (have|suffer|appear to|seem to); (do|does|did|has|have|had|was|were|is|are) not (had|been)? (any|evidence|history);
      no ..3 history of; rule* out; discount*; satisfied that ..8 not; satisfied that no; unlikely;
      not (due to|caused by|related|connected|linked|involved in|involve|a feature|consistent with); no (link|links); no link;
      not (been )?(identified|diagnosed|assessed) (with|as having); never (had|been|shown|experienced|suffered|used|known|given);
      (has|have|had) never; (had|has|have) no <concern>; (hold|holds|held) (nothing|no <concern>); without any <concern>;
      (tested|screened|checked) negative; no trace of; no suggestion (of|that);
      (did|does|do) not (support|bear out|substantiate|uphold|corroborate) (the|any|this|that|a|it|her|his|what);
      no <professional> (who|that|which|involved|working|visiting) ..5 (thought|believed|suspected|felt|knew|saw|considered|had|noted|recorded);
      (nobody|no one|none|neither) ..8 (noticed|suspected|thought|saw|felt) that; nil known (to|by|of); none known to;
      (gave|give|gives|lent|found|finds|provide*|offered) no (support|basis|grounds|reason|substance|weight) ..1 (to|for|that); without foundation;
      (nothing|none) (amiss|wrong|untoward|of concern|to (worry|concern)) (in|with|about|on);
      no (agency|service|professional|practitioner|one|body) (had )?(knew|known|was aware|were aware|ever suspected|suspected|had (ever )?suspected|
        saw|seen|held|recorded|had recorded|raised|noted|had reason|had cause|thought|believed) (of|that|a|any|about|to)?;
      neither .. nor .. (knew of|was aware of|suspected|held any|had seen|had any);
      (discount*|exclud*|eliminat*|dispel*|allay*) (any )?(concern*|suspicion*|worr*|the possibility);
      neither (suspected|found|seen|raised|recorded|identified|known|reported|noted) ..; (cleared|exonerated) of;
      no reason to (think|suspect|believe|suppose|doubt); (was|were|is|are) (not aware|unaware) of any;
      not (currently|presently|previously|at present) (or (currently|previously|ever|now) )?(subject to|open to|known to|on|under|in receipt of);
      (no one|nobody|none|neither) (had|has) ..1 (cause|reason) to; none (about|regarding|relating to);
      (neither|none) (of )?(the |these |them |those )?(<parent>|adults|them|partner|twin|twins|sibling|siblings|child|
        children|boy|boys|girl|girls|brother|brothers|sister|sisters)? (was|were|is|are|has been|have been|had been|had ever been) known (to|for);
      no cause for (concern|worry|alarm|anxiety);
      (none|nobody|neither|no one|nothing) ..2 (saw|found|noted|noticed|seen|recorded) (anything|nothing) (amiss|wrong|untoward|of concern|to (worry|
        concern|note));
      has no part; had no part; (searches|searched|checks|checked|trawl) .. (nothing|no|none|clear|negative);
      none ..2 (gives|gave|holds|held|contains|shows|showed|offers) (any |a )?(hint|sign|suggestion|trace|mention|indication|evidence) (of|that);
      (neither|none) (with|holding|having) (anything|any record|a record|any information)
    `),
  },
  {
    // The same, and no answer to a label: there the words lead up to something else.
    bearing: 'absent',
    direction: 'forward',
    reach: 'list',
    phrases: each(`
      no; neither; nor; none (of <agency> )?(had|has|have|hold|holds|held|has had) (any|a|ever) ..1 <concern>;
      asked (her |him |them |mother |father )?(about|whether|if) ...20 (no concerns|nothing of concern|no concern); none of; no agency;
      (none|nobody|no one) (of them |of these )?(had |has |have )?(ever )?(seen|noticed|saw|noted|observed|detected|heard|felt|suspected|reported|
        raised|picked up);
      nil; no known
    `),
  },
  {
    bearing: 'absent',
    direction: 'forward',
    reach: 'close',
    phrases: each(`
      not; cannot; nothing; nobody; no one; (nobody|no one) (at home|there|else|outside|in the) ..1 (had|has)? (ever)?; rather than; instead of;
      far from (being)?
    `),
  },
  {
    bearing: 'absent',
    direction: 'forward',
    reach: 'near',
    phrases: each('never; absence of; not a; not an; not the; was not; were not; is not; without'),
  },
  {
    // What was named before is not there.
    bearing: 'absent',
    direction: 'backward',
    reach: 'list',
    answers: true,
    phrases: each(`
      (was|were|been|be|and|is|are|has been|have been|and was|and were) (excluded|discounted|ruled out|eliminated|dismissed);
      (was|were|is|are) not (there|so|the case); (had|has|have) never (been|played|formed) (a |any )?part (of|in); (not|never) (been )?<found>;
      (not|never) ..2 (a|an)? (feature|features|factor|factors|issue|issues|concern|concerns|problem|applicable|borne out|upheld|in evidence);
      (not|never) (thought |found |felt |known |currently )?(to be )?present; (was|were|is|are) not relevant;
      checks (were|was|came back) (negative|clear) (for|on)?; (did|does|do) not (apply|feature|arise|appear|exist|occur|seem to); ruled out; nil;
      negative; neither (suspected|found|seen|raised|recorded|identified|known|reported|noted|alleged|indicated);
      (neither|none) (of (them|these|those) )?(was|were|is|are|had been|has been) (present|found|there|an issue|a concern|a factor|in use|apparent|
        evident|identified|seen|shown);
      all (clear|normal|negative); not applicable; none <found>; none known; no concerns; none;
      (found|judged|shown|proved|established) not to (have|be); unfounded; unsubstantiated; without foundation; (was|were) (clear|normal);
      (had|has|have) (not|never) (arisen|occurred|happened|featured|been (a|an) <concern>); no evidence (was )?found; no <concern>;
      (found|held|judged|shown|considered|thought|believed|concluded) (to be|to have been) ..1 (malicious|false|untrue|unfounded|mistaken|fabricated|
        groundless|without foundation);
      (hold|holds|held|found|have|had|has) nothing to (suggest|indicate|support) (it|this|that|any|either);
      (was |were |is |are )?(denied|disputed) and (was |were )?(not|never|nowhere) ..1 (evidenced|found|seen|supported|borne out|contradicted|
        recorded|suspected);
      (who|which) (had|has|have|found|raised|saw|recorded|noted|identified) no <concern>; (did|could) not find (it|any|them|one|either);
      (was|were|is|are)? not (felt|thought|considered|judged|deemed|found|seen) to be ..2 (concern|concerning|problem|problematic|issue|factor|
        feature|relevant|significant|excessive);
      no bearing; made no difference; found nothing; no cause for (concern|worry|alarm|anxiety);
      (figured|featured|appeared|emerged|arose|surfaced) in (no|none); came back (clear|negative); (held|holds) (anything|any record|nothing);
      (all )?(searched|checked) .. (nothing|no link|none); (blew|gave|read) (zero|nil|negative);
      (never|not) been (an issue|a concern|a worry|raised|a feature|suspected|in question|seen|known);
      (was|were|is|are) (no|never) (concern|issue|part|feature|factor);
      (came|come|came back|was|were|tested) ..1 (under|below|within) (the )?(cut off|reference range|detection limit|laboratory (limit|threshold))
    `),
  },
  {
    // An allegation that was looked into: what is said before it did not happen, whole observations or not.
    bearing: 'absent',
    direction: 'backward',
    reach: 'verdict',
    phrases: each(`
      (closed|recorded|deemed|considered|judged|assessed|classed|finalised|concluded|treated|dismissed) (as|to be) ..1 (unfounded|unsubstantiated|
        malicious|false|untrue|mistaken|vexatious|groundless|baseless);
      no (evidence|support|corroboration|substance|truth|grounds) (of|for|to support|to substantiate) (this|it|that|them|either|the (allegation*|
        claim*|suspicion*|rumour*|concern*|report*));
      no (concern|concerns|evidence|grounds|issues) (was|were|had been) (found|identified|established|uncovered|substantiated); no crime;
      (in|an) innocent explanation; found (the|that|this|it) ..3 (malicious|untrue|false|invented|fabricated|unfounded|groundless|mistaken);
      (concluded|decided|agreed|satisfied|content|clear|thought|found|definite|certain|considered) (that )?(it|they|this|these|he|she) (had|was|were|
        has|have) not (being|been);
      (did|does) not (stand up|enter into|bear on|come into); (not|never|nor) made out; (it|this|that|they|abuse|assault|incident|touching|alleged ..3) (had|has|have) not (taken place|happened|occurred);
      and (discounted|excluded|ruled out) (it|this|that|them); (came|come|amounted) to nothing; put paid to;
      nothing behind it; (showed|shows|show|found|confirmed|established|proved) (that )?(she|he|they|it|this) (was|were|did|had|is|does) not;
      (was|were|had|has) no part (of|in) (it|them|this|that|any);
      (checks|searches|enquiries|trawl|search|tests|screening|survey) ..16 (disclosed|yielded|produced|returned|threw up|turned up|brought up)
        nothing;
      nothing in (her|his|their|either) (system|systems|blood|bloods|sample|samples|urine);
      (did|does) not meet (the )?(criteria|diagnostic criteria|threshold for diagnosis); criteria ..6 not met;
      neither ..8 (found|shown|thought) to have any part;
      (satisfied|content|clear|agreed|accepted|concluded) (that )?(nobody|no one) (had |has )?(harmed|hurt|touched|done|injured);
      none of (the|these) (two|three|four) ..1 (indicated|found|present|identified|featured|applied);
      (accounts|accounted) (in full|fully|entirely|wholly) for; (injury|abuse|harm|assault) (was|were|is) (excluded|ruled out|discounted);
      (suspicion|allegation|referral|complaint|concern|rumour) (was|were|is|being)? (withdrawn|dismissed|disproved); given the all clear;
      (concern|concerns|suspicion|suspicions|allegation|allegations|worry|worries|rumour|claim) ..6 (withdrawn|lifted|dispelled|allayed|laid to rest|
        dismissed|discounted);
      nothing of (the|that|this) (sort|kind); nothing on (either|any) (count|score); (formed|played|had|took) no part; nothing to do with;
      no bearing on (it|this|events|what|any|either|the (case|events|outcome)); (was|were|is) not (material|relevant);
      (proved|turned out|found|shown) (to be|to have been|to have) ..2 (organic|medical|natural|innocent|accidental|birthmark*);
      (an|its|their) (organic|medical|innocent) (cause|explanation|origin);
      none (was|were|is|had been) (indicated|found|seen|identified|recorded|suspected|known|evident|noted);
      none (held|had|holds|has) (a|any) ..2 <record>; no (illness|disorder|abnormality|diagnosis|condition) (was |were )?(found|identified|made|seen);
      (shown|found|proved|proven|turned out|established|judged|held|known) to (be|have been) (untrue|false|made up|invented|fabricated|unfounded|
        malicious|groundless|baseless|mistaken|unsubstantiated|without (foundation|substance));
      (was|were) (untrue|false|unfounded|malicious|groundless|baseless|unsubstantiated|unproven|without (foundation|substance));
      nothing (in|to) (it|the (allegation|claim|report|complaint|rumour)); (not|never) (borne out|substantiated|upheld);
      no (substance|truth|foundation) (to|in|for) (it|this|that|them|the (allegation*|claim*|report*|complaint*));
      (found|seen|recorded) no (substance|truth|grounds)
    `),
  },
  {
    // The same where its clause says no more: "…, and they found nothing", "it was not".
    bearing: 'absent',
    direction: 'backward',
    reach: 'verdict',
    closing: true,
    phrases: each(`
      (concluded|decided|agreed|satisfied|content|clear|thought|found|definite|certain|considered) (that )?(neither|none|nothing|it had not|it did
        not|they had not|they did not|this was not|(he|she) (was|did|had) not);
      (found|identified|noted|saw|established|revealed|raised|showed) no (concern|concerns|evidence|sign|signs|indication|issues|cause for concern|
        grounds|basis);
      (it|they|this|that|these|neither) (was|were|had|did|has|is) not; there (was|were|had been) none; neither (had|did|was|were|has);
      nothing (amiss|untoward|of concern|wrong|of note|known|found|recorded|suspicious); (found|finding|revealed|showed) nothing; no bearing;
      all (was |were )?(normal|clear|negative); unfounded; nothing to report
    `),
  },
  {
    // These decide a label or a heading; in running prose they reach next to nothing.
    bearing: 'absent',
    direction: 'backward',
    reach: 'close',
    answers: true,
    phrases: each(`
      none; never; nil; nil known; N/A; n/a; not on (it|the register|any register); not relevant; not applicable; none known; nothing of note;
      nothing to (suggest|support|report|indicate); nothing (known|recorded|seen|found|held); nothing was (seen|found|held); checks negative;
      no information to suggest; no known ..2; nil of note; (hold|holds|held) nothing; nothing; clear; no; no action needed; in (normal )?range;
      (confirm|confirms|confirmed) (no|none|nil); neg; NAD; nil on; none on record; no (disorder|illness|diagnosis|difficulties|abnormality);
      no trace; not disclosed to any (agency|service|professional|practitioner|worker); not known to (the |this |any |our )?(service|services|us|team|agency|agencies|CAMHS|CMHT|trust|mental|police|perinatal|provider);
      unremarkable; nothing untoward; no (current )?(risk|risks); no (impact|influence|relevance|significance|part|role) ..1; clear x;
      (all|both|each) clear; no cause; never (been )?(an issue|a concern|a problem); not for (this|either|any); (does|did) not apply;
      within normal limits; WNL; (score|scores|scored) (0|zero|nought);
      none (held|recorded|known|identified|found|noted|seen|raised) by (any|all|either|each); there (was|were|is|are|had been) none
    `),
  },
  {
    bearing: 'absent',
    direction: 'backward',
    reach: 'label',
    answers: true,
    phrases: each(`
      (90|91|92|93|94|95|96|97|98|99|100|90.5|91.5|92.5|93.5|94.5|95.5|96.5|97.5|98.5|99.5) (%|per cent);
      N; no (contact|contacts|involvement|dealings|presentation|presentations)
    `),
  },
]
