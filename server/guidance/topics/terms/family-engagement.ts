import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'family-engagement',
  groups: [
    {
      use: 'event',
      phrases: each(`
        non engag*; did not engage; not engag*; failing to engage; lack of engagement; disengag*; engag* (well|sporadically|poorly|with services);
        engagement (was|sporadic|with); reluctan* to (engage|work|accept|meet|let|allow|take|attend|talk|agree|see|be|speak|open);
        avoid* (services|professionals|appointments|visits|contact|workers|clinic); disguised compliance;
        refus* (entry|access|visits|to let|to engage|support|early help|contact|three times); consent .. (refused|declined|withdrawn);
        declin* (support|visits|offers|early help|further); cancel* (two|three|four|several|visits|appointments|by text);
        cancel* .. (visits|visit|appointments); (visits|visit|appointments) .. cancelled; no access (visit|visits);
        stopped (returning|answering|attending) ..2 (calls|messages|texts|<meeting>|letters|door|phone); DNAs; four DNAs; failed (visits|appointments);
        dropped out of (the |a |her |his )?(course|programme|group|sessions|treatment|support|therapy|parenting|contact); none attended; forms signed;
        trust (grew|was built|between); built .. (trust|relationship); same (family )?worker came; would (only )?talk to workers only;
        afraid that (they|her|services|the children); missing three reviews; missed .. (reviews|appointments|sessions); hard to reach;
        on (her|their) (own )?terms; too many (professionals|workers); stopped collecting; at the door only;
        would only (meet|see|speak|talk|allow|agree|let|come|attend) ..; (each|every) time (passed|referred|sent|signposted|told)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        of <count> <meeting> ..8 <someone> ..2 (came|attended|kept|went|took|made|missed|cancelled);
        of <count> <meeting> ..6 (attended|came|kept|went|cancelled|missed|kept|refused);
        (came|attended|turned up|kept) ..2 (one|two|three|four|half|none|few|<number>|fewer than half) (of|out of) ..3 (appointments|visits|meetings|groups|core groups|reviews);
        (attended|kept|took up) (none|few|half|one|two|three|four|five|<number>) (of|out of|and) ..;
        <someone> ..3 (swore|shouted|screamed|spat|lunged|threatened|abusive|aggressive|hostile|verbally) ..3 <professional>;
        (hostile|aggressive|abusive|threatening|hostility|aggression|threats) ..2 (to|towards|at|with) ..3 <professional>;
        (told|telling) (her|him|them) not to (come|call|return|visit) ..; (hung up|put the phone down) ..;
        moved .. (the day|a day|days|a week|weeks|shortly|soon|just) (after|before) ..3 (conference|visit|assessment|referral|social worker|meeting);
        (closed|discharged) ..6 no (reply|response|contact|answer);
        (open|opened|opens|answer|answered|answers) the door .. (inches|crack|chain|ajar|few|a little|only|partway);
        (kept|left|held|talked|spoke|stood|stopped) ..4 (on|at|in|through) the (doorstep|door|step|doorway|letterbox) ..;
        (not|never|no one|nobody|did not|would not|refused to|failed to) (open|opened|answer|answered|come to) the door;
        (did not|not|never|rarely) (answer*|return*|reply to|respond to|pick up) ..3 (calls|call|texts|messages|phone|letters|letter|voicemails|door);
        (calls|texts|messages|letters|voicemails) ..4 (unanswered|not (answered|returned)|ignored|unreturned|returned unopened|unopened|no reply|went to voicemail);
        (no|without|gave no|refused) (access|entry) ..3 (visit*|home|house|flat|property|<professional>); no access visit*;
        (<mother>|<father>|she|he|they|family|parents|couple) ..2 let ..2 <professional> (in|inside|past|over|beyond|upstairs);
        (would|did) not let .. (in|inside|past|upstairs|see); (said|says|saying) all the right ..;
        (agreed|said yes|nodded|signed) ..8 (did (little|nothing|none|not)|never (did|came|happened|followed)|nothing (followed|came)); disguised compliance;
        (poor|good|full|limited|partial|apparent|superficial|surface|false|no|lack of|minimal|reluctant) (co operation|cooperation|compliance|engagement) ..4;
        (not in|out|away|absent|unavailable) for ..5 <meeting>; (came|attended|went) by (herself|himself|themselves);
        (went|going) with (her|him|them|mother|father) to ..4 <meeting>;
        (help|support|therapy|offer|offers|service) ..4 (turned down|declined|refused|not taken up);
        turned down ..4 (help|support|offer*|early help|service*|referral*|place|visit*|worker);
        withdr* from .. (service*|support|programme|course|group|plan|early help|treatment|contact|work|school visits);
        (hopeful|worked|working) ..1 (openly|honestly|well) with ..
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (no access|no reply|no response|no answer) (visit|visits|x <number>|x2|x3|x4|on|again|at|twice|three|to (calls|texts|letters|messages|the door|knock*));
        (mother|father|family|parents|she|he|they|couple|mum|dad) (was|were) always (pleasant|polite|friendly|busy|out|in a hurry|about to|just|on (her|his|their) way) ..;
        (seldom|rarely|hardly ever|never) (at home|in when|there when|in for|home when|home for) ..;
        always (had|gave|ready with) (a|an|some|another) (reason|excuse|story|explanation);
        (card|cards|letters|notes) ..2 from the <professional> ..6 (mat|unopened|unanswered|pile*|floor|hall);
        (blinds|curtains) ..2 (down|drawn|closed|shut) ...12 (<professional>|knock*|visit*|card*);
        (have|had|wanted|wants|want|having) nothing (more )?to do with ..1 <agency>;
        (did not|not) want ..1 <professional> (in|involved|near|at|visiting|coming) ..;
        (non attendance|silence|missed (appointment|appointments)|failure to (attend|reply|respond)|not (coming|replying|attending)) ..4 (taken|read|seen|treated|put down|recorded|understood|interpreted) ..1 (as|to|for) ..;
        (lack of|no|little) (interest|motivation|commitment) (in (the )?<agency>|in (the )?<meeting>|in (the )?(support|help|plan|work)|on|and);
        (<someone>|family) ..2 (joined|attended|came to|went to) (only )?(one|two|three|none|the first|half) ..1 <meeting>;
        (left|walked out) ..1 (before the end|early|half way|halfway|part way) ..;
        <someone> ..12 would not (see|meet|speak to|talk to|answer|have|work with) ..2 <professional>;
        (accepted|agreed to|took up|signed up|started|began|joined|enrolled) ..8 (once|one|twice|first|two) ..4 (not|never) (go|come|return|went|came|seen);
        (went|came|attended) (only )?(once|twice) (and|but|then) (not|never|did not|stopped|no|dropped) ..;
        (first|only) (person|worker|professional|one|visitor) ..1 (<someone>|family) (had )?(let|allowed|trusted|spoke|opened|told|would|listened);
        (came|visited|called|rang) (at|on) the same (time|hour|day) (each|every) ..;
        (turned up|came|attended|present|went) (for|to|at)? ..1 (each|every|all) ..2 <meeting> ..16 (nothing|little|never|none|not);
        nothing ..3 agreed ..4 (done|happened|followed|carried out|came of)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        avoidance of ..1 <agency>;
        (struggl*|unable|difficult|difficulty|difficulties|tried|attempt*|fail*) ..2 (to )?(gain|get|obtain|gaining|getting|obtaining) (access|entry|in to|into) ..4;
        (trusting|strong|good|positive|warm|working|open) relationship (with|between) ..4 <professional>;
        <meeting> ..2 (frequently|often|repeatedly|regularly|routinely|consistently|persistently) (missed|cancelled|not kept|rearranged|declined|refused);
        (frequently|often|repeatedly|regularly|persistently|routinely) (miss|missed|cancel|cancelled|declined|refused|rearranged|avoided) ..2 <meeting>;
        (reluctance|unwillingness|refusal|ambivalence|resistance) to (accept|engage|work|attend|meet|allow|let|share|take) ..
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (difficult|hard|struggled|unable|slow|reluctant|easier|able|impossible|learned|began|came) ..3 to trust ..;
        (contact|involvement|attendance|engagement|communication|take up|participation) ..4 (sporadic|intermittent|patchy|erratic|irregular|inconsistent|fitful|on (her|his|their) terms|only (when|in)) ..;
        (gave|created|giving) the (impression|appearance) of ..1 (working|co operating|cooperating|engaging|complying|agreement|change|accepting) ..;
        (leave|left|leaving|went out|slipped out|gone out|disappeared|hid|climbed|ran) ..4 (back door|back gate|window|upstairs|fire escape) ..3 (when|as|before|whenever|if) ..;
        (left|leave|out|gone|absent|away) (when|whenever|before|as|each time|every time) ..2 <professional> ..1 (arrived|came|called|visited|knocked|was due);
        (offered|offers of) ..6 ((said|saying) no|declined|refused|turned (it|them|this) down|not (accepted|taken up)|rejected|did not (accept|take|want)|never (accepted|taken|took));
        (several|many|repeated|numerous|three|four|five|six|<number>|multiple) (attempts|efforts|tries) ..2 (to|at) (see|contact|visit|reach|engage|speak|meet|make contact|get|involve|arrange) ..;
        (messages|calls|texts|letters|emails|voicemails) ..4 (none|not|never|no|without) ..3 (returned|answered|acknowledged|replied|reply|response|followed up);
        (became|become|grew|more|was|were|felt|feel) ..1 (open|comfortable|relaxed|confident|at ease|honest|willing|receptive|forthcoming) ..1 (with|to|towards) (him|her|them|(the )?<professional>|workers|help|support|visits|services) ..;
        (sent|passed|pushed|signposted|bounced|referred) from (one|service|pillar|team|worker) ..1 (service|worker|team|agency|person|professional|to) ..;
        <someone> ..2 (frightened|afraid|scared|feared|worried|fearful|terrified|concerned|believed|thought) ..14 (be (taken|removed)|taken (from|away|into)|removed (from|by)|lose (her|his|their|the) <child>|losing (her|his|their|the) <child>);
        (felt|feeling|feel|felt that (she|he|they) (was|were|had been)) ..2 (judged|blamed|let down|criticised|not (heard|listened to|believed)|ignored|dismissed|passed around|listened to|respected|understood) ..;
        (worker*|professionals|practitioners|staff|midwife|health visitor|nurse|social worker) ..2 (sympathetic|patient|persistent|consistent|tenacious|non judgemental|kind|warm|honest|reliable|creative|respectful) ..
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        engage the family in the review; was not brought policy; DNA was recovered; engagement event; engagement ring; engagement strategy;
        (became|got|were|was) engaged (in|to|and); missed one ..2 (appointment|visit|session|meeting)
      `),
    },
    { use: 'label', phrases: each('engagement') },
    {
      use: 'event',
      phrases: each(`
        (did|would|could|had|has|were|was|to) not ..2 (engage|attend*|take up|respond*|reply|return|answer|open|let|allow*|accept*|cooperate|co operate|turn up|keep|come to the door|work with|join|follow through|pick up|commit) ..4 (door|calls|call|texts|messages|visits|visit|service*|worker*|support|appointment*|session*|meeting*|plan|programme|course|group|offer*|letters|letter|social worker|health visitor|midwife|midwives|professionals|contact|review*|conference*|phone);
        (took|taking|takes|returned|answered|answering|made|opened|opens|replied to|read) no (calls|call|visits|appointments|texts|letters|messages|contact);
        (let|allowed|invited|admitted) (in|inside) (once|twice|only|<number> times|when it);
        <professional> ..2 (was|were|been|being) (never|not|only|rarely|seldom|hardly ever|finally|eventually|refused|let|allowed|invited) (let |allowed |invited )?(inside|upstairs|beyond the|past the|in (the house|the home|the flat|once|twice|until|only|when|on) (door|hall|hallway|doorstep|kitchen));
        (no|gained|denied|refused) (reply|access|response) ..2 (visit*|door|on|x2|x3|x4|x5|to|twice|three|at|call|calls|from|when)?; NAVs; FTAs;
        failed to attend; dnas; DNA x3; DNA x4;
        did not attend (x2|x3|x4|x5|twice|three|four|five|any|either|the (first|second|last|core|conference|meeting|meetings|review|group|course|clinic));
        non attendance at;
        (knock*|rang the bell|door knocked|cold called|calling cards|cards were left|calling card|card left|note through|letter through|posted) ..6 (no (answer|reply|response|one)|dark|curtains|unanswered|not answered|in hiding|ignored|television|tv|nobody|empty);
        pretended (to be out|not to be|no one); (hid|hiding) from <professional>;
        (announced|planned|booked|arranged|offered|scheduled|statutory|home|agreed|of the .. |<number>) (visits|visit|appointments|appointment|sessions|meetings) ..4 (cancel*|declin*|refus*|missed|not kept|unkept|rearrang*|postpon*|put off|fail*|abort*|avoid*|not attended|went ahead|kept|were kept|attended|rebooked|not taken up|turned away|moved|broken);
        (cancel*|rearrang*|rebook*|turned away|avoid*|dodg*|evad*|ignor*|refus*|declin*|decline|reject*|turn* down|turned away|cut short|walked out of) ..3 (visit|visits|appointment|appointments|session|sessions|meeting|meetings|calls|texts|letters|messages|visitor|visitors|midwife|midwives|health visitor|social worker|workers|service*|support|offer|offers|early help|CAF|TAF|family support|parenting|programme|course*|group|referral*|assessment|consent|core group|conference|nursery place|access|reviews|home visits|counselling);
        (<mother>|<father>|parents|the parents|the couple|the family|she|he|they|carers|grandmother|family) ..3 (evasive|guarded|defensive|hard to pin down|difficult to reach|elusive|mistrust*|distrust*|untrusting|resistant|obstructive|reluctan*|unwilling|ambivalent|superficial*|compliant|cooperative|co operative|reluctantly) ..6 (worker*|staff|professionals|service*|visit*|practitioners|midwife|health visitor|social worker|help|door|step|offer*|meeting*|everyone|agencies|social care|authority|authorities|support|questions|school|and)?;
        (mistrust*|distrust*|wary|suspicious|fear*|afraid|frightened|scared|suspicion|hostil*|resent*|ashamed|shame|stigma|anxious) ..3 (of|towards|about|to) ..3 (service*|professionals|social (workers|services|care)|authority|authorities|the state|agencies|workers|officials|police|being judged|judged|losing|removed|removal|taken|report*|asking for help|help|home office|deport*);
        (feared|fear|afraid|scared|frightened|worried|terrified) ..6 (be (taken|removed)|taken (away|into care|off)|removed|take (the|her|his|their|my) (child*|baby|kids)|lose (the|her|his|their) (child*|baby|kids|boys|girls|son|daughter|home|tenancy)|deported|reported|judged);
        (bad|poor|previous|earlier|her own|past) (experience*|history) (of|with) ..2 (service*|social (care|services|workers)|care|authority|professionals);
        felt (judged|let down|talked down|blamed|lectured|watched|ganged|bullied|patronised|listened|told off|looked down|interrogated|punished|ambushed);
        been let down; let down by (service*|professionals|social|workers|everyone|agencies);
        stopped (bothering|engaging|replying|turning up|coming to <meeting>|seeing <professional>);
        (passed|handed|moved|bounced|sent) (between|among|from|around) ..4 (worker*|service*|team*|agencies|professionals|hands|to (worker|team|service));
        (fourth|fifth|sixth|third|seventh|eighth|another|new|different|<number>) (social worker|worker|health visitor|key worker) in (a year|two years|<number>|as many|six|eight|twelve|nine|ten|months);
        tell* (her|his|their) story (again|over|to|afresh|from); repeat* (her|his|their) story; (learn|learning|remember) their names;
        (trust|trusted|trusting|rapport|relationship|bond) ..4 (grew|built|build|building|earned|won|gained|broke*|lost|established|developed|formed|with (the|her|his|their|a|this) <professional>|took|the worker|the midwife|her health visitor|one worker|same worker|only|in the worker|to tell|enough);
        (same|consistent|a single|persistent|patient|trusted) <professional> ..6 (came|visited|stayed|each week|every week|kept|turned up|went back|stuck|who (came|stayed|kept|turned)|throughout|was able|persevered|persisted|week after week|until|got|won|brought);
        kept (coming|turning up|going back|calling|trying|knocking|visiting|ringing|texting); stuck with (her|him|them|the family); persever*;
        persist* .. (paid|contact|visits|texts|outreach); assertive outreach; text* .. (reminder*|in her own|instead);
        at a (time|place) (that )?(suited|of (her|his|their));
        (flexible|evening|weekend|relationship based) (appointments|visits|approach|offer|practice|work|contact);
        offer .. (changed|adapted|tailored|fitted|met|suited|did not fit|not changed);
        engag* (with|in|when|only|inconsistently|intermittently|superficially|fully|selectively|reluctantly|on|at|until|after|but|for|fitful*|patch*|partial*|minimal*|briefly|initially|poor*|better|less|more|again|and then|very|,|by);
        engagement ..3 (sporadic|poor|inconsistent|intermittent|superficial|patchy|partial|minimal|limited|fitful|variable|selective|reluctant|fell|dropped|tailed|waned|improved|ceased|ended|declined|difficult|token|brief|erratic|low|with);
        non compliant; non compliance; noncompliance; non cooperat*; non co operat*; unco operative; uncooperative; superficial compliance; lip service;
        token (attendance|engagement|agreement|effort); going through the motions; said the right things; agreed to everything; agreed (with|to) every*;
        agreed (in|at) (the )?(meeting*|visit*) ..6; signed (the|every|up) ..6 (none|never|did not|nothing|not);
        (consent|agreement) ..4 (refus*|withdr*|withheld|declin*|given .. then|not given|retract*|withdrawn|revoked|never given|given|sought and refused);
        (refused|withheld|withdrew|declined|would not give|did not give|not give|gave then withdrew|retracted) .. consent;
        (consent|consented) .. (mon|tues|weds|thurs|fri|then|x2|x3);
        discharged ..6 (non attend*|not attend*|did not attend|DNA|DNAs|missed|for missing|non engag*|did not engage|failure to|lack of|no contact|could not contact|after (two|three|<number>|failing|missing));
        closed ..6 (non engag*|did not engage|not engag*|no contact|could not (be )?contact*|declin*|refus*|withdrew|unable to contact|lack of engagement|no response|non attend*|consent);
        case closed (as|due|because) ..4; unable to (contact|gain|make contact|reach|engage|see); (could|can) not be (reached|contacted|engaged);
        uncontactable; (phone|mobile|number*) .. (switched off|disconnected|changed|blocked|out of service|rang out|voicemail|cut off|changed three);
        blocked .. (number|worker|calls|on);
        (moved|gave|given) .. (number|address|false|wrong|surname) ..4 (told no|tell|without|each|every|twice|three|x2|x3|times|no one);
        without (telling|leaving|giving) .. (forward*|worker|service*|anyone|midwi*|address|no one);
        moved (address|house|area|again) ..4 (without (telling|leaving|notice)|each time|whenever|to avoid (the )?<agency>|before the <meeting>);
        to avoid .. (service*|social|professionals|workers|visit*|scrutiny|being seen);
        (spoke|talked|spoken|speak|talk|shouted|said|conversation|conversations|voice|answered) ..8 through the (letterbox|letter box|closed door|intercom);
        slammed the door; chain on (the door)?; at the (gate|door) (only|twice|each|but|not);
        missed (every|all|most|several|many|<count>|a run of|repeated) ..4 <meeting>; missed <meeting> ..4 (without|between|one after|month*|repeatedly);
        attended (only|one|two|three|four|none|few|half|<number>|once|twice|sporadically|irregularly|rarely|some|the first|intermittently) ..4 (of|session*|appointment*|group*|meeting*|core|before|then|contacts|and);
        (parents|mother|father|family|couple|she|he) ..2 (welcomed|valued|accepted|embraced|worked well|worked openly|worked honestly|took up|made good use|open with|honest with|spoke warmly|liked) ..4 (help|support|visits|worker*|service*|offer*|advice|midwife|nurse|intervention|programme|plan|professionals)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (changed|changing|moved|switched|left) (GP|GPs|practice|school|surgery|address|area|midwife|nursery) ..3 (each time|every time|whenever|as soon as|when .. allocated) ..;
        the thing she was avoiding; stopped learning their names
      `),
    },
    // Families of phrases: the door, the telephone, the diary; why; and what helped
    {
      use: 'event',
      phrases: each(`
        (door|doorbell|bell|knock|knocks|phone|telephone|calls|texts|letters|emails|messages|cards) ..3 (was|were|is|are|went|go) (not (been )?|never |rarely |seldom )(opened|answered|returned|replied to|acknowledged|read|responded to|picked up);
        (heard|seen|moving|voices|television|music|lights|dog) ..6 (inside|within|upstairs|behind the (door|curtain*)|from (the|an) ..2) ..10 (not|no one|nobody|no answer|door|knock*) ..;
        (television|music|voices|radio|footsteps) ..2 (could be|were|was) heard ..;
        (number|mobile|phone) ..2 (changed|disconnected|switched off|blocked|unobtainable|out of use|wrong|dead|no longer in use|not recognised);
        moved (and|,|again|on|away) ..6 (gave|left|leaving|giving|told) ..1 (no|nobody|no one|without) ..1 (address|forwarding|one)?;
        (yes|agree|agreed|agrees|signed|accepted|promised|nodded|consented|smiled) ..10 (went to none|attended none|came to nothing|nothing (changed|came|happened|followed)|none (of it|of them|was|were)|did not (come|attend|follow|happen|turn)|never (came|attended|went|turned|happened|did|followed|kept)|to please|for a quiet life);
        say yes ..; said yes to (every*|all) ..;
        told (each|them|workers|everyone|professionals|every|us|staff|people) ..4 what (they|we|he|she|each) (wanted|wished|liked|hoped|needed|expected) to hear;
        (compliant|compliance|co operative|cooperative|engaged|engagement|agreement|plan) (only )?(on paper|on the surface|in name|in appearance|outwardly);
        (on paper|on the surface) ..6 (compliant|compliance|engag*|agree*|accept*|attend*|co operat*);
        (cooperated|co operated|complied|obliged) ..8 (and|but) (obstruct*|avoided|refused|not|never|nothing) ..;
        (aggressive|hostile|resistant|difficult|uncooperative|resistance|refusal|reluctance|anger|hostility|avoidance|silence|non attendance|mistrust|rudeness|defensiveness|evasiveness) ..20 (fear|afraid|frightened|been in care|shame|ashamed|trauma|why|reason|reasons|what lay|because|promised|experience|understood|explored|behind|rather than);
        (looked|looks|appeared|seen|read|taken|seemed|presented|recorded|described|labelled|interpreted|written|put down|dismissed) ..2 (like|as|to be) ..2 (resistance|hostility|disinterest|indifference|avoidance|refusal|non compliance|obstruct*|apathy|laziness|hostile|resistant|uncooperative|unwilling|failing to (attend|engage)|a lack of (interest|engagement|motivation)|did not want|declin*) ..;
        (only|just|unless|until) ..2 (came|attended|turned up|rang|called|appeared|answered|visited|engaged|made contact|got in touch|asked) ..1 (when|if|for|to (collect|ask for)) ..;
        (she|he|they|mother|father|mum|dad|family|parents) ..3 always (just )?(about to|on (her|his|their) way|going|having to|needing to|had to|in a (hurry|rush)|somewhere else|busy|asleep|out|ill|unwell|at work) ..;
        (came|attended|was seen|visited) .. when there was something (to|for) ..;
        (there was )?always (a|some|another|one more|going to be a) (reason|excuse|crisis|emergency|story|tomorrow) ..;
        never (a good|the right|convenient) (time|moment) ..;
        <professional> ..2 (persisted|persevered|persist|persevere|did not give up|refused to give up|kept (at it|going|trying|coming|on)|went back|stuck (with|at)|took (her|his|their) time|(earned|won|gained|built) ..2 trust|drove (her|him|them)|collected (her|him|them)|walked (her|him|them)|texted (before|the|her|him|them|a reminder|each)|offered lifts|met (her|him|them) (at|in|where|outside|away)|visited (at|in) (the )?(evening*|weekend*|her|his)) ..;
        (it took|took) ..10 before (<mother>|<father>|she|he|they|the family|the parents) ..2 (opened|let|agreed|allowed|trusted|spoke|would|came|talked|accepted|felt|answered) ..;
        (by|after|within|until|from) the (second|third|fourth|fifth|sixth|seventh|eighth|tenth|<number>) (week|visit|month|session|call|attempt) ..8 (calling|rang|opened|let|talk*|trust*|came|spoke|invited|smil*|accepted|coming) ..;
        (letter|letters|appointment|appointments|invitation|invitations|leaflet|leaflets|offer|offers|course|group|clinic|session|sessions|service|meetings) ..12 (could not read|wrong (day|time|address|language)|school run|clash* with|(during|in) (his|her|their) (shift|shifts|working|work)|two buses|bus fare|bus fares|no childcare|no crèche|no creche|cost of|fares|on a day|hours (she|he|they) worked|twelve miles|too far|across (the )?(town|city)|no interpreter|without an interpreter);
        (closed|discharged|recorded|logged|written (off|down|up)|coded|noted|struck off) ..4 as ..2 (declined|declining|disengag*|non (attendance|engagement|compliance)|refus*|did not (attend|engage|want)|dna|dnad|not engag*|failed to|failing to|opted out|withdrawn|uncontactable|no response);
        declined (service|services|support|help|offer|offers|CMHT|CAMHS|IAPT|referral|referrals|follow up|counselling|therapy|treatment|refuge|IDVA|visits|visit|contact|assessment|early help|family support|to (engage|attend|meet|consent|take part|let|see|answer|open|work|give|be seen|come)|at (each|every)|on (each|every|three|four|two)|again|repeatedly);
        (cancelled|cancels|cancelling|cancel|rearranged|rearranges|missed|misses|refused|declined|postponed|avoided|failed) ..3 (cancelled|rearranged|missed|refused|declined|postponed|avoided|<count>|most|more than half|half|every|each) ..4 (planned|booked|arranged|offered|contacts|visits|sessions|appointments|home visits|groups|meetings);
        (<number>|<count>) (of|out of|/) (the )?<number> ..2 (planned|offered|booked|arranged|scheduled|contacts|visits|sessions|appointments|home visits|meetings|groups|attended|missed|cancelled|kept|refused);
        (visits|appointments|sessions|offers|support|emails|calls|texts|letters|contacts|meetings|home visits) (declined|refused|cancelled|missed|unanswered|ignored|rearranged|failed|aborted|unkept|avoided|offered and (refused|declined));
        attended <number> ..2 (sessions|session|of|out of|appointments|meetings|groups|/);
        <count> (letters|calls|texts|visits|attempts|home calls|home visits|emails|messages|phone calls|voicemails|knocks|approaches|invitations|offers) ...14 (no|none|nothing|never|not one|only one|one|neither|no) ..3 (text|reply|replies|answer|response|responded|replied|brought|drew|answered|acknowledged|taken up|accepted|acted on|returned|met with);
        (<mother>|<father>|parents|the parents|family|the family|couple|the couple|grandmother|grandparents|she|he|they|carers|aunt) ..3 (drew back|pulled back|pulled away|backed away|backed off|shut down|clammed up|closed (the door|ranks)|cooled|fell away|tailed off|dried up|went (quiet|to ground)|drifted (off|away)|slipped away|walked out|walked off|stormed out|hung up|put the phone down|rang off|dodged|ducked|sidestepped|fobbed|stalled|bristled|kept (his|her|their) distance|kept away|stayed away|avoided|evaded|shunned|resented|rebuffed|spurned|balked|held (him|her|them)selves? back|stonewalled|screened) ..;
        all contact (had )?(ended|ceased|stopped|lapsed);
        contact (with (services|workers|professionals|the (service|worker|team|family)) )(had )?(ceased|lapsed|dried up|tailed off|fell away|petered out|broke down);
        (refusing|refused|refuses|declined|forbade|banned|blocked) (all |any |further |more )?(further )?(contact|communication|involvement|visits|help|support|workers|professionals|services|home visits) ..;
        (do not|never|not to|please) (contact|call|visit|come|ring|write) (me|us|here|again|to (me|us)) ..;
        (spoke|speaks|spoke up|answered|answers|replied|talked) for (everyone|everybody|them all|all of them|the family|the couple|the parents|her daughter|his wife|both) ..;
        sat in on (each|every|all|their|the) ..;
        (ring|rang|call|phone|speak to|went through|go through|through) (her|him|grandmother|the grandmother|nan|gran) (first|before|instead) ..;
        (gatekeeper|gate keeper|gatekeeping|intermediary) ..;
        (charm|charming|plausible|articulate|disarming) ..16 (reason|excuse|upstairs|never|not|next time|put off|kept|door|visit*|worker*);
        consent ..2 (withdrawn|refused|revoked|declined|withheld|not given|retracted|given then);
        (said|told|saying|text|texted|texting|wrote|emailed|message) ..8 (leave (me|us|her|them|him) alone|do not need|dont need|no need|need no|not need (any |your |our )?(help|support|you|us|it|visits|them)|go away|mind (your|their) own|none of (your|their) business|not interested|no thank|no thanks|fine without|manage (on (her|his|their|our) own|alone|by));
        (appointments|appointment|visits|sessions|meetings|offer|offers|help|support|groups|course) ..6 (fitted|moved|held|offered|arranged|timed|changed|adapted|rearranged|given|set|moved) ..3 (around|to (suit|fit)|at (home|the|her|a time)|in the (evening|evenings|cafe|café|car|garden|park|library)|outside (school|work)|after (work|school)|where (she|he|they)) ..;
        (first|only) (time|person|worker|service|professional|one) ..6 (not given up|listened|asked (her|him|what)|believed (her|him)|kept (her|his|a) (promise|word)|came back|turned up|did what (she|he|they) said|judg*|trusted);
        same (worker|nurse|midwife|person|health visitor|social worker|face) ..6 (throughout|every|each|all|for (a|two|three|the)|from (start|beginning)|trust*|week);
        (<mother>|<father>|parent|parents|she|he|they|uncle|grandmother|grandfather) ..1 (shouted|swore|screamed|stormed|walked|got angry) (and|,) (left|walked|went|slammed|hung);
        tried (to )?(meet|see|visit|reach|ring|contact) ..2 (<count>|again|three|six) ..1 (times|occasions)?; (came|answered) to the door and ..;
        (went|visited|called|came) (in|at) the (evening|evenings|weekend|weekends) ..3 (after|when|because|to (catch|suit|see));
        (too many|so many|a succession of|a procession of|a stream of|a parade of|<number>|<count>|nine|ten|eleven|different|yet another|new) (workers|professionals|agencies|services|faces|social workers|visitors|strangers|appointments) ..10 (overwhelm*|lost track|confus*|gave up|who was who|(told|tell|telling) (her|his|their) story|story (again|over|afresh)|names|in (a|one) week|exhaust*|diary|bewilder*|too much|could not (keep|remember)|shut (the|out|down));
        (overwhelmed|bewildered|exhausted|confused|worn out|worn down|swamped) by ..3 (number of|professionals|workers|agencies|appointments|services|meetings|visits|changes|people|demands|system|process);
        (promised|promise|promises) ..12 (but|and|then|had now|who) ..3 (met (six|five|four|seven|<number>)|left|never (came|saw|happened|returned)|changed|broken|let (her|him|them) down|gone);
        (broken|empty) promises ..; (once|already|before) bitten ..;
        (watched|seen|saw|had) (her|his) (own )?(sister|brother|mother|friend|cousin|neighbour|aunt) ..2 (lose|lost|had|have) ..4 (children|child|baby|kids|taken|removed) ..;
        (removed|adopted|taken) ..6 (earlier|previous|first|older|own) (child|children|baby|babies) ..10 (trust*|afraid|fear*|wary|avoid*|open|door|engage*|work with|services|professionals)
      `),
    },
    // Families of phrases: dates, doors and reasons
    {
      use: 'event',
      phrases: each(`
        (would|did) not have (us|them|anyone|anybody|workers|services|professionals|people|visitors);
        (dates|times|visits|appointments) (offered|booked|planned) ...12 (cancelled|declined|refused|missed|no reply|none);
        all (cancelled|declined|refused|missed|ignored|unanswered);
        (asked for|requested|wanted|preferred) a (male|female|different|new|woman|man) ..1 (worker|social worker|midwife|doctor|health visitor|nurse|interpreter);
        (pleasant|polite|grateful|charming|friendly|courteous|civil|co operative) ..6 (unavailable|elsewhere|but|and never|absent|busy|evasive|vague|distant);
        (called|visited|came|arrived) (without notice|unannounced|uninvited|unexpectedly) ..10 (blinds|curtains|no reply|no answer|not|door|lights|dark|shut|hid|out);
        (blinds|curtains) (came|went|were pulled|were drawn|dropped) (down|shut|closed|across);
        (contact|help|support|calls) (in|at) (a |the )?(crisis|emergency) ..8 (silence|then|nothing|once|when|until);
        (silence|nothing|disappear*|lost contact) (once|when|after|until|as soon as) ..3 (passed|over|crisis|past|resolved|died down);
        moved ..3 (times|again|house|home|areas|on) ..10 (within|days|weeks|each time|ahead|before|after) ..6 (meeting|conference|visit|referral|assessment|concern*|questions|social worker);
        (registered|register) with no (GP|doctor|surgery|dentist);
        (monosyllab*|one word|short|curt|clipped|guarded|vague|evasive) (answers|replies|responses|texts);
        (taken|took|mistook|mistaken|read|heard|seen|treated|understood) ..8 (for|as) (a )?(lack|want|absence) of (interest|concern|care|motivation|commitment|engagement|cooperation);
        (letters|letter|messages|texts|cards|post) ..10 (drawer|bin|unopened|pile|shelf|behind the clock|doormat|mat);
        (let|allow*|admit*|invite*) (anyone|anybody|someone|a worker|workers|professionals|people|him|her|them) (through|past|over|into|inside|beyond|upstairs);
        (barriers|barrier|obstacles|what got in the way|hurdles);
        (buses|bus|credit|childcare|shifts|fare|fares|crèche|creche|pram|buggy|stairs|interpreter|literacy|dyslexia|reading|English) ..12 (failed to|not engag*|non engag*|dna|missed|did not attend|disengag*|unable to (attend|get|come)|could not (get|come|attend|reach));
        (ended|left|hung up|terminated|cut|walked out|dropped|closed) ..4 (link|call|meeting|visit|session|interview|conversation|line) ..6 (when|as soon as|the moment|after|because|on being|was (raised|mentioned));
        (attempt*|tried|t/c|tc|u/v|uv|calls|texts) ..4 (x2|x3|x4|x5|x6|x7|x8|x9|x10|x <number>);
        (if|that if) (she|he|they) ..2 (told|asked|admitted|said|spoke|went|complained|let) ..12 (never|lose|take|taken|away|removed|worse|judged|blamed|see (the|her|his) (baby|child*));
        (accepted|agreed|welcomed|asked for) ..6 (declined|refused|turned down|withdrew|cancelled|changed (her|his|their) mind) ..6 (accepted|again|asked|when|declined|offered);
        (on|upon) (the )?condition (that|of);
        (agreed|consented|submitted|allowed|permitted|conceded|accepted) (to )?(a|one|the|each|any) ..2 (visit|assessment|meeting|call|interview|session) (only|on condition|provided|if|as long as|but|after|once);
        (gained|gain|win|won|winning|earn|earned|earning|build|built|building|lost|losing|lose) ..2 (trust|confidence);
        (dipped|dipping|dropped|drop|dropping|drifted) (in and out|in and then out) of; (all or nothing|feast or famine|hot and cold|stop start|start stop);
        (ambivalen*|reluctan*|resist*|avoidan*|distrust*|mistrust*|evasive*|elusive|guarded|suspicio*) ..6 (service*|help|professional*|agenc*|work|support|plan|visit*|involvement|intervention|worker*|authority);
        (could|would|did) not (see|understand|accept|agree|know) (why|what) ..6 (needed|involved|worried|concern*|services|workers|visit*|for);
        (previous|earlier|past|last) (experience|experiences|encounter|encounters|dealings) ..8 (removed|removal|lost|taken|shape*|trust|wary|colour*|approach*|bad|poor|hurt);
        (attendance|attended) (at|the|every|each|all) ..4 (group|course|programme|session|sessions|meeting|meetings) ..16 (nothing|little|learned|no change|difference|did with|put into practice);
        (put|kept|stuffed|left) (them|the letters|it|everything) ..2 in a (drawer|bag|box|cupboard);
        access to the (home|house|flat|property|family|children|child|premises|bedroom|bedrooms) ..4 (gained|refused|denied|only|achieved|obtained|blocked|restricted|limited|not|granted);
        (difficulty|difficulties|problems|trouble|unsuccessful|failed attempts|delays) ..2 (in )?(contacting|reaching|engaging|getting hold|seeing|accessing|visiting|gaining|making contact|arranging);
        (diverted|deflected|steered|turned|moved|shifted|switched) ..3 (discussion|conversation|questions|talk|attention|subject|topic|focus|meetings|visits);
        (took|answered|fielded) (phone |the |her |his |all )?calls (for|on behalf);
        (said|saying|told|says) ..6 (she|he|they) (was|were) (asleep|busy|in the bath|at work|in bed|resting|too (tired|ill|busy));
        (patience|persistence|perseverance|tenacity|consistency|reliability|honesty) ..6 (rewarded|paid off|worked|bore fruit|won);
        (complaint|complaints|complained) ..12 (worker|social worker|health visitor|asked for|request*|change of|agency|service|team|professionals);
        asked for a (new|different|change of|fresh|another) ..1 (worker|social worker|health visitor|midwife|key worker);
        (did not|never|not|failed to) ..1 (take up|taken up|took up|takes up|pursue|access|accessed|use|used|attend|attended|keep|kept|respond|responded|engage|engaged) ..4 (offer|offers|support|place|places|service|services|appointment|appointments|sessions|group|groups|course|programme|help|referral|therapy|counselling|invitation|invitations|meetings);
        (support|help|place|offer|course|counselling|therapy|programme|early help|visits|invitation|invitations) ..6 (not (taken up|attended|pursued|wanted)|never (taken up|attended|used)|declined|refused|rejected|turned down|lapsed);
        (declined|refused|rejected|turned down|resisted) ..6 (referral|referrals|support|help|place|offer|course|service|services|counselling|therapy|programme|early help|visits|invitation|team|assessment|intervention) ..4 (occasions|times|twice|again|each time|repeatedly|and|more than once|on);
        (engaged|worked|co operated|cooperated|communicated|interacted|got on|related) (well|fully|openly|better|best|positively|readily|poorly|intermittently|sporadically|inconsistently|only|willingly|reluctantly) with;
        (saw|see|sees|seen|regarded|viewed|experienced|perceived) ..6 as (a )?(threat|intrusion|interference|intrusive|judgemental|critical|the enemy|hostile|punitive|unhelpful|nosy|policing|spies|threatening|punishment);
        (adapt|adapted|adapting|adjust|adjusted|tailor|tailored|alter|altered|vary|varied) ..2 (how|the way|their approach|its approach|approach|approaches|ways|style|times|methods) ..6 (worked|work|family|her|him|them|engag*|needs|contact);
        (appointments|visits|meetings|sessions|courses) ..6 (working hours|school hours|office hours|daytime|during the day|shift|shifts|at a time|miles away|no crèche|without childcare);
        attended (one|two|three|four|none|few|half|<number>) (of|out of) (ten|<number>|the|twelve|eight|six|five|fourteen|nine|its);
        (motivation|commitment|willingness|capacity|readiness) to (engage|change|work with|accept|attend|co operate|cooperate);
        (resented|resent|resentful of|objected to|bridled at|hostile to|angry about|unhappy about|fed up with|weary of|tired of) ..4 (involvement|visits|services|agencies|social care|social workers|professionals|questions|questioned|interference|being (told|asked|watched|judged|visited)|meetings);
        (difficult|hard|impossible|harder|easier|challenging) to (engage|contact|pin down|work with|get hold of|visit|involve);
        (u/v|uv|unannounced visit|h/v|home visit|t/c|tc) ..8 (curtains|cut off|no answer|not in|out|no reply|nil|voicemail|v/m|as above|no access|refused|declined|car on drive);
        (all|any) contact (should|must|to|would|had to) ..2 (go|be|come) through; seldom (attends|attended|in|seen|answered|answers|came|comes);
        none (kept|attended|taken up|accepted|answered|returned|completed);
        (several|various|many|a variety of|a string of|a series of|one) ..1 (different )?(reasons|excuses|reason|excuse|stories|cancellations);
        (rang|ring|rings|called|texted) ..10 (deny|denied|denying|took back|regretted|withdrew);
        (nearly|almost|about to be|going to be) (sorted|done|there|finished|fixed|in hand);
        (accepted|took|welcomed|wanted|liked|valued) (practical|financial|material) (help|support);
        (put off|postponed|avoided|ducked|dodged|deflected|shied away from|steered clear of|changed the subject|closed down|shut down|sidestepped|resisted) ..2 (every|any|all|the|each|that) ..1 (conversation|conversations|question|questions|talk|subject|topic|discussion|meeting|visit|mention);
        (won|win|winning) (over|round|back); (did not|never|refused to|would not) (write|wrote|rule) (her|him|them|the family) off;
        (sat|sit|sitting) down together;
        (refusal|refusals|refusing|refused) (of|to) ..1 (entry|access|consent|permission|allow|let|open|meet|see|discuss|speak|engage|work|attend|answer|sign|co operate|cooperate);
        (on|to) (his|her|their|the (couple|family|mother|father|parents)) (own )?(terms|timetable|conditions|time|turf);
        (left|moved|fled|gone|vanished|disappeared) ..8 (week|day|eve|night|morning|fortnight) (of|before|after) ..4 (conference|meeting|visit|assessment|hearing|referral|review);
        (changed|change|changes|changing) (of )?(worker|workers|social worker|social workers|hands|health visitor) ..12 (trust|again|afresh|anew|over|start|story|each time|gave up|given up|lost);
        (did not|would not|could not|never) ..2 (trust|trusted) ..1 (anyone|anybody|them|services|professionals|workers|us|social|the (system|worker|social|police|school|nurse|midwife));
        met with (silence|hostility|anger|abuse|refusal|resistance|a (shrug|closed door|smile|wall)|excuses|suspicion|politeness|denial|threats|indifference);
        (said|says|answered|answering|replied) no (each|every) time;
        (answered|replied to|opened|read|responded to) ..6 (and no others|and no other|only|but no|but not);
        (would|will) (see|meet|speak to|talk to|open|let|work with|answer) ..8 but (would )?not;
        attendance at the ..3 (group|course|programme|clinic|sessions) ..2 (week|weeks|session|sessions|once|first|one|two|poor|sporadic|patchy|fell|irregular|nil);
        (weeks|sessions|week|session) <number> (and|&|to) <number> only;
        (kept|stuck|held|adhered|keep|stick) to (none|few|one|little|no|nothing|some|half|hardly any) (of)?;
        (cancelled|rearranged|missed|postponed|refused|declined|changed|put off) (by|at the hands of) (his|her|their|the) (parents|mother|father|family|carers|parent);
        (accepted|started|began|agreed|taken up|welcomed) ..6 (and|but|then|only to be) ..2 (abandoned|dropped|stopped|ended|given up|discontinued|lapsed|declined|refused|cancelled|broken off|walked away);
        (abandoned|discontinued|broken off|gave up on|walked away from|fell away from|pulled out of|dropped out of|stopped going to|stopped coming to|stopped attending|did not go back to|never went back to) ..4 (group|course|therapy|counselling|programme|treatment|sessions|work|service|plan|clinic|after|by);
        letters ..6 (sent|written|went|addressed) ..8 (cannot|could not|can not|unable to|does not|did not) (read|understand);
        (it was|it is) to (this|that|her|him|the) (midwife|worker|nurse|health visitor|teacher|officer|mentor|support worker) ..4 (that|whom|who);
        (refused|declined|stopped|cancelled|ended|withdrawn) (from|after|on) the (day|moment|time|week|point);
        (from|since|after) the (day|moment|time|point) (that )?..4 (mentioned|raised|asked|named|questioned|suggested|brought up|discussed);
        (has|had|have|was|were) (been )?(described|recorded|written|labelled|put down|noted|known) ..3 (as )?(hard to reach|hard to engage|difficult to engage|non engaging|reluctant|chaotic|resistant|avoidant|unco operative|uncooperative|hostile|disengaged);
        (record|records|note|file|form|minutes|entry) (says|say|said|reads|read|states) ..4 (hard to reach|not engaging|disengaged|declined|refused|reluctant|did not want);
        (agree|agreed|agrees|arranged|promised|say|said yes) to (meet|come|attend|see|visit|a visit|talk|engage) and (then|not|never|be|was|were);
        wrote to (this|the|her|him|them) ..10 (never|not|none|no reply|met);
        told (one|each|every) (worker|agency|service|professional) ..8 (another|other|different);
        (became|got|grew|was|were|turned) (angry|aggressive|upset|hostile|defensive|abusive|tearful|silent|agitated|annoyed|irritable|verbally abusive|threatening) (when|whenever|if|at|with|and|towards|as soon as);
        (no|little|lost|without|any) (faith|trust|confidence|belief|hope) in (the )?(social|services|service|professionals|workers|system|authority|authorities|anyone|agencies|help|police|nhs|doctors|school|them);
        (asked for|wanted|needed|expected|demanded) nothing;
        (no|nil) (reply|answer|response) (to|at|from) (door|phone|letter|letters|calls|text|texts|the door|knock*|messages|the phone);
        (offer|place|support|help|service|referral) was (withdrawn|closed|lost|cancelled|ended) (when|because|as|after) (<mother>|<father>|she|he|they|the (family|parents)) (failed|did not|could not|missed|refused|was|were);
        (failed|failure) to (return|complete|fill in|sign|confirm|book|opt in|ring|reply|respond) ..4 (form|forms|questionnaire|call|letter|consent|appointment|slip|line);
        they did not refuse; (forgot|forgotten|forgetting) ..8 (appointment*|out|asleep|meeting|session|visit|rebook*|again);
        (nobody|no one|neither|none of them) could be (found|reached|contacted|traced|raised|got hold of|located);
        (fully|well|never|poorly|barely|partially) engaged; (a )?cup of tea;
        (told|tell|tells|telling) (their|her|his) story (twice|again|over|many|to|each|three);
        no longer (came|comes|answered|answers|opened|opens|replied|rang|rings) (to|the|her|his|their|up)?;
        (rang|called|texted|wrote|phoned|visited|knocked|tried) (once|twice|three times) ..10 (closed|close|discharged|ended);
        <number> offered ..3 <number> (kept|taken up|attended|accepted|used);
        (would not|did not want to|refused to) see (them|us|him|her|anyone|anybody|the|any); (want|lack|absence) of engagement;
        (duty line|phone|telephone|helpline|line) rang out;
        of (his|her|their) <count> ..3 (appointments|visits|sessions|checks) ..3 (missed|cancelled|kept|attended|refused);
        (rang|texted|called|emailed|phoned|messaged) to (cancel|rearrange|say (she|he|they) (could|would) not);
        door (stayed|remained|was always) (shut|closed|locked); what would have helped;
        (stopped|ceased) (opening|answering) (the )?(door|phone|letters|post|calls); always (about to|going to) (do|sign|start|come|ring|book)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (never|not|nobody|no one) (let|allow*|permit*|invited|got|asked) ..4 (upstairs|past the (hall|hallway|door|kitchen|front room)|beyond the (hall|door|front room|kitchen)|through the door|over the (threshold|doorstep)|into the (home|house|flat));
        (<mother>|<father>|parents|she|he|they|the couple|family) (was|were) ..1 (warm|polite|pleasant|charming|friendly|agreeable|courteous|welcoming|affable|always in) ..8 (never|but|yet|and not|and nothing|and let);
        (said|spoke|spoken|talked|answered|shouted|called|conversation*|spoke) ..2 through (the|a|her|his|their) (closed |locked |front )?(door|letterbox|letter box|window|intercom|entryphone);
        (no one|nobody) (rang|phoned|went|visited|called|knocked) (or|and|nor) (rang|went|visited|wrote|called|phoned|asked);
        knock (on|at) the door ..6 (meant|mean|one thing|feared|police|taken|removed);
        why (you|she|he|they|the family) (do|did) not want (us|them|services|social workers|anyone|the worker);
        (attendance|attended|attending|completed|completing|sat through|certificate*) ..8 (course|programme|group|groups|sessions|class|classes) ..14 (altered|changed|no change|nothing|no different|learned|learnt|did with|made of|counted|faultless|ticked|same);
        (attendance|attended|presence) ..6 (was|were) (taken|counted|read|treated|accepted|regarded|logged) (as|for) (engagement|change|progress|proof|evidence|compliance);
        (<mother>|<father>|parents|she|he|family) (would|will) (only )?(talk|speak|listen|open up) (only )?to (the|a|one|his|her|whoever);
        visits ..3 (always|only|all|each) ..4 (arrangement|appointment|arranged|announced|pre arranged|notice|booked);
        (always|only) ..3 (by arrangement|by appointment|pre arranged|announced) ..;
        (saw|see|shown|reached|seen|got) (only|no further than|as far as|no more than) the (hallway|hall|doorstep|front room|landing)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (said|saying|says) yes to (every|all|each|everything|any) ..14 (none|nothing|not|never|did not|no); (took|taken|taking) up (none|few|little|one) of;
        (hard|difficult|harder) to (engage|reach|pin down|get hold of|work with);
        (engagement|contact|cooperation) ..2 (dropped|dropped off|fell away|tailed off|dwindled|waned|fell off|lapsed|came and went|was up and down|stop start);
        (engagement|cooperation|contact with (services|workers|professionals)) ..2 (dropped|dropped off|fell away|tailed off|dwindled|waned|fell off|lapsed|came and went|was up and down|stop start);
        (<count>|repeated|further|many|numerous|successive) ..1 (attempts|attempt|tries) (were made |was made )?(to|at) (see|visit|contact|reach|meet|engage|speak|call)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (visit|visits|appointments|sessions|contacts) ..3 (planned|offered|attempted|arranged|booked|scheduled) ..4 (completed|achieved|successful|kept|seen|done|attended|taken up);
        <count> (of|out of) (the )?<count> (visits|appointments|sessions|contacts|meetings) (were |was )?(kept|attended|completed|missed|cancelled|declined|unsuccessful|abortive);
        (attended|engaged|answered|cooperated|complied) (only )?when (she|he|they) (chose|wanted|felt|needed|had to);
        chasing (appointments|her|him|them|the (family|parents|mother|father)|mother|father|parents); (stood|standing|got|getting) in the way;
        what (made it|was making it) hard;
        (silence|absence|absences|non attendance|failure to (reply|attend)|no reply) (was|were|is) (then )?(recorded|read|taken|treated|logged|seen|written|interpreted) ..3 (refus*|declin*|lack|disinterest|non engagement|hostil*|indifference|not caring);
        (cooperated|engaged|complied|accepted|agreed|worked) ..8 (then|before|later|until) ..2 (withdrew|stopped|disappeared|pulled|declined|refused|disengaged|vanished|closed)
      `),
    },
  ],
}
