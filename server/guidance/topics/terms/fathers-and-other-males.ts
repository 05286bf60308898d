import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'fathers-and-other-males',
  past: 'counts',
  groups: [
    {
      use: 'label',
      telling: true,
      phrases: each(
        '<dad>; fathers; man; men; male; males; adult male*; male visitors; partners; paternal (MH|mental health|history|background|drug use|substance use|alcohol|family|checks)',
      ),
    },

    // What he did, was or had.
    {
      use: 'deed',
      phrases: each(`
        <dad> (<number> |paternal |maternal )?(himself |also |then |later |once |twice |never |not |rarely |seldom |often |usually |sometimes |always
          |only |mostly |had |has |who |regularly |frequently |occasionally |repeatedly |initially |eventually |subsequently |alone |first |even |
          already |almost |reportedly |allegedly |had not |has also |could |might |would not |having |himself had |still |now |once |did not |does
          not |could not |would not |had not |has not |had never |has never |had also )?(<deed>|<harm>);
        <dad> (<number> |paternal |maternal )?(who )?(himself |also |both )?(was|were|is|had|has|having|remained|remains|would|became);
        (because of|owing to|after|due to) his (violence|abuse|aggression|threats|drinking|offending) (towards|to|against|and);
        (he|him) ..2 (a|the|their|her) (dad|father|stepfather|new partner);
        (he|him) ..3 (come|came|attended|been|invited|went) to ..4 (core group*|conference*|scan|scans|birth|labour|antenatal|child protection|
          parents evening|booking);
        (done|did|doing|served) time for; his (new )?wife;
        <dad> (said|told ..3|disclosed|admitted) (that )?he (was (having|using|drinking|struggling|hearing|smoking|suicidal)|had (thoughts|lost|
          started|stopped|tried|relapsed|hit|been (using|drinking)));
        <dad> ..1 (DBS|PNC|PND|known to|spoken to|works|aged|checks|HMP|probation|convicted|served|unknown to|no (contact|convictions|concerns|PR|
          trace|police)|in (prison|custody)|lives|lived|not (seen|met|known to)|seen|engaged|supportive|unemployed|self employed|ex|previously|
          recently|currently) ..;
        <dad> (phone|laptop|computer|tablet|devices|van|gun|knife|dog|belt);
        (the|a) man who (signed|collected|answered|brought|lived|stayed|was living|drove her|let|came to the (door|house)|opened);
        (smell*|bruis*|injur*|marks|blood|pressure|information|checks|hold|view) ..3 (on|of) <dad>; <dad> (might|may|could) ..;
        (reached|contacted|traced|interviewed|assessed|described|named|excluded|included|overlooked|ignored|feared|trusted|visited|approached)
          (<whose>)? <dad>;
        (brother|stepbrother|half brother) (aged )?(18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35);
        <dad> of ..4 (was|were|is|had|has|lived|lives|moved|came|stayed|became); <dad> (with|of|to|from) whom ..;
        a (man|male) ..4 who (<harm>|had (offered|moved|a history|been|served|hit|beaten));
        <dad> ..6 (was|is|had been) (sentenced|convicted|jailed|charged|arrested|trusted|imprisoned);
        <dad> (with (a|his|an|no|previous|long)|on (bail|licence|remand|tag|probation|benefits|nights|steroids|crutches|sick)|under (investigation|
          the)|unable|off (work|sick)|in (prison|custody|hospital|the army)|from <land>|at work|abroad|using) ..;
        <dad> (arrested|charged|convicted|bailed|remanded|sentenced|recalled|released|removed|evicted|detained|excluded|barred|spoken to|interviewed|
          assessed|invited|living|abroad|absent|drunk|on (bail|licence|remand|tag)) ..;
        (seized|recovered|confiscated) ..3 from (<whose>)? <dad>;
        <dad> (asleep|slumped|unconscious|drunk|intoxicated|passed out|collapsed|unresponsive|stoned);
        <dad> (said|says|admitted|admits|accepted|accepts|acknowledged|conceded|disclosed|told the ..2) (that )?he (grew|sold|kept|lost|left|shook|
          slapped|drove|stole|smoked|drank|used|took|hit|had hit|pushed|had pushed|shook|had shaken|was (using|drinking|smoking|depressed|unwell));
        <dad> ..5 (<background>|<harming>|<using>);
        <dad> (own )?(childhood|upbringing|early life|fists|history|role|past|offending|violence|drinking|drug use|depression|work|job|shifts|hours|
          probation|previous|GP|absence|convictions|experience|influence|needs|learning|temper|behaviour|part|contact|voice|(view|views)|perspective|
          mental (health|state|ill health)|criminal|cannabis|heroin|alcohol|gambling|detention|imprisonment|jealousy|debts|background|presence|
          involvement|contribution|aggression|control|threats|abuse|medication|illness|arrest|release|sentence|bail|licence|care of|care for|
          parenting|relationship with|older child|other child*|previous child*|ex partner|former partner);
        (role|history|background|influence|needs|(view|views)|voice|involvement|contribution|presence|absence|experience|perspective|death|violence|
          fear|afraid|frightened|scared|terrified|view|picture|understanding|knowledge|assessment*) of (<whose>)? (<dad>|males|men|man);
        (<dad>|man|partner) ..3 (history|violence|offending|convictions|past|background|record) ..6 not (known|shared|passed|told|disclosed|
          available) (to|with|by|until) ..;
        (first|second|estranged|separated|non resident|absent|imprisoned|late|older childs|older childrens) (father|dad)
      `),
    },
    // Men whom a review hardly names but to tell of them, or to give their word (which masks it, below)
    {
      use: 'condition',
      phrases: each(`
        stepfather; stepdad; step father; step dad; ex husband; ex boyfriend; (former|previous|estranged) (husband|partner|boyfriend); lodger;
        <mister>; step grandfather; stepgrandfather; fiance; fiancé; (this|young|teenage) father; (maternal|paternal) (uncle|grandfather);
        (mother|mum|her) (new|then|current|latest|ex) (partner|boyfriend); (mother|mum) (partner|boyfriend|husband);
        (baby|child|children|twins|boys|girls|siblings|<letter-child>) (birth )?(father|dad);
        (father|dad) of the (baby|child|children|twins|youngest|eldest|boys|girls|unborn|siblings)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        <dad> (<number> )?(also |then |later |both |himself |once )?(said|says|told|tells|stated|states|maintained|maintains|insisted that|insisted
          he|insists|assured|reported that|claimed|claims|replied|denied|denies|accepted that|accepted a|agreed|declined|disputed|disputes|remarked|
          explained|asserted|reckoned|reckons|confirmed);
        (<dad>) (account|position|answer|reply|statement|explanation|version|view was|line) (was|is|that|to|throughout|of the|:);
        <dad> (is |was )?(phoned|telephoned|rang|called|dialled) (for|999|111);
        (mood|ethnicity|heritage|religion|language|nationality) of (<whose>)? <dad>; <dad> (was|is) (from <land>|white|black|asian|<origin>) ..1;
        (own|grandmother|friend|neighbour) (stepfather|lodger|boyfriend|partner|father|uncle);
        (girl|13|14|15|16|17|12|11|thirteen|fourteen|fifteen|sixteen|seventeen|schoolgirl|young person|daughter|sister) ..8 (boyfriend|partner|
          fiance|fiancé) ..2;
        <dad> brother; <dad> (age|employer); according to (<whose>)? <dad>; (told|said) by (<whose>)? <dad>; <dad> in (the )?room;
        <dad> (always |was )?present; (with|mother and|mum and) (<whose>)? <dad> (attended|arrived|came|were|both|each|told|brought|took);
        (<dad>|<mister>|he) (is|was) (the |her |his |their )?(birth |biological |natural )?<dad> (of|to) (<child>|<letter-child>|the <child>|mother|mum|both|all)
      `),
    },
    {
      // His own doings and things
      use: 'deed',
      phrases: each(`
        <dad> (<number> |himself |had |has |also |then |later |often |never |regularly |twice |was )?(answered (the|every|all|for|on)|dictated|set
          the|lent|traced|tracked|evaded|evading|confided|disciplined|insisted on|discharged|telephoned the (ward|labour|school|nursery)|searched|
          believed|conceded|owned|ran|kept|barred|ordered|forbade|forbidden|banned|monitored|monitoring|followed|isolated|minimised|undermined|
          belittled|hid|pawned|gambled|laid off|furloughed|made redundant|injecting|abstinent|sober|clean|deployed|detained|hospitalised|diagnosed|
          grieving|bereaved|exhausted|alone with|left with|left alone|trained|taught|willing|keen|hopeful|wary|charming|plausible|polite|silent|
          illiterate|deaf|blind|disabled|younger|older than|twice her);
        <dad> (own |first |second |third |last |new |low |only |sexual )?(wellbeing|relapse|trust|polygraph|insistence|sight|return|arrival|
          departure|letter|letters|offer|photograph|sentence|taxi|wage|wages|redundancy|injury|injuries|moods|mood|anger|charm|key|keys|script|detox|
          prescription|treatment|recovery|disability|literacy|life|door|business|address|employer|job|medical|spirits|chemotherapy|operation|stroke|
          death|grief|bereavement|trauma|deployment|service|fluency|silence|refusal|disengagement|engagement|attendance|availability|understanding|
          capacity|motivation|strengths|potential|skills|family of origin|support network|accommodation|housing|tenancy|house|flat|car|phone number|
          surname|date of birth|DOB|supervision|order|orders|curfew|parole|discharge|admission|admissions|diagnosis|crisis|overdose|suicide attempt|
          delusions|beliefs|rage|rages|outbursts|strictness|discipline|rules|regime|hands);
        (to|by|with|on|from|behind|through|around|of|at) (<whose>)? (dad|father|partner|boyfriend|husband|uncle|grandfather) (alone|once|twice|only|
          every|each|by (telephone|phone|letter|text|video)|when he|because he|who|whose|and his);
        (appointments|letters|visits|invitation*|questions|calls|advice|information) (were |was )?(made |sent |addressed |directed |given )?(to|for|
          with) (her|mother|mum|the mother) (alone|only)
      `),
    },
    {
      // A man who is not named but by what he did
      use: 'deed',
      phrases: each(`
        the man (seen|in the (bedroom|photograph|house|flat)|on the (stairs|landing|sofa)|who (lived|held|was|stayed|answered|posed|had|shared|
          fathered)|she (was|had|lived|met|married|feared)|whom she|concerned|of the house*|sent to prison);
        he ..2 (held|kept|had|took|controlled) (the|her) ..1 (bank card|card|phone|purse|passport|keys|car keys); his ..2 (conviction|convictions);
        (his|he) ..3 (tag|licence conditions|bail conditions|parole|recall|restraining order|offender manager|OASys|polygraph|SHPO|approved premises);
        (his|he) ..2 (released|release) (from|on|date|and); (by which time|where) he (was|is) (living|staying);
        he (was|is|had been) (living|staying|sleeping) (there|with her|in the (home|house|flat|family)|at (the|her));
        he (moved|had moved) (back )?(in|out); he (hit|hits|punched|strangled|slapped|grabbed|raped|throttled|headbutted) (her|mother|him|the|his);
        she ..4 (left|leave|leaving|fled|afraid of|frightened of|scared of|hiding from) him;
        (his|he) (temper|drinking|moods|jealousy|violence|fists) (was|were|had|got|grew|worse*|and|at|in|when);
        (locked (in|down)|alone|trapped) with (him|a man|her abuser); (main|primary|sole) carer (for|of|while|when|at|during|in)?;
        (his|partner|boyfriend|husband) ..1 (older|elder|previous|former|last|next) (son|daughter|children|child|family|wives|wife|relationship);
        (sexual harm prevention|sexual risk) order; SHPO; VISOR; MAPPA;
        (clare law|DVDS|domestic violence disclosure) ..4 (him|his|he|partner|application);
        (probation|prison|offender manager|police|housing) ..3 (knew|known) (that )?he; he (does|did) not (appear|feature|figure) (in|on|at)
      `),
    },
    // What he did to whom, and what was done to him.
    {
      use: 'deed',
      phrases: each(`
        <harmed> ..3 (by|from) (<whose>)? <dad>;
        (raised|fed|bathed|minded|babysat|supervised|collected|looked after|cared for|brought (up|home|in)|answered|opened|told off|smacked|driven|
          taken|put to bed|found|visited|joined|accompanied everywhere|spoken for|refused|sent|signed|written|run) by (<whose>)? <dad>;
        sole charge; (afraid|scared|frightened|terrified|wary|in fear|fearful|petrified) of (him|(<whose>)? <dad>);
        (he|<dad>) ..2 (breached|broke) (his|the) (bail|order|licence|conditions|non molestation|undertaking)
      `),
    },
    // How services knew him, or worked round him.
    {
      use: 'deed',
      phrases: each(`
        (not|never|no one|nobody|no|none|neither|rarely|seldom|hardly|without|only|once|twice|failed to|did|did not|had|nor|tried to|wanted to|able
          to|unable to|asked to|to) ..2 (met|meet|seen|see|saw|spoke|spoken|speak|asked|ask|include|included|involve|involved|engage|engaged|contact|
          contacted|assess|assessed|consider|considered|mention|mentioned|invite|invited|check|checked|consult|consulted|offer|offered|interview|
          interviewed|hear|heard|write|wrote|written|know|knew|known|check|visit|visited|trace|talk|talked|reach|phone|observe|observed|work|worked|
          ring|rang|address|addressed|copied|approach|approached|follow up|asks|sees) (to |with |from |of |about |up )?(<whose>)? <dad>;
        (information|intelligence|intel|history|nothing|concern*|report*|allegation*|complaint*|details|record*|knowledge|worr*|knew|known|aware|
          question*|(check|checks)|DBS|PNC|warrant|referral) (held |recorded |known |shared |had |made |done |run |carried out |available |passed
          )?(was |were )?(about|on|of|regarding|concerning|against|relating to|into|for|in respect of) (<whose>)? <dad>;
        (assessment*|focus*|attention|help|advice|letters|contact*|questions|(visit|visits)|appointment*|safe sleep|ICON|leaflet*|conference|(record|
          records)|chronolog*|genogram|care plan) ..6 (not|never|without|omit*|left out|exclud*|miss*|overlook*|ignor*|silent on|leaving out|only|
          bypass*|forgot*|alone) ..4 (<dad>|men|male|males);
        <dad> ..4 (invisible|unseen|ghost|background|unassessed|overlooked|sidelined|left out|written out|peripheral|missing from|absent from|
          excluded|forgotten|bypassed|out of (sight|view|the picture|the loop)|afterthought|shadow*|figure in|unknown to (services|agencies|anyone|
          health|midwi*|the school|children));
        (focus*|attention|support|help|service*|assessment*|work|advice|appointments|letters|contact*|invitation*|questions|all) ..4 (on|to|with|for)
          (mother|mum|the mother|her) ..4 (alone|only|and not|not|rather than|while|leaving|with father|father|none (of|for|to));
        never spoken to him; met no professional; (second|another|other|third) man (who|whom) (had|they|the|she|was|is|lived);
        (left|missing|excluded|omitted|leaves|leaving) (him )?(out )?(of|from) (the|any|all|every|both|each) assessment*;
        (on|in) the (list of people|tenancy|genogram)
      `),
    },
    // A man in the home, whoever he is.
    {
      use: 'deed',
      phrases: each(`
        (known|introduced|referred to) (to the children |by the children |only )?as (uncle|daddy|dad|a (cousin|friend|lodger)); uncle <letter>;
        (new|male) (relationship|friend|partner|boyfriend) (had|has|was|is|began|from|since|who|whom|with|in|moved|only|of|online)
      `),
    },
    {
      use: 'condition',
      phrases: each(`
        a (man|male|male voice|male friend|male visitor|male relative|pair of men|different man) ..3 (answered|opened|seen|heard|upstairs|stayed|
          stays|staying|moved|living|lived|lives|in (the|his|a|boxer|bed)|say|saying|shout*|(who|whom) (lived|stayed|slept|visited|was staying|was
          living|she (lived|stayed) with)|slept|sleeping|let|asleep|shout*|present);
        male .. seen; (men|males) (were |are |had been |was )?(coming|came|come|in and out|visiting|staying|calling|sleeping) ..;
        (a |her |the |any |new )?(partner|boyfriend|man|male|<father>) (was |is |were |had been |has been |may be |might be |may have been )?(living|
          lived|lives|staying|stayed|sleeping|resident|residing|visiting|at the (address|home|property)|in the (home|household|house|property)|on the
          scene|in her life|involved)
      `),
    },
    // Adult men's history, where only a pronoun names him.
    {
      use: 'deed',
      phrases: each(`
        (registered sex offender|sex offender|schedule one offender|schedule 1 offender);
        served (a sentence|<count> (years|months|weeks)|time) (for|after); sex offenders;
        (convict*|sentence*) (of|for) (assault*|rape|manslaughter|murder|arson|violence|wounding|abh|gbh|battery|neglect|cruelty|sexual|burglary|
          robbery|supply*);
        (he|man|partner|who|whom) ..2 (was|had been|has been|were) ..3 (on licence|on bail|on remand|on tag|on probation|released|recalled|jailed|
          imprisoned|in prison|in custody|serving|deported|convicted|cautioned|sentenced|a registered|wanted|barred|sacked|under investigation|in
          breach|subject to (probation|MAPPA|a restraining|a non|licence));
        he had (in fact )?(been (to|in) prison|served (time|a|six|two|three|four|five)|children (by|with|from|who|removed)|fathered|another family|
          other children|moved in|a key|keys);
        (two|three|four|five|six|other|older|previous) (older )?children (by|with|from) (an? |his )?(earlier|previous|other|former|different|ex|
          another|first) (partner|partners|relationship|relationships|marriage|wife);
        removed from his care;
        his (previous|former|ex|older|first|other|earlier|last|then) (partner*|wife|children|child|family|girlfriend|relationship*);
        (earlier|previous|former) partners;
        (he|who) (also )?(rationed|timed her|tracked her|followed her|spoke for her|answered for her|would not let her|does not let her|did not let
          her|made her|told her what|went through her|held her (bank|by|down|hostage|passport|phone)|checked her|decided (who|what|when)|controlled);
        (his|on his) release (from|in|on); gave his (middle|brothers|a false|another) name;
        (not|no|without|with|have|having|held|had|has|gained|lost|shared|obtained|sought) parental responsibility;
        (dad|FOB|F/O|stepdad|SF|MP|NP|MGF|PGF) ..3 (HMP|prison|tag|probation|YOI|convictions|bail|DV|perp|perpetrator|MAPPA|IVDU|OST|PR|no PR|DBS|
          PNC|NFA|not seen|no contact|contact|works|unemployed|MH|FT|nights|lorry|builder|army|deceased|HGV|off sick)
      `),
    },
    // Told of the past, he is no part of the family's life: what services make of it is history, what the family says a denial.
    { use: 'deed', phrases: gone('<dad>') },
    { use: 'denied', phrases: gone('(<dad>|he|him|relationship)') },
    {
      use: 'condition',
      whose: 'parent',
      alone: false,
      phrases: each(
        'in (a|another|any) (new )?relationship; (mother|mum) ..6 relationship with (a|the) (man|male|lodger|landlord|neighbour|prisoner|married|known|convicted|registered|violent); (resumed|resume|rekindled|restarted) (the|their|her) relationship',
      ),
    },
    {
      use: 'denied',
      phrases: each(`
        (not|never) (been )?(on|in)the (scene|picture); is not on the scene;
        (split|separated|finished) (up )?(from|with|before|in) (him|the|her|<dad>);
        whether ..4 (relationship|partner|boyfriend|man) ...10 (was|did|had) not; (was|is|were|am|are|being) (currently |still )?single;
        no (man|men|partner|partners|boyfriend|boyfriends|male|males|fella|bloke|bloke); no male (visitor|visitors);
        no (fella|feller|bloke|blokes|chap); (not see|see|seen|saw|seeing|have|having|had|(bring|brings)|bring|any) any men; any men;
        (man|male) ..6 (was|is) (the|a|her|just|only|my) (plumber|brother|neighbour|landlord|electrician|workman|decorator|uncle|taxi|lodger|
          delivery|son);
        sworn off men; off men; finished with (men|blokes|fellas); (me|her) and the (girls|kids|boys|children|baby|bairns|little ones|lads|twins);
        just us; us girls; (was|am|is|been) not (in a relationship|with anyone|courting); he just a (mate|friend|cousin|neighbour);
        (asked|questioned) ..4 (relationship|partner|boyfriend) ..4 (answered|said|replied) ..4 (not|no|none);
        (boyfriends|partners|men) .. (laughed|shook|shrugged); (been|was|were|is|am) on (her|my) own (since|for|now|at);
        not (seeing|dating|with|going out with) (anyone|anybody|him|someone); (not|no longer) (together|a couple|in a relationship|an item);
        just (me|her|us|herself|the <count>|mum|mother|them) (and|of); it was just (her|the|them|me|us); ended (the|her|their|that) relationship;
        (he|<dad>) (did|does|would) not (come|visit|call|stay) ..; (lived|lives|living|live) alone;
        (nobody|no one|not anyone|anyone) (else )?(lived|lives|stay*|staying|living|was staying|comes|came|visits); no (other )?adult*;
        (no|nobody|no other) ..4 (boyfriend|man|men|male|partner|bloke) ..4 (came|comes|lived|lives|stayed|stays|visited|visits|calls|called) ..
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        no (adult |other |other adult |known )?(male|man|men|males|partner|boyfriend|boyfriends|partners|father|stepfather|father figure|male carer|
          male figure) ..3 (lived|lives|living|stayed|staying|slept|visit*|called|resid*|in (the |her |his |their |this |child |<letter-child>
          )?(home|household|house|property|family|life|lives|address|care)|at (the )?(address|home|property|flat|house)|on the (tenancy|scene|
          record*)|has|had|was (known|found|identified|seen|part|involved|living|present)|is (known|part|involved)|known|identified|involved|figure|
          in their|in the|part);
        (had|has|have|with|was|been|having|is) no (partner|boyfriend|man|male|husband|father);
        no other adult* ..2 (stay*|living|lived|resident|in the|at the|visit*|was|were|had); no male carer*;
        no (man|men) (had|has|was|were|lived|lives|visited|came|comes|called|stayed|slept|on|in|at|around); no adult (male|males);
        no (father|male) figure; no adult (man|male); conceived by (donor|IVF); donor conce*; sperm donor; single since;
        (father|dad) died (before|in|when|of|two|three|years|during|while|from|suddenly); widow*; two (mothers|mums); all female household;
        (bringing|brings|brought|raising|parenting) ..3 (alone|single handed*|on her own|by herself|single handedly);
        no (male|man|partner|father|boyfriend) (on the scene|around|in the picture|about); no (dad|stepdad|stepfather|male companion|male partner);
        no (dad|father|stepdad|stepfather|man|partner|boyfriend) ..2 (and|or|nor|no) ..1 (male|boyfriend|partner|stepfather|stepdad|man|father|uncle)
          ..2;
        (men|male|males|partners|male relatives|father figures) ..6 (checked|enquir*|asked|none) ..3 (none existed|none|nil);
        (household|family|home) (was |is )?(one )?of women; (mother|she) (was|is) not in a relationship ..; donor insemination; IUI; surroga*;
        (household|home|house|family|flat) (without|with no) (men|a man|any man|males|a father|any adult male); (sperm donor|donor sperm|donor
        conception)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (gave|give|gives|giving|provided|recorded) no (name|names) (for|of) ..2 <dad>; (names|named|naming) no <dad>;
        no (information|details|record|records) (is |was |are |were )?(held |known |available |recorded |given )?(about|on|regarding|of|for) (<whose>)?
          <dad>; (history|record|records|check|checks|information|details|background|name) ..3 (of|for|on|about) (<whose>)? <dad> ..3 (not (yet )?(obtained|
          held|known|done|made|completed|sought|received|recorded|given)|none|awaited|outstanding|unknown|TBC|pending|blank|missing);
        (<dad>|man|male) ..3 (identity|name|details|address|DOB|date of birth|surname|whereabouts|history|background|role|part|involvement|presence|
          (record|records)|checks|health|offending|family history|upbringing|childhood|motivation|understanding) ..10 (withheld|requested|refused|
          declined|not (yet )?(given|known|disclosed|established|recorded|confirmed|checked|held|provided|clear|explored|shared|obtained|asked|
          available|considered|been|gathered|sought|examined)|unknown|unclear|unconfirmed|TBC|N/K|NK|blank|awaited|outstanding|never (given|known|
          established|recorded|asked|checked|explored|sought|examined)|disputed|impossible|cannot|no (information|record|detail*|data)|unexplored|
          unrecorded|missing|a matter for);
        (role|history|background|whereabouts|identity|involvement|name|part|presence|details) of (<whose>)? (<dad>|man|male|males) ..8 (not|never|
          unknown|unclear|unexplored|no|blank|TBC|unrecorded|cannot|disputed);
        (name|names|identity|identities|details|surname|address|whereabouts|paternity) (is |are |was |were )?(not |was not |were not |is not
          )?(withheld|refused|unknown|not known|not given|not disclosed|not recorded|not established|in dispute|unconfirmed|declined|disputed|
          undisclosed|to be confirmed);
        (<dad>|man|male) ..3 (box|field|section|column|name) ..5 (illegible|blank|crossed out|empty|left);
        (bears|bear|has|had|have|gives|gave|contain*|no) no (father|dad|man|partner|boyfriend) name;
        (neither|no) (name|date of birth|surname) ..4 (whereabouts|origin|address|role);
        who (owns|owned|drives|drove|slept|it was|was he|was that) ..6 (not|nobody|no one|never|no agency) ..2;
        (deep|male|man) voice ..12 (not|nobody|no one|unknown|whom|who|whose);
        (person|man|male|adult|name|someone) ..4 (on|at) the ..1 (tenancy|genogram|bell|address list|electoral) ..10 (not|unknown|nothing|unclear|no);
        (man|male) ..8 (gave|given) (a|no|only a) (first )?name;
        (man|male|father|partner|stepfather|boyfriend) ..10 (not|never) (been )?(identified|pursued|clarified|enquired|discovered|traced);
        father ..2 (whereabouts|identity|history|background|role); nothing is known (of|about) (the )?(person|man|father|partner) ..;
        paternity (test|testing|result*|has|was|is|not|unknown|unclear|uncertain|disputed|unconfirmed|untested|in doubt|in dispute|never|TBC|yet|
          cannot|denied);
        who (fathered|the (young |older |other )?(<dad>|man|male|men|men)|this man|that man|else (lived|stayed)|her partner|his father|(the )?(two
          )?(man|men)) (is|was|were|had been|might|may|could|stayed|lived|the) ..;
        who fathered ..; who (the|this|that) (young |older |other )?(man|men|male) ..5 (was|were|is|are);
        (asked|ask|asks|know|known|knew|establish*|clear|unclear|recorded|question|checked|explored|say|said|wondered|discover*|find out|found out|
          sure|certain) (about |as to )?who (else )?(lives|lived|stays|stayed|is|was|were) (with|in (the )?(home|house|flat|household)|at|there|
          staying|living|visiting|sleeping|caring|the (man|men|male|father)) ..;
        ? (adult )?(male|man|men|partner|father|dad|boyfriend); no account ..6 (man|men|male|<dad>);
        who (the father|the man|his father|her father|the men) (is|was|were|are);
        (know|knew|known|ask*|establish*|discover*|learn*|clear|say|told|sure) who he (is|was); no agency knew who he was;
        (whether|if) (mother|mum|she|there|any|a|he|the|another) ..3 (has|had|was|is|lived|lives|stayed|visited|were) ..3 (partner|boyfriend|male|
          man|father|adult male|men);
        (whether|if|how often|how far|how much) (<whose>)? <dad> ..3 (lived|lives|stayed|visited|was|were|had|is|has|saw|sees|moved|played|came|did|
          knew|looked|lives|might|took);
        (he|man|men|male|males|<dad>) ...8 (not|never) (since )?(been )?(traced|identified|named|located); not on the birth certificate;
        certificate blank; (where|if|whether) he (lives|lived|was living) (is|was|has|had|with|there) ..3; part in family life was not;
        (nothing|little|not much|so little) (is |was |has been )?(recorded|known|held|documented|written) (about|of|on|for|regarding) (<whose>)?
          (older |other |new )?(<dad>|him|man|male|males|men);
        not explored with (father|dad|the partner|him); history (was )?not (checked|explored|asked);
        whose (the )?..2 (toothbrush|boots|coat|razor|shoes|clothes|car|bed|voice) ..1 (was|were|it);
        (no|little) (information|enquiry|history|detail|details) ..4 (about|on|of|from) (<whose>)? <dad> ..4 (childhood|history|background|health|
          past|upbringing|family|life);
        not (looked at|explored|asked about|considered|known) (was|were) (<whose>)? <dad> ..; (who|whether) .. was getting up to the baby;
        (father|dad|partner|fathers|dads) (is|was|are|were|section|details|column|box|field|name|left|given|recorded as|shown as|marked|listed as|
          entered as)? (not (known|named|identified|recorded|stated|listed)|unknown|unrecorded|unnamed|unidentified|blank|TBC|NK|N/K|left blank|n/k|
          ?);
        who (he|these men|the men|the man|this man) (was|were|is|are) ..2 (not|never|nowhere) ..1 (recorded|known|asked|established|stated|clear|set
          out|explained|found out);
        what (he|this man|the man) (was|is) to (the|this|either|mother|them|her) ..2 (not|nowhere|never) ..1
          (recorded|known|asked|established|stated|clear|set out|explained);
        (paternal|father) (hx|history) ..1 (not taken|not known|not recorded|blank|unknown|nil recorded)
      `),
    },
    {
      use: 'elsewhere',
      phrases: each(`
        (mother|mum) ..12 ((was|had been|were) (brought up|raised)|as a (child|girl|teenager)|when she was (a (child|girl|teenager)|little|small|
          young|at school)|in her (own )?(childhood|teens|youth)|growing up|grew up|grown up)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (father|fathers) (group|groups|day|rights|worker*|forum|network|class*|hub|charter|lead|champion*|programme|inclusive|friendly|project|
          session*);
        dads (group|club|worker*|project|matter|class*); paternity (leave|pay|rights); for (new |young |expectant )?(fathers|dads);
        (fathers|dads|men|partners) (should|are to be|will be|can|must|need to|ought);
        partner (agenc*|organisation*|bodies|services|authorit*|school*|trust*|notification*|violence|force*|in the partnership);
        (safeguarding|statutory|strategic|delivery|multi agency|housing|police|health|unit|community|training|key|local|voluntary|business|civil|all|
          sexual|dance|lab) (partner|partners);
        partners (agreed|in the|across|have|are|will|were|met|signed|and agencies|should);
        male (nurse|officer*|staff|worker*|pronouns|colleague*|pupil*|sibling*|teacher*|doctor|children|child|infant|baby|twin);
        <dad> (rang|called|dialled|phoned) (999|111|an ambulance|for (help|an ambulance)|the (GP|surgery|ambulance));
        (attended|came|present|arrived|attending|sitting|seen|visited|accompanied) ..3 (with|by) (her |his |the )?(father|dad|partner|husband|
          boyfriend|mother and father);
        (her|mother|mum) own (father|stepfather|dad); father christmas; like (his|her) (uncle|father|dad|grandad);
        (<letter-child>|girl|schoolgirl|teenager) ..12 (her|a) (older )?boyfriend;
        <dad> (was|were|is|had been|would be|to be|being) (also |both |not |still |then |duly |later |each )?(present|there|sitting|sat|standing|
          waiting|aged|told (of|that|about)|informed|notified|advised|contacted (by|to)|called (in|to|back|from)|named (on|in|as)|in the (corridor|
          waiting|car park)|in attendance|with (her|mother|them) (at|when|for|in)|outside|nearby|updated|asked to (wait|leave|sign));
        <dad> (had|has|would) (also |not |both |already )?(said|say|tell|told|denied|deny|reported|report|rung|ring|called|call|attended|attend|
          confirmed|confirm|agreed|agree|stated|state|explained|explain|asked|thought|believed|be (told|informed|asked|invited|contacted|updated|
          present|there|able to|notified));
        <dad> .. (was|were) (adamant|clear|sure|certain|firm|insistent|satisfied|happy|pleased|concerned|worried|shocked|upset|devastated|distressed)
          (that|about|with|by|for|and|when)?;
        <dad> (is |was )?named (on|in|as);
        (mother|mum) and (<whose>)? <dad> (both|had|were|have|said|told|attended|are|met|each|rang|agreed|live|lived|separated|split);
        <dad> and (<whose>)? (mother|mum); <dad> (was|had been|were) asked (whether|if|about|how|why|what); in (<whose>)? <dad> absence;
        (father|parent|fathers|men) of (a child|another|other|children) (in|from) (another|a different|other); (of|for|and|with) fathers;
        fathers (in|feature*|and mothers|nationally|everywhere)
      `),
    },
    {
      // What he does for the children, and what they and their mother do because of him
      use: 'deed',
      phrases: each(`
        <dad> and his (fists|temper|drinking|debts|moods|friends|brothers|family|mother);
        (summary|GP|notes|chronology|records|record) (lists|list|listed|show|shows|showed|records|recorded|mentions|mentioned) ..8 for (<whose>)?
          <dad>;
        <dad> (told|said to|confided in) (his |her )?(colleagues|friends|boss|manager|employer|mate|mates|workmates|neighbour*|probation|a friend)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (men|males|man) ...20 (no|nobody|none|not) ..4 (has|had|knew|took|recorded|asked|holds|have|hold|know) ..2 (their|his|any|the) (name|names);
        (boyfriend|partner|man|male|father|dad|lodger) ...8 (no name|name not|name unknown|not named|unnamed)
      `),
    },
    {
      use: 'open',
      phrases: each(`
        who ..4 (man|men|male|males) ..4 (was|were|is|are) ...12 (not|nobody|no one|no agency) ..4 (establish*|say|tell|learn*|discover*|find|known|
          identif*)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (men|man|males|male|partner*|boyfriend*|father figure*) ...12 there (have|has|had) been (none|no one|nobody|no man|no men)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        <dad> (had|was made|was asked|was told|has|needed) to (wait|stay outside|sit|remain|stand) (in|outside|at) ..2
      `),
    },
    {
      use: 'deed',
      phrases: each(`
        he (d |had |has )?moved (back )?in (at|on|by|before|after|over|within|last|that|around|early|soon)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        there (is|was) (no one|nobody|not anyone|not anybody);
        (did not|does not|do not|had not|has not) (have|had|got) (a|any) (partner|boyfriend|husband|new partner|man)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (never|not) (been )?(a|any) (man|male|father|partner|boyfriend|stepfather) in (the|this|her|his|their) (house|household|home|family|life|
          lives|flat)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (say|tell|know*|knew|establish*|record*|ask*|sure|clear) (us |anyone )?who else (slept|lived|stayed|lives|stays|sleeps|used|comes|visited|had
          a key|looked after)
      `),
    },
    {
      use: 'condition',
      phrases: each(`
        (hidden|invisible|unseen|unassessed) (men|males|adult males|fathers|father figures|partners);
        (men|males) in (the|these|this|her|his|their) ..2 (life|lives|household)
      `),
    },
    {
      use: 'deed',
      phrases: each(`
        (father|dad) of (the|her|his|their|this) ..3 (child|baby|children|twins|unborn|boy|girl) (was|is|had|has|himself|lived|left|works|served|who);
        was a man (with|who|whose|of|known)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        <dad> (denied|denies) (that )?(he|having|any|ever)? ..4 (<using>|<harming>|<background>);
        <dad> (says|said|insisted|maintained|stated) (that )?he (never|did not|does not|has never|had never|was not|is not|had not) ..4
          (<using>|<harming>|<background>);
        <dad> (says|said) (that )?he (drinks|only|never|did not|does not|has never|had never|was not|is not) ..2;
        <dad> (said|says) that his ..3 (never|not); relationship with a man (of|aged|in his|twice her|older|she|whom);
        (at|aged|by) (11|12|13|14|15|16|17|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) he had;
        (ethnicity|religion|language|nationality|occupation) of (<whose>)? <dad>;
        <dad> of (her|his|a|the) ..1 (friend|classmate|neighbour) (was|were|is|had|has)
      `),
    },
    {
      // He, told of by his name, his doings and his children, and what services did about him
      use: 'deed',
      phrases: each(`
        mr ..1 (<deed>|<harm>|was|had|has|is|himself|whose|who|would);
        (tested|assessed|detained|arrested|supervised|recalled|released|knew that|known that|told) mr;
        (<deed>|<harm>|shaking|harming|hurting|handling|killing|birth of|care of|carer for|contact with|access to|opinion of|sight of) his ..1 (son|
          daughter|baby|twins|children|stepson|stepdaughter|stepchildren|kids|infant);
        his (stepson|stepdaughter|stepchildren|babies|twins|(baby|infant|unborn|newborn) (son|daughter|child));
        he ..3 (her|mother|mum) (phone|bank card|purse|messages|car|hair|throat|neck|number|passport);
        he ..3 (turned up (at|outside)|waited outside|sat outside|followed (her|them)|spoke (for|over) her);
        (adult|grown|grown up) (brother|half brother|stepbrother|son|sons|cousin|nephew|stepson|brothers);
        (mother|mum|maternal|paternal) (male cousin|older brother|brothers?|uncles|nephew) (who|had|was|of|moved|minded|lived|stayed|looked|to|a|has);
        (care|charge) of ..4 (male cousin|cousin|brother|uncle|<dad>);
        (kept|barred|banned|excluded|prevented|shut|locked) (<whose>)? <dad> ..3 (from|out|in|outside);
        (fathers|dads|partners) (waited|waiting|were kept|being barred|barred|not allowed|excluded|stay outside|had to wait) ..;
        (controlling|violent|abusive|jealous|serving|convicted|drunken|drunk|depressed|disabled|bereaved|imprisoned|anxious|devoted|widowed|absent)
          (husband|partner|father|dad|stepfather|grandfather|uncle|boyfriend|ex);
        (arrival|departure|return|release|removal|presence|absence|imprisonment|deportation|discharge|eviction) of ..4 <dad>;
        (his|her|mother|the) ..1 (ex|ex partner|ex husband|ex boyfriend|former partner) ..4 (released|bail|custody|prison|messages|found|traced|
          alleged|turned up|returned|contact*);
        his ..1 (drink driv*|suspended sentence|community order|bail conditions|licence conditions|probation|parole|restraining order|deployment|
          posting|redundancy|furlough|regiment|lorry|taxi|trawler|shotgun|firearms|sobriety|detox);
        he (was|had been) ..1 (remanded|paroled|recalled|deployed|furloughed|deported|detained); this man;
        <dad> ..1 (out|back|home|off|inside) (of|from|on|sick|work|by);
        <dad> (again|alone|outside|downstairs|upstairs|furloughed|redundant|low|tearful|sober|clean|homeless|jobless|suicidal|withdrawn|deceased);
        <dad> (a|an|newly|formerly|named|the (approved|named|main|only|sole|safe|registered|protective)) (in|as|out|retired|serving|former|old|young|
          special|kinship|safe|responsible|adult|adults?|carer|driver|builder|soldier|farmer|chef|roofer|elder|labourer|teacher|nurse|heavy|
          recovering|registered|convicted|known|dependent|daily) ..;
        (against|because of|entrusted to|apart from|minded by|left by|left with|away from|in the care of|groomed by|supervised by) (<whose>|
          convicted)? (uncle|grandfather|grandad|granddad|stepfather|lodger|father|stepdad);
        <dad> (<number> )?(sample|samples|health check|bloods?|toxicology|hair|cider|certificate|van|boat|dealer|phone|address|offer|criminality|
          conduct|parents|gaming|snoring|insulin|seizures) ..;
        (worker|officer|midwife|nurse|visitor|mentor|team|professionals?|practitioner|counsellor|coach) (saw|met|visited|engaged|included|involved|
          interviewed|telephoned|wrote to|invited|spoke (to|with)|asked|assessed|tracked down|sought out|worked with|built) (<whose>)? <dad>;
        (set|clapped|laid) eyes on (<whose>)? <dad>; (great uncle|stepgrandfather|stepbrother|brother in law) (who|had|was|moved|lived|stayed)
      `),
    },
    {
      use: 'condition',
      phrases: each(`
        mr
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (there|had|has|have|with) ..1 no (fella|bloke|boyfriend|man|current partner|partner|husband|other half);
        no (boyfriend|partner|husband|man|father) (no|and no|at all|nor); (anonymous|sperm|clinic|known) donor;
        (by|through|after|of|via|result of) (IVF|IUI|artificial insemination);
        (male|males|men) (in|around|at|on|visiting|living|linked) ...10 (none|nil|there were none|there was not one);
        (a|any|for) (man|male|fella) ...14 (there was not one|there was none|there was nobody|found none)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        first name only;
        (not|cannot|could not|never|nobody|no agency|no one|unable) ..4 (tell|say|said|establish*|know|knew|confirm*|learn*) (us |about |as to |this
          review )?who (was|is|else was) (living|staying|sleeping|caring|minding|driving|in) ..
      `),
    },
    {
      // What only gives his word, or was no man of the family
      use: 'generic',
      phrases: each(`
        mr and mrs; mr justice; mr ..1 (said|says|denied|denies|stated|maintained|insisted|claimed|replied|told (the|his|her|police|us|me) ..2 that);
        mr ..2 (headteacher|head teacher|consultant|surgeon|teacher|chair|reviewer|author|coroner|registrar);
        <dad> (<number> )?put (it|this|that|the|his|her|their|them) ..4 (down to|at); <dad> would (not )?(hear of|have it|have none|entertain);
        <dad> swore (on|that|blind);
        <dad> (laughed|shrugged|scoffed|bristled|objected|thought|took issue|took exception|took offence|dropped off|held the door|was emphatic|shook
          his head);
        <dad> (asked|invited) (by|whether|to say|if|about); (loss|losing|death|funeral) of (her|his|their) ..1 (grandfather|grandad|granddad|uncle);
        great uncle (said|says|told|who spoke|denied)
      `),
    },
    {
      use: 'condition',
      phrases: each(`
        (man|men|male|males) ..3 (living|lived|lives|stay*|slept|sleeping|resid*|move*|babysit*|frequent*);
        (men|males) ..2 (in|around|visiting|coming|staying|associated with|linked to) ..2 (home|house|household|flat|address|family|mother|children|
          child);
        (man|mans|male) ..1 (coat|razor|boots|shaving|shoes|clothes|belongings|toiletries); (father|dad) ..1 (PR|parental responsibility)
      `),
    },
    {
      use: 'deed',
      phrases: each(`
        he ..3 (shaken|shook|squeezed|threw|thrown|dropped|burned|burnt|bitten|punched|slapped|smothered) (her|him|the|his|baby);
        <dad> (came|comes|goes|went) and (went|goes);
        (focused|focussed|centred|concentrated) (almost |solely |entirely |wholly |mainly |exclusively )?(on|upon) (mother|the mother|mum|mothers)
          ..3
      `),
    },
    {
      // Whoever he was, nobody learned of him
      use: 'open',
      phrases: each(`
        to whom (it|they|he|the voice|the coat) belonged ..;
        who he (is|was|might be|were) ..8 (not|nobody|no one|never|unknown|unclear|no agency) ..3;
        (not|never|nobody|no one|no agency|none|neither) ..4 (ask|asked|know|knows|knew|take|took|recorded|noted|sought|obtained) ..1 (his|their|the
          man) (name|names|surname|identity|relationship|connection);
        (his|the man) (name|identity|role|relationship|connection|history|past|part) ..6 (not (been )?(asked|known|recorded|established|explored|
          ascertained|taken|obtained|clarified|sought)|remains? (blank|unknown|unclear)|unknown|unclear) ..
      `),
    },

    // As notes, rows and bullet points have it.
    {
      use: 'deed',
      phrases: each(`
        <dad> (AUDIT|PHQ|OASys|ATR|DRR|licence|sentence|PNC|DBS) ..; <dad> (referred|referral|attended|signed|cancelled|gone|left|never (rung|rang|seen|met|invited|named|asked|spoken)|not (rung|invited|named|met|asked|spoken)) ..;
        (grandad|grandfather|MGF|PGF|uncle|cousin|babysitter) ..2 (touches|touched|hits|hit|hurts|hurt|grabbed|shouts) (her|him|them|me);
        (mum|mother|her) (boyfriend|partner|man) (comes|came|goes|went|stays|stayed|sleeps|slept) (in|over|out|round|at)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        <dad> (was |is |being )?(in the (room|waiting room)|present (at|for|during|throughout) ..2 (booking|appointment|visit|contact|check|enquiry)); <dad> (explanation|account|answer|version|word)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (YP|young person|child|pupil|her|his) (own )?(boyfriend|girlfriend) (<number>|is|was) ..1 (14|15|16|17)
      `),
    },
    {
      use: 'deed',
      plain: true,
      phrases: each(`
        (was|were|is|are) ..2 <dad> ..4 (included|invited|involved|consulted|assessed|considered|spoken|engaged|contacted|understood|visible)
      `),
    },
  ],
}

/** He is out of the family's life. */
function gone(him: string): readonly string[] {
  return each(`
    ${him} ..4 (not (been )?(around|on the scene|involved|in (the )?picture|living (there|with|here)|live (there|with|here)|lived
      (there|with|here)|visit*|seen (him|her|the)|see (him|her|the)|part of|about)|no (part|contact|involvement|role|interest)|nothing to do with|out
      of the picture|off the scene|long gone|never (around|visit*|there|came|been (around|involved|there|back|part)|in touch|seen)|no longer
      (lived|living|together|in|visited|involved|around|part)|had ended|ended|was over|(is|was) over|moved out|left
      (before|when|in|years|them|her)|split up|did not visit|does not visit|finished)
  `)
}
