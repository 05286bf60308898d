import { each } from './phrases.ts'
import type { ModifierGroup, Signposts } from './types.ts'

/**
 * Cues in the manner of NegEx and ConText (Chapman and others 2001; Harkema and others 2009), worded as reviews word them.
 * A cue inside a longer cue is ignored, so a longer phrase can overrule a shorter one.
 */
export const modifiers: readonly ModifierGroup[] = [
  // --- looked, and not there -----------------------------------------------------------------------------------------
  {
    bearing: 'absent',
    direction: 'forward',
    reach: 'list',
    answers: true,
    phrases: each(`
      not according to <agency>; nothing (from|with) ..10 (about|regarding|concerning); no ..3 <trouble>;
      no <trouble> ..2 (about|around|regarding|over|with|for|as to|relating to|in relation to|of);
      (no|neither|nor) ..2 <agency> .. (had|has|have|held|holds|raised|reported|identified|noted|saw|found) ..3 <trouble>;
      (none|no one|nobody|neither|no (professional|agency|practitioner|service|worker)) ..8 (had|has|have|raised|held|saw|noticed|recorded|identified|reported|expressed) (any |a |no |ever )?<trouble> (about|with|over|regarding|for|of)?;
      neither <agency> nor <agency> .. (had|has|have|held|holds|raised|reported|identified|saw|found) ..3 <concern>;
      no (<concern>|information|info|intelligence|data) to (suggest|indicate|show|support|believe|think|link|connect) (that)?;
      no (evidence|sign|signs|indication|suggestion|trace|record) (was |were |has been |had been )?(found|seen|identified) (of|that|to|for|in);
      nothing ..12 (suggest*|indicat*|support*|point to|points to|show); nothing of concern;
      nothing (wanting|lacking|amiss|untoward|to criticise) (in|with|about); none <found>; none known; free (of|from); negative for;
      lack of evidence; clear (of|for|on); (was|were) (clear|negative) (for|of|on); found (no|neither); gave no support to;
      (did|does|do) not (find|identify|see|reveal|show any|disclose|suggest|indicate|detect|raise any|have any|have <concern>|report any);
      not (known|thought|believed|felt|found|shown) to (be|have); not (thought|believed|felt|considered|understood|said|seen) to;
      (no|neither) ..1 <professional> (had )?(considered|judged|regarded|felt|thought|believed|described) ..5 (to be|as|that);
      (found|thought|believed|felt|shown|judged|considered|assessed|known|said) not to (be|have); not to have;
      (did|does) not (have|suffer|appear to|seem to); (do|does|did|has|have|had|was|were|is|are) not (had|been)? (any|evidence|history); no ..3 history of;
      rule* out; discount*; satisfied that ..8 not; satisfied that no; unlikely;
      not (due to|caused by|related|connected|linked|involved in|involve|a feature|consistent with); no (link|links); no link;
      not (been )?(identified|diagnosed|assessed) (with|as having); never (had|been|shown|experienced|suffered|used|known|given); never any;
      (has|have|had) never; (had|has|have) no <concern>; (hold|holds|held) (nothing|no <concern>); without any <concern>;
      (tested|screened|checked) negative; no trace of; no suggestion (of|that); any <concern> .. not;
      (did|does|do) not (support|bear out|substantiate|uphold|corroborate) (the|any|this|that|a|it|her|his|what);
      no <professional> (who|that|which|involved|working|visiting) ..5 (thought|believed|suspected|felt|knew|saw|considered|had|noted|recorded);
      (nobody|no one|none|neither) ..8 (noticed|suspected|thought|saw|felt) that; nil known (to|by|of); none known to;
      (gave|give|gives|lent|found|finds|provide*|offered) no (support|basis|grounds|reason|substance|weight) ..1 (to|for|that); without foundation;
      (nothing|none) (amiss|wrong|untoward|of concern|to (worry|concern)) (in|with|about|on);
      no (agency|service|professional|practitioner|one|body) (had )?(knew|known|was aware|were aware|ever suspected|suspected|had (ever )?suspected|saw|seen|held|recorded|had recorded|raised|noted|had reason|had cause|thought|believed) (of|that|a|any|about|to)?;
      neither .. nor .. (knew of|was aware of|suspected|held any|had seen|had any);
      (discount*|exclud*|eliminat*|dispel*|allay*) (any )?(concern*|suspicion*|worr*|the possibility);
      neither (suspected|found|seen|raised|recorded|identified|known|reported|noted) ..; (cleared|exonerated) of;
      no reason to (think|suspect|believe|suppose|doubt); (was|were|is|are) (not aware|unaware) of any;
      not (currently|presently|previously|at present) (or (currently|previously|ever|now) )?(subject to|open to|known to|on|under|in receipt of);
      (no one|nobody|none|neither) (had|has) ..1 (cause|reason) to; none (about|regarding|relating to);
      (neither|none) (of )?(the |these |them |those )?(<parent>|adults|them|twin|sibling|partner)? (was|were|is|had been|had ever been) known (to|for);
      no cause to; no cause for (concern|worry|alarm|anxiety);
      (none|nobody|neither|no one|nothing) ..2 (saw|found|noted|noticed|seen|recorded) (anything|nothing) (amiss|wrong|untoward|of concern|to (worry|concern|note));
      has no part; had no part; (searches|searched|checks|checked|trawl) .. (nothing|no|none|clear|negative)
    `),
  },
  {
    bearing: 'absent',
    direction: 'forward',
    reach: 'list',
    phrases: each(
      'no; neither; nor; none (of <agency> )?(had|has|have|hold|holds|held|has had) (any|a|ever) ..1 <concern>; asked (her |him |them |mother |father )?(about|whether|if) ...20 (no concerns|nothing of concern|no concern); asked (about|whether|if) ...20 (said|answered|replied) no ...4 nothing .. (suggest*|indicat*|contradict*|otherwise); none of; no agency; (none|nobody|no one) (of them |of these )?(had |has |have )?(ever )?(seen|noticed|saw|noted|observed|detected|heard|felt|suspected|reported|raised|picked up); nil; not any; none had any; no known',
    ),
  },
  {
    bearing: 'absent',
    direction: 'forward',
    reach: 'close',
    phrases: each('not; cannot; nothing; nobody; no one; (nobody|no one) (at home|there|else|outside|in the) ..1 (had|has)? (ever)?; rather than; instead of; stopped short of; far from (being)?'),
  },
  {
    bearing: 'absent',
    direction: 'forward',
    reach: 'near',
    phrases: each('never; absence of; not a; not an; not the; was not; were not; is not; without'),
  },
  {
    bearing: 'absent',
    direction: 'backward',
    reach: 'list',
    answers: true,
    phrases: each(`
      (was|were|been|be|and|is|are|has been|have been|and was|and were) (excluded|discounted|ruled out|eliminated|dismissed);
      (was|were|is|are) not (there|so|the case); (had|has|have) never (been|played|formed) (a |any )?part (of|in); (not|never) (been )?<found>;
      (not|never) ..2 (a|an)? (feature|features|factor|factors|issue|issues|concern|concerns|problem|applicable|borne out|upheld|in evidence);
      (not|never) (thought |found |felt |known |currently )?(to be )?present; (was|were|is|are) not relevant;
      checks (were|was|came back) (negative|clear) (for|on)?; (did|does|do) not (apply|feature|arise|appear|exist|occur|seem to); ruled out; nil; negative;
      neither (suspected|found|seen|raised|recorded|identified|known|reported|noted|alleged|indicated);
      (neither|none) (of (them|these|those) )?(was|were|is|are|had been|has been) (present|found|there|an issue|a concern|a factor|in use|apparent|evident|identified|seen|shown);
      all (clear|normal|negative); not applicable; none <found>; none known; no concerns; none; (found|judged|shown|proved|established) not to (have|be);
      unfounded; unsubstantiated; without foundation; (was|were) (clear|normal);
      (had|has|have) (not|never) (arisen|occurred|happened|featured|been (a|an) <concern>); no evidence (was )?found; no <concern>;
      (found|held|judged|shown|considered|thought|believed|concluded) (to be|to have been) ..1 (malicious|false|untrue|unfounded|mistaken|fabricated|groundless|without foundation);
      (hold|holds|held|found|have|had|has) nothing to (suggest|indicate|support) (it|this|that|any|either);
      (was|were) (known|held|recorded) by no (agency|service|one);
      (was |were |is |are )?(denied|disputed) and (was |were )?(not|never|nowhere) ..1 (evidenced|found|seen|supported|borne out|contradicted|recorded|suspected);
      (was|were|been|and) (avoided|averted|decided against); (who|which) (had|has|have|found|raised|saw|recorded|noted|identified) no <concern>;
      (did|could) not find (it|any|them|one|either);
      (was|were|is|are)? not (felt|thought|considered|judged|deemed|found|seen) to be ..2 (concern|concerning|problem|problematic|issue|factor|feature|relevant|significant|excessive);
      no bearing; made no difference; found nothing; no cause for (concern|worry|alarm|anxiety);
      (figured|featured|appeared|emerged|arose|surfaced) in (no|none); came back (clear|negative); (held|holds) (anything|any record|nothing);
      (all )?(searched|checked) .. (nothing|no link|none); (blew|gave|read) (zero|nil|negative);
      (never|not) been (an issue|a concern|a worry|raised|a feature|suspected|in question|seen|known);
      (was|were|is|are) (no|never) (concern|issue|part|feature|factor)
    `),
  },
  {
    // An allegation that was looked into: what the sentence alleges did not happen, whole observation or not.
    bearing: 'absent',
    direction: 'backward',
    reach: 'verdict',
    phrases: each(`
      found (the|that|this|it) ..3 (malicious|untrue|false|invented|fabricated|unfounded|groundless|mistaken);
      (concluded|decided|agreed|satisfied|content|clear|thought|found|definite|certain|considered) (that )?(it|they|this|these|he|she) (had|was|were|has|have) not (being|been);
      (did|does) not (stand up|enter into|bear on|come into); (not|never|nor) made out; (came|come|amounted) to nothing; put paid to; nothing behind it;
      (concern|concerns|suspicion|suspicions|allegation|allegations|worry|worries|rumour|claim) ..6 (withdrawn|lifted|dispelled|allayed|laid to rest|dismissed|discounted);
      nothing of (the|that|this) (sort|kind); nothing on (either|any) (count|score); (formed|played|had|took) no part; nothing to do with; no bearing on (it|this|events|what|any|either|the (case|events|outcome));
      (was|were|is) not (material|relevant); (proved|turned out|found|shown) (to be|to have been|to have) ..2 (organic|medical|natural|innocent|accidental|birthmark*);
      (an|its|their) (organic|medical|innocent) (cause|explanation|origin); none (was|were|is|had been) (indicated|found|seen|identified|recorded|suspected|known|evident|noted);
      none (held|had|holds|has) (a|any) ..2 <record>; no (illness|disorder|abnormality|diagnosis|condition) (was |were )?(found|identified|made|seen)
      (shown|found|proved|proven|turned out|established|judged|held|known) to (be|have been) (untrue|false|made up|invented|fabricated|unfounded|malicious|groundless|baseless|mistaken|unsubstantiated|without (foundation|substance));
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
      (concluded|decided|agreed|satisfied|content|clear|thought|found|definite|certain|considered) (that )?(neither|none|nothing|it had not|it did not|they had not|they did not|this was not|he was not|she was not);
      (it|they|this|that|these|neither) (was|were|had|did|has|is) not; there (was|were|had been) none; neither (had|did|was|were|has);
      nothing (amiss|untoward|of concern|wrong|of note|known|found|recorded|suspicious); (found|finding|revealed|showed) nothing; no bearing; all (was |were )?(normal|clear|negative); unfounded; nothing to report
    `),
  },
  {
    // These decide a label or a heading; in running prose they reach next to nothing.
    bearing: 'absent',
    direction: 'backward',
    reach: 'close',
    answers: true,
    phrases: each(`
      none; nil; nil known; N/A; not relevant; not applicable; none known; nothing of note; nothing to (suggest|support|report|indicate);
      nothing (known|recorded|seen|found|held); nothing was (seen|found|held); checks negative; no information to suggest; no known ..2; nil of note;
      (hold|holds|held) nothing; nothing; clear; no; no action needed; in (normal )?range; (confirm|confirms|confirmed) (no|none|nil); confirmed none; neg;
      NAD; nil on; none on record; none recorded by any; no (disorder|illness|diagnosis|difficulties|abnormality); no hits; no trace; no flags; no markers;
      not known to (the |this |any |our )?(service|services|us|team|agency|agencies|CAMHS|CMHT|trust|mental|police|perinatal|provider); checks clear;
      unremarkable; nothing untoward; no (current )?(risk|risks); no (impact|influence|relevance|significance|part|role) ..1; clear x; (all|both|each) clear; no cause; never (been )?(an issue|a concern|a problem);
      not for (this|either|any); (does|did) not apply; within normal limits; WNL; (score|scores|scored) (0|zero|nought); nil return from all; none (held|recorded|known|identified|found|noted|seen|raised) by (any|all|either|each)
    `),
  },

  {
    bearing: 'absent',
    direction: 'backward',
    reach: 'label',
    answers: true,
    phrases: each('(90|91|92|93|94|95|96|97|98|99|100|90.5|91.5|92.5|93.5|94.5|95.5|96.5|97.5|98.5|99.5) (%|per cent)'),
  },
  {
    bearing: 'present',
    direction: 'backward',
    reach: 'label',
    answers: true,
    phrases: each(
      '(1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89) (%|per cent)',
    ),
  },

  // --- open --------------------------------------------------------------------------------------------------------
  {
    bearing: 'unknown',
    direction: 'forward',
    reach: 'list',
    answers: true,
    phrases: each(`
      no sign that anyone (asked|had asked|explored|had explored|looked|had looked|considered|had considered|checked|had checked|thought|spoke|tried|enquired);
      nothing in (the |any |their )?(returns|return|records|record|file|files|papers|notes|chronology|chronologies|assessment|assessments);
      (nobody|no one|none|no agency|no professional|no practitioner|no worker|no service) (had |has |ever |yet )?(asked|asks|enquired|looked|found out|put|raised|thought to ask|checked|determined|worked out|clarified|ascertained|assessed|tested|tried|had tried|can say|could say|can tell|could tell|established|discovered|knows|knew (whether|if|how|who|what)|able to say|explored|considered|recorded|screened);
      no ..3 (RHI|RHIs|interview|interviews|referral|screen|screening|screens|assessment|enquiry|enquiries|check|checks|question|questions|test|tests|testing|form|tool|history|discussion|conversation) (form |tool |taken |of .. )?(was|were|is|are|has been|had been|ever|about|on|into)? ..1 (done|made|carried out|completed|undertaken|taken|held|recorded|asked|offered|possible|attempted|performed|put|used|documented);
      (not|never|yet to be|still to be|to be) (yet |clearly |fully |been |possible to )?<looked>; not (yet )?(known|clear|certain);
      not (yet )?(been )?possible to (say|establish|determine|confirm|tell);
      (is|are|was|were) not (yet )?(known|clear|certain|recorded|established|confirmed|documented);
      neither ..8 (is|was|are|were|has been|have been|had been) <looked>; (unclear|unknown|uncertain);
      (cannot|could not|can not|unable to) (be )?(said|say|known|tell|<looked>);
      (hold|holds|held|has|have|had)? no information (about|on|regarding|as to|is held|held|available); (hold|holds|held|has|have|had) no information;
      no ..2 (figures|data|information|records|returns|details) (was|were|are|is|could be)? ..1 (available|held|supplied|provided|kept|shared|given|obtained);
      (not|never) (analysed|tested|screened|sampled|swabbed|assessed) for;
      no record (of whether|that|is kept|of any (discussion|enquiry|conversation|question)); no (reference|mention) (to|in|of|is made);
      nothing (is |was )?(recorded|said|known) (about|of|on);
      (no|neither|none) ..2 <agency> (had |has |have |ever |yet )?(asked|ask|enquired|explored|recorded|established|checked|knows|looked|has asked|was asked);
      neither ..2 <agency> nor ..2 <agency> .. (asked|enquired|explored|recorded|established|checked|looked|knew|knows|considered) ..1;
      not (yet )?known to (the |this |our )?(panel|review|reviewer|reviewers|author|authors);
      not (among|one of) ..6 (asked|explored|covered|considered|discussed);
      (nobody|no one) (asked|enquired|explored|recorded|established|checked|knows|has asked|has been able|looked|thought to ask); no agency has been able;
      (did|do|does|had|has|have) not (yet )?(ask|asked|explore|record|mention|say|state|show whether|know whether|establish|enquire|document|refer to|consider whether|check|tell);
      no (evidence|record|indication|sign|note|entry|mention) (that|of) .. (asked|ask|asking|enquired|spoke|spoken|explored|discussed|screened) (about|of|into|with|for);
      no (evidence|record|indication|sign|note|entry|mention) (that|of) .. (asked|enquir*|took place|discuss*|explor*|screened|screening|questioned);
      nothing (is |was )?(on|in) (the |any )?(record|file|records|files|system|notes) (about|on|of|regarding);
      no (entry|record|note|evidence|indication|sign) to (show|suggest|indicate|say) (that|whether) ..4 (asked|discussed|explored|raised|screened|enquired|addressed|considered);
      (declined|refused|would not|did not wish|did not want|unwilling|reluctant) (to )?(discuss|talk about|answer questions about|be drawn on|speak about|say anything about);
      (no one|nobody|none|no agency) ..4 able to (tell|say|describe|establish|confirm);
      (result|results) (is |are |still )?(due|expected|awaited|pending|to follow) ..2; not that ..3 ruled out; await*; (requested|outstanding|pending);
      whether ..16 (is|was|are|were|has|have|had) (not|never) (been )?<found>; no ..2 (view|inference|conclusion|opinion|judgement) (of|on|as to|about|can|could|is|was);
      no ..2 (score|scale|profile|reading|result|sample|toolkit|edinburgh|AUDIT|DASH|EPDS) ..2 (was|were|is|on|taken|done|recorded|available|completed|kept|held|carried out);
      silent on; records do not; whether; nothing ..5 to show; yet to; remains to be; open question;
      no information (has |had )been (received|provided|supplied|shared|returned|obtained|given|sought) ..1;
      no information was (sought|gathered|requested|collected|obtained);
      no information (was |is |has been )?(available|held|known|provided|recorded|given)? (about|on|regarding|as to);
      (knew|know|known) (very |so )?(little|nothing|less) (of|about); (very )?little (is|was) known (of|about);
      (no|neither) ..2 <agency> .. (had|has|have|held|holds) (any )?information (about|on|regarding);
      (does|did|do) not (show|record|say|state|indicate|mention|reveal) (that|whether|if|how);
      (agencies|services|police|gps|gp|all|providers) (were|was|have been|has been) asked (about|for); no way of knowing; who knows; if any;
      (has|have) not been (possible|established|asked|supplied); the question of;
      no ..2 (screening|assessment|enquiry|exploration|discussion) (of|into|about|with|for) ..;
      (cannot|can not|could not|unable to|impossible to|not able to|in no position to) (say|tell|know|establish|determine|judge|confirm|rule on|assess|see) ..1 (if|whether|how|what|who|when|why)?;
      (a )?matter of (guesswork|conjecture|speculation); guesswork;
      (declined|refused|would not|unwilling|did not wish) (to )?(complete|take|provide|give|be|undergo|have|answer) ..4 (AUDIT|test|tests|tested|screen|screening|sample|samples|swab|questionnaire|form|tool);
      (intended|planned|meant|due|was going|were going|hoped) to (ask|enquire|explore|discuss|screen|check|assess); silent (as to|about|regarding|on);
      not (asked|screened|questioned|spoken to) (about|for|on|regarding|whether|if);
      (has|have) (yet|still) to (say|establish|confirm|report|reply|respond|ask|determine|decide|give); do not know; does not know; does not expect to
    `),
  },
  {
    bearing: 'unknown',
    direction: 'backward',
    reach: 'list',
    answers: true,
    phrases: each(`
      (is|was|were|are|remain|remains|remained|left) unexplained;
      not (yet )?known to (the |this |our )?(panel|review|reviewer|reviewers|author|authors); (asked|enquired) about (at|on|by|in) (neither|no);
      not (among|one of) ..6 (asked|explored|covered|considered|discussed);
      (not|never|nor) (yet |been |yet been |clearly |fully |adequately |specifically |routinely |otherwise )?<looked>; (is|are|was|were) not (yet )?known;
      not (yet )?clear; unknown; unclear; uncertain; TBC; TBA; N/K; NK; tbc; n/k; blank; to be <looked>; to be (advised|repeated|clarified); awaited;
      requested; pending; outstanding; under way; (cannot|could not) (yet )?be (said|known|<looked>); yet to (be|reply|respond|arrive);
      remains (unclear|unknown|open);
      neither ..12 (is|was|are|were|has been|have been) (recorded|asked|explored|documented|noted|captured|established|stated);
      (record|records|file|files|notes|report|reports|chronology|log|assessment|form) ..3 silent;
      no (info|information) (was |has been |had been )?(received|supplied|provided|shared|available|given|obtained|held|back|from|yet);
      if any ..2 not known; (question|questions|subject|matter|topic|prompt|box|field|section) (does|do|did) not (appear|feature|arise|exist|come up);
      (result|results|report|test|tests) ..6 (due|expected) (on|in|by|before|next|mid|shortly|soon|later);
      still being (established|determined|checked|investigated|gathered|sought|clarified); (is|are) (an|the) open question; (is|are) a matter for; not done;
      not (yet )?(in|back|returned|held on file|put|answered); will not be known; no answer; do not say; does not say; insufficient information;
      nobody (has )?asked; no one (has )?asked; (has|have) not been asked;
      no ..2 (figures|data|information|records|returns|details) (was|were|are|is|could be)? ..1 (available|held|supplied|provided|kept|shared|given|obtained);
      no (record|information|data) (is |was |has been )?(held|available|kept|supplied); (is|was) empty;
      no (checks|enquiries|screening) (were |was |possible )?(made|done|possible|completed)?; no view can;
      (is|was|are|were) a (matter of guesswork|question (that )?(no|nobody)|blank);
      (form|section|box|boxes|page|field|question|questions|entry|return|returns|column) (was |were |is |are |left |at .. |on .. )?(left )?(blank|empty|unanswered|unticked|missing|not (completed|filled|returned|ticked|put|asked|answered|done|used)|skipped|missed|incomplete|never (completed|filled|put|asked|returned));
      left (blank|empty|open|unanswered|unexplored|unasked|unticked); unanswered; unasked; unexplored; unrecorded; undocumented; unascertained;
      undetermined; inconclusive;
      ((sample|samples)|(swab|swabs)|(specimen|specimens)|(result|results)) .. (spoiled|lost|insufficient|to be repeated|in transit|awaited|outstanding|destroyed|mislaid|not (taken|kept|sent));
      (we|they|panel|review|agencies|nobody|no one|professionals) (do|does|did|can|could) not (know|say|tell); (no one|nobody) (can|could) (say|tell|know);
      (nobody|no one|no agency|no professional|none) (knows|knew|put|asked|enquired|explored|explores|explore|asks|raised|raises|checked|looked|recorded|records|pursued|pursues|considers|considered|followed (it|this) up|found out|thought to);
      neither (shown|proved|proven|confirmed|established) nor (excluded|disproved|disproven|ruled out|refuted); question that no;
      (was|were|is|been) never (asked|explored|put|recorded|established|answered|resolved|followed|known|raised|pursued|broached|found out|checked|done|completed);
      still (with|at) (the )?(lab|police|forensic|court|coroner); no (reply|response|answer|return) (yet|received|has|had|to date|from);
      not (yet )?(replied|responded|reported|said|concluded|finished); (has|have|had) (yet|still) to (be|say|report|reply|respond|come|give|answer)
    `),
  },
  {
    bearing: 'unknown',
    direction: 'backward',
    reach: 'close',
    answers: true,
    phrases: each(
      '?; not on file; no (entries|entry|minute|minutes|sight|copy|paperwork|comment|view); never (finished|completed|done|returned|filled in|begun|started); not (finished|completed|complete|begun|started|attached|described|supplied|provided|shared|disclosed|legible|readable|received|returned|traced|found on file|covered|entered|mentioned|addressed|considered|assessed|explored|asked|tested|checked|held); nothing (was )?(attached|entered|written|returned|supplied|provided|over); illegible; redacted; unreadable; incomplete; part completed; no sight of; none (received|supplied|returned|sent|provided|on file|available); not in (the |our |this |any )?(bundle|file|files|papers|pack|record|records|notes|minutes|report|summary|chronology|return|returns); missing (from|in); no way of (knowing|telling); query; no info; no screening; no enquiry; no (further|other|repeat|formal) (screen|screening|enquiry|assessment|questions|check|discussion); no data; no return; no contact made; information awaited; no record; no information; not captured; left blank; section blank; box empty; nothing else; N/R; NR; not put; not screened; not discussed; not stated; not filled in; no entry; nothing entered; not offered; not obtained; form blank; blank form; ticked neither; no reply; to follow; to confirm; status unknown; withheld; no detail; no details; to be checked; not specified; unable to (say|comment|tell); (cannot|could not) say; (home|house|bedroom|bedrooms|property|children|child|baby) not (seen|visited|viewed); no testing; no test; no tests; not tested; no information (in|from) ..2 (record|records|file|files|agency); (register|registers|record|records|file|evidence) not (seen|checked|produced|provided); not identified as (no|not|nobody|nothing); (enquiries|enquiry|investigation|investigations) (are |is )?(continue|continues|continuing|ongoing|open|under way); (to|will) (advise|confirm|clarify|update|check|provide|respond|follow up)',
    ),
  },

  {
    // What was said before it is open, whole observations too.
    bearing: 'unknown',
    direction: 'backward',
    reach: 'verdict',
    phrases: each(`
      whether (he|she|they|it|this|that) ..3 (is|was|were|has|had) (not|never) (been )?<found>;
      (cannot|can not|could not) (now |yet |therefore )?be (said|told|judged|decided|described|known|ruled upon|stated); (unable|impossible) to (say|tell|trace|establish|judge|determine|find out);
      (we|nobody|no one) (cannot|could|can) (not )?(say|tell); (does|did|do) not have the information; (tests|enquiries|checks) are (still )?in hand;
      (whose|where|with whom|in what capacity|who (he|she|they|it|this|these|the man)) ..12 (is|was|are|were|has|have|had|been) (not|never|nowhere) (now |yet |ever |been |be )?(known|clear|clarified|established|determined|recorded|asked|discovered|resolved|stated);
      (whose|where|with whom|in what capacity|who (he|she|they|it|this|these|the man)) ..12 (is|was|are|were) (unknown|unclear|uncertain|unrecorded);
      (testing|assessment|analysis|test|histology|opinion|report) (is |was |are )?(still |yet )?(outstanding|pending|remains to be done|to follow|not been done);
      (has|have) yet to (establish|report|reply|conclude|confirm|determine)
    `),
  },
  {
    bearing: 'unknown',
    direction: 'backward',
    reach: 'verdict',
    closing: true,
    phrases: each(`
      (it|this|that|which|they|these|he had it|she had it|it was|it took place) (is|was|were|are|has|have|had) (not|never) (been )?(known|clear|established|confirmed|clarified|answered|settled|determined); (nobody|no one) (asked|checked|knew|knows|looked|explored|recorded|enquired);
      yet to be (established|determined|confirmed|done|seen); left (blank|empty|unticked|unanswered|incomplete|open)
    `),
  },

  // --- the family's word -------------------------------------------------------------------------------------------
  {
    bearing: 'denied',
    direction: 'forward',
    reach: 'list',
    answers: true,
    phrases: each(`
      asked (her |him |them |mother |father |both )?(about|whether|if) ...20 (no disclosure|nothing was disclosed|no abuse was disclosed|did not disclose|made no disclosure|no disclosures);
      no ..3 (disclosed|declared|admitted) (by|at|to|when|on);
      (said|say|says|told <agency>|reported|replied) (that )?(she|he|they|both) (felt|feels|feel) safe;
      (laughed|scoffed|shrugged) when ..5 asked ..3 (about|of|whether|if);
      (said|say|says|answered|replied) (no|never) when ..5 asked ..3 (about|of|whether|if); <denied>; (denied|denies|denying) (any|all|ever)?;
      parents say none; self report; (made|gave|with) no disclosure; no disclosure; (denial|denials) (of|about|that);
      (was|is|were) <family> (only )?(answer|reply|response|account) (to|about|on|of|when);
      (shook|shaking|shakes) (her|his|their) (head|heads) (when|at|to);
      asked (her |him |them |mother |father )?(about|whether|if) ...16 (said|answered|replied) (no|none|never|not|nothing);
      asked (her |him |them |mother |father )?(about|whether|if) ...16 (said|answered|replied) (that )?(there|it|she|he|they|everything|all|things) (was|were|had|did|is|has|are) (fine|good|ok|okay|all right|well|no|not|never|none|nothing);
      denied (ever )?(any|using|having|being|drinking|taking|knowing);
      (not|none|nothing) (disclosed|declared|admitted|reported|volunteered|acknowledged) by <family>; no disclosure (was )?(made )?(by|from) <family>;
      <family> (did not|has not|never) (disclose*|report*|declare*|admit*) (any|a|having)?
    `),
  },
  {
    bearing: 'denied',
    direction: 'backward',
    reach: 'near',
    answers: true,
    phrases: each(`
      (nil|none|nothing|no use|no concerns) (disclosed|declared|admitted|volunteered|self reported); no (disclosure|disclosures) (was|were|made|on|at|to);
      (self report|self reported|self reporting|self disclosure|own account) ..1 (nil|none|no|neg|negative|zero|0|denied|denies);
      <family> (report|reports|reported|state|states|stated) (none|nil|no use|no|nothing|never|neither);
      (was|were|is|are|been) (denied|disputed|minimised|downplayed); (not|none|nothing) (disclosed|declared|admitted|reported|volunteered) by <family>;
      denied; denied by; parents say none; self report only; self reported; per (self|mother|mum|father|dad|parents|family|patient|his own|her own);
      <family> (say|says|said) (none|no|not|nothing)
    `),
  },
  {
    // "She said no": bears on what was asked before it, and on what is denied after it ("said that no child went short").
    bearing: 'denied',
    direction: 'both',
    reach: 'list',
    answers: true,
    phrases: each(`
      <family> (said|says|answered|answers|replied|replies|told them|told her|told him|told the <professional>|wrote|put|ticked|stated|reported|indicated) (that )?(there (was|were|had been|is|are) )?(no|none|not|never|nothing|neither|nil);
      (said|answered|replied|says) (that )?there (was|were|is|are|had been) (no|none|never);
      (she|he|they|both) (said|says|answered|answers|replied|replies|wrote|put|ticked|stated|reported) (that )?(there (was|were|had been|is|are) )?(no|none|not|never|nothing|neither|nil|hardly|seldom|rarely|very little);
      (said|answered|replied|says) (no|none|never|not at all|nothing|neither|that (it|there|she|he|they|none|nothing|neither) (had|was|were|did|has|is) (no|not|none|nothing|never)|that it had none|not)
    `),
  },
  {
    // The answer to a question: "asked whether she drank, she shook her head".
    bearing: 'denied',
    direction: 'backward',
    reach: 'list',
    answers: true,
    phrases: each(`
      (said|replied|insisted|maintained|claimed|retorted) ..8 (not true|untrue|lies|a lie|rubbish|nonsense|nobody business|none of (their|her|his|our) business|made up|exaggerat*);
      (raised|discussed|broached|brought up|put|mentioned|explored) (with|to) ..4 (who|she|he|they|and) ..1 (said|replied|answered|denied|denies|says|stated|insisted|maintained) ..3 (no|none|never|nothing|neither|not|nor);
      (said|answered|replied|say|says) (no|never|neither) (when|to|each time|both times|on both|on each|every time) ..;
      (shook|shaking|shakes) (her|his|their) (head|heads);
      (answer|reply|response) ..8 (was|is|being|given was|each time was|came) ..1 (no|none|never|nothing|laugh|nil|a laugh|a shrug|a flat no|negative);
      not in (my|this|our) (house|home);
      (laughed|laughs|laughed it off|shrugged|scoffed|bristled|rolled (her|his|their) eyes|took offence|was offended|changed the subject|looked blank|waved (it|this|that|the question) away|brushed (it|this|that|the question) (off|aside)|made (a joke|light) of (it|this|that));
      (ticked|circled|wrote|written|put|entered) (no|none|never|nil|0|zero); by (his|her|their) own account;
      (is|was) all that <family> (would|said|has|had|ever)
    `),
  },

  // --- there -------------------------------------------------------------------------------------------------------
  {
    bearing: 'present',
    direction: 'forward',
    reach: 'near',
    phrases: each(`
      history of; (concern|concerns|worry|worries) (about|around|over|regarding);
      (concern|concerns|worry|worries) (was|were|had been|have been|about|are) ..2 (about|around|over|regarding|for); concerned about; evidence of;
      indicators of; signs of; (allegation|allegations) of; allegation of; diagnos* (with|of); suspected; suspicion of; disclos*; experienc*;
      (victim|victims) of; victim of; subject to; exposed to; exposure to; witness*; suffer*; dependent on; addicted to; under the influence of; reports of;
      affected by; known for; struggl* with; background of; impact of; effects of; pattern of; incidents of; incident of; treated for; referred for;
      positive for; smell* of; smelt of; category of; use of; using; misusing; abusing; intoxicated; turned to; relied on; selling; supplying;
      worried about; problems with; difficulties with; issues with; a lot of; too much
    `),
  },
  {
    bearing: 'present',
    direction: 'backward',
    reach: 'near',
    phrases: each(`
      (was|were|is|are|as) (a|an|the|key|significant|major|central|another|one) ..2 (factor|feature|concern|issue|problem|constant);
      (was|were|is|are|been) (present|evident|identified|known|suspected|disclosed|reported|noted|seen|found|alleged|confirmed|substantiated|apparent|well documented|well known);
      featured; concerns; problem; problems; issues; difficulties; known to; dependency; dependence; misuse; escalated; increased; deteriorated; relapsed;
      worsened; continued; (could|can) not be (ruled out|excluded); cannot be (ruled out|excluded); not (been )?(ruled out|excluded); long standing;
      substantiated
    `),
  },
  {
    bearing: 'present',
    direction: 'backward',
    reach: 'close',
    answers: true,
    phrases: each(
      'historical; historic; (historical|historic|previous|past|longstanding|significant|serious|several|multiple|ongoing|current|some|known|recorded) (concern|concerns|issue|issues|use|misuse|problem|problems|worries); yes; present; substantiated; severe; chronic; long standing; confirmed present; a (key|significant|major|central) (factor|feature|concern|issue); sporadic; poor; high; known and',
    ),
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
      (not|never|hardly) (without|free (of|from)) (a |any )?(history|record|signs?|evidence) of; far from (free|clear); no doubt; not (only|just|merely);
      (nobody|no one) could say that; (did|could|can|would|will|do) not rule out; cannot rule out; possibility that; no shortage of; not free of;
      not the first; more than one
    `),
  },
  {
    bearing: 'present',
    direction: 'backward',
    reach: 'list',
    phrases: each(
      '(mother|father|she|he|they) (had|has) (had )?(after|in|following|with|since); recurred; (whether|if) ..6 (had been|has been|was|were|been) (treated|shared|passed on|passed to|followed up|acted on|reported to|disclosed to)',
    ),
  },
  {
    // Only what was there before can come back.
    bearing: 'present',
    direction: 'forward',
    reach: 'list',
    phrases: each(
      '(whether|if) ..6 (returned|relapsed|resumed|gone back|went back|started again|restarted|recurred|begun again) (to|into)?',
    ),
  },

  // --- not about this case -------------------------------------------------------------------------------------------
  {
    bearing: 'generic',
    direction: 'both',
    reach: 'sentence',
    phrases: each(`
      award; awards; nominat*; thanked; congratulat*; celebrat* (for|by|the|its|members|staff|was|were);
      (lessons|assemblies|assembly|workshop|workshops|theatre|sessions for (staff|schools|managers|governors)) (on|about|cover*);
      (commissioned|commissions) (a|an|the)? ..1 (service|provider|review of); defines; (is|are) defined; national (assessment|picture|crime agency);
      (has|have) (revised|updated|issued|launched|reissued|refreshed) (its|their); (is|are) a national priority;
      (is|are|remains|remain) (a|the|one of the|its|our|their) (priority|priorities) (for|of|in) (the|our|its|this|all|local);
      (independent|public|national) inquiry; a new ..3 (team|service|hub|panel|pathway|project) (for|began|opened|launched); IICSA;
      subject of (a|an|the|this|one|our|its) ..1 (chapter|briefing|report|seminar|conference|consultation|campaign|training|session|podcast|article|webinar|strategy|event|audit);
      nationally; national (figures|data|rise|guidance|review|reviews|panel|programme|helpline|average|picture|statistics|workforce); in england;
      england and wales; statistics;
      (per cent|%|fifths|thirds|quarter|half|third) of (the |all )?(rapid reviews|incidents|cases|reviews|families|children|notifications|parents|deaths|babies|infants|mothers|fathers|women|adults|households);
      research (shows|suggests|has|tells|and|into); the (national )?panel has; in the research; studies; surveys; county wide;
      across the (county|region|area|system|borough|partnership|country); annual report; business plan;
      (strategy|strategies) (was|is|has|links|sets|will|refreshed|launched); e learning;
      (awareness|mandatory|refresher|induction) (training|pack|course|session|week|month);
      training (is|was|on|covers|in|has|were|for|about|around|regarding);
      (themes|lessons|learning|findings) from (local|national|recent|other|these|all|previous) reviews; staff attended; annual conference;
      (act|bill) <number>; of the .. act; legislation; statutory guidance; working together;
      (toolkit|policy|protocol|procedure|guidance|standard|framework|pathway) (is|was|can|has|allowed|sets|requires|states|relaunched|reissued|will);
      piloted (in|by|across|with|at);
      (delete|omit|leave blank|strike out|cross out) (if|where|as|when) (not )?(applicable|appropriate|relevant|needed|known); this template; template;
      (is|are) defined (as|by|in); begins when; the law (allows|requires|says|permits|defines); (places|imposes|puts) (a|an) ..2 (duty|duties|obligation);
      (guidance|policy|protocol|strategy) on ..6 (was|is|has been) (refreshed|revised|updated|reissued|published|launched|amended|reviewed|out);
      the act asks; definition of; (learning|development) (event|day|session|workshop);
      (is|are) (a |an |one of the |another |a known |a major )?risk (factor|factors) for; (is|are) (associated with|linked to);
      the act (places|requires|defines|says|sets|gives|imposes|allows); (duty|duties) on (authorities|agencies|councils|partners|schools);
      (court|courts|magistrates|judge) may; (rise|increase|fall|growth|surge|drop) in ..4 (among|across|nationally|locally);
      can (lead|affect|mask|become|cause); can be (hidden|hard|difficult|a|an); (slides|slide deck|presentation|talk|lecture|input|update) on;
      (most|least) (common|frequent); commonest; families (affected|living|with|where|who); children (affected by|living with|growing up with);
      conference (on|about); (applies|apply) (when|where|if|to); (the|a|this|that|each|one) recommendation; in scope; in scope of; inspection; regulations;
      statistical neighbours; newsletter; learning event; seven minute briefing; duty came into force; came into force; rate of;
      the number of (parents|children|families|young people|referrals); recommendations; one in (three|four|five|six|seven|eight|nine|ten|<number>);
      too many reviews; relaunched; renamed; has published; is hosted; prompt; describe any;
      please (refer|see|complete|note|ensure|contact|describe|use|provide|give|state|list|include|add|return|enter|set|tick|explain|indicate|attach);
      (partnership|partnerships|board|panel) ..2 (priority|priorities); times (more|as) likely; should (always|never|routinely) ..;
      see (chapter|section|appendix|page) ..; helpline (for|was|is); (is|are|was) (a )?(known )?risk (factor|factors) for;
      more likely (than|to have|to be|to experience|to suffer); in (most|many|some) (cases|deaths|sudden|such|families|reviews); in most parts; came into;
      (changed|amended|revised|introduced|updated|consolidated) (nationally|in (january|february|march|april|may|june|july|august|september|october|november|december)) <number>;
      classification of; (adult|family|parental) needs;
      all (staff|practitioners|professionals|workers|teams|gps|schools|officers|agencies) to (follow|ensure|use|complete|make|receive|attend|refer|record|consider|be (given|offered|reminded|trained));
      drop in (for|session|sessions|clinic|every|is|runs|at);
      (two|three|four|five|six|seven|eight|nine|ten|<number>) of (the )?(two|three|four|five|six|seven|eight|nine|ten|<number>) (reviews|cases);
      reviews (published|completed|received|read); (millions|billions) of pounds; public purse; can (cause|lead to|result in|be fatal|kill|last);
      (highest|leading) (mortality|cause|causes); (partnership|board|council|executive) (will|intends); contractors; roofers; builders; resurfac*;
      scaffold*; parking; parking bay*; car park (charge*|permit*|barrier*); foyer; noticeboard; notice board; banner*; badge*; sticker*; stall; exhibition;
      budget; opening hours; premises; (roof|roofs) (repair*|leak*|work*|tiles|replac*); fire (alarm|risk|drill|safety|door); footpath; skip was; photocop*;
      printed on; printed in; wall display; podcast; libraries; largest audience; (publishes|publish) (its|their|the|a|an);
      covers (two|three|four|five|six|seven|<number>|all|the whole|both) (districts|boroughs|areas|counties|localities|sites); districts; nationwide;
      countrywide; in its (first|second|third|fourth|fifth|tenth) year; chief executive; councillor*; elected members; MPs; minister*; the government; DfE;
      royal college; NICE (guid*|quality|recommend*); CQC; inspectors; decade;
      (is|are) (available|offered|taught|kept|held|hosted|stocked|funded|run|displayed|advertised) (to|in|at|on|for|by|from|every|each|monthly|quarterly|annually|across);
      (were|was) given to (every|each|all) (team|teams|delegate|practitioner|school|gp|surgery|practice|member|officer|ward); PSHE;
      (lessons|assemblies|assembly|(workshop|workshops)|theatre|sessions for (staff|schools|managers|governors)) (on|about|cover*|for|in|was|were);
      week of action; intensification; public body; public bodies; legal duty; equality duty; due regard; everyone business; everybody job;
      everybody business; freedom of information; head count; census (data|of|shows|in|<number>); (trend|trends) in; on average;
      (rose|fell|risen|fallen|increased|doubled|grew|grown) (by|from|to|across|nationally|locally|sharply|in) ..2 (per cent|%|third|half|fifth|<number>|year|region|county|lockdown|the pandemic);
      multi agency (dataset|scorecard|dashboard); handbook; spreadsheet; template*; helpline* (rose|(number|numbers)|is|are);
      (this|next|last) year (conference|theme|programme|report|training); (course|courses|module|workshop|seminar) (on|about|for|is|covers|will|are);
      model will; programme board; modules; chapters; has (since )?(merged|moved|relocated); places remain; in parliament; laminated; leaflet*; poster;
      posters; figures for; data for; bulletin; business unit; annex; webinar; register of; statutory (definition|duty|duties|requirement|framework);
      (legal|revised|new|national) definition; (an )?offence under; section <number> of; case law; in law; (green|white) paper; private members bill;
      debated in; consultation (on|about|closes|closed|is|opens); directory; intranet; website; switchboard;
      (can|may) be (found|reached|borrowed|downloaded|booked|ordered|accessed|obtained|hired|viewed);
      survey* (of|found|show*|suggest*|by|in|on|with|across); a (national )?survey; poll; a study; study of; ONS; NSPCC (report|research|campaign|guid*);
      ofsted (report|framework|guid*|inspect*|found|rated|survey); campaign; awareness (week|day|month|raising); (prevalence|incidence) of;
      waiting (time|times); published (each|every|in|by|quarterly|annually); (is|are|was|were) published;
      (delegates|attendees|participants) (at|heard|were|from);
      (spring|summer|autumn|winter|annual|regional|national) (conference|event|forum|newsletter|roadshow); keynote; (speaker|speakers); lecture;
      masterclass; e module; refurbish*; rebrand*; recommission*; procurement; tender;
      (new|revised|updated) ..1 (strategy|policy|procedure|procedures|protocol|toolkit|guidance|pathway|leaflet|service specification|framework);
      action <number>; recommendation <number>;
      (to (be )?(audit|review|deliver|develop|produce|circulate|commission|promote|roll out|refresh|report back|relaunch|disseminate|embed|reissue)) (the|a|an|ten|all|its|their|by|files|and|how|multi|training|guidance|on);
      to be (audited|reviewed|circulated|delivered|developed|relaunched|refreshed|monitored) (by|in|quarterly|annually|through);
      agencies (are|will be|were) (asked|reminded|expected) to;
      (managers|staff|practitioners|professionals|agencies|schools|gps) (are|were|will be) (reminded|expected|required|encouraged|trained|advised|asked) (to|that|of|in|on);
      is everybody; everyone responsib*; carries a maximum; code of practice;
      (the )?(partnership|board|council|trust|authority|ICB|region|county|borough|city) (strategy|policy|plan|annual|priority|priorities|profile|dashboard|website|offer|newsletter);
      stands for; (permits|licence|license|licensed|licensing)
    `),
  },
  {
    bearing: 'generic',
    direction: 'both',
    reach: 'sentence',
    phrases: each(`
      should; ought to; must; if a; where a (child|parent|family|baby|practitioner|local); when a (child|parent|family|baby|practitioner); whenever;
      (are|is) expected to; will consider; need to; consider whether; is intended; are met where; may be; all staff; every practitioner;
      (best|good) practice (is|requires|would); it is important (to|that); remember to; always (ask|consider|check|record|think);
      (practitioners|professionals|staff|workers) (can|may|will|should|need); where there is (a|any)?; (in|for) (cases|families|households) where;
      families where; parents who; children who; young people who; women who; men who; any (child|parent|family) (who|where|with); any practitioner;
      each agency to; all agencies
    `),
  },
]

export const signposts: Signposts = {
  turns: each(`
    why; how (he|she|they) (came|got); whose; to say that; to report that; but; although; unlike; however; though; despite; yet; whereas;
    while (<mother>|<father>|both|parents|they|neither|it|there|this); nevertheless; nonetheless; until; not so; even though; because; since then;
    and then; and there (was|were|is|are); where there (was|were|is|are); so that; after which; who; (she|he|they) (had been|was|were) (given|prescribed);
    what they did; and (he|she|they|it|<mother>|<father>|the <child>) (was|were|had|has|is|are|did|took|began|started|became);
    and there (was|were|is|are) (a|an|plenty|some|much|also|evidence|concern*|clear|frequent|heavy|regular|long|signs|several); and only;
    and (was|were) (<number>|then|later);
    (later|subsequently|eventually|then|afterwards|since) (told|tells|said|says|disclosed|discloses|admitted|admits|accepted|accepts|acknowledged|described|describes|agreed|conceded|confirmed|changed|retracted|alleged|reported);
    (<mother>|<father>|she|he|they) (later|subsequently|eventually|then) (told|said|disclosed|admitted|accepted|acknowledged|described|agreed|conceded|alleged);
    in fact; in truth; in reality; in the event;
    (but|and) (police|records|tests|testing|the (gp|hospital|school|police|test)|neighbours|officers|toxicology) (found|show|showed|had|record|saw|were|was|held);
    (was|were|been) (told|informed|notified|warned|alerted) (that (the|a|an|she|he|they|his|her|<mother>|<father>|<letter-child>)|of the|about the|of (her|his|their)|about (her|his|their));
    (help|support|treatment|therapy|counselling) (for|with) (his|her|their);
    (impact|effect|effects|consequences) of (her|his|their|<mother>|<father>|the|these|this|such); what it (meant|was like) (for|to); contradicted by;
    at odds with; belied by; in spite of; notwithstanding; instead; while the; while he; while she; which (was|is|had|were|left|meant)
  `),
  exceptions: each(
    'beyond; other than; apart from; aside from; except; except for; excepting; save; save for; bar; barring; short of; outside of; with the exception of',
  ),
  pseudo: each(`
    (no|without|little|nor) (any )?..1 (support|treatment|help|therapy|plan|planning|response|strategy|understanding|awareness|appreciation|grasp|recognition|acknowledgement|oversight|challenge|follow up|medication|explanation|account|service|services|provision|advice|intervention|action|protection|supervision|thought|attention|heed) (for|of|to|with|around|about|on|in|was|were|is|given|how|as|that|at);
    (not|never|nobody|no one|none|neither|no <agency>) (had |has |have |ever |yet |been |fully |properly |adequately |sufficiently |really |always |then )?(recognise*|understand*|understood|appreciate*|address*|respond*|respond to|react*|act on|acted on|acted upon|treat|treated|tackle*|grasp*|acknowledge*|link*|join*|connected|connect|escalate*|refer|referred|protect*|prevent*|stop*|safeguard*|follow up|followed up|help*|support|supported|pause*|wonder*|question*|challenge*|intervene*|manage|managed|tell|told|share|shared);
    (mobile|phone|telephone|contact|house|flat) no; no ..2 (bed|beds|place|places|placement|school|tutor|teacher|spaces) (in|on|at|for|to|had|was|were|could|named|within|available);
    (beyond|other than|outside|apart from) (the )?(normal|usual|ordinary|expected|routine|prescribed|supportive|happy|loving|good|warm|well|safe|kind);
    (did|do|does|had|has|have) not (tell|told|inform|informed|alert|alerted) (the |any |a |her |his )?(<agency>|panel|partners) that;
    not (been )?(fully |sufficiently |properly |adequately )?taken into account; at present; no (income|job|means|savings); as (it|they|he|she) should;
    (referral|referrals|letter|form|case|prescription) .. (never|not) (picked up|found); to (none|nil|zero);
    not (seen|considered|regarded|treated) as relevant (because|as|since|to); no longer; should not have; not necessarily;
    template ..1 (box|boxes|section|sections|field|fields|question|questions|page|row|rows);
    (that )?there (was|is) (nothing|no point|no reason|nobody|no one|no way) (left |else )?(to|in|for) (get|getting|live|living|wake|waking|look|go|going|carry|carrying|love|talk|turn);
    strategy (meeting|discussion); should have; must have been; as if; asked whether; not choose; no further action; no action; not until;
    (weight|weights|BMI) (fell|rose|dropped|increased) (by|from|to) ..2 (fifth|third|quarter|half|stone|kg|kilos|<number>|centile|pounds);
    (skeletal|bone|repeat|body) survey (of|found|show*|suggest*|by|in|on|with|across);
    to follow (the|a|this|that|all|local|up|their|our|any|national|regional); no other (info|information|source|account|record|detail); no more than;
    no less than; no later than; not before; no sooner; not to be; no increase; no change; no recourse; not for the first time;
    (known|available|visible|clear|obvious) to ..8 (unknown|not known|invisible) to; not known to; (was|were|is|are) not known (to|by|until); no one else;
    nothing but; not the only; should have been; ought to have; must have; may have; never again; without delay; without doubt; no contact; no consent;
    (not|never) (been )?(collected|taken|given|received|returned) (her|his|their|him|them|the|a|any);
    (neither|nobody|no one|none|no <professional>|not|never|nor) ..2 (hid|hide|hidden|conceal*|disguis*|denied|deny|disputed|dispute|contested|contest|challenged|doubted|doubt|addressed|tackled|dealt with|acted on|linked|connected);
    no (agreement|consensus|clarity|contingency|timescale|understanding); (none|nothing|not) since;
    (wrongly|incorrectly|mistakenly|erroneously|inaccurately) ..5 (unknown|not known|no); not visible to school; without exception;
    (to be|not|never|be) collected (by|from|for|at|in);
    (was|were|is|are) (not|never) (been )?(seen|recognised|regarded|treated|understood|described|named|identified|recorded|labelled|viewed|framed|called) as (neglect|abuse|domestic|exploitation|a sign|signs|an indicator|indicators|safeguarding);
    (not|never) (been )?(seen|recognised|regarded|treated|understood|described|named|identified|recorded|labelled|viewed|framed|called) as (neglect|abuse|domestic|exploitation|a sign|signs|an indicator|indicators|safeguarding);
    (held|hold|holds|contained|was|had|were) nothing (but|other than|except);
    attendance (fell|dropped|rose|had fallen|falling|fallen) (to|from|by) ..2 (%|per cent);
    (hurt|upset|offended|surprised|annoyed|pleased|insulted) to be asked;
    unknown (substance|substances|powder|drug|drugs|tablets|pills|man|male|person|liquid); skeletal survey*;
    (describ*|saw|seen|found|met|knew) (two |three |four |these )?children who; no access;
    (was|were|is|are|been) not (aware|told|shared|invited|informed|copied|passed on);
    (never|not) (been )?(invited|represented|copied|sent|shared|told|informed);
    (became|become|becomes|was|is|made|makes|quite|all too) clear (that|to|how|why); no home visit*; (got|had|was|there was|with|gave) no (answer|reply);
    (never|not) (been )?seen (a|an|the|by|any|in|at|him|her|them|it); not in education; not brought; not attend; not engage; not alone; not enough;
    not guilty; no fixed; no other account; no other source; nothing else is recorded; no one knew; not aware; not seen; not attended;
    (was|were|been|being|is|are) (told|advised|informed|asked|described|reported|said|explained);
    none (told|shared|passed|spoke|rang|acted|wrote|linked|questioned|challenged|referred|visited|thought|followed); no money; no food; no bedding;
    unknown (child|children|victim|victims); not (tell|told|inform|informed|warn|warned) ..1 (<agency>|anyone|anybody|us|her|him|them|mother) that;
    not (been )?taken (into account|account of|seriously); more likely than not (to (have been|be))?;
    (told|tell|tells|telling) (nobody|no one|no agency|no professional) (that|about|of);
    excluded (him|her|them|the same day|in year|from (school|his|her|two|three|a)|permanently|temporarily|twice|at <count>|aged|for (<count>|a));
    no running water; no hot water; no heating; no school place; not coping; not sleeping; not eating; could not cope; not safe; not return; no care;
    no drop; has not replied; not replied; not contribute; not speak; not shared; not told; not stop; not known about; not leave; cannot leave
  `),
  speech: each('<said>; (was|were) (adamant|definite); reckoned; reckons; <denied>; accepted; accepts; admitted; admits; acknowledged; conceded'),
  borneOut: each(`
    (screening|testing|toxicology|results|checks|searches) ..10 (supported|confirmed|bore out|corroborated) (this|that|it|them|their|her|his|what);
    (<agency>|record|records|checks) (hold|holds|held|have|had|has) no (record|records|information|trace|concerns|reports|logs);
    (<agency>|record|records|checks|chronology|chronologies) (held|hold|holds|have|had|has|contain|contains|show|showed|reveal|revealed) (nothing|no (record|records|trace|concern|concerns|report|reports)) (of|to|that|about|either|different|contrary|contradict*|otherwise) ..;
    no <agency> (has|had|have|held|holds) (any|a) (record|trace|concern|report) (of|about) (it|this|that|any|either|such);
    nothing ..10 (suggest*|indicat*|show*) otherwise; nothing ..10 contradict* (them|this|her|him|it|that);
    (nobody|no one|no <agency>) ..2 (saw|seen|heard|found|knew|noticed|recorded|reported) ..2 (otherwise|to the contrary|different|differently);
    nothing to the contrary;
    (borne out|confirmed|supported|corroborated|verified|echoed|backed up|backed|shared) by ..3 (<agency>|record|records|test|tests|testing|register|registers|checks|toxicology|others);
    (<agency>|record|records|test|tests|testing|register|registers|checks|authorities|toxicology) ..3 (confirm|confirms|confirmed|bear|bears|bore|support|supports|supported|corroborate|corroborates|corroborated|bear out|bears out) (this|that|it|her|his|their|what|out)
  `),
  raised: each(`
    alleg*; anonymous*; rumour; rumours; claim; claims; claimed; complaint; complaints; tip off; suspicion; suspicions; suspected; feared; fears;
    wondered; (concern|concerns|worry|worries) (that|about|over|was|were|of|had|raised); query; queried; reported that; (report|reports) (of|that|about); (referral|caller|neighbour|letter) (spoke|said|told|wrote|complained|thought);
    thought (that )?(she|he|they); possible; in case
  `),
  lookers: each(`
    CAMHS; CYPMHS; EWMHS; crisis (team|line|service|resolution); home treatment team; perinatal (team|service|services|psychiatrist|psychiatry|mental health (team|service|services));
    (adult|community|perinatal|forensic|hospital) (psychiatry|psychiatrist|mental health (team|service|services)); psychiatrist; psychiatric liaison;
    liaison psychiatry; mental health liaison; CMHT; IAPT; talking therapies; MARAC; MARACs; IDVA; IDVAs; (clare|claire) law; womens aid; women aid; MACE;
    NRM; national referral mechanism; exploitation (hub|panel|team|screening|screen|tool|questions|huddle|worker|conference); educational psychologist;
    educational psychology; school counsellor; counsellor; DASH; routine enquiry; edinburgh; EPDS; PHQ; AUDIT; graded care profile; GCP2;
    (drug|alcohol|drugs|substance misuse|substance use|recovery|treatment) (service|services|team|worker|clinic); return home interview*; RHI; RHIs; ABE (interview|interviews); SARC; (child protection|forensic|paediatric|safeguarding) (medical|examination); skeletal survey*; ophthalmology;
    SENCO; SALT; speech and language; audiology; community paediatrician;
    ASQ; two year (review|check); (development|developmental) (check|review|assessment); DBS; PNC; PND; EWO; attendance (officer|team|service); YJS; ROCU; CSE (tool|screen|panel|team); early help
  `),
  contradicted: each(`
    (did|does|do|could|would) not believe (him|her|them|it|this|that|the <family>); (was|were|is|are) (not believed|disbelieved|disproved|contradicted|belied|refuted);
    (say|says|said|show|shows|showed|suggest|suggests|suggested|indicate|indicates|indicated|record|recorded|tell|told|knew) otherwise;
    (tell|tells|told) (a different|another) story; knew better; (is|was|were) (a lie|lies|untrue|false); contradict*; belie*; disprove*; at odds with;
    inconsistent with; not (consistent|compatible|in keeping) with; (did|does|do|could|would) not (fit|match|tally|explain|account for|have caused|produce);
    incompatible with; implausible; (doubted|disbelieved|questioned) (her|his|their|the|this|that) (account|word|explanation|story)
  `),
  familySays: each(`
    <family> account ..8 (was|is) that; (her|his|their) (account|position|explanation|version|answer|response|story) ..6 (was|is) that;
    (ms|mr|mrs|miss) .. (account|position) was that; by (his|her|their) own account; in (her|his|their) statement;
    (is|was) how <family> (put|summarised|accounted|described|explained);
    (<family>|she|he|they|<parent>) (did|do|does) not (think|believe|feel|accept|consider) that;
    <family> (account|accounts|position|version|line|story|explanation|answer|reply|response|view|stance|word) ..4 (was|is|has|were|of);
    (according to|in the words of) <family>; (parents|both|couple|they|carers|adults) (report|say|state);
    (said|described|reported|claimed) by (her |his |their |the )?<family> (to|as);
    <family> (did|does|do|would|could) not (believe|think) (that|him|her|he|she); <family> word (to|was|is);
    <family> ..3 (gave|offered|repeated) ..3 (reply|answer|account|explanation|response|assurance); (self report|self reported);
    <family> own (account|word); (her|his|their) own word; (her|his|their) word; assurances; <family> .. ticked; the answer was;
    <family> (answer|reply|position|account|view) .. was; in interview; <family> ..1 (put|puts|putting) ..8 down to; <family> (wrote|writes);
    <family> to the ..2 <professional>; <family> (account|explanation) (for|of) ..6 (was|were|is) (that)?;
    (asked|when asked|questioned) ...12 <family> (said|replied|answered|told);
    <family> ..2 (was|were|is|are|remained) (adamant|insistent|clear|sure|certain|firm|emphatic) that; <family> (would|will) (only|say|admit|accept|allow)
  `),
  baby: each(`
    baby; babies; babys; infant; infants; infancy; newborn; newborns; neonat*; twin (1|2|A|B); pre mobile; premobile; non mobile; immobile;
    months corrected; <weeks-old>; (<weeks-old>) (baby|child|boy|girl|infant|son|daughter);
    not yet (rolling|crawling|sitting|mobile|walking|able to (roll|crawl|sit|lift)|<number> months);
    (cannot|could not|can not|unable to) (yet )?(roll|crawl|sit up|sit unaided|lift (her|his) head); under (one|1|twelve months|12 months);
    (fed|feeding) the twins; breastfe*; night feeds; formula milk; before (he|she) could (roll|crawl|sit); first (days|weeks) of life;
    colic*; safe sleep; SUDI; SUDICA; the little one; apnoea*; neonatal; home on day; born (at|on|in) ..3 (weeks|lockdown|covid); in (his|her) (cot|car seat|crib|moses basket);
    (moses basket|crib|babygro|sleepsuit|bouncer|changing (mat|table)|next to me cot)
  `),
  older: each(`
    toddler; toddlers;
    (<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|one) (year|years) old; year old;
    year olds;
    (aged|age) (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) (years)?;
    teenager; teenagers; teenage; adolescent; pupil; schoolboy; schoolgirl; young person; lesson; lessons; classroom; playground; class teacher;
    form tutor; nursery; pre school; preschool
  `),
  grown: each(`
    pregnan*; antenatal*; postnatal*; post natal*; postpartum; puerperal; gestation; (gave|give|giving) birth; (in|after) labour; booking (appointment|contact|summary|in);
    at booking; (weeks|days|months) (after|before|since) (the|her) (birth|delivery); maternity; breastfe*; her (children|baby|babies|toddler|newborn|twins|little ones);
    his (children|baby|babies|toddler|newborn|twins|little ones); (her|his) (husband|wife|partner|tenancy|benefits|employer|licence|landlord|marriage|solicitor);
    universal credit; job centre; jobcentre; lettings officer; benefits (adviser|advisor|office); housing officer; adult (services|social care|mental health); night shifts; redundan*; mortgage; perinatal; furlough*; (her|his) (son|daughter|sons|daughters|lad|boys|girls|kids|stepson|stepdaughter|midwife|health visitor);
    care proceedings (for|about|concerning); (signed|went) off sick; (mother|father) of (one|two|three|four|five|six|<number>); single parent; lone parent
  `),
  longAgo: each(`
    as a (child|teenager|young adult); as a (girl|boy) (she|he|in|by|and|had|herself|himself|of);
    (she|he|who|<mother>|<father>) (was|had been) raised (in|by|with|around|amid); (herself|himself) (a )?(survivor|victim);
    when (she|he) was a (child|teenager|girl|boy|little girl|little boy); (her|his|their) own (childhood|upbringing);
    (her|his|their) own (parents|father|mother|family) (had|was|were|died|drank|drinking|used|hit|beat|left|house|home|and|in|as);
    in (her|his) (own )?(childhood|youth|teens); grew up; grown up; growing up; (was|were|had been) brought up (in|by|with|around|amid|among);
    (she|he|<mother>|<father>|they|both|parents) (was|were|had been) raised (in|by|with|around|amid);
    (<mother>|<father>|she|he|both|parents|partner|couple) (was|were|had been) raised (in|by|with|around|amid);
    when (she|he) was (little|small|young|younger|growing up); care leaver; (herself|himself) (neglected|abused|in care|looked after);
    own experience of (care|abuse|neglect); left care; had left care; adverse childhood; childhood
  `),
}
