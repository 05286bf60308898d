import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'fathers-and-other-males',
  past: 'counts',
  groups: [
    {
      use: 'label',
      phrases: each('<dad>; fathers; man; men; male; males; adult male*; male visitors; father / partner; partners'),
    },

    // What he did, was or had.
    {
      use: 'deed',
      phrases: each(`
        <dad> (<number> |paternal |maternal )?(himself |also |then |later |once |twice |never |not |rarely |seldom |often |usually |sometimes |always |only |mostly |had |has |who |regularly |frequently |occasionally |repeatedly |initially |eventually |subsequently |alone |first |even |already |almost |reportedly |allegedly |had not |has also |could |might |would not |having |himself had |still |now |once |did not |does not |could not |would not |had not |has not |had never |has never |had also )?(<deed>|<harm>);
        <dad> (<number> |paternal |maternal )?(who )?(was|were|is|had been|has been|remained|remains|would be|became) (also |now |still |then |later |often |usually |not |never |only |rarely |both |well |already )?<being>;
        <dad> (<number> |paternal |maternal )?(who )?(had|has|having) (also |always |never |no |not |an? |his |two |three |four |five |several |other |previous |regular |weekly |little |some |the |recently |long |once |previously |since |been )?<having>;
        <dad> (with|on|in|from|at|under|using|unable|off) <being>; (in|on|inside|under) <dad> (arms|bed|jacket|coat|chest|knee|lap); <dad> (arrested|charged|convicted|bailed|remanded|sentenced|recalled|released|removed|evicted|detained|excluded|barred|spoken to|interviewed|assessed|invited|living|abroad|absent|drunk|on (bail|licence|remand|tag)) ..; (seized|recovered|confiscated) ..3 from (<whose>)? <dad>; <dad> (asleep|slumped|unconscious|drunk|intoxicated|passed out|collapsed|unresponsive|stoned); <dad> (said|says|admitted|disclosed|told the ..2) (that )?he (smoked|drank|used|took|hit|had hit|pushed|had pushed|shook|had shaken|was (using|drinking|smoking|depressed|unwell));
        <dad> ..5 (<background>|<harming>|<using>);
        <dad> (own )?(history|role|past|offending|violence|drinking|drug use|depression|work|job|shifts|hours|probation|previous|GP|absence|convictions|experience|influence|needs|learning|temper|behaviour|part|contact|voice|(view|views)|perspective|mental (health|state)|criminal|cannabis|heroin|alcohol|gambling|detention|imprisonment|jealousy|debts|background|presence|involvement|contribution|aggression|control|threats|abuse|medication|illness|arrest|release|sentence|bail|licence|care of|care for|parenting|relationship with|older child|other child*|previous child*|ex partner|former partner);
        (role|history|background|influence|needs|(view|views)|voice|involvement|contribution|presence|absence|experience|perspective|death|violence|fear|afraid|frightened|scared|terrified|view|picture|understanding|knowledge|assessment*) of (<whose>)? (<dad>|males|men|man);
        <father> was sent; fatherhood; becoming a (father|dad); as a (father|dad); young (dad|father) of; teenage (dad|father); expectant father; (first|second|estranged|separated|non resident|absent|imprisoned|late|older childs|older childrens) (father|dad); absent figure
      `),
    },
    // What he did to whom, and what was done to him.
    {
      use: 'deed',
      phrases: each(`
        <harmed> ..3 (by|from) (<whose>)? <dad>;
        (raised|fed|bathed|minded|babysat|supervised|collected|looked after|cared for|brought (up|home|in)|answered|opened|told off|smacked|driven|taken|put to bed|found|visited|joined|accompanied everywhere|spoken for|refused|sent|signed|written|run) by (<whose>)? <dad>;
        (left (alone )?(with|in the care of|to)|in the (sole )?(care|charge) of|sole charge of|care of|alone with|in charge|left behind with|stayed with|staying with|shared .. with|overnight (with|at)|weekends (with|at)|every weekend (with|at)|half the week (with|at)) (<whose>)? <dad>; left with him; (in|into|under) his (sole )?(care|charge); sole charge; when <dad> was (alone|minding|looking|in charge|at home|out|asleep);
        (afraid|scared|frightened|terrified|wary|in fear|fearful|petrified) of (him|<dad>); (he|<dad>) ..2 (breached|broke) (his|the) (bail|order|licence|conditions|non molestation|undertaking); after he (punched|hit|kicked|assaulted|attacked|strangled|was|threatened|threw|slapped|left|came|moved)
      `),
    },
    // How services knew him, or worked round him.
    {
      use: 'deed',
      phrases: each(`
        (not|never|no one|nobody|no|none|neither|rarely|seldom|hardly|without|only|once|twice|failed to|did|did not|had|nor|tried to|wanted to|able to|unable to|asked to|to) ..2 (met|meet|seen|see|saw|spoke|spoken|speak|asked|ask|include|included|involve|involved|engage|engaged|contact|contacted|assess|assessed|consider|considered|mention|mentioned|invite|invited|check|checked|consult|consulted|offer|offered|interview|interviewed|hear|heard|write|wrote|written|know|knew|known|check|visit|visited|trace|talk|talked|reach|phone|observe|observed|work|worked|ring|rang|address|addressed|copied|approach|approached|follow up|asks|sees) (to |with |from |of |about |up )?(<whose>)? <dad>;
        (speak*|spoke|spoken|met|meeting|contact|contacted|letter*|appointment*|invitation*|message*|visit*|interview*|session*|work*|conversation*|told) (with |to |by |from |for )?<dad> (once|twice|only|three|alone|directly|separately|himself|never|not|for the first|at (work|home|the prison)|in (prison|custody|hospital|romanian|english|polish)|on|during|before|until|about (his|the|how));
        (information|intelligence|intel|history|nothing|concern*|report*|allegation*|complaint*|details|record*|knowledge|worr*|knew|known|aware|question*|(check|checks)|DBS|PNC|warrant|referral) (held |recorded |known |shared |had |made |done |run |carried out |available |passed )?(was |were )?(about|on|of|regarding|concerning|against|relating to|into|for|in respect of) (<whose>)? <dad>;
        (assessment*|focus*|attention|help|advice|letters|contact*|questions|(visit|visits)|appointment*|safe sleep|ICON|leaflet*|conference|(record|records)|chronolog*|genogram|care plan) ..6 (not|never|without|omit*|left out|exclud*|miss*|overlook*|ignor*|silent on|leaving out|only|bypass*|forgot*|alone) ..4 (<dad>|men|male|males);
        <dad> ..4 (invisible|unseen|ghost|background|unassessed|overlooked|sidelined|left out|written out|peripheral|missing from|absent from|excluded|forgotten|bypassed|out of (sight|view|the picture|the loop)|afterthought|shadow*|figure in|unknown to (services|agencies|anyone|health|midwi*|the school|children));
        (focus*|attention|support|help|service*|assessment*|work|advice|appointments|letters|contact*|invitation*|questions|all) ..4 (on|to|with|for) (mother|mum|the mother|her) ..4 (alone|only|and not|not|rather than|while|leaving|with father|father|none (of|for|to));
        never spoken to him; met no professional; (told|spoke|talked|listened|meet|met|speak to|see|ring|visit|offered|asked|asking) him (once|twice|only|alone|six|several|three|four|at the prison|in prison|at work|in custody|about (his|being a (dad|father))); (not|never) (invite|invited|copied) him (to|into) (the|any|a) ..2 (meeting|conference|core group|discharge|review); (police|probation|agencies|who) .. checked him; (children|boys|girls|twins|child|they) (called|call|knew as) (him )?(uncle|daddy|dad); (he|who) (was|is) (in|on) (none|neither|not one) of the; he (was|is) not (asked|spoken to|seen|met|invited|included|interviewed|told|mentioned|assessed); turned away from the ward; (left|missing|excluded|omitted|leaves|leaving) (him )?(out )?(of|from) (the|any|all|every|both|each) assessment*; (him|he) (was|were|in|from|at|by|as) ..2 (the tenancy|the rent book|birth certificate|an? assessment|any assessment); not one assessment; (on|in) the (list of people|tenancy|genogram)
      `),
    },
    // A man in the home, whoever he is.
    {
      use: 'deed',
      phrases: each(`
        (another|second|other|adult|older|young|younger|the|this|that) (man|male|males|adult male) (who |in the house |at the flat |upstairs |there )?(<deed>|(was|were|had|has|is) (also |been |often |never |not )?(seen|there|staying|living|known|sleeping|visiting|found|behind|in|at|on|named|linked|present|convicted|released|wanted|arrested|asleep|introduced|registered|minding|heard));
        (mens|men|man|male) (clothes|clothing|shoes|boots|razor|coat|jacket|trainers|toiletries|work boots|belongings|slippers|shaving) (in|by|at|on|were|was|drying|hanging|left|beside|under|and); called (him|himself|her partner|the (man|lodger)) (dad|daddy|uncle); (known|introduced|referred to) (to the children |by the children |only )?as (uncle|daddy|dad|a (cousin|friend|lodger)); uncle (A|B|C|D|E|F|G|H|I|J|K|L|M|N|O|P|Q|R|S|T|U|V|W|X|Y|Z); (turned out|transpired|proved|discovered|emerged|found|later|learned|learnt) ..4 to be (in a relationship|her partner|mothers partner|the father|living|her boyfriend); (pass*|posed|presented|described) (himself |him |off )?as (her|a|the) (cousin|brother|friend|lodger|carer|father|uncle|landlord|neighbour); (new|male) (relationship|friend|partner|boyfriend) (had|has|was|is|began|from|since|who|whom|with|in|moved|only|of|online); relationship with (a|the) (man|male|lodger|landlord|neighbour|older|younger|prisoner|married|known|convicted|registered|violent)
      `),
    },
    {
      use: 'condition',
      phrases: each(`
        a (man|male|male voice|male friend|male visitor|male relative|pair of men|different man) ..3 (answered|opened|seen|heard|upstairs|stayed|stays|staying|moved|living|lived|lives|in (the|his|a|boxer|bed)|whom|who|known as|called|named|slept|sleeping|let|asleep|shout*|at (the|her)|present); male .. seen; (men|males) (were|are|had been|came|come|coming|in and out|seen|visiting|staying) ..; men (at|in) the (house|flat|home|address|property); (a |her |the |any |new )?(partner|boyfriend|man|male|<father>) (was |is |were |had been |has been |may be |might be |may have been )?(living|lived|lives|staying|stayed|sleeping|resident|residing|visiting|at the (address|home|property)|in the (home|household|house|property)|on the scene|in her life|involved)
      `),
    },
    // Adult men's history, where only a pronoun names him.
    {
      use: 'deed',
      phrases: each(`
        (registered sex offender|sex offender|schedule one offender|schedule 1 offender); condition not to live with; served (a sentence|<count> (years|months|weeks)|time) (for|after); sex offenders; (convict*|sentence*) (of|for) (assault*|rape|manslaughter|murder|arson|violence|wounding|abh|gbh|battery|neglect|cruelty|sexual|burglary|robbery|supply*);
        (he|man|partner|who|whom) ..2 (was|had been|has been|were) ..3 (on licence|on bail|on remand|on tag|on probation|released|recalled|jailed|imprisoned|in prison|in custody|serving|deported|convicted|cautioned|sentenced|a registered|wanted|barred|sacked|under investigation|in breach|subject to (probation|MAPPA|a restraining|a non|licence)); he had (in fact )?(been (to|in) prison|convictions|previous convictions|a conviction|served|a history of|a record|children (by|with|from|who|removed)|fathered|another family|other children|moved in|a key|keys); (two|three|four|five|six|other|older|previous) (older )?children (by|with|from) (an? |his )?(earlier|previous|other|former|different|ex|another|first) (partner|partners|relationship|relationships|marriage|wife); removed from his care; his (previous|former|ex|older|first|other|earlier|last|then) (partner*|wife|children|child|family|girlfriend|relationship*); (earlier|previous|former) partners; he fathered; (he|who) (also )?(rationed|timed her|tracked her|followed her|spoke for her|answered for her|would not let her|does not let her|did not let her|made her|told her what|went through her|held her (bank|by|down|hostage|passport|phone)|checked her|decided (who|what|when)|controlled); partner who answered; he answered (all|every|for); came out of prison; got out of prison; (his|on his) release (from|in|on); 
        (he|him) ..2 (was|is|as) (the )?(main|sole|primary|stay at home) (carer|parent); he (did|does) (all |most of |half )?(the |of the )?(night feeds|feeds|school run*|bedtime*|cooking|nursery run*|caring|childcare); (his|the) role as (a )?(father|carer|parent|dad|stepfather); whose partner (had|has|was|is|did); he was ..2 (<number>|nineteen|twenty*|thirty*|forty*|fifty*|sixty*) (years old )?and (had|was|worked|lived|on); gave his (middle|brothers|a false|another) name; (not|no|without|with|have|having|held|had|has|gained|lost|shared|obtained|sought) parental responsibility; PR (held|not|yes|no|removed|since|shared); nothing (is |was )?known against him; (dad|father|FOB|F/O|stepdad|SF|MP|NP|MGF|PGF) ..3 (HMP|prison|tag|probation|YOI|convictions|bail|DV|perp|perpetrator|MAPPA|IVDU|OST|PR|no PR|DBS|PNC|NFA|not seen|no contact|contact|works|unemployed|MH|FT|nights|days|lorry|builder|army|deceased|HGV|off sick|<number>); (dad|father) (not )?(seen|met) ..2 (at|x|by|once|contacts|any|HV)
      `),
    },
    // Told of the past, he is no part of the family's life: what services make of it is history, what the family says a denial.
    { use: 'deed', phrases: gone('<dad>') },
    { use: 'denied', phrases: gone('(<dad>|he|him|relationship)') },
    {
      use: 'denied',
      phrases: each(`
        (not|never) (been )?(on|in)the (scene|picture); is not on the scene; (split|separated|finished) (up )?(from|with|before|in) (him|the|her|<dad>); (thrown|kicked|chucked|threw|kicks) him out; asked him to (leave|go); (not|no) (seen|see|heard from|spoken to|idea where|know where) (him|he|her ex|<dad>); not (live|lived|living) with (him|the|<dad>); nobody on the scene; no one on the scene;
        (was|is|were|am|are|being) (currently |still )?single; no (man|men|partner|boyfriend|male|males|fella|bloke); no male (visitor|visitors); (not see|see|seen|saw|seeing|have|having|had|(bring|brings)|bring|any) any men; any men; any (man|male|males|boyfriend|partner) (in|at|around|staying|visiting|home|round|here|there);
        not (seeing|dating|with|going out with) (anyone|anybody|him|someone); (not|no longer) (together|a couple|in a relationship|an item); just (me|her|us|herself|the <count>|mum|mother|them) (and|of); it was just (her|the|them|me|us); just the two of; they (had |have |are |were )?(split up|separated|finished|no longer together|not together|broken up|parted); (live*|living|bring*|manag*|cop*|rais*) ..3 on (her|my) own; on (her|my) own (with|and); (lived|lives|living|live) alone; only (her|me|she|herself) and; (nobody|no one|nobody|not anyone|anyone) (else )?(lived|lives|there|stay*|staying|living|in the (house|home|flat)|was staying|comes|came|visits); (a|one) one night (stand|thing); no (other )?adult*; (did|does) not have a (partner|boyfriend|man|fella)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        no (adult |other |other adult |known )?(male|man|men|males|partner|boyfriend|father|stepfather|father figure|male carer|male figure) ..3 (lived|lives|living|stayed|staying|slept|visit*|called|resid*|in (the |her |his |their |this |child |<letter-child> )?(home|household|house|property|family|life|lives|address|care)|at (the )?(address|home|property|flat|house)|on the (tenancy|scene|record*)|has|had|was (known|found|identified|seen|part|involved|living|present)|is (known|part|involved)|known|identified|involved|figure|in their|in the|part); no male carer*; no man (had|has|was|lived|lives|visited|on|in|at|around); no adult (male|males); no (father|male) figure; no other adult male; no adult (man|male);
        conceived by (donor|IVF); donor conce*; sperm donor; single since; (father|dad|he) died (before|in|when|of|two|three|years|during|while|from|suddenly); (father|dad|partner|husband) (is )?deceased; widow*; same sex (couple|parents|female); two (mothers|mums); all female household; women only (household|refuge|hostel); (only|sole) adult .. (mother|grandmother|woman|female); single (parent|mother) (household|family) .. (confirm*|verified|records|checks); (bringing|brings|brought|raising|raised|parent*) ..3 (alone|single handed*|on her own|by herself|single handedly); no (male|man|partner|father|boyfriend) (on the scene|around|in the picture|about)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (history|record|records|check|checks|information|details|background|name) ..3 (of|for|on|about) (<whose>)? <dad> ..3 (not (yet )?(obtained|held|known|done|made|completed|sought|received|recorded|given)|none|awaited|outstanding|unknown|TBC|pending|blank|missing);
        (<dad>|man|male) ..3 (identity|name|details|address|DOB|surname|whereabouts|history|background|role|part|involvement|presence|(record|records)|checks|health|offending|family history|upbringing|childhood|motivation|understanding) ..10 (withheld|refused|declined|not (yet )?(given|known|disclosed|established|recorded|confirmed|checked|held|provided|clear|explored|shared|obtained|asked|available|considered|been|gathered|sought|examined)|unknown|unclear|unconfirmed|TBC|N/K|NK|blank|awaited|outstanding|never (given|known|established|recorded|asked|checked|explored|sought|examined)|disputed|impossible|cannot|no (information|record|detail*|data)|unexplored|unrecorded|missing|a matter for);
        (role|history|background|whereabouts|identity|involvement|name|part|presence|details) of (<whose>)? (<dad>|man|male|males) ..8 (not|never|unknown|unclear|unexplored|no|blank|TBC|unrecorded|cannot|disputed);
        (name|identity|details|surname|address|whereabouts|paternity) (is |are |was |were )?(not |was not |were not |is not )?(withheld|refused|unknown|not known|not given|not disclosed|not recorded|not established|in dispute|unconfirmed|declined|disputed|undisclosed|to be confirmed); name withheld by mother; paternity (test|testing|result*|has|was|is|not|unknown|unclear|uncertain|disputed|unconfirmed|untested|in doubt|in dispute|never|TBC|yet|cannot|denied); putative father; (declined|declines|refused|refuses|would not|unwilling|reluctant|will not|chose not) to? ?(name|say who|identify|give the name of|disclose|discuss|say) .. (<father>|father was|he|partner|him); would not name (him|the father|the baby|her); (not|never|declined to) (be )?named? (by mother|as the father|on the birth)?;
        who (fathered|the (young |older |other )?(<dad>|man|male|men|men)|this man|that man|else (lived|stayed)|lives with|lived with|her partner|his father|(the )?(man|mans)) ..; who (he|the father|the man|his father|her father|the males|the men|they) (is|was|were|are); no agency knew who he was; (whether|if) (mother|mum|she|there|any|a|he|the|another) ..3 (has|had|was|is|lived|lives|stayed|visited|were) ..3 (partner|boyfriend|male|man|father|adult male|him|men); (whether|if|when|why|where|how often|how far|how much|what part|what) (any|a|the|another|mothers|her|his|their|this|childs|new|adult|that)? ?(adult |new |older )?(male|man|<dad>|he) ..3 (lived|lives|stayed|visited|was|were|had|is|has|saw|sees|moved|played|came|did|knew|looked|lives|might);
        (he|man|men|male|males|<dad>) ...8 (not|never) (since )?(been )?(traced|identified|named|located);  (yet|still) to be (traced|identified|located|named); (unknown|unidentified|unnamed|unrecorded) (man|male|males|men|adult male); nobody knows where <dad>; where <dad> (is|was|lives|lived|lives now); not on the birth certificate; certificate blank; no agency has recorded what contact; where he (lives|lived|was living|is) (is |was )?not known; (nothing|little|not much|so little) (is |was |has been )?(recorded|known|held|documented|written) (about|of|on|for|regarding) (<whose>)? (older |other |new )?(<dad>|him|man|male|males|men); <dad> ..3 not (been )?explored; not explored with (father|dad|the partner|him); history (was )?not (checked|explored|asked); <dad> .. (is|was) a matter for; part in family life was not;
        whose (they|boots|coat|razor|shoes|clothes|voice) (were|was|belonged|it); (work )?boots ..12 whose they were; question mark .. genogram; (who|whether) .. was getting up to the baby; (father|dad|partner|fathers|dads) (is|was|are|were|section|details|column|box|field|name|left|given|recorded as|shown as|marked|listed as|entered as)? ?(not (known|named|identified|recorded|stated|listed)|unknown|unrecorded|unnamed|unidentified|blank|TBC|NK|N/K|left blank|n/k|?)
      `),
    },
    {
      use: 'elsewhere',
      phrases: each(`
        (mother|mum|she|her|mother s) ..20 (as a (child|girl|teenager)|when she was (a|little|small|young|at school|<count>)|in her (own )?(childhood|teens|youth)|growing up|grew up|grown up)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (father|fathers) (group|groups|day|rights|worker*|forum|network|class*|hub|charter|lead|champion*|programme|inclusive|friendly|project|session*); dads (group|club|worker*|project|matter|class*); paternity (leave|pay|rights); for (new |young |expectant )?(fathers|dads); (fathers|dads|men|partners) (should|are to be|will be|can|must|need to|ought); new fathers; absent fathers; partner (agenc*|organisation*|bodies|services|authorit*|school*|trust*|notification*|violence|force*|in the partnership); (safeguarding|statutory|strategic|delivery|multi agency|housing|police|health|unit|community|training|key|local|voluntary|business|civil|all|sexual|dance|lab) (partner|partners); partners (agreed|in the|across|have|are|will|were|met|signed|and agencies|should); male (nurse|officer*|staff|worker*|pronouns|colleague*|pupil*|sibling*|teacher*|doctor|children|child|infant|baby|twin); <dad> (rang|called|dialled|phoned) (999|111|an ambulance|for (help|an ambulance)|the (GP|surgery|ambulance)); (attended|came|present|arrived|attending|sitting|seen|visited|accompanied) ..3 (with|by) (her |his |the )?(father|dad|partner|husband|boyfriend|mother and father); (her|mother|mum) own (father|stepfather|dad); fathers remain; father christmas; late talker like his uncle; like (his|her) (uncle|father|dad|grandad); male and female; female to male; (<letter-child>|girl|schoolgirl|teenager) ..12 (her|a) (older )?boyfriend;  (assigned|registered|born|biologically) male; <dad> (was |were )?(also |both |not )?(present|there|sitting|standing|waiting|aged|told that|informed|named in|in the (room|corridor|waiting|house|home) when|in attendance); <dad> (is |was )?named (on|in|as); partners mother; other childs father; (father|parent|fathers|men) of (a child|another|other|children) (in|from) (another|a different|other); (of|for|and|with) fathers; fathers (in|feature*|and mothers|nationally|everywhere); (boyfriend|partner|father|dad|man|lodger) in (a|the) (film|story|drama|video|play|poster); man (hours|power|made|hole); (best|odd|post|hand|con|ice|fire|bin|milk|sales|crew|gun) man; partner work; fatherland; in house partner
      `),
    },
  ],
}

/** He is out of the family's life. */
function gone(him: string): readonly string[] {
  return each(`
    ${him} ..4 (not (been )?(around|on the scene|involved|in the picture|living (there|with|here)|live (there|with|here)|lived (there|with|here)|visit*|seen (him|her|the)|see (him|her|the)|part of|about)|no (part|contact|involvement|role|interest)|nothing to do with|out of the picture|off the scene|long gone|never (around|visit*|there|came|been|in touch|seen)|no longer (lived|living|together|in|visited|involved|around|part)|had ended|ended|was over|(is|was) over|moved out|left (before|when|in|years|them|her)|split up|did not visit|does not visit|finished|gone)
  `)
}
