import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'fathers-and-other-males',
  groups: [
    {
      use: 'event',
      phrases: each(`
        (his|<male>) ..3 (history|offending|conviction*|caution|criminal record|previous|release|prison|bail|probation|detention|diagnos*);
        <male> .. (smoked|vaped|lived|lives|moved in|stayed|stays|slept|sleeps|cared|cares|looked after|collected|joined the household|was away|works away|worked away);
        <male> was .. (main carer|carer|abroad|in prison|in custody|arrested|charged|convicted|known|subject|main|on bail|on licence|on remand|violent|absent|asked|invited|excluded|sentenced|registered|named|using|drinking|alone|present|diagnosed|detained|treated);
        <male> (had|has) (been|a|made|attended|stopped|served|never|two|previous|only|not|broken|used|gave|given);
        <male> (who|whose) .. (live|lived|own|violence|history|had|has|speaks|is|was);
        (no one|nobody|never|not) (spoke|spoken|met|seen|asked|included|involved|invited|assessed|saw|contacted|engaged) .. <male>;
        <male> .. (not|never|rarely|seldom) (been )?(spoken|seen|met|asked|included|involved|invited|assessed|contacted|engaged|mentioned|consulted);
        (left|missing|excluded|omitted) (out )?(of|from) (the|any) assessment*; never spoken to him;
        met no professional; (police|probation|checks|agencies|who) .. (both |all |each )?checked him; (dad|father|stepfather|partner) (asleep|slumped|unconscious|unresponsive|passed out|drunk|collapsed|intoxicated|hiding) (at|in|on|with|under|behind|from); father said that he (smoked|drank|used|hit|had hit);
        <male> (smoked|drank|used|hit|punched|assaulted|assaulting|threatened|breached|controlled|refused|withdrew|avoided|cared|rang|disclosed|told the .. that he) ..;
        stepfather; <male> (drinking|violence|depression|drug use|cannabis|offending|heroin|temper); he was not asked;
        <male> was sent; <male> would; fatherhood; <male> part in; <male> (did|took) (all|most|the) ..; <male> role in;
        registered sex offender; condition not to live with; convict* of; served a sentence;
        (he|man|partner) .. on bail; ex partner (breached|assaulted|threatened); <male> arrested; <male> found with;
        earlier partners; MGF (lives|cares|looks); whose partner; FH (had|was|did|not|moved|is); BF (had|was|did|moved|is) ..; turned away from the ward; (his|the) role as (a )?(father|carer); sole charge;
        (her|mother) (new )?(boyfriend|partner) (was|is|had); (dad|father) IVDU; uncle; he held;
        he (checked|decided|controlled); terrified of him; partner who answered;
        <male> was .. (prescribed|spoken|known|interviewed|assessed|contacted|traced|released|recalled|seen|written|offered|referred|told|not told|unaware|unknown|living|staying|caring|working|violent|made|placed); <male> (had|has) (twice|once|previously|also|long|recently|always|no|an|several|convictions|contact|been|left|lost|moved|taken|cared|shared|parental responsibility|little|regular|children|another|three|four|one); <male> (sees|saw|sees|learned|learnt|appears|appeared|knew|wrote|collects|visited|visits|attended|came|went|left|joined|moved|returned|shares|shared|looks after|took part|lost|brought up) ..; (uncle|grandfather|brother|stepbrother|lodger|cousin|neighbour|family friend|step grandfather) .. (convict*|offen*|abus*|allegation*|staying|lodging|living|moved);
        <male> (has|had) (borderline|bipolar|schizo*|depression|ADHD|autism|epilepsy|diagnos*|anxiety|PTSD|addiction|chronic|learning); by (his|her|the|their|mothers|mother) (<male>|stepfather|partner|boyfriend|uncle|grandfather) (while|when|who|whilst|during|as|after|at|in);
        (mothers|her|childs|childrens|fathers|his) (brother|father|uncle|cousin|stepfather|grandfather) .. (stayed|stays|lived|lives|was|had|has|visited|visits|slept|babysat|cared|looked|convict*); absent figure; (an )?absent (father|dad|man|partner); (father|dad|stepfather|fathers|his|partner|partners) (views?|account|voice|perspective|history|needs|part|place|role|contribution) (was|were|is|are) not ..; not (seek|sought|include|included|hear|heard|obtain*|ask*) ..3 (the )?(fathers|dads|stepfathers|partners) (view|views|account|voice); he answered (all|every|for); <male> ..8 after he (punched|hit|kicked|assaulted|attacked|threatened|strangled|was); after he (punched|hit|kicked|assaulted|attacked|strangled) (her|mother|mum)
      `),
    },
    { use: 'subject', phrases: each('<male>; male carer; adult male; other males; adult males; men; male visitors') },
    {
      use: 'absent',
      phrases: each(`
        no (other )?(partner|male|man|men|adult male|male carer|father figure) .. (household|home|life|care|lived|identified);
        no male carer; no man had; conceived by donor; donor conception; no father figure; no other adult male;
        no adult male*; single since
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        father (is|was|has|name|identity|details|whereabouts|address) .. (not known|unknown|not named|not identified|not recorded); father not (known|named|identified|recorded);
        (identity|whereabouts|name) of .. <male> .. (not|unknown|unclear);
        <male> .. (identity|whereabouts|role|part|history) .. (not|never|unknown|unclear) ..;
        no agency knew who he was; who (he|the father|the man) (is|was); never identified; not been traced;
        has not been traced; not on the birth certificate; no agency has recorded what contact;
        where he lives is not known; nothing is recorded about .. <male>; <male> .. not explored;
        not explored with (father|dad|the partner); history (was )?not (checked|explored|asked);
        <male> .. (is|was) a matter for; part in family life was not;
        nothing is known (about|of) (him|the father|<male>)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        was single; is single; no man; no male visitors; no men; no male visitor* to the house; not see any men; see any men; no partner;
        he did not visit; relationship .. had ended; not (live|lived) (here|there|with); no boyfriend
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        fathers group; for fathers; absent fathers; partner agenc*; partner organisation*; safeguarding partner*;
        statutory partner*; male nurse; partners; <male> rang 999; attended .. with (father|dad); own father;
        fathers remain; unit partner; health partner
      `),
    },
    {
      use: 'label',
      phrases: each(`
        father; dad; partner; males; father / partner; males in the household; adult males; men
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (<male>|stepfather|grandfather|lodger|landlord|stepbrother|cousin) ..3 (hit|hits|hitting|punch*|slap*|kick*|strangl*|chok*|grabb*|push*|shov*|threw|thrown|beat|beaten|attack*|assault*|rape*|abus*|threaten*|shout*|control*|stalk*|harass*|bully*|bullied|intimidat*|smash*|kill*|stabb*|hurt her|harmed|shook|shaken) ..;
        <male> ..5 (history of|record of|previous|convict*|caution*|offend*|offence*|sentence*|imprison*|prison|jail|custody|remand*|bail|licence|probation|parole|tag|curfew|MAPPA|VISOR|ANPR|IOM|PNC|PND|intelligence|wanted|warrant|arrest*|charged|known to (police|probation|MARAC|services|another|drug|alcohol)|order|perpetrator|schedule one|risk to children|removed|other children|older children|his own children|children from|ex wife|former partner*|previous partner*|previous relationship*|deport*|immigration|army|military|abroad|oil rig|rig|lorry|night shift*|nights|shifts|worked away|works away|gambl*);
        <male> ..5 (drink*|drank|drunk|alcohol|lager|vodka|cannabis|cocaine|heroin|crack|drugs|ketamine|steroids|methadone|depress*|bipolar|schizo*|psycho*|PTSD|overdose*|suicid*|sectioned|anxiety|paranoi*|ADHD|autis*|learning disabilit*|self harm*|medicat*|lithium|depot|CMHT|mental health team) ..;
        <male> ..4 (moved (in|out|back|away|to)|living (at|in|with|there|elsewhere|in the)|lived (at|in|with|there|elsewhere|next|round|a few)|stayed (over|at|most|with|there|overnight|several)|staying (at|over|with|there)|slept (at|on|there|in)|sleeps (at|on|there|in)|joined the|left (the|when|before|after|home|in|her)|returned (home|to|from)|visited (daily|most|every|at|the|her|often)|came (and went|to stay|round|back)|was (rarely|never (there|seen|met|asked)|seen (at|in|by|with|leaving|only)|found (asleep|in|with|at|hiding|to)|staying|living|sleeping|visiting|in the|at the|caring|left|alone with|looking|minding|babysitting|feeding|bathing|the (main|primary|sole|one|only|person|last)|out of|not|identified|unemployed|working)|present at|named as|described as|introduced as|presented as|passed off|posed as|registered|had (his|a|the|keys|parental|contact|regular|weekly|overnight|been|lived|moved|served|two|three|children)|has (his|a|no|contact|regular|weekly|overnight|been|parental|lived|two|never|not));
        <male> ..4 (bathed|fed|dressed|carried|minded|babysat|watched|settled|changed|took (her|him|them|the|both|over|on|all|most|no)|put (him|her|them|the) to bed|got them|did the|does the|cooked|shared care|cared|looked after|gave up work|raised|brought up|sole carer|main carer|primary carer|carer|hands on|night feeds|school run*|collected|picked (her|him|them) up|drove) ..;
        (left (alone )?(with|in the care of|in (his|her) care)|in (his|the) (care|charge|sole care|charge of)|care of|looked after by|minded by|cared for by|babysat by|alone with|supervised by|bathed by|in charge) ..2 <male>; left with (him|a (man|male|friend of)); (in|into) his (sole )?care;
        (midwife|health visitor|social worker|GP|professionals|services|workers|agencies|staff|nobody|no one|assessment*|assessor*|plan|conference|school|practitioners|visits|contacts|family worker|records|nursery|record|the review|they|hospital) ..5 (never|not|nor|no|neither|rarely|seldom|without|hardly|did not|only|overlook*|ignor*|exclud*|omit*|miss*|forgot|left out|invisible|made no mention|say* nothing) ..4 (meet|met|see|saw|seen|speak|spoke|spoken|ask|asked|include|included|involve|involved|engage|engaged|contact|contacted|assess|assessed|consider|considered|mention|mentions|mentioned|invite|invited|about|of|know|knew|check|checked|consult|consulted|offer|offered|work|worked|interview*|hear from|heard) ..3 (<father>|partner|boyfriend|<male>|men|males);
        (<father>|partner|boyfriend|stepfather|the men|men|males|fathers in this) (was|were|is|had been|has been|remained|stayed) ..2 (invisible|unseen|a ghost|in the background|absent from|missing from|not (seen|met|spoken|asked|invited|included|assessed|involved|known|mentioned|recorded|offered|considered|contacted|at|present|part|consulted|named|engaged)|never (seen|met|spoken|asked|invited|included|assessed|involved|mentioned|offered|considered|contacted|present|consulted|named|engaged|there|at|about|in)|unassessed|unknown to (services|agencies|anyone|midwi*|health)|overlooked|excluded|sidelined|left out|written out|peripheral|seen only|met only|met once|seen once|invited|included|assessed|interviewed|spoken to|asked about|fully|actively|well known|closely|supportive|heavily|hostile);
        (assessment*|checks|DBS|PNC|enquiries|background check*|police checks|checked|information|history|records|nothing|concerns|intelligence|work|offer*|letters|invited|conversation|spoke|contact) ..3 (of|on|about|for|with|to|against|regarding|in respect of) (the |his |her |this |a |new )*(<father>|him|stepfather|partner|boyfriend|new partner|lodger|uncle|<male>) ..3 (showed|found|were|was|not|never|had|only|but|before|came|held|until|did|completed|came back|done|at|in|because);
        (mother|mum|her|the|a|new|his|their|current|latest|whose) (new )?(partner|boyfriend|male friend|stepfather|lodger|fiance|fiancé|husband|ex|ex partner|ex husband|ex boyfriend|uncle|granddad|grandfather) (had|has|was|is|who|whose|moved|came|came into|stayed|lived|did|would|used|of|told (the|police|nursery|school)|gave|brought|took|kept|looked|hid|visited|slept|in|joined|knew|said);
        (he|who) ..2 (was|had been|has been) ..2 (on licence|on bail|on remand|on tag|released|recalled|jailed|imprisoned|in prison|serving|deported|convicted|cautioned|sentenced|subject to|a registered|wanted|barred|sacked|under investigation|in breach); (he|who) ..2 (served|breached|had convictions|had served|had a conviction|had previous|had been in prison|had children|had another|had two|had three|had four|fathered|sole charge|came out of prison|got out of|held her (by|down|against|hostage)|rationed|timed her|tracked|followed her|spoke for|answered for|would not let|does not allow|did not let|let her|made her|told her what|went through her);
        (unknown|unidentified|unnamed|various|different|another|other|second|adult) (man|men|male|males|adult male) ..4 (seen|heard|stayed|staying|lived|living|visit*|came|coming|answered|at (the|every|each)|in (the|bed|her|his)|slept|sleeping|was|were|with|who|moving); a (man|male|male voice|male friend|male visitor|pair of men) ..3 (answered|opened|seen|heard|upstairs|stayed|moved|living|lived|was|came|in (the|his|a|boxer|bed)|whom|who|known as|called|named|slept|let|left|asleep|shout*); mens (clothes|shoes|boots|razor|jacket|trainers|toiletries|work boots); male (clothing|toiletries|belongings); (his|mans) (boots|coat|razor|shoes|clothes) (in|by|at|on|were) ..; called him (dad|daddy|uncle); known (to the children )?as (uncle|daddy|dad); uncle (A|B|C|D|E|F|G|H|I|J|K|L|M|N|O|P|Q|R|S|T|U|V|W|X|Y|Z);
        (dad|father|FOB|F/O|stepdad|SF|MP|NP) ..2 (–|-|:)? ..2 (HMP|prison|tag|probation|YOI|convictions|bail|DV|perp|perpetrator|MAPPA|IVDU|OST|PR|no PR|DBS|PNC|trace|NFA|nil|not seen|no contact|contact|works|unemployed|ex|MH); (dad|father) (not )?(seen|met) ..2 (at|x|by|once|contacts|any|HV); PR (held|not|yes|no|removed|since); parental responsibility; (first|second|estranged|separated|non resident|absent|biological|putative|alleged) (father|dad|partner); fathers (history|role|past|offending|violence|drinking|drug use|care|caution|family|account|mental health|depression|work|probation|previous|GP|absence|whereabouts|criminal|own care|convictions|experience|influence|needs|learning|temper|behaviour|part|contact|voice|views); (role|history|background|influence|needs|views|voice|involvement|contribution|presence|absence|whereabouts) of (the |his |her |their |both )?(<father>|partner|boyfriend|<male>|men);
        (focus*|attention|support|help|service*|assessment*|work|advice|appointments|letters|contact*|invitation*|questions) ..4 (on|to|with|for) (mother|mum|the mother|her) ..4 (alone|only|and not|not|rather than|while|leaving|with father|father|none (of|for|to))
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (<father>|partner|boyfriend|<male>) ..3 (identity|name|details|address|DOB|surname|whereabouts|history|background|role|part|involvement|presence|record|checks) ..5 (withheld|refused|declined|not (given|known|disclosed|established|recorded|confirmed|checked|held|provided|clear|explored|shared|obtained|asked)|unknown|unclear|unconfirmed|TBC|N/K|NK|blank|awaited|outstanding|never (given|known|established|recorded|asked|checked|explored)|disputed|impossible|cannot);
        (name|identity|details|surname|address|whereabouts|paternity) (not |was not |were not |is not )?(withheld|refused|unknown|not known|not given|not disclosed|not recorded|not established|in dispute|unconfirmed|declined|disputed|undisclosed|to be confirmed); name withheld by mother; no checks possible; paternity (test|testing|not|unknown|unclear|uncertain|disputed); putative father; (declined|refused|would not|unwilling) to (name|say who|identify|give the name of) .. (<father>|father was|he); would not name (him|the father|the baby);
        who (fathered|the (father|man|male|men|partner|boyfriend)|this man|lives with|lived with|her partner|(the )?mans?) ..; (whether|if) (mother|she|there|any|a|he|the) ..3 (has|had|was|is|lived|lives|stayed|visited) ..3 (partner|boyfriend|male|man|father|adult male|him|men) ..; (whether|if) (any|a|the|another) (adult )?(male|man|father|partner|boyfriend) ..3 (lived|lives|stayed|visited|was|had|is|has); (he|man|<male>|partner|boyfriend) .. (not|never) (been )?(traced|identified|named|located|found); (yet|still) to be (traced|identified|located|named)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        no (adult )?(male|man|men|males|partner|boyfriend|father|stepfather|father figure) ..3 (lived|lives|living|stayed|slept|visit*|called|resid*|in (the )?(home|household|house|property|family|life)|at (the )?(address|home|property)|on the tenancy|has|had|was (known|found|identified|seen|part|involved)|is (known|part|involved)|known|identified|involved|figure); (father|dad|he) died (before|in|when|of|two|three|years|during|while|from); (father|dad) (is )?deceased; widow*; sperm donor; donor conceived; same sex (couple|parents); two mothers; two mums; lone mother .. confirmed; all female household; (only|sole) adult .. (mother|grandmother|woman)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        no man on the scene; nobody on the scene; no one on the scene; not (seeing|dating|with) (anyone|anybody|him); (not|no longer) (together|with him|in contact|seeing him|in a relationship); (split|separated|finished|over) (up )?(from|with|before|in|and); (he|father|dad|partner) (was )?not (around|on the scene|involved|in the picture|living there|there|about); just (me|her|us) and; just the two of; on her own; lived alone; lives alone; only (her|me|she) and; nobody else (lived|lives|there|stay*); no one else (lived|lives|there|stay*)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        male pronouns; father christmas; late talker like his uncle; like his (uncle|father|dad|grandad); male and female; female to male; (frightened|hurt|safe with|hit) by her partner; assigned male; registered male
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        paternity; (work )?boots ..12 whose they were; whose (they|boots|coat|razor|shoes) (were|was|belonged); question mark .. genogram; (who|whether) .. was getting up to the baby; certificate blank
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (not|never) (been )?(on|in) the (scene|picture); is not on the scene
      `),
    },
  ],
}
