import { each } from '../phrases.ts'
import type { Signposts } from '../types.ts'

/** Phrases that steer the reading without bearing on a term themselves: see the type for what each does. */
export const signposts: Signposts = {
  turns: each(`
    why; how (he|she|they) (came|got); whose; to say that; but; although; unlike; however; though; despite; yet; whereas;
    while (<mother>|<father>|both|parents|they|neither|it|there|this); nevertheless; nonetheless; until; not so; even though; because; since then;
    and then; and there (was|were|is|are); where there (was|were|is|are); so that; after which; who;
    (she|he|they) (had been|was|were) (given|prescribed); what they did;
    and (he|she|they|it|<mother>|<father>|the <child>) (was|were|had|has|is|are|did|took|began|started|became);
    and there (was|were|is|are) (a|an|plenty|some|much|also|evidence|concern*|clear|frequent|heavy|regular|long|signs|several); and only;
    and (was|were) (<number>|then|later);
    (later|subsequently|eventually|then|afterwards|since) (told|tells|said|says|disclosed|discloses|admitted|admits|accepted|accepts|acknowledged|
      described|describes|agreed|conceded|confirmed|changed|retracted|alleged|reported);
    (<mother>|<father>|she|he|they) (later|subsequently|eventually|then) (told|said|disclosed|admitted|accepted|acknowledged|described|agreed|
      conceded|alleged);
    in fact; in truth; in reality; in the event;
    (but|and) (police|records|tests|testing|the (gp|hospital|school|police|test)|neighbours|officers|toxicology) (found|show|showed|had|record|saw|
      were|was|held);
    (was|were|been) (told|informed|notified|warned|alerted) (that (the|a|an|she|he|they|his|her|<mother>|<father>|<letter-child>)|of the|about the|of
      (her|his|their)|about (her|his|their));
    (help|support|treatment|therapy|counselling) (for|with) (his|her|their);
    (impact|effect|effects|consequences) of (her|his|their|<mother>|<father>|the|these|this|such); what it (meant|was like) (for|to); contradicted by;
    at odds with; belied by; in spite of; notwithstanding; instead; while the; while he; while she; which (was|is|had|were|left|meant)
  `),
  exceptions: each(`
    beyond; other than; apart from; aside from; except; except for; excepting; save; save for; bar; barring; short of; outside of;
    with the exception of
  `),
  pseudo: each(`
    (vacancy|sickness|absence|absentee|turnover) (rate|rates) of;
    no <number>; no reason (was |is )?(given|recorded|stated|offered|noted|written); in need to; on licence; (did|had|has|does) not (have|had) sight of; nil between; nothing between; no (manager|management|managerial) (sign off|signoff|oversight|decision|rationale|signature|footprint|comment);
    (school|GP|HV|nursery|police|CSC|social care|hospital|they|nobody|no one) never knew (of|about) the; not (covered|mentioned|addressed|included|reflected) in (his|her|their|the) ..2 (assessment|plan|report);
    not by ..3 (CSC|social care|school|hospital|police|GP|HV|health); (life |prison |his |released on )?licence (conditions|condition|recall|breach|officer|supervision);
    recalled on ..2 licence; under ..2 licence; across the (county|borough) (boundary|border|line); good practice is (seen|noted|evident);
    (no|without|little|nor) (any )?..1 (support|treatment|help|therapy|plan|planning|response|strategy|understanding|awareness|appreciation|grasp|
      recognition|acknowledgement|oversight|challenge|follow up|medication|explanation|account|service|services|provision|advice|intervention|action|
      protection|supervision|thought|attention|heed) (for|of|to|with|around|about|on|in|was|were|is|given|how|as|that|at);
    (not|never|nobody|no one|none|neither|no <agency>) (had |has |have |ever |yet |been |fully |properly |adequately |sufficiently |really |always |
      then )?(recognise*|understand*|understood|appreciate*|address*|respond*|respond to|react*|act on|acted on|acted upon|treat|treated|tackle*|
      grasp*|acknowledge*|link*|join*|connected|connect|escalate*|refer|referred|protect*|prevent*|stop*|safeguard*|follow up|followed up|help*|
      support|supported|pause*|wonder*|question*|challenge*|intervene*|manage|managed|tell|told|share|shared);
    (mobile|phone|telephone|contact|house|flat) no; (was|were|been|be|is|are) (put|passed|explained|shrugged|laughed) ..2 (down to|off|away);
    no idea (that|how|of|what|who); not know that; (is|was|there (is|was)) no ..2 (word|words|name) for; no family (from|to|in|of|near|who);
    no ..2 (bed|beds|place|places|placement|school|tutor|teacher|spaces) (in|on|at|for|to|had|was|were|could|named|within|available);
    (beyond|other than|outside|apart from) (the )?(normal|usual|ordinary|expected|routine|prescribed|supportive|happy|loving|good|warm|well|safe|
      kind);
    (did|do|does|had|has|have) not (tell|told|inform|informed|alert|alerted) (the |any |a |her |his )?(<agency>|panel|partners) that;
    not (been )?(fully |sufficiently |properly |adequately )?taken into account; at present; no (income|job|means|savings);
    as (it|they|he|she) should; to (none|nil|zero); not (seen|considered|regarded|treated) as relevant (because|as|since|to); no longer;
    should not have; not necessarily; template ..1 (box|boxes|section|sections|field|fields|question|questions|page|row|rows);
    (that )?there (was|is) (nothing|no point|no reason|nobody|no one|no way) (left |else )?(to|in|for) (get|getting|live|living|wake|waking|look|go|
      going|carry|carrying|love|talk|turn);
    strategy (meeting|discussion); should have; must have been; in need to; asked to consider whether; (we|i|it) must (be|use|remain|also|ask|say);
    ought (not )?to have (set|been|led|prompted|triggered|caused|raised); (who|which|that) ought not to; as if; asked whether; not choose;
    no further action; no action; not until;
    (weight|weights|BMI) (fell|rose|dropped|increased) (by|from|to) ..2 (fifth|third|quarter|half|stone|kg|kilos|<number>|centile|pounds);
    (skeletal|bone|repeat|body) survey (of|found|show*|suggest*|by|in|on|with|across);
    to follow (the|a|this|that|all|local|up|their|our|any|national|regional); no other (info|information|source|account|record|detail); no more than;
    no less than; no later than; not before; not to be; no change; no recourse; not for the first time;
    (known|available|visible|clear|obvious) to ..8 (unknown|not known|invisible) to; not known to; (was|were|is|are) not known (to|by|until);
    no one else; nothing but; not the only; should have been; ought to have; must have; may have; without delay; no contact; no consent;
    (not|never) (been )?(collected|taken|given|received|returned) (her|his|their|him|them|the|a|any);
    (neither|nobody|no one|none|no <professional>|not|never|nor) ..2 (hid|hide|hidden|conceal*|disguis*|denied|deny|disputed|dispute|contested|
      contest|challenged|doubted|doubt|addressed|tackled|dealt with|acted on|linked|connected);
    no (agreement|consensus|clarity|contingency|timescale|understanding); (none|nothing|not) since;
    (wrongly|incorrectly|mistakenly|erroneously|inaccurately) ..5 (unknown|not known|no); not visible to school; without exception;
    (to be|not|never|be) collected (by|from|for|at|in);
    (was|were|is|are) (not|never) (been )?(seen|recognised|regarded|treated|understood|described|named|identified|recorded|labelled|viewed|framed|
      called) as (neglect|abuse|domestic|exploitation|a sign|signs|an indicator|indicators|safeguarding);
    (not|never) (been )?(seen|recognised|regarded|treated|understood|described|named|identified|recorded|labelled|viewed|framed|called) as (neglect|
      abuse|domestic|exploitation|a sign|signs|an indicator|indicators|safeguarding);
    (held|hold|holds|contained|was|had|were) nothing (but|other than|except);
    attendance (fell|dropped|rose|had fallen|falling|fallen) (to|from|by) ..2 (%|per cent);
    (hurt|upset|offended|surprised|annoyed|pleased|insulted) to be asked;
    unknown (substance|substances|powder|drug|drugs|tablets|pills|man|male|person|liquid); skeletal survey*;
    (describ*|saw|seen|found|met|knew) (two |three |four |these )?children who; no access;
    (was|were|is|are|been) not (aware|told|shared|invited|informed|copied|passed on);
    (never|not) (been )?(invited|represented|copied|sent|shared|told|informed);
    (became|become|becomes|was|is|made|makes|quite|all too) clear (that|to|how|why); no home visit*;
    (got|had|was|there was|with|gave) no (answer|reply); (never|not) (been )?seen (a|an|the|by|any|in|at|him|her|them|it); not in education;
    not brought; not attend; not engage; not alone; not enough; no other account; no other source; nothing else is recorded; no one knew; not aware;
    (did|do|does|had|has|have) not ..1 (tell|told|inform|informed|pass|passed|share|shared|notify|notified) ..4 (about|of|that) (her|his|their|the|this|a|mother|father|mum|dad);
    escalation (policy|procedure|protocol|process|pathway) (was|is|has); said nothing; not seen; not attended; (was|were|been|being|is|are) (told|advised|informed|asked|described|reported|said|explained);
    none (told|shared|passed|spoke|rang|acted|wrote|linked|questioned|challenged|referred|visited|thought|followed); no money; no food; no bedding;
    unknown (child|children|victim|victims); not (tell|told|inform|informed|warn|warned) ..1 (<agency>|anyone|anybody|us|her|him|them|mother) that;
    not (been )?taken (into account|account of|seriously); more likely than not (to (have been|be))?;
    (told|tell|tells|telling) (nobody|no one|no agency|no professional) (that|about|of);
    excluded (him|her|them|the same day|in year|from (school|his|her|two|three|a)|permanently|temporarily|twice|at <count>|aged|for (<count>|a));
    (was|were|is|are) not (allowed|permitted|expected|funded|commissioned|brought back); neither of whom (she|he|they|could|would|were told|was told);
    neither (would|could|did) (explain|account); had neither;
    no ..3 (service|services|bed|beds|visit|visits|slot|slots|clinic|clinics|worker|workers|appointment|appointments) (could|was|were|within|
      available|remained|remains|left|ran|existed|in the|for);
    no (tea|dinner|garden|toys|school run|name of|car|phone|signal|wifi|kin|neighbour|neighbours|visitors|callers|corridors|lessons|speech|words);
    not (that|because) (he|she|they|it); no running water;
    (for|though|although|but) not (referring|telling|sharing|asking|attending|acting|recording|to (the|her|his|their|any|a));
    not (breathalyse|test|interview|swab|search|examine|arrest); no hot water; no heating; no school place; not coping; not sleeping; not eating;
    could not cope; not safe; no drop; has not replied; not replied; not speak; not shared; not told; not stop; not leave;
    (none|neither|nobody|no one) ..1 (saw|seen|knew|had|held|read|heard) (of )?(the )?(others|other|whole|full|all);
    (not|never) (yet |been |once |ever )?seen (alone|on (her|his|their) own|by (herself|himself|themselves)|apart|privately|in private)
  `),
  speech: each(`
    <said>; (was|were) (adamant|definite); reckoned; reckons; retorted; remarked; made nothing of; put ..3 down to; passed ..2 off as; swore blind;
    laughed ..2 off; thought nothing of; explained ..2 away; shrugged ..2 off; (had|has) it that; gave ..2 as the reason; promised; pleaded;
    protested; complained; objected; countered; scoffed; <denied>; accepted; accepts; admitted; admits; acknowledged; conceded;
    (was|were|is) (firm|emphatic|insistent|categorical|quite sure|quite certain) ..8 that
  `),
  borneOut: each(`
    (screening|testing|toxicology|results|checks|searches) ..10 (supported|confirmed|bore out|corroborated) (this|that|it|them|their|her|his|what);
    (<agency>|record|records|checks) (hold|holds|held|have|had|has) no (record|records|information|trace|concerns|reports|logs);
    (<agency>|record|records|checks|chronology|chronologies) (held|hold|holds|have|had|has|contain|contains|show|showed|reveal|revealed) (nothing|no
      (record|records|trace|concern|concerns|report|reports)) (of|to|that|about|either|different|contrary|contradict*|otherwise) ..;
    no <agency> (has|had|have|held|holds) (any|a) (record|trace|concern|report) (of|about) (it|this|that|any|either|such);
    nothing ..10 (suggest*|indicat*|show*) otherwise; nothing ..10 contradict* (them|this|her|him|it|that);
    (nobody|no one|no <agency>) ..2 (saw|seen|heard|found|knew|noticed|recorded|reported) ..2 (otherwise|to the contrary|different|differently);
    nothing to the contrary;
    (no|nothing|none|neither) ..4 (say|says|said|show|shows|showed|suggest|suggests|suggested|indicates) (otherwise|to the contrary|different*);
    (borne out|confirmed|supported|corroborated|verified|echoed|backed up|backed|shared) by ..3 (<agency>|record|records|test|tests|testing|register|
      registers|checks|toxicology|others);
    (<agency>|record|records|test|tests|testing|register|registers|checks|authorities|toxicology) ..6 (confirm|confirms|confirmed|bear|bears|bore|
      support|supports|supported|corroborate|corroborates|corroborated|bear out|bears out) (this|that|it|her|his|their|what|out)
  `),
  raised: each(`
    alleg*; anonymous*; rumour; rumours; claim; claims; claimed; complaint; complaints; tip off; suspicion; suspicions; suspected; feared; fears;
    wondered; (concern|concerns|worry|worries) (that|about|over|was|were|of|had|raised); query; queried; reported that;
    (report|reports) (of|that|about); (referral|caller|neighbour|letter) (spoke|said|told|wrote|complained|thought); thought (that )?(she|he|they);
    possible; in case
  `),
  lookers: each(`
    CAMHS; CYPMHS; EWMHS; crisis (team|line|service|resolution); home treatment team;
    perinatal (team|service|services|psychiatrist|psychiatry|mental health (team|service|services));
    (adult|community|perinatal|forensic|hospital) (psychiatry|psychiatrist|mental health (team|service|services)); psychiatrist; psychiatric liaison;
    liaison psychiatry; mental health liaison; CMHT; IAPT; talking therapies; MARAC; MARACs; IDVA; IDVAs; (clare|claire) law; womens aid; women aid;
    MACE; NRM; national referral mechanism; exploitation (hub|panel|team|screening|screen|tool|questions|huddle|worker|conference);
    educational psychologist; educational psychology; school counsellor; counsellor; DASH; routine enquiry; edinburgh; EPDS; PHQ; AUDIT;
    graded care profile; GCP2; (drug|alcohol|drugs|substance misuse|substance use|recovery|treatment) (service|services|team|worker|clinic);
    return home interview*; RHI; RHIs; ABE (interview|interviews); SARC; (child protection|forensic|paediatric|safeguarding) (medical|examination);
    skeletal survey*; ophthalmology; SENCO; SALT; speech and language; audiology; community paediatrician; ASQ; two year (review|check);
    (development|developmental) (check|review|assessment); DBS; PNC; PND; EWO; attendance (officer|team|service); YJS; ROCU;
    CSE (tool|screen|panel|team); early help; (gang|gangs|county lines|missing) (unit|team|desk); pupil referral unit; educational psychology service
  `),
  contradicted: each(`
    (did|does|do|could|would) not believe (him|her|them|it|this|that|the <family>);
    (was|were|is|are) (not believed|disbelieved|disproved|contradicted|belied|refuted);
    (say|says|said|show|shows|showed|suggest|suggests|suggested|indicate|indicates|indicated|record|recorded|tell|told|knew) otherwise;
    (tell|tells|told) (a different|another) story; knew better; (is|was|were) (a lie|lies|untrue|false); contradict*; belie*; disprove*; at odds with;
    inconsistent with; not (consistent|compatible|in keeping) with;
    (did|does|do|could|would) not (fit|match|tally|explain|account for|have caused|produce); incompatible with; implausible;
    (doubted|disbelieved|questioned) (her|his|their|the|this|that) (account|word|explanation|story)
  `),
  familySays: each(`
    per <family>; <family> (adamant|insistent|categorical|certain|sure) ..2 (never|no|not|nothing|has|had|that);
    (<family>|she|he|they) (rejects?|rejected|dispute|disputes|disputed) (any|the|all) ..1 (suggestion|idea|claim) (that)?;
    <family> account ..8 (was|is) that; (her|his|their) (account|position|explanation|version|answer|response|story) ..6 (was|is) that;
    (ms|mr|mrs|miss) .. (account|position) was that; by (his|her|their) own account; in (her|his|their) statement;
    (is|was) how <family> (put|summarised|accounted|described|explained);
    (<family>|she|he|they|<parent>) (did|do|does) not (think|believe|feel|accept|consider) that;
    <family> (account|accounts|position|version|line|story|explanation|answer|reply|response|view|stance|word) ..4 (was|is|has|were|of);
    (per|according to|in the words of) <family>; (parents|both|couple|they|carers|adults) (report|say|state);
    (said|described|reported|claimed) by (her |his |their |the )?<family> (to|as);
    <family> (did|does|do|would|could) not (believe|think) (that|him|her|he|she); <family> word (to|was|is);
    <family> ..3 (gave|offered|repeated) ..3 (reply|answer|account|explanation|response|assurance); (self report|self reported);
    <family> own (account|word); (her|his|their) own word; (her|his|their) word; assurances; <family> .. ticked; the answer was;
    <family> (answer|reply|position|account|view) .. was; in interview; <family> ..1 (put|puts|putting) ..8 down to; <family> (wrote|writes);
    <family> to the ..2 <professional>; <family> (account|explanation) (for|of) ..6 (was|were|is) (that)?;
    (asked|when asked|questioned) ...12 <family> (said|replied|answered|told);
    <family> ..2 (was|were|is|are|remained) (adamant|insistent|clear|sure|certain|firm|emphatic) that;
    <family> (would|will) (only|say|admit|accept|allow);
    (was|were) (his|her|their|<family>) (only |sole |one |whole |first |usual )?(comment|remark|verdict|reply|answer|response|explanation|account|
      line|phrase|word);
    (was|is) how (he|she|they|<family>) (put it|accounted|explained|described|summed|saw);
    (put|puts) ..3 to (him|her|them|<family>) ..2 (who|and|he|she|they) (said|laughed|replied|answered|shrugged);
    (took|takes|accepted|relied on|went by) (<mother>|<father>|<parent>|her|his|their) (at (her|his) )?word (that|for|on|about)
  `),
  baby: each(`
    baby; babies; infant; infants; infancy; newborn; newborns; neonat*; twin (1|2|A|B); pre mobile; non mobile; immobile; <weeks-old>;
    (<weeks-old>) (baby|child|boy|girl|infant|son|daughter);
    not yet (rolling|crawling|sitting|mobile|walking|able to (roll|crawl|sit|lift)|<number> months);
    (cannot|could not|can not|unable to) (yet )?(roll|crawl|sit up|sit unaided|lift (her|his) head); under (one|1|twelve months|12 months);
    (fed|feeding) the twins; breastfe*; night feeds; formula milk; before (he|she) could (roll|crawl|sit); first (days|weeks) of life; colic*;
    safe sleep; SUDI; SUDICA; the little one; apnoea*; neonatal; home on day; born (at|on|in) ..3 (weeks|lockdown|covid);
    in (his|her|the|a|its) (cot|car seat|crib|moses basket|pram|buggy|carry cot|carrycot); skeletal survey*; bub;
    born ..10 (the|first|second) lockdown; born in the (week|month); day (one|two|three|four|five|six|seven|<number>) (of life|postnatal);
    (his|her) own cot; birth at (a|home|the); blue spot*; slate grey; (his|her) first (night|week|month|days|weeks) (at )?home;
    <number> (wk|wks|mth|mths) old; birthmark; sudden (unexpected|infant) death*; cot death*; crying (baby|twins|twin); (second|third) was due;
    (moses basket|crib|babygro|sleepsuit|bouncer|changing (mat|table)|next to me cot);
    (safe|safer) (sleep|sleeping) (advice|guidance|message*|checklist|assessment)
  `),
  older: each(`
    toddler; toddlers;
    (<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|one) (year|years) old; year old;
    year olds;
    (aged|age) (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|
      sixteen|seventeen) (years)?;
    teenager; teenagers; teenage; adolescent; pupil; schoolboy; schoolgirl; young person; lesson; lessons; classroom; playground; class teacher;
    form tutor; nursery; pre school; preschool
  `),
  siblings: each(`
    brother; brothers; sister; sisters; sibling; siblings; stepbrother; stepsister; cousin; cousins; nephew; niece;
    (older|elder|eldest|oldest|other|another|second|middle|first) (child|children|boy|girl|son|daughter|one|ones)
  `),
  grown: each(`
    pregnan*; antenatal*; postnatal*; post natal*; postpartum; puerperal; gestation; (gave|give|giving) birth; (in|after) labour;
    booking (appointment|contact|summary|in); at booking; (weeks|days|months) (after|before|since) (the|her) (birth|delivery); maternity; breastfe*;
    (in|after|since|before|following) ..3 <child> birth; her (children|baby|babies|toddler|newborn|twins|little ones);
    his (children|baby|babies|toddler|newborn|twins|little ones);
    (her|his) (husband|wife|partner|tenancy|benefits|employer|licence|landlord|marriage|solicitor); universal credit; job centre; lettings officer;
    benefits (adviser|advisor|office); housing officer; adult (services|social care|mental health); night shifts; redundan*; mortgage; perinatal;
    furlough*; (her|his) (son|daughter|sons|daughters|lad|boys|girls|kids|stepson|stepdaughter|midwife|health visitor);
    care proceedings (for|about|concerning); (signed|went) off sick; (mother|father) of (one|two|three|four|five|six|<number>); single parent;
    lone parent; maternity support worker; (in|after|following|since) (the |her )?(delivery|caesarean|section|miscarriage|stillbirth); labouring;
    laboured; moses basket; (his|her|second|third|first) tour; veteran; asylum support; form F;
    (fostering|kinship|viability|carer) (panel|assessor|assessment); work capability; PIP; (his|her) (work|wages|shift|shifts|business|van|lorry);
    at work; off work; divorce*; (her|his) (own )?(stepchildren|grandchildren|nights out); welfare benefits; foodbank; food bank;
    parenting (course|programme|group|class*); night out; nights out; (looked after|cared for) (the|her|his) (children|baby|twins)
  `),
  longAgo: each(`
    as a (child|teenager|young adult); as a (little|small|young) (girl|boy|child); as a (girl|boy) (she|he|in|by|and|had|herself|himself|of);
    (she|he|who|<mother>|<father>) (was|had been) raised (in|by|with|around|amid); (herself|himself) (a )?(survivor|victim);
    when (she|he) was a (little |young |small )?(child|teenager|girl|boy); when (<mother>|<father>) was at school; (her|his|their) own (childhood|upbringing);
    (her|his|their) own (parents|father|mother|family) (had|was|were|drank|drinking|used|hit|beat|left|house|home|and|in|as);
    in (her|his) (own )?(childhood|youth|teens); grew up; grown up; growing up; (was|were|had been) brought up (in|by|with|around|amid|among);
    (she|he|<mother>|<father>|they|both|parents) (was|were|had been) raised (in|by|with|around|amid);
    (<mother>|<father>|she|he|both|parents|partner|couple) (was|were|had been) raised (in|by|with|around|amid);
    when (she|he) was (little|small|young|younger|growing up); care leaver; (herself|himself) (neglected|abused|in care|looked after);
    own experience of (care|abuse|neglect); left care; had left care; adverse childhood; childhood;
    (herself|himself) (been |had been )?(removed|fostered|adopted|taken into care|looked after|neglected|abused|under CAMHS);
    (had|was) (herself|himself) (been )?(removed|fostered|adopted|in care|looked after|neglected|abused);
    (her|his|their) own (girlhood|boyhood|early years|schooldays);
    (looked after|in care|fostered|in foster care|accommodated) (from|between) (the age of |age |ages )?..2 (to|until|and) (16|17|18|sixteen|seventeen|eighteen)
  `),
}
