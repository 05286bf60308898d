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
        co operation; compliance; refus* (entry|access|visits|to let|to engage|support|early help|contact|three times);
        was refused; consent .. (refused|declined|withdrawn); declin* (support|visits|offers|early help|further);
        cancel* (two|three|four|several|visits|appointments|by text); cancel* .. (visits|visit|appointments);
        (visits|visit|appointments) .. cancelled; no access (visit|visits); not answer* the door; no one answered;
        did not (open|answer) (the door|twice|calls); did not answer; calls .. unanswered;
        stopped (returning|answering|attending|opening); DNAs; four DNAs; failed (visits|appointments); planned visits;
        out for; kept .. (on the doorstep|away); turned down; dropped out; none attended; forms signed;
        trust (grew|was built|between); built .. (trust|relationship); same (family )?worker came; given up on her;
        would (only )?talk to workers only; withdrawn from; withdrew from; feared (being reported|losing|that);
        afraid that (they|her|services|the children); kept away; let the .. (in|workers in|social worker in);
        opened the door; missing three reviews; missed .. (reviews|appointments|sessions); hard to reach;
        on (her|their) (own )?terms; too many (professionals|workers); polite; stopped collecting; at the door only;
        would only (meet|see|speak|talk|allow|agree|let|come|attend) ..; went with (her|him|them|mother|father) to ..3 (appointment*|meeting*|clinic|group|session*|visit*); (came|attended|went|goes|comes) by (herself|himself|themselves); (asked|asking|asks) for help ..6 (times|and|but|was|were|again|each); (each|every) time (passed|referred|sent|signposted|told)
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
        (did|would|could|had|has|were|was|to) not ..2 (engage|attend*|take up|respond*|reply|return|answer|open|let|allow*|accept*|cooperate|co operate|turn up|keep|come to the door|work with|join|follow through|pick up|commit) ..5 (door|calls|call|texts|messages|visits|visit|service*|worker*|support|appointment*|session*|meeting*|plan|programme|course|group|offer*|letters|letter|social worker|health visitor|midwife|midwives|in|professionals|help|contact|review*|conference*|phone);
        (took|taking|takes|returned|answered|answering|made|opened|opens|replied to|read) no (calls|call|visits|appointments|texts|letters|messages|contact); (let|allowed|invited|admitted) (in|inside) (once|twice|only|<number> times|when it); (was|were|been|being) (let|allowed|invited) (in|inside|over|upstairs|beyond the|past the (door|hall|hallway|doorstep|kitchen));
        (no|gained|denied|refused) (reply|access|response) ..2 (visit*|door|on|x2|x3|x4|x5|to|twice|three|at|call|calls|from|when)?; (no access|no reply|no response|no answer) (visit|visits|x <number>|x2|x3|x4|on|again|at|to|twice|three)?; NAV; NAVs; no access; FTA; FTAs; failed to attend; dnas; UTA; DNA x2; DNA x3; DNA x4; DNA; did not attend (x2|x3|x4|x5|twice|three|four|five|any|the|either); non attendance at; non attend*;
        (knock*|rang the bell|door knocked|cold called|calling cards|cards were left|calling card|card left|note through|letter through|posted) ..6 (no (answer|reply|response|one)|dark|curtains|unanswered|not answered|in hiding|ignored|television|tv|nobody|empty); curtains (drawn|closed|shut|twitched); lights (off|went off|out); pretended (to be out|not to be|no one); hid (from|upstairs|behind|when); hiding (from|upstairs|behind the); television (was )?(turned|switched|went) (off|down); curtains;
        (announced|planned|booked|arranged|offered|scheduled|statutory|home|agreed|of the .. |<number>) (visits|visit|appointments|appointment|sessions|meetings) ..4 (cancel*|declin*|refus*|missed|not kept|unkept|rearrang*|postpon*|put off|fail*|abort*|avoid*|not attended|went ahead|kept|were kept|attended|rebooked|not taken up|turned away|moved|broken);
        (cancel*|rearrang*|postpon*|put off|rebook*|missed|missing|misses|turned away|avoid*|dodg*|duck*|evad*|ignor*|refus*|declin*|decline|reject*|turn* down|turned away|cut short|walked out of) ..3 (visit|visits|appointment|appointments|session|sessions|meeting|meetings|calls|texts|letters|messages|visitor|visitors|midwife|midwives|health visitor|social worker|workers|service*|support|offer|offers|early help|CAF|TAF|family support|parenting|programme|course*|group|referral*|assessment|consent|core group|conference|nursery place|access|reviews|home visits|counselling);
        (<mother>|<father>|parents|the parents|the couple|the family|she|he|they|carers|grandmother|family) ..3 (hostile|aggressive|abusive|threatening|evasive|guarded|defensive|hard to pin down|difficult to reach|elusive|unavailable|wary|suspicious|mistrust*|distrust*|untrusting|closed|resistant|obstructive|reluctan*|unwilling|ambivalent|superficial*|passive|nodded|polite|charming|pleasant|plausible|compliant|cooperative|co operative|reluctantly) ..6 (worker*|staff|professionals|service*|visit*|practitioners|midwife|health visitor|social worker|help|door|step|offer*|meeting*|everyone|agencies|social care|authority|authorities|support|questions|school|and)?;
        (mistrust*|distrust*|wary|suspicious|fear*|afraid|frightened|scared|suspicion|hostil*|resent*|ashamed|shame|stigma|anxious) ..3 (of|towards|about|to) ..3 (service*|professionals|social (workers|services|care)|authority|authorities|the state|agencies|workers|officials|police|being judged|judged|losing|removed|removal|taken|report*|asking for help|help|home office|deport*);
        (feared|fear|afraid|scared|frightened|worried|terrified) ..6 (be (taken|removed)|taken (away|into care|off)|removed|take (the|her|his|their|my) (child*|baby|kids)|lose (the|her|his|their) (child*|baby|kids|boys|girls|son|daughter|home|tenancy)|deported|reported|judged);
        (bad|poor|previous|earlier|her own|past) (experience*|history) (of|with) ..2 (service*|social (care|services|workers)|care|authority|professionals); felt (judged|let down|talked down|blamed|lectured|watched|ganged|bullied|patronised|listened|told off|looked down|interrogated|punished|ambushed); been let down; let down by (service*|professionals|social|workers|everyone|agencies); stopped (bothering|coming to|returning|engaging|replying|opening|turning up|reading|phoning|ringing|responding|seeing|working);
        (passed|handed|moved|bounced|sent) (between|among|from|around) ..4 (worker*|service*|team*|agencies|professionals|hands|to (worker|team|service)); (fourth|fifth|sixth|third|seventh|eighth|another|new|different|<number>) (social worker|worker|health visitor|key worker) in (a year|two years|<number>|as many|six|eight|twelve|nine|ten|months); tell* (her|his|their) story (again|over|to|afresh|from); repeat* (her|his|their) story; (learn|learning|remember) their names;
        (trust|trusted|trusting|rapport|relationship|bond) ..4 (grew|built|build|building|earned|won|gained|broke*|lost|established|developed|formed|with (the|her|his|their|a|this) <professional>|between|took|the worker|the midwife|her health visitor|one worker|same worker|only|in the worker|to tell|enough);
        (same|one|consistent|a single|persistent|patient|trusted|named) <professional> ..6 (came|visited|stayed|each week|every week|for|kept|turned up|went back|stuck|who (came|stayed|kept|turned)|throughout|was able|persevered|persisted|week after week|until|got|won|brought); kept (coming|turning up|going back|calling|trying|knocking|visiting|ringing|texting); stuck with (her|him|them|the family); persever*; persist* .. (paid|contact|visits|texts|outreach); assertive outreach; outreach; text* .. (reminder*|in her own|instead); at a (time|place) (that )?(suited|of (her|his|their)); (flexible|evening|weekend|relationship based) (appointments|visits|approach|offer|practice|work|contact); met (her|him|them|the family) (where|in|at) ..; offer .. (changed|adapted|tailored|fitted|met|suited|did not fit|not changed);
        engag* (with|in|when|only|inconsistently|intermittently|superficially|fully|selectively|reluctantly|on|at|until|after|but|for|fitful*|patch*|partial*|minimal*|briefly|initially|poor*|better|less|more|again|and then|very|,|by); engagement ..3 (sporadic|poor|inconsistent|intermittent|superficial|patchy|partial|minimal|limited|fitful|variable|selective|reluctant|fell|dropped|tailed|waned|improved|ceased|ended|declined|difficult|token|brief|erratic|low|with); engaged; non compliant; non compliance; noncompliance; non cooperat*; non co operat*; unco operative; uncooperative; disguised; feigned; superficial compliance; lip service; token (attendance|engagement|agreement|effort); on the surface; going through the motions; said the right things; (said|says) (yes|all the right) ..4; nodded ..6; agreed to everything; agreed (with|to) every*; agreed (in|at) (the )?(meeting*|visit*) ..6; signed (the|every|up) ..6 (none|never|did not|nothing|not);
        (consent|agreement) ..4 (refus*|withdr*|withheld|declin*|given .. then|not given|retract*|withdrawn|revoked|never given|given|sought and refused); (refused|withheld|withdrew|declined|would not give|did not give|not give|gave then withdrew|retracted) .. consent; (consent|consented) .. (mon|tues|weds|thurs|fri|then|x2|x3);
        discharged ..6 (non attend*|not attend*|did not attend|DNA|DNAs|missed|for missing|non engag*|did not engage|failure to|lack of|no contact|could not contact|after (two|three|<number>|failing|missing)); closed ..6 (non engag*|did not engage|not engag*|no contact|could not (be )?contact*|declin*|refus*|withdrew|unable to contact|lack of engagement|no response|non attend*|consent); case closed (as|due|because) ..4; unable to (contact|gain|make contact|reach|engage|see); (could|can) not be (reached|contacted|engaged|found|seen); uncontactable; (phone|mobile|number*) .. (switched off|disconnected|changed|blocked|out of service|rang out|voicemail|cut off|changed three); blocked .. (number|worker|calls|on); (changed|moved|gave|given) .. (number|address|false|wrong|surname) ..4 (told no|tell|without|each|every|twice|three|x2|x3|times|no one); without (telling|leaving|giving) .. (forward*|worker|service*|anyone|midwi*|address|no one); moved (address|house|on|again|out|area) ..4 (twice|three times|without|each time|whenever|to avoid|before the|rather than|times); to avoid .. (service*|social|professionals|workers|visit*|contact|scrutiny|being|meeting);
        (worker|workers|officer|visitor|professionals|staff|social worker|health visitor|midwife) ..2 (sent away|kept (on|at)|left on|made to wait|not let in|met by|refused|spoken to through|asked to leave|shouted at|sworn at|thrown out|shut out|told to (leave|go)|blocked|barred|never past|doorstep|letterbox|letter box|through the (door|window|letterbox)); through the (letterbox|letter box|closed door|intercom|window|upstairs window|door);  door (was )?(shut|closed|slammed|stayed|never|opened|answered|chain|ajar|half); (slammed|shut|closed) the door; chain on (the door)?; at the (gate|door) (only|and|for|twice|each|but|not);
        missed (appointment*|visits|contacts|sessions|meetings|clinic*|reviews|antenatal|scans|core groups|every|all|most|several|many|<number>|two|three|four|five|six|seven|eight|nine|ten) ..4 (appointment*|visits|contacts|session*|meeting*|clinic*|reviews|antenatal|scans|of|in|between|from|without|and|with|out); (late|unbooked|concealed|no antenatal|little antenatal|missed antenatal|minimal antenatal) (booking|booker|booked|pregnan*|care); booked late; late booker; attended (only|one|two|three|four|none|few|half|<number>|once|twice|sporadically|irregularly|rarely|some|the first|intermittently) ..4 (of|session*|appointment*|group*|meeting*|core|before|then|contacts|and); came to (one|two|three|none|the first|every|each|most|few|only|no) ..3 (session*|meeting*|appointment*|group*|of|and|core|conference*|visit*);
        (parents|mother|father|family|couple|she|he|they) .. (welcomed|valued|accepted|asked for|sought|requested|embraced|worked well|worked openly|worked honestly|took up|made good use|open with|honest with|spoke warmly|liked) ..4 (help|support|visits|worker*|service*|offer*|advice|midwife|nurse|intervention|programme|plan|professionals)
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
