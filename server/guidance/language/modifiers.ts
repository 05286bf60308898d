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
      no ..3 <concern>; no <concern> .. (about|around|regarding|over|with|for|as to|relating to|in relation to|of);
      (no|neither|nor) ..2 <agency> .. (had|has|have|held|holds|raised|reported|identified|noted|saw|found) ..3 <concern>;
      neither <agency> nor <agency> .. (had|has|have|held|holds|raised|reported|identified|saw|found) ..3 <concern>;
      nothing ..8 (suggest*|indicat*|support*|point to|points to|show); nothing of concern; none <found>; none known;
      free (of|from); negative for; absence of; lack of evidence; clear of; found (no|neither); gave no support to;
      (did|does|do) not (find|identify|see|reveal|show any|disclose|suggest|indicate|detect|raise any|have any|have <concern>|report any);
      not (known|thought|believed|felt|found|shown) to (be|have); not to have; (did|does) not (have|suffer|appear to|seem to);
      (do|does|did|has|have|had|was|were|is|are) not (had|been)? (any|evidence|history); no ..3 history of;
      rule* out; discount*; satisfied that ..8 not; satisfied that no; unlikely;
      not (due to|caused by|related|connected|linked|involved in|involve|a feature|consistent with); no links?; no link;
      not (been )?(identified|diagnosed|assessed) (with|as having); never (had|been|shown|experienced|suffered|used|known|given); never any;
      (has|have|had) never; (had|has|have) no <concern>; (hold|holds|held) (nothing|no <concern>); without any <concern>;
      (tested|screened|checked) negative; no trace of; no suggestion (of|that); any <concern> .. not
    `),
  },
  {
    bearing: 'absent',
    direction: 'forward',
    reach: 'list',
    phrases: each(
      'no; neither; nor; without; never; none of; nobody; no one; no agency; nil; not any; none had any; no known',
    ),
  },
  {
    bearing: 'absent',
    direction: 'forward',
    reach: 'close',
    phrases: each('not; cannot; nothing; rather than; instead of; stopped short of'),
  },
  {
    bearing: 'absent',
    direction: 'forward',
    reach: 'near',
    phrases: each('not a; not an; not the; was not; were not; is not'),
  },
  {
    bearing: 'absent',
    direction: 'backward',
    reach: 'list',
    answers: true,
    phrases: each(`
      (not|never) (been )?<found>; (not|never) ..2 (a|an)? (feature|features|factor|factors|issue|issues|concern|concerns|problem|present|applicable|relevant|borne out|upheld|in evidence);
      (did|does|do) not (apply|feature|arise|appear|exist|occur|seem to); ruled out; (was|were|been|be|and|is|are) (excluded|discounted);
      nil; negative; all (clear|normal|negative); not applicable; none <found>; none known; no concerns; none;
      (found|judged|shown|proved|established) not to (have|be); unfounded; unsubstantiated; without foundation; (was|were) (clear|normal);
      (had|has|have) (not|never) (arisen|occurred|happened|featured|been (a|an) <concern>); no evidence (was )?found; no <concern>;
      (was|were) (known|held|recorded) by no (agency|service|one); no bearing; made no difference; found nothing
    `),
  },
  {
    // These decide a label or a heading; in running prose they reach next to nothing.
    bearing: 'absent',
    direction: 'backward',
    reach: 'close',
    answers: true,
    phrases: each(`
      none; nil; nil known; N/A; not relevant; not applicable; none known; nothing of note; nothing to (suggest|support|report|indicate); nothing (known|recorded|seen|found|held);
      nothing was (seen|found|held); checks negative; no information to suggest; no known ..2; nil of note; (hold|holds|held) nothing; nothing; clear; no; no action needed; in (normal )?range
    `),
  },

  // --- open --------------------------------------------------------------------------------------------------------
  {
    bearing: 'unknown',
    direction: 'forward',
    reach: 'list',
    answers: true,
    phrases: each(`
      (not|never|yet to be|still to be|to be) (yet |clearly |fully |been |possible to )?<looked>; not (yet )?(known|clear|certain); not (yet )?(been )?possible to (say|establish|determine|confirm|tell);
      (unclear|unknown|uncertain); (cannot|could not|can not|unable to) (be )?(said|say|known|tell|<looked>); no information (about|on|regarding|as to|is held|held|available); (hold|holds|held|has|have|had) no information;
      no record (of whether|that|is kept|of any (discussion|enquiry|conversation|question)); no (reference|mention) (to|in|of|is made); nothing (is |was )?(recorded|said|known) (about|of|on); no sign that anyone;
      (no|neither|none) ..2 <agency> (asked|ask|enquired|explored|recorded|established|checked|knows|looked|has asked|was asked); (nobody|no one) (asked|enquired|explored|recorded|established|checked|knows|has asked|has been able|looked|thought to ask);
      no agency has been able; (did|do|does|had|has|have) not (yet )?(ask|asked|explore|record|mention|say|state|show whether|know whether|establish|enquire|document|refer to|consider whether|check|tell);
      await*; (requested|outstanding|pending); silent on; records do not; whether; nothing ..5 to show; yet to; remains to be; open question; no way of knowing; who knows; if any;
      (has|have) not been (possible|established|asked|supplied); the question of
    `),
  },
  {
    bearing: 'unknown',
    direction: 'backward',
    reach: 'list',
    answers: true,
    phrases: each(`
      (not|never|nor) (yet |been |yet been |clearly |fully |adequately |specifically |routinely |otherwise )?<looked>; (is|are|was|were) not (yet )?known; not (yet )?clear; unknown; unclear; uncertain; TBC; TBA; N/K; NK; tbc; n/k; blank;
      to be <looked>; to be (advised|repeated|clarified); await*; requested; pending; outstanding; under way; (cannot|could not) (yet )?be (said|known|<looked>); yet to (be|reply|respond|arrive); remains (unclear|unknown|open);
      silent; (is|are) (an|the) open question; (is|are) a matter for; not done; not (yet )?(in|back|returned|held on file|put|answered); will not be known; no answer; do not say; does not say; insufficient information; nobody (has )?asked; no one (has )?asked;
      (has|have) not been asked; no (record|information|data) (is |was |has been )?(held|available|kept|supplied); (is|was) empty; no (checks|enquiries|screening) (were |was |possible )?(made|done|possible|completed)?; no view can
    `),
  },
  {
    bearing: 'unknown',
    direction: 'backward',
    reach: 'close',
    answers: true,
    phrases: each(
      '?; query; no screening; no enquiry; no data; no return; no contact made; information awaited; no record; no information; not captured; left blank; section blank; box empty; nothing else',
    ),
  },

  // --- the family's word -------------------------------------------------------------------------------------------
  {
    bearing: 'denied',
    direction: 'forward',
    reach: 'list',
    answers: true,
    phrases: each(`
        <denied>; (denied|denies|denying) (any|all|ever)?; parents say none; self report; no disclosure;
        not disclosed by
      `),
  },
  {
    bearing: 'denied',
    direction: 'backward',
    reach: 'near',
    answers: true,
    phrases: each(`
        (was|were|is|are|been) (denied|disputed|minimised|downplayed); denied; denied by; parents say none;
        self report only; self reported; <family> (say|says|said) (none|no|not|nothing)
      `),
  },

  // --- there -------------------------------------------------------------------------------------------------------
  {
    bearing: 'present',
    direction: 'forward',
    reach: 'near',
    phrases: each(`
      history of; (concern|concerns|worry|worries) (about|around|over|regarding); concerned about; evidence of; indicators of; signs of; allegations? of; allegation of; diagnos* (with|of); suspected; suspicion of;
      disclos*; experienc*; victims? of; victim of; subject to; exposed to; exposure to; witness*; suffer*; dependent on; addicted to; under the influence of; reports of; affected by; known for; struggl* with; background of;
      impact of; effects of; pattern of; incidents of; incident of; treated for; referred for; positive for; smell* of; smelt of; category of; use of; using; misusing; abusing; intoxicated; turned to; relied on; selling; supplying;
      worried about; problems with; difficulties with; issues with; a lot of; too much
    `),
  },
  {
    bearing: 'present',
    direction: 'backward',
    reach: 'near',
    phrases: each(`
      (was|were|is|are|as) (a|an|the|key|significant|major|central)? ..2 (factor|feature|concern|issue|problem|constant); (was|were|is|are|been) (present|evident|identified|known|suspected|disclosed|reported|noted|seen|found|alleged|confirmed|substantiated|apparent|well documented|well known);
      featured; concerns; problem; problems; issues; difficulties; known to; dependency; dependence; misuse; escalated; increased; deteriorated; relapsed; worsened; continued; (could|can) not be (ruled out|excluded); cannot be (ruled out|excluded);
      not (been )?(ruled out|excluded); long standing; substantiated
    `),
  },
  {
    bearing: 'present',
    direction: 'backward',
    reach: 'close',
    answers: true,
    phrases: each(
      'yes; present; substantiated; severe; chronic; long standing; confirmed present; a (key|significant|major|central) (factor|feature|concern|issue); sporadic; poor; high; known and',
    ),
  },
  {
    bearing: 'present',
    direction: 'forward',
    reach: 'list',
    phrases: each(`
      not without; not without (any )?<concern>; far from (free|clear); no doubt; not (only|just|merely); (nobody|no one) could say that; (did|could|can) not rule out; cannot rule out; possibility that; no shortage of; not free of; not the first; more than one
    `),
  },
  {
    bearing: 'present',
    direction: 'backward',
    reach: 'list',
    phrases: each('(mother|father|she|he|they) (had|has) (had )?(after|in|following|with|since); recurred'),
  },

  // --- not about this case -------------------------------------------------------------------------------------------
  {
    bearing: 'generic',
    direction: 'both',
    reach: 'sentence',
    phrases: each(`
      nationally; national (figures|data|rise|guidance|review|reviews|panel|programme|helpline|average|picture|statistics|workforce); in england; england and wales; statistics; (per cent|%|fifths|thirds|quarter|half|third) of (the )?(rapid reviews|incidents|cases|reviews|families|children|notifications|parents|deaths);
      research (shows|suggests|has|tells|and|into); the (national )?panel has; in the research; studies; surveys; county wide; across the (county|region|area|system|borough|partnership|country); annual report; business plan;
      (strategy|strategies) (was|is|has|links|sets|will|refreshed|launched); e learning; (awareness|mandatory|refresher|induction) (training|pack|course|session|week|month); training (is|was|on|covers|in|has|were|for); staff attended; annual conference; (act|bill) <number>; of the .. act; legislation;
      statutory guidance; working together; (toolkit|policy|protocol|procedure|guidance|standard|framework|pathway) (is|was|can|has|allowed|sets|requires|states|relaunched|reissued|will); this template; template; in scope; inspection; regulations; statistical neighbours; newsletter; learning event; seven minute briefing;
      duty came into force; came into force; rate of; the number of (parents|children|families|young people|referrals); recommendations; one in (three|four|five|six|seven|eight|nine|ten|<number>); too many reviews; relaunched; renamed; has published; is hosted; prompt; describe any; please; in most parts;
      model will; programme board; modules; chapters; has (since )?(merged|moved|relocated); places remain; in parliament; laminated; leaflet*; poster*; figures for; data for; bulletin; business unit; annex; webinar; register of
    `),
  },
  {
    bearing: 'generic',
    direction: 'both',
    reach: 'sentence',
    phrases: each(`
      should; ought to; must; if a; where a (child|parent|family|baby|practitioner|local); when a (child|parent|family|baby|practitioner); whenever; (are|is) expected to; will consider; need to; consider whether; is intended; are met where; may be; all staff; every practitioner; any practitioner; each agency to; agencies to; all agencies
    `),
  },
]

export const signposts: Signposts = {
  turns: each(`
    but; although; however; though; despite; yet; apart from; other than; beyond; except; except for; whereas; nevertheless; nonetheless; until; save for; not so; even though; because; since then; and then; so that; after which; who; what they did;
    and (he|she|they|it|<mother>|<father>|the <child>) (was|were|had|has|is|are|did|took|began|started|became); and (was|were) (<number>|then|later); in spite of; notwithstanding; instead; while the; while he; while she; which (was|is|had|were|left|meant); bar; barring
  `),
  pseudo: each(`
        no longer; not necessarily; strategy (meeting|discussion); should have; must have been; as if; asked whether; not choose; no further action; no action; not until;
        no more than; no less than; no later than; not before; no sooner; not to be; no increase; no change;
        no recourse; not for the first time; not known to; no one else; nothing but; not the only; should have;
        should have been; ought to have; must have; may have; never again; without delay; without doubt; no contact;
        no access; not in education; not brought; not attend; not engage; not alone; not enough; not guilty; no fixed;
        no other account; no other source; nothing else is recorded; no one knew; not aware; not seen; not attended;
        (was|were|been|being|is|are) (told|advised|informed|asked|described|reported|said); no money; no food;
        no bedding; no running water; no hot water; no heating; no school place; not coping; not sleeping; not eating;
        could not cope; not safe; not return; no care; no drop; has not replied; not replied; not contribute; not speak; not shared; not told; not stop; not known about; not leave; cannot leave
      `),
  speech: each('<said>; <denied>'),
  familySays: each(`
    (according to|in the words of) <family>; (self report|self reported); <family> own (account|word); (her|his|their) own word; (her|his|their) word; assurances;
    <family> .. ticked; the answer was; <family> (answer|reply|position|account|view) .. was; in interview; put (it|this) down to; <family> (wrote|writes)
  `),
  longAgo: each(`
        as a (child|teenager|young adult|girl|boy);
        when (she|he) was a (child|teenager|girl|boy|little girl|little boy);
        (her|his|their) own (childhood|upbringing|parents|father|mother|family);
        in (her|his) (own )?(childhood|youth|teens); grew up; grown up; growing up;
        when (she|he) was (little|small|young|younger|growing up); care leaver;
        (herself|himself) (neglected|abused|in care|looked after); own experience of (care|abuse|neglect); left care;
        had left care; adverse childhood; childhood
      `),
}
