import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'family-engagement',
  groups: [
    {
      use: 'event',
      phrases: each(`
        non engag*; did not engage; not engag*; failing to engage; lack of engagement; disengag*;
        engag* (well|sporadically|poorly|with services); engagement (was|sporadic|with);
        reluctan* .. (to|engage|services);
        avoid* (the|services|professionals|appointments|visits|contact|workers|clinic); disguised compliance;
          refus* (entry|access|visits|to let|to engage|support|early help|contact|three times);
         consent .. (refused|declined|withdrawn); declin* (support|visits|offers|early help|further);
        cancel* (two|three|four|several|visits|appointments|by text); cancel* .. (visits|visit|appointments);
        (visits|visit|appointments) .. cancelled; no access (visit|visits);
          
        stopped (returning|answering|attending) ..2 (calls|messages|texts|<meeting>|letters|door|her|his); DNAs; four DNAs; failed (visits|appointments); 
         dropped out; none attended; forms signed;
        trust (grew|was built|between); built .. (trust|relationship); same (family )?worker came; given up on her;
        would (only )?talk to workers only; 
        afraid that (they|her|services|the children);
         missing three reviews; missed .. (reviews|appointments|sessions); hard to reach;
        on (her|their) (own )?terms; too many (professionals|workers);  stopped collecting; at the door only;
        would only (meet|see|speak|talk|allow|agree|let|come|attend) ..;  (each|every) time (passed|referred|sent|signposted|told)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        of <count> <meeting> ..8 <someone> ..2 (came|attended|kept|went|took|made|missed|cancelled); of <count> <meeting> ..6 (attended|came|kept|went|took|made|cancelled|missed|were|was);  <someone> ..3 (came|went|got|made it|turned up) to (none|one|two|three|four|few|half|<number>) (of|and|before|sessions?|meetings?|appointments?); (came|went|attended|turned up|kept) ..2 (one|two|three|four|half|none|few|<number>|fewer than half) (of|out of) ..4 <meeting>; (attended|kept|took up) (none|few|half|one|two|three|four|five|<number>) (of|out of|and) ..;
        <someone> ..3 (swore|shouted|screamed|spat|lunged|threatened|abusive|aggressive|hostile|verbally) ..3 <professional>; (hostile|aggressive|abusive|threatening|hostility|aggression|threats) ..2 (to|towards|at|with) ..3 <professional>; visits ..4 (in pairs|two workers|with police|police present); told .. <professional> .. (go away|leave|not to (come|return|visit|call)|to get out|never to); (told|telling) (her|him|them) not to (come|call|return|visit) ..; (hung up|put the phone down) ..;
        moved .. (the day|a day|days|a week|weeks|shortly|soon|just) (after|before) ..3 (conference|visit|assessment|referral|social worker|meeting); (closed|discharged|ended|lapsed|struck off|removed from) ..6 (not|never) (reply*|replied|respond*|attend*|return*|answer*|engage*|opt|take|come|turn); (closed|discharged) ..6 no (reply|response|contact|answer); (closed|discharged) ..8 (missed|failed) <count>;
        (open|opened|opens|answer|answered|answers) the door .. (inches|crack|chain|ajar|few|a little|only|partway); (kept|left|held|talked|spoke|spoken|stood|stopped) ..4 (on|at|in|through) the (doorstep|door|step|doorway|letterbox) ..; (not|never|no one|nobody|did not|would not|refused to|failed to) (open|opened|answer|answered|come to) the door; (did not|not|never|rarely) (answer*|return*|reply to|respond to|pick up) ..3 (calls|call|texts|messages|phone|letters|letter|voicemails|door);
        (calls|texts|messages|letters|voicemails) ..4 (unanswered|not (answered|returned)|ignored|unreturned|returned unopened|unopened|no reply|went to voicemail); (no|without|gave no|refused) (access|entry) ..3 (visit*|home|house|flat|property|<professional>); no access visit*; (<mother>|<father>|she|he|they|family|parents|couple) ..2 let ..2 <professional> (in|inside|past|over|beyond|upstairs); (would|did) not let .. (in|inside|past|upstairs|see); (said|says|saying) all the right ..; (agreed|said yes|nodded|signed) ..8 (did (little|nothing|none|not)|never (did|came|happened|followed)|nothing (followed|came)); disguised compliance; (poor|good|full|limited|partial|apparent|superficial|surface|false|no|lack of|minimal|reluctant) (co operation|cooperation|compliance|engagement) ..4; (not in|out|away|absent|unavailable) for ..5 <meeting>; (came|attended|went) by (herself|himself|themselves); (went|going) with (her|him|them|mother|father) to ..4 <meeting>; (help|support|therapy|offer|offers|service) ..4 (turned down|declined|refused|not taken up); turned down ..4 (help|support|offer*|early help|service*|referral*|place|visit*|worker); withdr* from .. (service*|support|programme|course|group|plan|early help|treatment|contact|work|school visits); (hopeful|worked|working) ..1 (openly|honestly|well) with ..
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (no access|no reply|no response|no answer) (visit|visits|x <number>|x2|x3|x4|on|again|at|twice|three|to (calls|texts|letters|messages|the door|knock*)); (mother|father|family|parents|she|he|they|couple|mum|dad) (was|were) always (pleasant|polite|friendly|busy|out|in a hurry|about to|just|on (her|his|their) way) ..; (seldom|rarely|hardly ever|never) (at home|in when|there when|in for|home when|home for) ..; always (had|gave|ready with) (a|an|some|another) (reason|excuse|story|explanation); (card|cards|letters|notes) ..2 from the <professional> ..6 (mat|unopened|unanswered|pile*|floor|hall); (blinds|curtains) ..2 (down|drawn|closed|shut) ...12 (<professional>|knock*|visit*|card*);
        (have|had|wanted|wants|want|having) nothing (more )?to do with ..1 <agency>; (did not|not) want ..1 <professional> (in|involved|near|at|visiting|coming) ..; (absence|non attendance|silence|missed appointments?|failure to (attend|reply|respond)|not (coming|replying|attending)) ..4 (taken|read|seen|treated|put down|recorded|understood|interpreted) ..1 (as|to|for) ..; (lack of|no|little) (interest|motivation|commitment) (in (the )?<agency>|in (the )?<meeting>|in (the )?(support|help|plan|work)|on|and); (<someone>|family) ..2 (joined|attended|came to|went to) (only )?(one|two|three|none|the first|half) ..1 <meeting>; (left|walked out) ..1 (before the end|early|half way|halfway|part way) ..; <someone> ..12 would not (see|meet|speak to|talk to|answer|have|work with) ..2 <professional>;
        (accepted|agreed to|took up|signed up|started|began|joined|enrolled) ..8 (once|one|twice|first|two) ..4 (not|never) (go|come|return|went|came|seen); (went|came|attended) (only )?(once|twice) (and|but|then) (not|never|did not|stopped|no|dropped) ..; (first|only) (person|worker|professional|one|visitor) ..1 (<someone>|family) (had )?(let|allowed|trusted|spoke|opened|told|would|listened); (came|visited|called|rang) (at|on) the same (time|hour|day) (each|every) ..; (turned up|came|attended|present|went) (for|to|at)? ..1 (each|every|all) ..2 <meeting> ..16 (nothing|little|never|none|not); nothing ..3 agreed ..4 (done|happened|followed|carried out|came of)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        avoidant; avoidance of ..1 <agency>; (struggl*|unable|difficult|difficulty|difficulties|tried|attempt*|fail*) ..2 (to )?(gain|get|obtain|gaining|getting|obtaining) (access|entry|in to|into) ..4; (trusting|strong|good|positive|warm|working|open) relationship (with|between) ..4 <professional>; <meeting> ..2 (frequently|often|repeatedly|regularly|routinely|consistently|persistently) (missed|cancelled|not kept|rearranged|declined|refused); (frequently|often|repeatedly|regularly|persistently|routinely) (miss|missed|cancel|cancelled|declined|refused|rearranged|avoided) ..2 <meeting>; (reluctance|unwillingness|refusal|ambivalence|resistance) to (accept|engage|work|attend|meet|allow|let|share|take) ..
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        engage the family in the review; was not brought policy; DNA was recovered; engagement event; engagement ring;
        engagement strategy
      `),
    },
    { use: 'label', phrases: each('engagement') },
    {
      use: 'event',
      phrases: each(`
        (did|would|could|had|has|were|was|to) not ..2 (engage|attend*|take up|respond*|reply|return|answer|open|let|allow*|accept*|cooperate|co operate|turn up|keep|come to the door|work with|join|follow through|pick up|commit) ..5 (door|calls|call|texts|messages|visits|visit|service*|worker*|support|appointment*|session*|meeting*|plan|programme|course|group|offer*|letters|letter|social worker|health visitor|midwife|midwives|professionals|contact|review*|conference*|phone);
        (took|taking|takes|returned|answered|answering|made|opened|opens|replied to|read) no (calls|call|visits|appointments|texts|letters|messages|contact); (let|allowed|invited|admitted) (in|inside) (once|twice|only|<number> times|when it); <professional> ..2 (was|were|been|being) (let|allowed|invited) (in|inside|over|upstairs|beyond the|past the (door|hall|hallway|doorstep|kitchen));
        (no|gained|denied|refused) (reply|access|response) ..2 (visit*|door|on|x2|x3|x4|x5|to|twice|three|at|call|calls|from|when)?;  NAV; NAVs;  FTA; FTAs; failed to attend; dnas; UTA; DNA x2; DNA x3; DNA x4;  did not attend (x2|x3|x4|x5|twice|three|four|five|any|the|either); non attendance at; non attend*;
        (knock*|rang the bell|door knocked|cold called|calling cards|cards were left|calling card|card left|note through|letter through|posted) ..6 (no (answer|reply|response|one)|dark|curtains|unanswered|not answered|in hiding|ignored|television|tv|nobody|empty); pretended (to be out|not to be|no one); (hid|hiding) from <professional>; television (was )?(turned|switched|went) (off|down); 
        (announced|planned|booked|arranged|offered|scheduled|statutory|home|agreed|of the .. |<number>) (visits|visit|appointments|appointment|sessions|meetings) ..4 (cancel*|declin*|refus*|missed|not kept|unkept|rearrang*|postpon*|put off|fail*|abort*|avoid*|not attended|went ahead|kept|were kept|attended|rebooked|not taken up|turned away|moved|broken);
        (cancel*|rearrang*|rebook*|turned away|avoid*|dodg*|evad*|ignor*|refus*|declin*|decline|reject*|turn* down|turned away|cut short|walked out of) ..3 (visit|visits|appointment|appointments|session|sessions|meeting|meetings|calls|texts|letters|messages|visitor|visitors|midwife|midwives|health visitor|social worker|workers|service*|support|offer|offers|early help|CAF|TAF|family support|parenting|programme|course*|group|referral*|assessment|consent|core group|conference|nursery place|access|reviews|home visits|counselling);
        (<mother>|<father>|parents|the parents|the couple|the family|she|he|they|carers|grandmother|family) ..3 (evasive|guarded|defensive|hard to pin down|difficult to reach|elusive|mistrust*|distrust*|untrusting|resistant|obstructive|reluctan*|unwilling|ambivalent|superficial*|compliant|cooperative|co operative|reluctantly) ..6 (worker*|staff|professionals|service*|visit*|practitioners|midwife|health visitor|social worker|help|door|step|offer*|meeting*|everyone|agencies|social care|authority|authorities|support|questions|school|and)?;
        (mistrust*|distrust*|wary|suspicious|fear*|afraid|frightened|scared|suspicion|hostil*|resent*|ashamed|shame|stigma|anxious) ..3 (of|towards|about|to) ..3 (service*|professionals|social (workers|services|care)|authority|authorities|the state|agencies|workers|officials|police|being judged|judged|losing|removed|removal|taken|report*|asking for help|help|home office|deport*);
        (feared|fear|afraid|scared|frightened|worried|terrified) ..6 (be (taken|removed)|taken (away|into care|off)|removed|take (the|her|his|their|my) (child*|baby|kids)|lose (the|her|his|their) (child*|baby|kids|boys|girls|son|daughter|home|tenancy)|deported|reported|judged);
        (bad|poor|previous|earlier|her own|past) (experience*|history) (of|with) ..2 (service*|social (care|services|workers)|care|authority|professionals); felt (judged|let down|talked down|blamed|lectured|watched|ganged|bullied|patronised|listened|told off|looked down|interrogated|punished|ambushed); been let down; let down by (service*|professionals|social|workers|everyone|agencies); stopped (bothering|engaging|replying|turning up|coming to <meeting>|seeing <professional>);
        (passed|handed|moved|bounced|sent) (between|among|from|around) ..4 (worker*|service*|team*|agencies|professionals|hands|to (worker|team|service)); (fourth|fifth|sixth|third|seventh|eighth|another|new|different|<number>) (social worker|worker|health visitor|key worker) in (a year|two years|<number>|as many|six|eight|twelve|nine|ten|months); tell* (her|his|their) story (again|over|to|afresh|from); repeat* (her|his|their) story; (learn|learning|remember) their names;
        (trust|trusted|trusting|rapport|relationship|bond) ..4 (grew|built|build|building|earned|won|gained|broke*|lost|established|developed|formed|with (the|her|his|their|a|this) <professional>|between|took|the worker|the midwife|her health visitor|one worker|same worker|only|in the worker|to tell|enough);
        (same|one|consistent|a single|persistent|patient|trusted|named) <professional> ..6 (came|visited|stayed|each week|every week|for|kept|turned up|went back|stuck|who (came|stayed|kept|turned)|throughout|was able|persevered|persisted|week after week|until|got|won|brought); kept (coming|turning up|going back|calling|trying|knocking|visiting|ringing|texting); stuck with (her|him|them|the family); persever*; persist* .. (paid|contact|visits|texts|outreach); assertive outreach;  text* .. (reminder*|in her own|instead); at a (time|place) (that )?(suited|of (her|his|their)); (flexible|evening|weekend|relationship based) (appointments|visits|approach|offer|practice|work|contact); met (her|him|them|the family) (where|in|at) ..; offer .. (changed|adapted|tailored|fitted|met|suited|did not fit|not changed);
        engag* (with|in|when|only|inconsistently|intermittently|superficially|fully|selectively|reluctantly|on|at|until|after|but|for|fitful*|patch*|partial*|minimal*|briefly|initially|poor*|better|less|more|again|and then|very|,|by); engagement ..3 (sporadic|poor|inconsistent|intermittent|superficial|patchy|partial|minimal|limited|fitful|variable|selective|reluctant|fell|dropped|tailed|waned|improved|ceased|ended|declined|difficult|token|brief|erratic|low|with);  non compliant; non compliance; noncompliance; non cooperat*; non co operat*; unco operative; uncooperative; superficial compliance; lip service; token (attendance|engagement|agreement|effort);  going through the motions; said the right things; agreed to everything; agreed (with|to) every*; agreed (in|at) (the )?(meeting*|visit*) ..6; signed (the|every|up) ..6 (none|never|did not|nothing|not);
        (consent|agreement) ..4 (refus*|withdr*|withheld|declin*|given .. then|not given|retract*|withdrawn|revoked|never given|given|sought and refused); (refused|withheld|withdrew|declined|would not give|did not give|not give|gave then withdrew|retracted) .. consent; (consent|consented) .. (mon|tues|weds|thurs|fri|then|x2|x3);
        discharged ..6 (non attend*|not attend*|did not attend|DNA|DNAs|missed|for missing|non engag*|did not engage|failure to|lack of|no contact|could not contact|after (two|three|<number>|failing|missing)); closed ..6 (non engag*|did not engage|not engag*|no contact|could not (be )?contact*|declin*|refus*|withdrew|unable to contact|lack of engagement|no response|non attend*|consent); case closed (as|due|because) ..4; unable to (contact|gain|make contact|reach|engage|see); (could|can) not be (reached|contacted|engaged); uncontactable; (phone|mobile|number*) .. (switched off|disconnected|changed|blocked|out of service|rang out|voicemail|cut off|changed three); blocked .. (number|worker|calls|on); (changed|moved|gave|given) .. (number|address|false|wrong|surname) ..4 (told no|tell|without|each|every|twice|three|x2|x3|times|no one); without (telling|leaving|giving) .. (forward*|worker|service*|anyone|midwi*|address|no one); moved (address|house|area|again) ..4 (without (telling|leaving|notice)|each time|whenever|to avoid (the )?<agency>|before the <meeting>); to avoid .. (service*|social|professionals|workers|visit*|contact|scrutiny|being|meeting);
        (worker|workers|officer|visitor|professionals|staff|social worker|health visitor|midwife) ..2 (sent away|kept (on|at)|left on|made to wait|not let in|met by|refused|spoken to through|asked to leave|shouted at|sworn at|thrown out|shut out|told to (leave|go)|blocked|barred|never past|doorstep|letterbox|letter box|through the (door|window|letterbox)); through the (letterbox|letter box|closed door|intercom);   slammed the door; chain on (the door)?; at the (gate|door) (only|and|for|twice|each|but|not);
        missed (every|all|most|several|many|<count>|a run of|repeated) ..4 <meeting>; missed <meeting> ..4 (without|between|one after|month*|repeatedly);  booked late; late booker; attended (only|one|two|three|four|none|few|half|<number>|once|twice|sporadically|irregularly|rarely|some|the first|intermittently) ..4 (of|session*|appointment*|group*|meeting*|core|before|then|contacts|and); came to (one|two|three|none|the first|every|each|most|few|only|no) ..3 (session*|meeting*|appointment*|group*|of|and|core|conference*|visit*);
        (parents|mother|father|family|couple|she|he) ..2 (welcomed|valued|accepted|asked for|sought|requested|embraced|worked well|worked openly|worked honestly|took up|made good use|open with|honest with|spoke warmly|liked) ..4 (help|support|visits|worker*|service*|offer*|advice|midwife|nurse|intervention|programme|plan|professionals)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (changed|changing|moved|switched|left) (GP|GPs|practice|school|surgery|address|area|midwife|nursery) ..3 (each time|every time|whenever|as soon as|when .. allocated) ..; the thing she was avoiding; (she|he|they) (was|were) avoiding; stopped learning their names; stopped opening
      `),
    },
  ],
}
