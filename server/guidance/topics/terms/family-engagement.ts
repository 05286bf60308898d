import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'family-engagement',
  groups: [
    // What was offered, kept, cancelled and refused; contact that comes and goes; what was made of it
    {
      use: 'event',
      phrases: each(`
        reluctan* to (engage|work|accept|meet|let|allow|take up|attend|talk|open); disguised compliance;
        refus* (entry|access|visits|to let|to engage|support|early help|contact|three times);
        cancel* (two|three|four|several|visits|appointments|by text); (visits|visit|appointments) .. cancelled;
        stopped (returning|answering|attending) ..2 (calls|messages|texts|<meeting>|letters|door|phone);
        <someone> ..3 (swore|shouted|screamed|spat|lunged|threatened|abusive|aggressive|hostile|verbally) ..3 <professional>;
        (hung up (on|when|the|each|before|as|every)|put the phone down) ..;
        (not|never|no one|nobody|did not|would not|refused to|failed to) (open|opened|answer|answered|come to) the door;
        (did not|not|never|rarely) (answer*|return*|reply to|respond to|pick up) ..3 (calls|call|texts|messages|phone|letters|letter|voicemails|door);
        (calls|texts|messages|letters|voicemails) ..4 (unanswered|not (answered|returned)|ignored|unreturned|returned unopened|unopened|no reply|went
          to voicemail);
        (no|without|gave no|refused) (access|entry) ..3 (visit*|home|house|flat|property|<professional>);
        (<mother>|<father>|she|he|they|family|parents|couple) ..2 let ..2 <professional> (in|inside|past|over|beyond|upstairs);
        (agreed|said yes|nodded|signed) ..8 (did (little|nothing|none|not)|never (did|came|happened|followed)|nothing (followed|came));
        (poor|good|full|limited|partial|apparent|superficial|surface|false|no|lack of|minimal|reluctant) (co operation|cooperation|compliance|
          engagement) ..4;
        (not in|out|away|absent|unavailable) for ..5 <meeting>;
        (help|support|therapy|offer|offers|service) ..4 (turned down|declined|refused|not taken up);
        (no access|no reply|no response|no answer) (visit|visits|x <number>|x2|x3|x4|again|twice|three|to (calls|texts|letters|messages|the door|
          door|phone|knock*));
        (mother|father|family|parents|she|he|they|couple|mum|dad) (was|were) always (pleasant|polite|friendly|busy|out|in a hurry|about to|just|on
          (her|his|their) way) ..;
        (blinds|curtains) ..2 (down|drawn|closed|shut) ...12 (<professional>|knock*|visit*|card*);
        (<someone>|family) ..2 (joined|attended|came to|went to) (only )?(one|two|three|none|the first|half) ..1 <meeting>;
        (turned up|came|attended|present|went) (for|to|at)? ..1 (each|every|all) ..2 <meeting> ..16 (nothing|little|never|none|not);
        nothing ..3 agreed ..4 (done|happened|followed|carried out|came of);
        (contact|involvement|attendance|engagement|communication|take up|participation) ..4 (sporadic|intermittent|patchy|erratic|irregular|
          inconsistent|fitful|on (her|his|their) terms|only (when|in)) ..;
        (leave|left|leaving|went out|slipped out|gone out|disappeared|hid|climbed|ran) ..4 (back door|back gate|window|upstairs|fire escape) ..3
          (when|as|before|whenever|if) ..;
        (offered|offers of) ..6 ((said|saying) no|declined|refused|turned (it|them|this) down|not (accepted|taken up)|rejected|did not (accept|take|
          want)|never (accepted|taken|took));
        (messages|calls|texts|letters|emails|voicemails) ..4 (none|not|never|no|without) ..3 (returned|answered|acknowledged|replied|reply|response|
          followed up);
        (worker*|professionals|practitioners|staff|midwife|health visitor|nurse|social worker) ..2 (sympathetic|patient|persistent|consistent|
          tenacious|non judgemental|kind|honest|reliable|creative|respectful) ..;
        (did|would|could|had|has|were|was|to) not ..2 (engage|attend*|take up|respond*|reply|return|answer|open|let|accept*|turn up|keep|come to the
          door|work with|join|follow through|pick up|commit) ..4 (door|calls|call|texts|messages|visits|visit|service*|worker*|support|appointment*|
          session*|meeting*|plan|programme|course|group|offer*|letters|letter|social worker|health visitor|midwife|midwives|professionals|contact|
          review*|conference*|phone);
        (let|allowed|invited|admitted) (in|inside) (once|twice|only|<number> times|when it); (gained|denied|refused) (access|entry);
        stopped collecting (the |her |his )?(prescription*|medication|scripts?|inhaler*);
        did not attend (x2|x3|x4|x5|twice|three|four|five|any|either|the (first|second|last|core|conference|meeting|meetings|review|group|course|
          clinic));
        (announced|planned|booked|arranged|offered|scheduled|statutory|home|agreed|of the .. |<number>) (visits|visit|appointments|appointment|
          sessions|meetings) ..4 (cancel*|declin*|refus*|missed|not kept|unkept|rearrang*|postpon*|put off|fail*|abort*|avoid*|not attended|went
          ahead|kept|were kept|attended|rebooked|not taken up|turned away|moved|broken);
        (cancel*|rearrang*|rebook*|turned away|avoid*|dodg*|evad*|ignor*|refus*|declin*|decline|reject*|turn* down|turned away|cut short|walked out
          of) ..3 (visit|visits|appointment|appointments|session|sessions|meeting|meetings|calls|texts|letters|messages|visitor|visitors|midwife|
          midwives|health visitor|social worker|workers|service*|support|offer|offers|early help|CAF|TAF|family support|parenting|programme|course*|
          group|referral*|assessment|consent|core group|conference|nursery place|access|reviews|home visits|counselling);
        (<mother>|<father>|parents|the parents|the couple|the family|she|he|they|carers|grandmother|family) ..3 (evasive|guarded|defensive|hard to
          pin down|difficult to reach|elusive|mistrust*|distrust*|untrusting|resistant|obstructive|reluctan*|unwilling|ambivalent|superficial*|
          compliant|cooperative|co operative|reluctantly) ..6 (worker*|staff|professionals|service*|visit*|practitioners|midwife|health visitor|
          social worker|help|door|step|offer*|meeting*|everyone|agencies|social care|authority|authorities|support|questions|school|and)?;
        (learn|learning|remember) their names;
        (trust|trusted|trusting|rapport|relationship|bond) ..4 (grew|built|build|building|earned|won|gained|broke*|lost|established|developed|formed|
          with (the|her|his|their|a|this) <professional>|took|the worker|the midwife|her health visitor|one worker|same worker|only|in the worker|to
          tell|enough);
        (same|consistent|a single|persistent|patient|trusted) <professional> ..6 (came|visited|stayed|each week|every week|kept|turned up|went back|
          stuck|who (came|stayed|kept|turned)|throughout|was able|persevered|persisted|week after week|until|got|won|brought);
        engag* (with|when|only|inconsistently|intermittently|superficially|fully|selectively|reluctantly|until|but|fitful*|patch*|partial*|minimal*|
          briefly|initially|poor*|better|less|again|and then);
        engagement ..3 (sporadic|poor|inconsistent|intermittent|superficial|patchy|partial|minimal|limited|fitful|variable|selective|reluctant|fell|
          dropped|tailed|waned|improved|ceased|ended|declined|difficult|token|brief|erratic|low|with);
        (consent|agreement) ..4 (refus*|withdr*|withheld|declin*|given .. then|not given|retract*|withdrawn|revoked|never given|given|sought and
          refused);
        (refused|withheld|withdrew|declined|would not give|did not give|not give|gave then withdrew|retracted) .. consent;
        closed ..6 (non engag*|did not engage|not engag*|no contact|could not (be )?contact*|declin*|refus*|withdrew|unable to contact|lack of
          engagement|no response|non attend*|consent);
        (spoke|talked|spoken|speak|talk|shouted|said|conversation|conversations|voice|answered) ..8 through the (letterbox|letter box|closed door|
          intercom);
        missed (every|all|most|several|many|<count>|a run of|repeated) ..4 <meeting>;
        attended (only|one|two|three|four|none|few|half|<number>|once|twice|sporadically|irregularly|rarely|some|the first|intermittently) ..4 (of|
          session*|appointment*|group*|meeting*|core|before|then|contacts|and);
        (parents|mother|father|family|couple|she|he) ..2 (welcomed|valued|accepted|embraced|worked well|worked openly|worked honestly|took up|made
          good use|open with|honest with|spoke warmly|liked) ..4 (help|support|visits|worker*|service*|offer*|advice|midwife|nurse|intervention|
          programme|plan|professionals);
        (never|not|nobody|no one) (let|permit*|invited|got|asked) ..4 (upstairs|past the (hall|hallway|door|kitchen|front room)|beyond the (hall|
          door|front room|kitchen)|through the door|over the (threshold|doorstep)|into the (home|house|flat));
        (<mother>|<father>|parents|she|he|they|the couple|family) (was|were) ..1 (warm|polite|pleasant|charming|friendly|agreeable|courteous|
          welcoming|affable|always in) ..8 (never|but|yet|and not|and nothing|and let);
        (said|spoke|spoken|talked|answered|shouted|called|conversation*|spoke) ..2 through (the|a|her|his|their) (closed |locked |front )?(door|
          letterbox|letter box|window|intercom|entryphone);
        (attendance|attended|attending|completed|completing|sat through|certificate*) ..8 (course|programme|group|groups|sessions|class|classes) ..14
          (altered|changed|no change|nothing|no different|learned|learnt|did with|made of|counted|faultless|ticked|same);
        (attendance|attended|presence) ..6 (was|were) (taken|counted|read|treated|accepted|regarded|logged) (as|for) (engagement|change|progress|
          proof|evidence|compliance);
        (always|only) ..3 (by arrangement|by appointment|pre arranged|announced) ..;
        (hard|difficult|harder|easier|impossible|challenging) to (engage|reach|contact|pin down|get hold of|work with|visit|involve);
        (visit|visits|appointments|sessions|contacts) ..3 (planned|offered|attempted|arranged|booked|scheduled) ..4 (completed|achieved|successful|
          kept|seen|done|attended|taken up);
        (ended|finished|took place|conducted|carried out) (on|at) the (step|doorstep|door|threshold);
        (worked hard|took time|took care) to (build|make|form|establish) ..2 (relationship|rapport|trust); (more|less) willing to
        (accept|take|engage|talk|work)
      `),
    },
    // Families of phrases: the door, the telephone, the diary; why; and what helped
    {
      use: 'event',
      phrases: each(`
        (door|doorbell|bell|knock|knocks|phone|telephone|calls|texts|letters|emails|messages|cards) ..3 (was|were|is|are|went|go) (not (been )?|never
          |rarely |seldom )(opened|answered|returned|replied to|acknowledged|read|responded to|picked up);
        (yes|agree|agreed|agrees|signed|accepted|promised|nodded|consented|smiled) ..10 (went to none|attended none|came to nothing|nothing (changed|
          came|happened|followed)|none (of it|of them|was|were)|did not (come|attend|follow|happen|turn)|never (came|attended|went|turned|happened|
          did|followed|kept)|to please|for a quiet life);
        (aggressive|hostile|resistant|difficult|uncooperative|resistance|refusal|reluctance|anger|hostility|avoidance|non attendance|mistrust|
          rudeness|defensiveness|evasiveness) ..20 (fear|afraid|frightened|been in care|shame|ashamed|trauma|why|reason|reasons|what lay|because|
          promised|experience|understood|explored|behind|rather than);
        (looked|looks|appeared|seen|read|taken|seemed|presented|recorded|described|labelled|interpreted|written|put down|dismissed) ..2 (like|as|to
          be) ..2 (resistance|hostility|disinterest|indifference|avoidance|refusal|non compliance|obstruct*|apathy|laziness|hostile|resistant|
          uncooperative|unwilling|failing to (attend|engage)|a lack of (interest|engagement|motivation)|did not want|declin*) ..;
        <professional> ..2 (persisted|persevered|persist|persevere|did not give up|refused to give up|kept (at it|going|trying|coming|on|turning up)|
          stuck (with|at)|took (her|his|their) time|(earned|won|gained|built) ..2 trust|texted (before|the|her|him|them|a reminder|each)|offered
          lifts|visited (at|in) (the )?(evening*|weekend*|her|his)) ..;
        (by|after|within|until|from) the (second|third|fourth|fifth|sixth|seventh|eighth|tenth|<number>) (week|visit|month|session|call|attempt) ..8
          (calling|rang|opened|let|talk*|trust*|came|spoke|invited|smil*|accepted|coming) ..;
        (letter|letters|appointment|appointments|invitation|invitations|leaflet|leaflets|offer|offers|course|group|clinic|session|sessions|service|
          meetings) ..12 (could not read|wrong (day|time|address|language)|school run|clash* with|(during|in) (his|her|their) (shift|shifts|working|
          work)|two buses|bus fare|bus fares|no childcare|no crèche|no creche|cost of|fares|on a day|hours (she|he|they) worked|twelve miles|too far|
          across (the )?(town|city)|no interpreter|without an interpreter);
        (closed|discharged|recorded|logged|written (off|down|up)|coded|noted|struck off) ..4 as ..2 (declined|declining|disengag*|non (attendance|
          engagement|compliance)|refus*|did not (attend|engage|want)|dna|dnad|not engag*|failed to|failing to|opted out|withdrawn|uncontactable|no
          response);
        declined (service|services|support|help|offer|offers|CMHT|CAMHS|IAPT|referral|referrals|follow up|counselling|therapy|treatment|refuge|IDVA|
          visits|visit|contact|assessment|early help|family support|to (engage|attend|meet|consent|take part|let|see|answer|open|work|give|be seen|
          come)|at (each|every)|on (each|every|three|four|two)|again|repeatedly);
        (cancelled|cancels|cancelling|cancel|rearranged|rearranges|missed|misses|refused|declined|postponed|avoided|failed) ..3 (cancelled|
          rearranged|missed|refused|declined|postponed|avoided|<count>|most|more than half|half|every|each) ..4 (planned|booked|arranged|offered|
          contacts|visits|sessions|appointments|home visits|groups|meetings);
        (visits|appointments|sessions|offers|support|emails|calls|texts|letters|contacts|meetings|home visits) (declined|refused|cancelled|missed|
          unanswered|ignored|rearranged|failed|aborted|unkept|avoided|offered and (refused|declined));
        <count> (letters|calls|texts|visits|attempts|home calls|home visits|emails|messages|phone calls|voicemails|knocks|approaches|invitations|
          offers) ...14 (no|none|nothing|never|not one|only one|one|neither|no) ..3 (text|reply|replies|answer|response|responded|replied|brought|
          drew|answered|acknowledged|taken up|accepted|acted on|returned|met with);
        (<mother>|<father>|parents|the parents|family|the family|couple|the couple|grandmother|grandparents|she|he|they|carers|aunt) ..3 (drew back|
          pulled back|pulled away|backed away|backed off|shut down|clammed up|closed (the door|ranks)|cooled|fell away|tailed off|dried up|went to
          ground|drifted (off|away)|slipped away|stormed out|hung up|put the phone down|rang off|dodged|sidestepped|fobbed|stalled|bristled|kept
          (his|her|their) distance|kept away|stayed away|avoided|evaded|shunned|resented|rebuffed|spurned|balked|held (him|her|them)selves? back|
          stonewalled) ..;
        (refusing|refused|refuses|declined|forbade|banned|blocked) (all |any |further |more )?(further )?(contact|communication|involvement|visits|
          help|support|workers|professionals|services|home visits) ..;
        (spoke|speaks|spoke up|answered|answers|replied|talked) for (everyone|everybody|them all|all of them|the family|the couple|the parents|her
          daughter|his wife|both) ..;
        same (worker|nurse|midwife|person|health visitor|social worker|face) ..6 (throughout|every|each|all|for (a|two|three|the)|from (start|
          beginning)|trust*|week);
        (overwhelmed|bewildered|exhausted|confused|worn out|worn down|swamped) by ..3 (number of|professionals|workers|agencies|appointments|
          services|meetings|visits|changes|people|demands|system|process)
      `),
    },
    // Families of phrases: dates, doors and reasons
    {
      use: 'event',
      phrases: each(`
        (pleasant|polite|grateful|charming|friendly|courteous|civil|co operative) ..6 (unavailable|elsewhere|but|and never|absent|busy|evasive|vague|
          distant);
        (taken|took|mistook|mistaken|read|heard|seen|treated|understood) ..8 (for|as) (a )?(lack|want|absence) of (interest|concern|care|motivation|
          commitment|engagement|cooperation);
        (if|that if) (she|he|they) ..2 (told|asked|admitted|said|spoke|went|complained|let) ..12 (never|lose|take|taken|away|removed|worse|judged|
          blamed|see (the|her|his) (baby|child*));
        (ambivalen*|reluctan*|resist*|avoidan*|distrust*|mistrust*|evasive*|elusive|guarded|suspicio*) ..6 (service*|help|professional*|agenc*|work|
          support|plan|visit*|involvement|intervention|worker*|authority);
        (did not|never|not|failed to) ..1 (take up|taken up|took up|takes up|pursue|access|accessed|use|used|attend|attended|keep|kept|respond|
          responded|engage|engaged) ..4 (offer|offers|support|place|places|service|services|appointment|appointments|sessions|group|groups|course|
          programme|help|referral|therapy|counselling|invitation|invitations|meetings);
        (support|help|place|offer|course|counselling|therapy|programme|early help|visits|invitation|invitations) ..6 (not (taken up|attended|pursued|
          wanted)|never (taken up|attended|used)|declined|refused|rejected|turned down|lapsed);
        (appointments|visits|meetings|sessions|courses) ..6 (working hours|school hours|office hours|daytime|during the day|shift|shifts|at a time|
          miles away|no crèche|without childcare);
        (u/v|uv|unannounced visit|h/v|home visit|t/c|tc) ..8 (curtains|cut off|no answer|not in|out|no reply|nil|voicemail|v/m|as above|no access|
          refused|declined|car on drive);
        none (kept|attended|taken up|accepted|answered|returned|completed);
        (refusal|refusals|refusing|refused) (of|to) ..1 (entry|access|consent|permission|allow|let|open|meet|see|discuss|speak|engage|work|attend|
          answer|sign|co operate|cooperate);
        (on|to) (his|her|their|the (couple|family|mother|father|parents)) (own )?(terms|timetable|conditions|time|turf);
        (left|moved|fled|gone|vanished|disappeared) ..8 (week|day|eve|night|morning|fortnight) (of|before|after) ..4 (conference|meeting|visit|
          assessment|hearing|referral|review);
        (said|says|answered|answering|replied) no (each|every) time;
        (accepted|agreed|taken up|welcomed) ..6 (and|but|then|only to be) ..2 (abandoned|dropped|stopped|ended|given up|discontinued|lapsed|declined|
          refused|cancelled|broken off|walked away);
        (has|had|have|was|were) (been )?(described|recorded|written|labelled|put down|noted|known) ..3 (as )?(hard to reach|hard to engage|difficult
          to engage|non engaging|reluctant|chaotic|resistant|avoidant|unco operative|uncooperative|hostile|disengaged);
        (failed|failure) to (return|complete|fill in|sign|confirm|book|opt in|ring|reply|respond) ..4 (form|forms|questionnaire|call|letter|consent|
          appointment|slip|line);
        (would not|did not want to|refused to) see (them|us|him|her|anyone|anybody|the|any)
      `),
    },
    // What is kept of what was offered; what is said of it; who gets in, and how
    {
      use: 'event',
      phrases: each(`
        <kin> (came|comes|turned up|attended|went|came along) to (none|nothing|neither|everything|half|only|fewer);
        <kin> (came|comes|turned up|attended|went|came along) to (one|two|three|all|<number>|most|each|every|only) ..3 (<meeting>|of);
        <count> (booked|offered|arranged|planned|attempted) ..2 <count> (kept|attended|seen|answered|taken|completed|successful);
        (booked|offered|planned|arranged|attempted) ..6 (kept|attended|achieved|completed|successful|taken up);
        by text ..3 (on the|the|morning|day|same|that|each|from);
        (always|never short of|invariably|each time|every time) ..4 (a |an |with )?(good |new |plausible )?(reason|reasons|excuse|excuses|apology|
          date|promise|promises);
        (agree*|accept*|signed|signs|promis*|yes) ..2 (to|with)? ..1 (everything|whatever|every (referral|criticism|appointment|plan|action|form|
          suggestion|recommendation|offer)|each (referral|action|offer|suggestion|plan));
        (agree*|accept*|promis*|nodd*) ..12 (did not (go|come|attend|follow|happen|keep|turn)|never (came|went|followed|happened|kept|did|turned|
          attended)|lapsed|lapse|went once|postponed);
        (taken|mistaken|took|mistook|read|treated|counted|described|labelled|explained|put down|written|regarded|interpreted|recorded|logged|heard|
          met) ..3 (as|for|to|with) ..2 (change|progress|hostility|hostile|reluctance|cooperation|co operation|compliance|engagement|resistance|
          disinterest|fickleness|rudeness|parental choice|lack of (interest|engagement|motivation|commitment)|non compliance|disengagement|non
          engagement|avoidance|obstruction|uncooperative);
        (compliance|cooperation|co operation|engagement|openness) ..4 (on paper|surface|apparent|superficial|total|mistaken|taken|counted|feigned|
          false|token|partial|only);
        <kin> (stopped|ceased|gave up|had stopped|had given up) (answering|opening|coming|ringing|picking up|telling|replying|responding|returning|
          turning up|bringing|letting|engaging);
        (withdrew|withdrawn|withdrawing|pulled out|dropped out|drifted away|turned away) ..2 from (all |the )?(service*|support|professional*|
          programme|plan|group*|everyone);
        (turned away|turn away|shut out|closed (their|his|her) doors? (to|on|against)) ..4 (<professional>|everybody|everyone);
        (withdrawal|withdrew|withdrawn|withdraw) ..2 (of )?(consent|cooperation|co operation);
        (let down|failed) by ..2 (services|professionals|us|agencies|the system|social (workers|services|care));
        (mother|mum|parents|family|couple) ..2 (felt|feel) ..1 (judged|blamed|marked|humiliated|patronised|criticised|watched|let down|dismissed);
        (nobody|no one|anyone|soul|stranger|off) ..4 lanyard;
        (curtain|curtains|blind|blinds) ..2 (moved|twitched|came down|closed|drawn|went down|shut);
        (open|opened|opens|opening) (the|her|his|their) (front )?door;
        (over|had|with|made|for|stayed for|many|good) (a |the |her )?(cup|cups|mug|mugs) of tea;
        (brought|same|bring) (the |some |same )?(biscuits|cake); kettle on; took off (her|his|their) (shoes|lanyard|badge);
        it took ..12 (to be (let|allowed|trusted)|to get (in|past)|(before|until) ..4 (let|open*|talk*|spoke|trust*|answer*));
        suited ..3 (family|families|mother|father|parents|couple|sides|carers|grandparents);
        (lovely|charming|polite|courteous|pleasant|friendly) on the phone;
        (lovely|charming|polite|courteous|pleasant|civil) ..2 (and|but) ..1 (never|out|unavailable|to|no|not|told|gave|absent);
        (set|dictated|dictate|laid down|imposed) the (terms|conditions|rules|timetable);
        <kin> would not have ..1 (us|<professional>|services) ..4 (in|on|near|through|past);
        <kin> would (see|speak to|talk to|let in|meet) ..6 (nobody else|no one else|not|no other|only);
        (DNAs|WNBs|cancellations|refusals|missed (appointments|visits)) (in a row|in succession|running);
        (missed|attended|kept|brought to|came to|gained|answered|taken up|cancelled|refused|declined|supplied|provided) ..6 <count> (of|out of) (the
          |her |his |their )?<count>;
        <count> (of|out of) ..3 <count> ..6 (missed|not supplied|attended|kept|declined|cancelled|unanswered|refused|taken up|not brought);
        (appointments|visits|reviews|sessions|meetings|contacts) ..4 (frequently|repeatedly|often|routinely|consistently|regularly|persistently)
          (missed|cancelled|declined|refused|rearranged|postponed|avoided);
        <kin> (would )?only (meet|come|came|answer*|let|talk|talked|speak|spoke|engage*|attend*|open*);
        (retained|earned|won|lost|gained|built|regained|betrayed|key to) ..4 trust;
        nothing (more |further )?to do with (social|services|us|agencies|professionals);
        became (angry|hostile|abusive|aggressive|defensive) (when|with|towards);
        <kin> (set|chose|decided|controlled|dictated|determined) ..4 (when|where|terms|room|times|visits);
        (closed|shut|closing) ..6 (want of contact|no contact|non engagement|did not reply|no reply|two letters);
        after (two|three|four|one) (letters|missed|calls|failed|non attendances|texts|refusals|DNAs|attempts);
        (previous|past|earlier|bad|poor) experiences? (of|with) ..2 (services|care|social|professionals|agencies|authorities|the system);
        crisis ..6 (vanished|silence|disappear*|once it|passed|withdr*)
      `),
    },
    // Nobody in, the door on its chain, the message passed on; who saw whom off; what broke the pattern
    {
      use: 'event',
      phrases: each(`
        (found|find|finding) (nobody|no one) (in|at home|home|there);
        <kin> ..2 (never|rarely|seldom|not|always|out) (in|out|at home) (for|when|whenever);
        (<caller>|letterbox|door|telephone|knock*|calls) ..10 (said|say|told|saying) ..6 (was|were|is) <indisposed>;
        <kin> ..4 (could|can|would) not be (found|reached|contacted); (nobody|no one) could be found;
        (took|returned|answered|accepted) (no|none of the|few) ..1 (calls|visits|letters|messages|help|appointments);
        (turn*|sent|send*) ..4 <caller> ..2 (away|packing|off); (saw|see|seeing|fended|fending|put) off ..1 <caller>;
        (none|no one|nobody|never|no <professional>|not) got (further|past|in|over|beyond|inside|upstairs);
        (got|get|getting|gets|made it) (past|over|beyond|no further than) the ..1 <way-in>; as far as the ..2 <way-in>; (was|were) let in;
        <caller> ..8 (be|been) (let|asked|invited) in; (asked|invited|let|welcomed) the ..1 <professional> (in|back|inside|upstairs);
        (all|each|every one) (cancelled|refused|declined|missed|rearranged); of ..1 <count> <meeting> ..10 (came|attended|kept|took up);
        (dodg*|duck*|evad*|avoid*|sack*|swap*|stonewall*|fob*|fend*|outwit*|charm*|rebuff*) ..3 <caller>; hid from <caller>;
        (changed|changing|switched|changes) (surgery|practice|GP|GPs|number|numbers|phone|mobile|mobiles|address|addresses);
        (moved|left|changed|relocat*) ..6 (each|every) time ..6 (professional*|agenc*|concern*|anxiety|question*|worker*|meeting|service*|asked|
          social);
        (did not|never|without) (give|gave|giving|leaving) ..4 (number|address);
        would not (sit in|come to the door|come in|open|answer|engage|have us|let (the|any|us|anyone) <professional>|see (the|any|us)|work with|
          accept|meet);
        (sent|sends|sending) (her|his|their) (sister|mother|partner|brother|aunt|friend|eldest) (to|instead|in)
      `),
    },
    // Kept and changed nothing; promised and was elsewhere; the reasons given; mistrust and what lies behind it; what won them over
    {
      use: 'event',
      phrases: each(`
        (kept|attended|came to|turned up (for|to)|thanked) (every|each|all (<count>|of)) ..2 (<meeting>|worker);
        <kin> (missed|cancelled|refused|declined) (<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|most|all|half|
          every|each);
        (declined|refused|missed|cancelled) one after another;
        (cancelled|declined|refused|rearranged|postponed) by (the )?(mother|father|parents|family);
        (kept|attended|thanked|agreed|signed|polite|accepted) ..14 (changed nothing|nothing changed|no change|nothing different|did not change|made
          few);
        (not one|none|few) of the ..2 (actions|tasks|agreed);
        agree* ..6 (and|but|then) ..2 (be|was|were) (somewhere else|elsewhere|out|gone|not there);
        (signed|agreed|agreement) ..8 (broke|broken|breached); (used|grown used|accustomed) to (declining|refusing|saying no);
        met ..2 with (a|another|the same|some) ..1 (reason|excuse|promise|shrug|silence|smile);
        (string|succession|series|litany) of (excuses|sick notes|reasons);
        (impression|appearance|look|semblance|show|performance|surface|illusion|veneer) of <working-with>;
        (civil|polite|courteous|charming|pleasant|friendly) to (the|each|every|all|us|workers|staff|professionals);
        shy of ..1 (services|professionals|<professional>);
        they (take|took|would take|were coming for|are coming for|come for|came for) ..2 (child|children|baby|babies|kids);
        (rang|called|phoned|texted|wrote|knocked|visited|tried|telephoned) ..6 (and|then) closed;
        (asked|asking|ask) for help ..10 (passed|refused|times|came|come|turned|told|no|nobody|twice);
        (let|letting|allowed) (him|her|them) (choose|pick|decide);
        (persistence|patience|perseverance|tenacity|doggedness) ..4 (paid|reward*|worked|won|brought); <kin> ..2 (open|opened|opens) up;
        ((non|not) engag*|did not engage|(fail*|failure|reluctance|refusal) to engage|(lack|absence) of ..1 (engagement|cooperation|co operation|
          compliance));
        (distrust*|mistrust*|guarded|trusting relationship|(diverted|deflected) (the )?(discussion|conversation|questions|talk)|changed the subject|
          co operat*|cooperat*|obstruct*|grievance*|gatekeep*|sabotag*|uncontactable|excuses|non compliant|monosyll*);
        (wary|suspicious|afraid|frightened|scared|fearful|hostil*|resent*|anxious) ..1 (of|towards|about) ..2 (service*|professionals|social
          (workers|services|care)|authority|authorities|the state|agencies|workers|officials|police|being judged|losing (the|her|his|their)|removal|
          asking for help);
        ((no|little) (faith|confidence|trust) in|trust in (services|professionals|social|workers|anyone|authority)|took against|fell out with);
        (in|through|of) care ..14 (own social worker*|trust*|mistrust*|promised|professional*);
        ((on|off) (the|a) chain|chain (on|off) the door|door ..3 (stayed|stays|remained|kept) (shut|closed|locked)|doors? (opened|opens)|(turned|
          sent|refused) ..1 at the (door|gate|step)|at the (gate|door) (only|twice|each|but|not));
        (turned|switched|switching|turning|turns) (..3 (phone|phones|calls|landline|mobile) off|off ..2 (phone|phones|mobile|landline));
        (nil response|<professional> carded|(failed|unsuccessful|abortive|repeated|numerous) (attempts|visits|calls|home visits)|(attempted|attempts?
          to) (engage|contact (the )?(family|mother|father|parents|her|him|them)|visit (the )?(family|mother|home|her|him|them)|reach (her|him|
          them))|attempted contact|difficult* ..2 (contacting|reaching|engaging|gaining access)|lost (contact|touch) with ..2 (family|mother|father|
          her|him|parents)|off the radar|no forwarding address|no shows?|not (turn|show) up);
        (lip service|through the motions|(say|said|saying) (all )?the right things|what ..3 (want*|wished) to hear|told (her|him|them|us|workers|
          services|agencies|professionals) nothing|(gave|gives|giving) (nothing|little) away|as little as possible|one word answers);
        (did not rejoin|did (all|most of) the talking|empty chairs?|without the (parents|mother|father|family)|(walked|stormed|walks|walk) out of);
        ((got|getting|get) (nowhere|anywhere|somewhere) with|turned (it|things) (round|around)|what would have helped|own ground|won ..2 (over|
          round)|(win*|won) (her|his|their) (trust|confidence)|walked alongside);
        ((solicitor|lawyer) letter*|(letter from|answered ..6 by) (a|the|their|his|her) (solicitor|lawyer)|complain* ..4 (letter|letters|procedure|
          against (each|every|the worker|workers))|threat* ..4 (complaint|solicitor|complain|sue)|(formal|series of) complaints?);
        ((tired|weary|sick|fed up|exhausted|gave up|given up|stopped|twice) ..2 telling (her|his|their) story|(story|stories) (twice|again|afresh|
          anew|over and over|to (each|every|another)));
        (kept|keep|keeping|held|holding) ..3 (at bay|at a distance|at arm length); (when|as|whenever) it suited;
        attendance at ..4 (group|course|clinic|sessions|programme);
        (asked for|requested|wanted|preferred|demanded|insisted on) (a )?..1 (male|female|different|change of|new|woman|man|another) ..2 (worker|
          social worker|midwife|doctor|consultant|health visitor|nurse|interpreter|GP|practitioner|team);
        (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (social worker|worker|stranger|health visitor|practitioner|key worker|keyworker|
          midwife);
        (told|asked|ordered) ..1 <caller> ..1 to (leave|go); <kin> would (only )?talk (to|in|on|while|at|if);
        <kin> (trusted|warmed to|took to|confided in|relied on) ..2 <professional>;
        (put|logged|typed|written|filed|entered|labelled|called|calls|described|recorded) ..3 (no access|dna|dnad|disengag*|non compliance|hostil*|
          resistant|avoidant|uncooperative|guarded|evasive|no interest|parental choice|having shown|working with us|hard to reach)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        engage the family in the review; was not brought policy; DNA was recovered; engagement ring; (inter|multi) agency (co operation|cooperation);
        (co operat*|cooperat*) (between|by|among|of) (agencies|services|partners|all|professionals);
        (agencies|partners|services|professionals) ..2 (co operat*|cooperat*);
        without the (parents|mother|father|family) (consent|knowledge|agreement|permission|being); change in (risk|need|circumstances);
        (became|got|were|was) engaged (in|to|and); missed one ..2 (appointment|visit|session|meeting)
      `),
    },
    {
      use: 'elsewhere',
      phrases: each(`
        workshop; seminar; practice briefing; e learning; training (on|in|about); perceptions
      `),
    },
    { use: 'label', phrases: each('engagement') },
    {
      // As an analysis says it
      use: 'event',
      plain: true,
      phrases: each(`
        (was|were) (referred|signposted) to ..5 (and|but) (declined|refused|did not take (it|this|them) up);
        (<parent>|<family>|she|he|they|family|couple|mr <letter>|ms <letter>) (was|were|had been|remained|became) ..1 (reluctant|unwilling|resistant|
          hostile|avoidant|guarded|wary|difficult|hard) ..1 (to|with|of|towards) ..1 (engage|work with|accept (help|support)|services|professionals|
          practitioners|agencies|support|reach);
        (<parent>|<family>|she|he|they|family|couple) (did not|would not|refused to|declined to|rarely|only sporadically|sporadically|intermittently|consistently|fully) (engage|engaged|engaging|
          cooperate|cooperated|work|worked) (well )?with ..3 (services|professionals|practitioners|agencies|support|plan|worker|workers|social workers|
          visitor|team|service|midwife|midwives|school|early help);
        (engagement|engagement with ..2 <agency>|engagement with (services|agencies|professionals|support)) (was|were|remained|became) ..1 (poor|
          sporadic|inconsistent|superficial|limited|reluctant|patchy|good|minimal|variable|intermittent);
        (did not want|declined|refused|turned down) (any |all |the |offers of |further )?(help|support|early help|involvement|services) from ..2
          (services|professionals|agencies|social care|school|service|visitor|midwife|team|early help);
        (<professional>|<agency>|worker|workers) ..1 (built|developed|had|established|formed) a (good|trusting|positive|strong|trusted) (working )?relationship with (the )?(family|mother|father|
          parents|mum|dad|couple|both parents)
      `),
    },
    {
      use: 'label',
      telling: true,
      plain: true,
      phrases: each(
        'family engagement; engagement of the family; engagement with services; engagement with professionals; parental engagement; working with the family',
      ),
    },
  ],
}
