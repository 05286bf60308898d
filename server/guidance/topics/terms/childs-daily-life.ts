import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'childs-daily-life',
  groups: [
    // What life was like, how the child saw it, and whether anybody asked or wrote it down
    {
      use: 'event',
      whose: 'child',
      phrases: each(`
        what (a day|life|it) was like; life was like for; lived experience; daily (life|lived|experience);
        (none|nobody|no one) .. (spoken to|seen|asked) .. alone; three houses; in (their|his|her|the child) (own )?words;
        (his|her|their|child) (wishes|views|voice|perspective); what <child> .. wanted;
        (sought|asked|ask|hear|heard|seek) (her|his|their|child) (view*|voice|wishes);
        (way|ways) of (telling|communicating|saying);
        (telling|tell) (us|adults|them|someone|staff|people) .. (something|in|that|how);
        behaviour .. (managed|communicat*|message);
        (nobody|no one|none) .. asked (her|him|them|the (children|girls|boys|child)|either);
        observation of how; (described|recorded) .. as happy;
        (getting|got|gets) (himself|herself|themselves|him and|her and|the (younger|little) (one|ones)) (up|dressed|ready|to school|washed|off to school);
        (took|takes) (child|him|her|them|the (boy|girl|children)) ..4 (park|walk|cafe|out|swimming|drive) ..12 (talk*|said|told|spoke|open*);
        (we|reviewers|panel|records|agencies|services|nobody|no one|review|authors|file) ..3 (not|cannot|little|hardly|never) (know|known|say|tell|knew|knows|learn|asked) ..2 (what|how|who|where) ..3 (weekend*|evening*|night*|day|days|life|home|bedtime|morning*|mealtime*|he|she|they|these|it) ..;
        (wishes|feelings|views|voice) ..6 (copied|pasted|repeated|carried|borrowed|generic|same) ..;
        (liked|loved|hated|dreaded|preferred|best) ..6 because (there|it|nobody|no one|he|she|they|mum|dad|at|then);
        (his|her|their) drawing*;
        (she|he) was the one who ..8 (got|fed|cooked|made|looked|dressed|put|cared|woke|rang|kept|stayed);
        (packed|hidden|secret|ready) (bag|rucksack|suitcase|holdall) ..2 (under|by|in|behind|ready|at);
        (wrote|noted|recorded|kept|writing) ..2 (questions|things|words|what) (he|she|they|the <child>) (asked|said|told|did|says);
        (no one|nobody|never|not|no <professional>|none) ..6 (learn|learned|find out|found out|understand|understood|work out|asked|ask|knew) ..6 what (they|he|she|the <child>|<letter-child>) (was|were) (saying|feeling|thinking|going through|seeing|trying|telling|doing);
        (behaviour|behaviours|anger|outbursts|absences|distress|silence|tiredness|presentation) ..6 (not|never|rarely) (been )?(understood|seen|recognised|considered|explored|read|viewed|linked|questioned) ..;
        <child> ..2 (interviewed|seen|spoken to|asked|visited|met|questioned) ..3 (together|with|in front of|beside|in the (presence|hearing)) ..6 (mother|father|mum|dad|parent*|stepfather|partner|each other|siblings|at the (table|sink)|kitchen table);
        (little|nothing|not much|less|hardly anything|almost nothing|very little) ..2 (written|recorded|known|said|noted|learned|understood) ..1 (about|of) ..1 (the <child>|him|her|them|<letter-child>|either|each) ..;
        (he|she|they|<child>|<letter-child>) ..1 (said|told|explained|wrote|says) ..5 (did not like|does not like|hated|liked|loved|missed|was scared|felt|wished) ..4 (it when|when|being|that|because|going|at home|home) ..;
        what ..6 (was|were|is|felt|feels|been|must have been) like (for|from|at|to|in|there|when|as|with);
        what it (meant|felt like|means) (for|to) (him|her|them|the <child>|these <child>|<letter-child>|be);
        what (the <child>|<letter-child>) (made of|thought of|wished|wanted|hoped|needed|feared|worried about|understood|was trying to say);
        what (he|she|they) (made of|thought of|wished|hoped|feared|worried about|was trying to say);
        the <child> (experience|experiences|day|days|nights|world|story|eyes|life|feelings|voice|words|wishes|views|perspective|distress);
        how (he|she|they|the <child>|<letter-child>|either <child>|each <child>|these <child>) (spent|slept|lived|saw|understood|experienced|passed|filled|coped|made sense|spends|saw the);
        (voice|view*|wishes|feelings|lived experience|account|story|words|perspective) .. (absent|missing|lost|unheard|not heard|not recorded|not captured|not sought|not included|barely|nowhere|captured|recorded|sought|heard|central|reflected|at the centre);
        voice of the child; child voice; wishes and feelings; talking mats;
        <child> (was|were|is|are|had been|had) ..2 (not|never|rarely|only|always) ..2 (seen|heard|spoken to|asked|observed|listened to|visited|met) ..3 (alone|together|with|by|in|from|her|his|their|separately|presence|mother|mum|father|dad|views|what|how|why|$)?;
        (always|only|ever) (been )?(seen|spoken to|met|interviewed) (together|with|in (the|her|his) (presence|kitchen|lounge|living room|front room|company)|in front of|at school|by video|beside|through|when);
        (a|an|his|her|their) (typical|normal|ordinary|usual|weekday) (day|night|week|weekend|morning|evening|tea time|mealtime|saturday|sunday|tuesday|monday);
        (not|never) want* to (go|be taken|be picked|return) (home|back|up|with (him|her|them|mum|dad)|to (contact|(his|her|the|their) (dad|father|mum|mother)));
        did not want .. (home time|go home|be collected|end of the day);
        (clung|cling|clings|clinging|clingy|clinginess|flinch*|cower*|trembl*|watchful|hypervigilan*|vigilan*|startled|stiffen*|rocking|curled up|wet (himself|herself|themselves|the bed)|bed wetting|soil|soils|soil (himself|herself)|soiling) ..4 (to|under|when|whenever|at|behind|if|in class|every|after|on|before|as|desk|teacher|voice*|men|visit*|contact|weekend*);
        (man|mum|mother|dad|parent|grown up) of the (house|family);
        (slept|sleeps|sleeping|hid|waited|waits|lay|listened|sat) ..3 (under (the|his|her) bed|in (the|a) (wardrobe|cupboard|bath)|on the (stairs|landing)|at the (window|top|gate)|by the (door|window|phone|gate)|across the|outside (her|his|their|the) (mother|door|bedroom|room)|in (his|her|their) (coat*|clothes|uniform|shoes|school uniform));
        (behaviour|running away|outbursts|tantrums|absences|absconding|going missing|anger|stealing|soiling|tummy aches|stomach aches|headaches|lateness|tiredness|sleepiness|crying) ..4 (treated|seen|read|understood|viewed|recorded|taken|dealt|punished|sanctioned|managed|handled|labelled|interpreted|regarded|written off|framed|responded|explained|belonged|came on|meant|was a way|was telling|told|spoke|signalled|was how);
        (his|her|their) own (words|voice|story|terms|account of);
        (he|she|they|<letter-child>|the <child>|the (youngest|eldest|middle|older|younger) (one|boy|girl|<child>)) (drew|whispered|hummed|mimed|pointed|sang|painted|scribbled);
        (who|whom|what|where|when) (they|he|she|the <child>) (did (their|his|her) homework|were afraid of|was afraid of|laughed|played|made (them|him|her) laugh|went to for|turned to|sat|woke|hid) ..;
        made (them|him|her) laugh;
        what (he|she|they) (might be |was |were )?(trying|telling) to (say|tell|show)?;
        (told|tells|explained to|informed|said to|confided in|confided to) (his|her|their|the|a|one) ..3 (<confidant>|<trusted>|nurse|worker) ..10 <homely>;
        <homely> ..14 (he|she|they|<child>) (told|tells|said to|explained to|informed|confided in|confided to) (his|her|their|the|a|one) ..3 (<confidant>|<trusted>|nurse|worker|interviewers|officer);
        (he|she|they) explained;
        (never|no one|nobody|none|not one) (wonder|wondered|wonders) ..6 (he|she|they|his|her|their|<child>);
        (hide|hid|hides|hiding|hidden|keep|kept|keeping|stuff*|pocket*|saved|saving|hoard*|stash*) ..2 (crusts|food|bread|toast|biscuits|rolls|sandwich*|fruit|snacks|crackers|crumbs) ..3 (in|up|under) (her|his|their|the) (coat|sleeve|sleeves|drawer|bag|pocket|pockets|sock|socks|tray|bed|mattress|hood|locker|shoe|shoes);
        (you|we|I) (must not|are not allowed to|were not allowed to|was not allowed to|have to|had to|have got to) (wake|tell|go|sleep|stay|eat|talk|speak|touch|cry|leave|make|play|look|keep|be|get|hide|wait|help);
        (day|days|morning|mornings|week) (before|after) ..3 (contact|contacts|(his|her|their|the) (<father>|<mother>|dad|mum) (had )?(visited|stayed|come|been|came));
        homework ..4 (on|in|by) the ..3 (bath|bathroom|stairs|landing|floor|corridor|toilet|wardrobe|hallway|launderette);
        (bedtime|bath time|home time|night time|teatime|weekends|sundays) ..4 (said|called|described|meant);
        could tell you (the|which|what|who|how|when|where);
        at (five|six|seven|eight|nine|ten) (he|she) (could|knew (how|which|when|where|not)|was (the one|cooking|getting|feeding|making)|did the)
      `),
    },
    // Families of phrases: in the first person
    {
      use: 'event',
      phrases: each(`
        I (do|make|made|feed|fed|give|gave|get|got|look after|cook|cooked|change|put|help|hide|hid|stay|sleep|wait|listen) ..4 (bottles|bottle|tea|
          breakfast|nappies|dinner|brother|sister|baby|bed|mum|mam|dad|them|him|her|door|quiet|up);
        my (little |baby |big )?(brother|sister|brothers|sisters|bunk|wardrobe|blanket|teddy|bedroom|mum|dad|mam|nan|nana|teacher|friends|drawing|
          bag);
        (mum|dad|mam|nan|nana|mummy|daddy) (cries|sleeps|shouts|drinks|goes|gets|cooks|forgets|throws|hits|locks|falls|wakes|shuts|breaks|screams);
        (I|we) (am|are|do|did|go|get|have|had|just|only|always|used to|see|keep|sit|sat|lie|wait|eat) ..5 (tea|window|bags|wait|nan|nana|wall|quiet|
          floor|stairs|hungry|dark|door|telly|dinner|breakfast|toast|crisps|packs?);
        I (go|went|get|gets|feel|felt|like|liked|hate|hated|love|miss|missed|wish|wished|want|wanted|just|never|always|used to|have to|had to|am|was|
          were|can hear|could hear|sleep|slept|look|count|counted|pretend|stay|lie|wait|keep|kept|know|knew|did not|do not|dont) ..8 (quiet|notice*|
          home|mum|dad|mam|bed|sleep|brother|sister|scared|cold|hungry|hide|hid|shout*|door|school|invisible|alone|nobody|no one|dark|tea|breakfast|
          stairs|fighting|crying|cry|safe|normal|like (him|her|that|this)|here|there|it when|left|kind|friends) ..;
        strapped ..2 (bouncer|buggy|pushchair|high chair|highchair) (until|most|all|through);
        voice of the (child|children|young person) .. (missing|absent|lost|not evident|not heard|not captured); (liked|enjoyed|loved|hated)
        living (with|at|in) ..3 (but|and) (missed|wanted|wished)
      `),
    },
    // Families of phrases: what the child said, did and saw; who found out, and who did not
    {
      use: 'event',
      whose: 'child',
      phrases: each(`
        (told|tells|telling|said to|says to|whispered to|wrote to|confided in|confided to|showed|explained to|asked|described to|informed) (her|his|
          their|the|a|one|another|my|our) ..2 <trusted> ..14 (safe|safest|quiet|quieter|hungry|cold|warm|noisy|loud|scared|frightened|lonely|alone|
          sad|happy|best|worst|nicer|tired|bedtime|sleeps|slept|breakfast|tea|dinner|weekend|weekends|friday|fridays|sunday|sundays|saturday|
          saturdays|monday|nights|bad day|bad days|night time|shout|shouts|shouted|shouting|fight|fights|fighting|argue|arguing|cry|cries|crying|door
          locks|hide|hides|hid|wish*|did not like|does not like|hated|hates|liked|likes|loved|missed|misses|mattered|the mum now|felt like|feels
          like|like a|a normal|could not (remember|sleep)|nobody (asked|knew|listens|listened|notices|talks)|no one (asked|knew|listens|listened|
          notices|talks)|look* after|looked after|worried about|waited|listening|listened for|pretend*|sofa|bed|blanket*|stairs|watch* (over)?);
        (<child>|<letter-child>|<number> year old|seven year old|eight year old|nine year old|ten year old|six year old|five year old|four year old|
          eldest|youngest|middle one|boys|girls|older one|younger one) ..2 (told|said|says|wrote|described|called|whispered|explained|asked|confided|
          chose|named|listed|remembered|recalled|spoke of|talks of|talked of|drew|put it) ..12 (safe|quiet|quieter|hungry|cold|warm|noisy|scared|
          frightened|lonely|alone|best|worst|like a|felt like|feels like|sleep|slept|bedtime|weekend|weekends|friday*|sunday*|nights|the door|wish*|
          if only|liked|loved|missed|hated|listened|walls|shouting|stairs|forget|forgot*|invisible|tired of|bad days|good days|every night|every
          morning);
        (make|makes|made|making|keep|keeps|kept|keeping) (herself|himself|myself|themselves) (small|smaller|quiet|invisible|scarce|useful|busy|out of
          (sight|the way)|awake|to (herself|himself));
        (goes|went|go|going) quiet ..6 (when|so|whenever|if|at|nobody);
        (hide|hides|hid|hiding|crawl*|curl*|crouch*|sat|sits|stand*|stood|linger*|dawdl*|hung back|hangs back) ..4 (under|behind|beneath|inside|in|
          at|by) ..4 (coats|coat pegs|table|desk|den|corner|cloakroom|gate|toilets|cubicle|wendy house|piano|reception|office|door) ..10 (home time|
          hometime|when|whenever|end of|at the bell|before|every|until|collected|picked|three o clock);
        (home time|hometime|end of (the )?(day|school)|collection|pick up time|the bell) ..12 (hid|hide|cried|cry|clung|slow*|linger*|dawdl*|last|
          wanted|ask*|stiff*|froze|quiet|pale|sick|change*|did not want|would not);
        (did not|didn't|does not|never|not) want to go home ..;
        <child> ..6 (in (school|nursery|bed|class)|at (school|nursery)|asleep|out|upstairs|elsewhere|away) ..8 (when|whenever|each time|at (every|
          each|the time)|during|by the time|so) ..6 (visit*|called|came|worker*|seen|saw|known|see|professional*);
        (visits|visit|visited|calls|called|workers|appointments) ..12 (when|while|always|only) ..3 <child> ..2 (was|were|would be|is|are) ..1 (in
          (school|nursery|bed|class)|at (school|nursery)|asleep|out|upstairs|elsewhere|away);
        (no|nobody|no one|never|not|none) ..8 (house|home|flat|there|present|inside|visited|seen|bedroom|in the) ..6 (when|after|at the time|at the
          hour) ..3 <child> ..3 (came (home|in)|home from|got (home|in|up)|in from|woke|went to bed|going to bed|bedtime|ate|being fed|had (their|
          his|her) tea);
        (about|of) (the )?(<letter-child>|<child>) (we|the (file|files|records|record|review|assessment|notes)|there is|it|they|agencies) ..4 (learn|
          know|knows|little|nothing|only|hear|less|say|says|tell|tells|almost|hardly);
        (communicat*|aids|communication aid|switch|eye gaze|signs|makaton|BSL|talker|device|symbols|non verbal|nonverbal|pre verbal|preverbal) ..20
          (only voice|voice (was|recorded|heard)|not used|never used|left|in (her|his) (school )?bag|views|asked (her|his|him|what)|spoke for|through
          (her|his) (mother|father|parents|carers)|observ*|nobody (asked|signed|tried|learned)|no one (asked|signed|tried|learned)|how (she|he)
          (showed|told|felt|said)|what (she|he) (wanted|felt|thought|meant));
        only (voice|voices|view|views|account|words) ..6 (was|were|is|recorded|heard|written) ..6 (mother|father|parent|parents|her|his|stepmother|
          stepfather|adult|adults|carer*|grandmother);
        (baby|infant|toddler|child|boy|girl|he|she|twin|they) ..4 (who )?(did not|never|no longer|rarely|seldom|hardly ever|had stopped|stopped|does
          not|barely|had learned not to|had given up|learned not to) (cry*|cried|crying|look* up|smile*|smiling|babbl*|reach* (out|for|up)|turn* to|
          seek* (comfort|out|help)|protest*|come when|ask* for|expect*|play*|complain*|make a sound|make a fuss|looking|react*|respond*|laugh*) ..;
        (went|goes|would go|ran|runs|turned|held (out|up) (his|her) arms) to (any|every|each) (adult|stranger|visitor|grown up|lap|knee|professional|
          woman|man) ..;
        (bring|brought|brings|fetch*|carried|gave|offered) ..4 (nappy|bottle|shoes|coat|book|cup|plate) ..4 to (any|every|each|whoever|the (worker|
          visitor|nurse|neighbour)) ..;
        (noted|recorded|described|praised|seen|taken|read|written|regarded|mistaken|interpreted|put down|understood) (only )?(as|for|to)
          (independence|independent|maturity|mature|resilience|resilient|shyness|shy|good behaviour|good|helpful|polite|quiet|no trouble|a character|
          clingy|clinginess|naughtiness|defiance|attention seeking|bad behaviour|cheek|tiredness|a phase|laziness) ..;
        (signs|sign|signals|behaviours|behaviour|language|clues) ..4 (of what|that (he|she|they) (was|were) (telling|showing|saying|trying)|telling
          (us|adults|them)) ..;
        (kept|keeping|keeps|wrote|started|filled) ..2 (diary|log|journal|scrapbook|record) of (his|her|their|the child|what (he|she|they)|how (he|
          she|they)) ..;
        what (he|she|they) (said|says|did|does|dreamed|ate|wore|wished|asked) (in|on|at|when|before|after|with|about|for) ..6 (sleep|bed|night|
          school|home|breakfast|tea|play|bath|door|weekend*|christmas|birthday);
        (<child>|<letter-child>|she|he|they) ..4 (attended|spoke at|came to|took part in|chaired|contributed to|opened|wrote (a letter )?(to|for)|
          sent a letter to|was helped to (speak|attend|take part)|had (a|her own|his own) advocate at) (her|his|their) (own )?..1 (conference|review|
          meeting|core group|plan|hearing);
        (letter|poem|list|map|story|card|note|page|book) ..3 (she|he|they|the child|<letter-child>|child) (had )?(written|wrote|made|drew|drawn);
        (described|treated|recorded|seen|assessed|written about|spoken of|lumped|referred to|planned for) ..2 as (a|one|a single) (unit|sibling
          group|group|block|pair) ..;
        (own|different|separate|individual|particular|unique) (experience|experiences|story|stories|life|lives|needs|place) ..6 (not|never|nowhere|
          lost|missing|hidden|unrecorded|is not|distinguish*|differ*|recogni*|explored|told|of each|of the);
        (each|every) (child|one|boy|girl|sibling) ..2 (as|in (his|her|their) own|had (his|her|their) own|separately|own story|own needs|individually)
          ..;
        (world|worlds|life|lives|day|days|childhood|evenings|weekends) ..3 (shrunk|shrank|narrowed|reduced|revolved|centred|organised|ruled|governed|
          shaped|dominated|filled|consisted|made up) ..;
        not know* (who|what|which|whether|when|where) ..2 (would be|would|mood|to expect|find|in (the|their)|was coming|they would|he would|she
          would) ..6 (home|in|door|bed|mood|kitchen|house|there|awake|morning|night);
        <child> (was|were) (only )?(asked|consulted|told|informed) ..8 after (it|the|they|that|everything) ..3 (had|was|were|signed|agreed|decided|
          over|made);
        (spent|spend) (no |little |any )?time (alone )?with (the )?<child> ..; (nobody|no one|no worker|no <professional>) spent time with ..;
        how (the )?(<child>|<letter-child>) (was|were) ..1 (living|spending|sleeping|eating|feeling|coping|growing);
        did not ask (him|her|them|the child*|either|<letter-child>) (what|how|why|where|who|about (his|her|their|home|life|it)) ..
      `),
    },
    // Families of phrases: what a child showed, knew and was asked
    {
      use: 'event',
      whose: 'child',
      phrases: each(`
        (scratched|cut|blacked|crossed|scribbled|coloured|torn|drawn) ..2 (out|over|up) ..6 (face|faces|name|eyes|picture|photo|photograph|album|
          page|book|himself|herself);
        (views|wishes|voice|feelings|wishes and feelings) ..4 (n/a|NA|N/A|too young|not applicable|blank|nil|none|unable);
        too young to (say|speak|ask|give|be asked|talk|have|be seen|tell); (at|in|during) contact ..6 (he|she|they|the <child>|<child>) would;
        asked (the |both |her |his )?(mother|father|parents|mum|dad|adults|carers) ..12 (none|nobody|no one|never|not) ..3 (asked|spoke|talked);
        (work|worked|working) out what ..4 (saying|telling|trying|meant|wanted|wrong|like);
        (see|know|hear|tell) (who|what|when|which) ..3 (coming|home|mood|mood it|day it|sort of day|kind of day|stair|would be);
        (what|which) (the )?(sort|kind) of (day|mood|night|evening|morning);
        (tells|told|describes|described|brings|brought|conveys|captured|captures) ..4 (about|of) (his|her|their) (days|day|life|lives|nights|home|
          world|mornings|evenings);
        (days|life|lives|world|nights|evenings|weekends|home) (as|through) (he|she|they|the <child>|his|her|their|<letter-child>) (saw|lived|eyes|
          knew|felt|described|experienced|told|sees|knows);
        (watched|observed|played with|sat with) ..4 (<child>|twins|<letter-child>) ..4 (play|meal|meals|mealtime|bedtime|mealtimes);
        (knew|know|known|learned|learnt|learn) ..10 (which|when|how|what) ..4 (stair|stairs|creak*|footstep*|mood|floorboard|engine|bottle|hide|duck|
          quiet);
        (very |too )?(little|nothing) (about|on|of) (the )?(<child>|<letter-child>|baby) (in|is|was|is known|beyond|other|apart);
        (ask|asked|asks|asking|begged) ..3 (if|whether) (he|she|they|I) could ..1 (go home|come home|stay|live|come|move in|be adopted|sleep|have|
          take);
        (describ*|captur*|convey*|record*|wrote|noted|noticed|observed|remembered|set out|saw) ..2 (how|what) (he|she|they|the <child>|
          <letter-child>|each <child>|this <child>);
        ((lost|losing|lose) sight of (the )?(<child>|him|her|them)|invisible (child|children)|<child> (was|were|became|remained) ..1 invisible|
          parentifi*|(adult|parent) focus*|child perspective|day in the life of|(focus*|attention) ..2 on ..3 (adults|parents|mother|father|parental)
          ..2 (needs|difficulties|crises|rather)|(overshadowed|eclipsed) by ..3 (parents|adults|mother|father));
        (would not|never|refused to|could not bear to) (take off|part with|let go of|put down|remove|be parted from|let (anyone|anybody) (touch|near|
          see)) (his|her|their);
        <child> ..4 (were|was|had been|is|are) (not|never|rarely|seldom) (spoken to|seen alone|asked|listened to|spoken with|heard|observed|
          consulted|interviewed|engaged|involved|included);
        how (it|they|he|she) ..1 (felt|lived|feel|live) (to|at|in|for|with|day|from);
        (wishes|views|feelings|wishes and feelings) ..2 (were|was|is) (recorded|described|given|summarised|noted|written|copied|represented|
          expressed|gathered|ascertained|obtained|known|presented) (as|in|by|through|from|only|at)?;
        (same|identical) (sentence|phrase|words|wording|paragraph) ..6 (appears|in (each|every|all)|report|reports|repeated|throughout);
        (behaviour|absences|lateness|anger|outbursts|distress|running|presentation|appearance|hunger|silence) ..8 (behaviour policy|sanction*|
          detention*|exclu*|punish*|managed|reward chart|report card|isolation|discipline);
        (might|may|could|was|were|is|are) (be |have been )?(saying|telling|communicat*|trying to (say|tell)) ..2 (about|us|them|adults|for|through);
        (came|comes|arrived|arrives|turned up|stayed|stays|hung around|lingered) (in |to school )?(early|late|behind|on) ..3 because;
        (independent visitor|advocate|guardian|mentor|play specialist|teacher|nursery worker|carer|TA|youth worker) ..6 (learned|learnt|found out|
          knew|discovered|noticed|recorded|understood) (what|how|which);
        (happy|safe|safer|safest|calm) (only )?(at|in|with|when|where) (school|nursery|nan|gran|the library|class);
        where (he|she|they) (felt|feel|feels) (safe|happy|at home|loved|wanted); lived (through|with) (day|by);
        (doll|dolls|puppet|puppets|teddy|lego|toy animals|toys) ..8 (oven|shut|hit|hid|buried|fought|each time|again and again|bin|jail|locked|cried|
          shouted|hurt|angry|dead);
        (asked|ask|asking) ..1 (<child>|<letter-child>|him|her|them) ..1 (about|how|what|why|who|where) ..2 (weekend|weekends|night|nights|home|day|
          morning|holiday|tea|evening|christmas|bruise|drawing|sleep|wanted|felt|liked|happened|life|(he|she|they) (was|were|felt|had|did));
        asked (him|her|them) why;
        (not|no) ..2 (a )?(word|sentence|line|mention|paragraph|entry) ..4 (from|about|of|with|in) ..2 (him|her|them|the <child>|<letter-child>|his|
          it);
        how the <child> (responded|reacted|related|looked|behaved|turned|seemed|got on|was with|was handled|was held);
        (saw most of|knew best|spent most time with) (the )?(<child>|<letter-child>|him|her|them|brothers|sisters);
        (picture|imagine|visualise|visualised|pictured|imagined) (the |what |a |each )?(<child>|<letter-child>|him|her|them|life|day|it was);
        (went|goes) (stiff|rigid|limp|white|blank); (stomach|tummy) (ache|aches|pain|pains) ..6 (on|before|every|when|at);
        pattern of (stomach|tummy|headaches|illness|absences|lateness|distress|tears|tiredness);
        (worked out|realised|noticed|spotted|saw|linked|understood) (that|how) ..4 (thursday*|monday*|friday*|weekend*|days|nights|after|before|
          contact|stayed);
        (cannot|can not|unable to|could not) (tell|say|speak|talk) ..6 (but|so|show|shows|showed|through|behaviour);
        (sleep|slept|sleeping|went to bed) ..2 (with|in) (his|her|their) (trainers|shoes|coat|clothes|uniform) on;
        in case (we|he|she|they|mum|dad|i) (have|had|has|need|needed|came|comes|woke|wake|got|get);
        (no one|nobody|none|not|never) ..2 (wrote|written|recorded|noted) (down )?(what|how) (they|he|she|it|staff);
        (said so|said it|told us so|asked) at (every|each) (review|meeting|visit|time|conference);
        (experienced|understood|made sense of|coped with|lived|saw) (his|her|their) (care|day|days|home|move|world|life|loss|parents|treatment);
        no (description|account|observation|observations|sense|record|picture|mention) of (him|her|them|the <child>|<letter-child>) (at|in|with|as|
          being|or|playing);
        find out what (had changed|was wrong|it was|he|she|they|life|lay|was happening|happened|was going on|mattered);
        (met|dealt with|managed|answered|responded) (with|by|through|to with) (sanctions|detention|exclusion|punishment|a sanction|consequences|
          isolation|restraint|medication);
        (understood|seen|read|recognised|thought of|considered|interpreted) as (fear|distress|grief|hunger|loneliness|trauma|communication|a message|
          sadness|anxiety|shame|pain|hurt|need|loss);
        (watched|watching|watches|stared at|eyes on|looking at|looked at) the (door|clock|window|gate|road|car park|street) (from|until|all|for|when|
          at|every|each|whenever|and);
        (evening|morning|night|weekend|day|week|bath time|bedtime|teatime|christmas|birthday|mealtime) (in|at|with|for) (that|this|the|his|her|their)
          (flat|house|home|household|family|room|children|bed|child) ..4 (was|were|meant|felt|looked|consisted|involved|like);
        (asked|when asked) ..2 what ..2 (like|day|home|night|wanted|wished|happened|out of);
        (not|neither|nor|was|were|as) (lazy|shy|naughty|backward|slow|rude|defiant|stubborn|attention seeking) ..3 (but|nor|or);
        (best|worst|happiest|safest|loneliest) (thing|part|hour|day|time) (in|of) (his|her|their) (day|week|life|year);
        only (attention|warmth|kindness|meal|company|affection|comfort) (that |which )?(he|she|they|came);
        as (he|she|they) (tells|told|tell|describes) it;
        whether (he|she|they|either|any) (ever )?(laughed|slept|ate|played|cried|smiled|was happy|were happy|was hungry|was warm|was loved);
        (said|says|tell|told|tells|learned|learnt|know|known|knowing|knew) ..1 more ..10 than ..4 (file|files|assessment|assessments|records|record|
          chronology|months|weeks|anything|reports|report|entries|notes);
        (line|lines|sentence|sentences|page|pages|section|entry|entries) (about|on|from|of|that) (who (he|she|they)|(the|this) <child>);
        (spoken|spoke|speak|asked|talked) ..3 in (<tongue>|(his|her|their) own language|BSL|signs); my language; gaze; lay still;
        (averted|baby|infant) ..2 (eyes|cues);
        (settle*|screamed|cried|smiled|clung) ..3 (for|with|to|at) (anyone|any|everyone|no one|nobody|only|strangers);
        (ran|runs|running) the (house|home|household);
        (cook|cooks|cooked|cooking|shop|shopping|shopped|fend|fended|fending|washed) for (himself|herself|themselves|<count>);
        (rest|most) of (his|her|their) day; (watch*|watching|watched) ..2 (door|hands|faces|exits|gate|clock|adults);
        (conversation|talk|talking|play|laughter|noise|chatter) (stopped|ended|ceased|died) (when|as|at|whenever);
        i do the (bottles|cooking|shopping|washing|nappies|school run|breakfasts|feeds|tea|dinner);
        because (mum|dad|mam|my mum|my dad|mummy|daddy) (can not|cannot|does not|shouts|drinks|sleeps|gets|will not|could not|forgets);
        (interviewed|spoken to|seen|questioned|asked|met) ..3 (in front of|beside|next to|alongside|within (sight|hearing) of|in the (presence|
          hearing|company) of) (his|her|their|the|both) (mother|father|parents|parent|stepfather|carer|carers|brother|sister|uncle|aunt);
        (trying|tried) to tell (them|us|someone|him|her|adults|anyone|people);
        (written|told|seen|recorded|described) (in|from|through) the (parents|mother|father|adults|adult|parent) (voice|point of view|eyes|words|
          side|perspective|account);
        nothing (from|by|of) (the )?(<child>|<letter-child>|him|her|them) (themselves|himself|herself|in|at)?;
        (kept|made|keeping|making|wrote) (a )?(note|notes|record|diary|log) of (what|how|when|his|her|their|everything);
        (when|where) it (gets|got|is|was|went) (loud|quiet|bad|cold|dark|scary|noisy|worse|better|safe);
        (weekend|weekends|nights|friday|fridays|home|night time|bedtime|holidays|sundays) (was|were|is|are) (when|where|the (worst|bit|time)|bad|
          loud|long|hard|difficult);
        not (asked|told|consulted) ..6 (what|how) they (made|felt|thought|wanted);
        (what it (is|was)|what it means|what it meant) to (be|live|have|grow|go|wake|share|care|look);
        (stealing|hoarding|taking) (of )?food ..8 (dealt|managed|punished|lock|locked|behaviour|treated|seen|consequence*|sanction*);
        (cuddle|cuddles|hug|hugs|lap|affection|kiss) (for|from|with|to) (visitors|strangers|every|any|all|everyone|anyone|the worker|workers|whoever);
        (would|could|might) (he|she|they)? ..1 (wish for|want to change|like to change|change about);
        (no|nobody|never|no one|none|no <professional>) ..4 sat down with (him|her|them|the <child>|<letter-child>);
        whom (he|she|they) (feared|trusted|loved|missed|turned to|told|asked for); (taught|teach|teaches) (himself|herself|themselves) (to|how);
        could (she|he|they)? ..1 (come and live|live at|live with|stay at school|sleep here|live here);
        (what|who|how) (the <child>|they|<letter-child>|he|she) (had for (breakfast|tea|dinner|supper)|got to school|spent the);
        who (put|puts|got|gets|fed|feeds|bathed|dressed|collected|washed) (him|her|them|the <child>) (to bed|up|ready|at|in|from|for);
        <letter-child> (speaks|speak|spoke|is heard|appears|features) (on|in) (only )?<count>;
        what (it|this|that|they) (said|says) about (his|her|their|home|tea|teatime|life|the|what|bedtime);
        (could|can) tell (from|by) (her|his|their) (hands|eyes|face|body|breathing|walk|voice|drawings); (kept|keeps) a diary;
        (one|person) who (washed|fed|dressed|minded|put|got|cooked|looked after|bathed|woke) (them|him|her|the <child>);
        the way (he|she|they) (stood|sat|held|looked|flinched|ate|watched|played|slept|walked|held (himself|herself));
        how (a|the) (girl|boy|child|baby|toddler|teenager) ..10 (would|could|might) (tell|say|show|ask|know|cope|feel);
        (asked|ask|offered|tried|wanted) to (show|tell|give) (it|them|him|her|someone|staff|adults) ..4 (tutor|teacher|staff|worker|nurse|anyone|mum|
          nan|friend)
      `),
    },
    // Whom the child tells, in what words, by what other means; who knew the child well
    {
      use: 'event',
      phrases: each(`
        (told|tells|explained to|informed|showed|said to|confided in|confided to|described to) (his|her|their|the|a|one) ..2 <confidant>;
        asked (his|her|their|the|a) ..2 (<confidant>|nurse) (if|whether|to|not to|who|what|why|when|how);
        <confidant> ..6 (knew|learned|learnt|noticed|understood|worked out|wrote it down|could read|could tell|could describe|remembered|recognised);
        mummy; daddy; (wrote|written|writing|writes) ..3 in (her|his|their|a) ..2 (diary|book|notebook|journal|planner|jotter);
        (his|her|their|a) ..1 (diary|poem|english book|art book|exercise book|sketchbook|art folder|notes app|memory box);
        (asked|invited|helped|encouraged) to (draw|paint|narrate|show where);
        (draw|drew|drawn|paint|painted|drawing) ..1 (his|her|their|a|the) (family|house|home|week|day|map|picture|bedroom|wish|feelings|body);
        makaton; PECS; eye gaze; communication (board|book|aid); picture (board|cards); symbols? (book|cards);
        (doll|dolls|puppet|puppets|play figures|playmobil|sand tray|small world|home corner); worry (box|monster|jar|dolls); worries (house|box);
        feelings (diary|cards|chart|wheel); clock face; not use (speech|words);
        (he|she|they|<child>|<letter-child>) (does not|did not|could not|can not|cannot) speak; without speech; no spoken words;
        (lined up|built|arranged|placed|stacked) ..4 (bricks|chairs|cars|toys|figures|wall|dolls|animals);
        (takes|took|taken|read|reads|understood|interpreted|heard|saw|seen|recognised|treated) (this|it|that|them) ..2 (as|for|to mean) (a |the |an
          )?(game|information|sentence|message|joke|communication|cry|vanity|wit|affection|fear|distress|defiance|cheek|shyness|naughtiness|clearest|
          sign);
        (put down to|written off as|logged as|recorded as|coded as|treated as|took to mean|taken to mean|taken for|set down as|scored as|passed off
          as|mistaken for|read as|praised as) ..2 (defiance|refusal|friendliness|affection*|shyness|a game|wit|vanity|settled|sensory|independence|
          maturity|improvement|helpful*|naughty|naughtiness|clumsiness|daydreaming|laziness|rudeness|lying|a phase|behaviour|temper|truancy|
          challenging);
        (what|how) (a|an|his|her|their|the) (saturday|sunday|monday|tuesday|wednesday|thursday|friday|weekend|evening|night|day|morning|bedtime|
          teatime|week) (looked|felt|was|meant|is|looks|feels|sounded);
        what did ..6 (look|feel|mean|sound) (like|to) ..2 (<child>|him|her|them); (child|children) seen; seen and (safe|well|appropriate);
        happy and (settled|smiley); settled well; not disturbed; unable to obtain views; seen appropriate;
        (sat|sit|sitting|got down|crouched|knelt) ..3 on (the|a|his|her|their) (bedroom |sensory |kitchen )?(floor|carpet|rug|mat);
        (fullest|best|better|clearest|real|no|hardly any|little|detailed|vivid|full|fuller) (picture|account|sense|description|impression|
          understanding) of (the |this |these |each )?(<child>|<letter-child>|him|her|them|(his|her|their) (week|life|lives|day|days|evenings|world|
          home|time|nights));
        from (where|inside) (he|she|they|his|her) ..2 (stood|sat|lay|lived|slept|wheelchair|cot|buggy|bedroom);
        (in|through|from) the (baby|child|infant|twins|girl|boy) (terms|eyes|own eyes|side|height);
        (girl|boy|<child>|old|eldest|youngest|younger|elder) (replied|replies|answered|answers|recited|explained|remarked);
        asked (every|each) (evening|night|morning|day|friday); (get|got|came|come|getting|gets) to know (the|this|him|her|them|a|these) <child>;
        (cold|quiet|best|worst|scary|hard|nice|bad|loud) bit; (school|nursery|lockdown|mornings) was (when|where|like);
        which (he|she|they) (preferred|would like|liked|wanted|would choose); (asked|invited|told|helped|encouraged) ..8 to (draw|paint|picture);
        (his|her|their) own (handwriting|pictures|photographs|drawings|symbols|signs);
        (interpret*|translat*) for (his|her|their) (mother|mum|father|dad|parents|family|elders|gran*);
        (carer|cared|caring) for (his|her|their) (own )?(mother|mum|father|dad|brothers?|sisters?|siblings|parents|gran*);
        (hated|dreaded|hates|feared|scared of|frightened of|afraid of) (going|being|the) ..2 (home|weekends?|holidays?|nights?|dark|collected|picked|
          evenings?);
        (saw|knew|met) (a different|the real|another|quite another) (child|boy|girl);
        (assessment|file|report|record|records|chronology) ..6 (appears|features|mentioned|named) ..2 in ..1 (one|two|three|a single|<number>) (line|
          lines|sentence|sentences|page|pages)
      `),
    },
    // What the child has learned at home
    {
      use: 'event',
      phrases: each(`
        (knew|know|learned|learnt|tell|worked out) ..3 (from|by) the (sound|way|noise|smell|key|footsteps|colour|look|bins|step*|kettle);
        had worked (it )?out;
        (learned|learnt|taught (himself|herself)) ..1 to (count|climb|hide|chew|laugh|listen|judge|swallow|lie|duck|cook|sleep|tell|read|keep|stay|
          say nothing);
        (old|twins|boys|girls|boy|girl|<child>|brother|sister|eldest) knew (which|when|what|how|by|from|the|it|not|where);
        key ..2 in the (lock|door|front door); (set|sets) (an|his|her|their) alarm;
        (pyjamas|pyjama bottoms|leggings|tights|layers of clothing|jumpers) ..4 (to bed|in bed|indoors|in june|in july|all day|in summer|two pairs|
          layers);
        two pairs of (leggings|pyjama*|tights|trousers|knickers|pants|jeans);
        (hid|hides|hide|hiding|took|takes|take|put|puts|pushed|bundled|lock*) (the|his|her|their) (little|baby|younger|small)? ..1 (ones|one|brother|
          brothers|sister|sisters|siblings) ..6 (wardrobe|cupboard|bed|bedroom|upstairs|bathroom|garden|park|yard|out|shed|hayloft|neighbour*|nan*|
          door);
        (got|gets|getting|get|fed|feeding|dressed|dressing|walked|walks|walking|bathed|put|puts|putting|changed|changing|woke|cooked for|looked
          after|looking after|minded|took|taking|takes) (the|his|her|their) (little|baby|younger|small|two|three)? ..1 (ones|brother|brothers|sister|
          sisters|siblings) ..6 (up|ready|breakfast|dressed|to school|to nursery|to bed|tea|school|nursery);
        (eat|ate|eating|eaten|licked|lick|finished|picked) ..6 (plates|core|crumbs|leftovers|wrapper|wrappers|lids|crusts); felt (tip|pen); crayon*;
        lockdown diary; VoC; seen alone ..2 <number>; (woken|woke|wake|up) at (two|three|four|five|<number>) ..4 (to|for|by);
        (his|her|their) (stammer|nightmares|teddy|bunk|lunchbox|coat); would rather (be|stay|live|sleep|go|have);
        listen* for (the|her|his|their|footsteps|keys); (his|her|their) (evenings|saturdays|sundays|fridays|waking hours|bedtime|bedtimes|teatime);
        (passed|spent|spends|filled) ..1 (his|her|their) ..1 (hours|days|evenings|lunchtimes|breaks|saturdays|sundays);
        (arrive|arrived|arrives|came|comes|come|stayed|stays|lingered|lingers) ..4 (before the|till|until) ..6 (caretaker|lights|opened|dark|bell|
          gates|anyone);
        (in|inside|on|taped to|pinned to) (the inside of )?(his|her|the) (wardrobe|bedroom wall|pencil case|locker|back of (his|her) hand)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        voice of the child toolkit; child centred approach; child voice by; direct work packs; wishes and feelings cards; harmful sexual behaviour;
        sexualised behaviour; child protection; (drew|drawn|draw|draws) (a blank|back|up|on|near|attention|to|together);
        by (his|her|their) own account; part (of|in) (the|his|her|their) (children|child|boys|girls|boy|girl) (life|lives|care|day);
        own (account|words|story) (,)?(she|he|they) (was|were|had) (drinking|using|getting); voice (of|from) the <child> (should|must|needs);
        wishes and feelings (on|to be|must|should); floor below;
        (told|tells) (his|her|their|the|a) ..2 (<confidant>|nurse|worker) ..8 (die|dying|dead|no point|smok*|weed|cannabis|pills|cat|rabbit|runner|
          rolled|fine|bored|sad|gang|pics|photos|debt|black|white|end|catch|lock|same day|touched|sell|stop|fell|accident|nothing (to|on|left|wrong|
          like));
        raised (his|her|their) voice; (male|man|woman|deep|female) voice; voice ..4 (phone|line|call|calls|speakerphone|recording);
        voice (can|could) be heard; lived experience group; <count> view (of|recorded); (appointment|desk|outlook|court|office) diary;
        diary of <count>; diary ..3 shows; we (do|did|can|could) not (know|say|tell|find); we cannot (know|say|tell|be); we (do|now) know;
        we know (why|that|from|what); (told|tells) (his|her|their|a) ..2 <confidant> who told; we were (fighting|told|struck|not|unable);
        in (the|this|a|each|any) <child> life; question about wishes and feelings; concern* about how the <child>
      `),
    },
    {
      use: 'elsewhere',
      phrases: each(`
        should always; can be borrowed; working together (asks|says|requires|expects|sets|states|is clear); (asks|requires|expects) that; toolkit;
        (direct work|resource|activity) packs; to audit; worksheet; consider whether; must (ascertain|consider|take into account);
        (help|helps) (practitioners|workers|professionals|staff) (to|hear|understand); each agency to; practitioners (should|must|need|are);
        (inspectors|auditors|reports|assessments|plans|workers|records|audits|professionals|staff|agencies|schools) (should|must|will|need to|are to|
          shall|ought to);
        (policy|framework|standard|standards|seminar|conference|training) (adopted|places|puts|introduces|sets);
        (is|are) expected to (consider|seek|record|include|show); recording standard; standard <number>; on page <number>
      `),
    },
    {
      use: 'label',
      telling: true,
      phrases: each(`
        child (experience|voice|daily life|day|world); (lived experience|daily life) of (the )?child; voice of the child
      `),
    },
    {
      // As an analysis says it
      use: 'event',
      plain: true,
      phrases: each(`
        (<child>|<letter-child>) (lived experience|experience|experiences|daily experience|daily experiences|daily life|daily lives|voice|voices|views|wishes|feelings) (was|were|is|are|had been) ..2
          (understood|known|explored|captured|recorded|heard|sought|considered|lost|missed|missing|absent|obtained|reflected|evident|central|clear|strong|visible|included|weak|limited);
        (lived experience|experience|daily life|daily lives|voice|voices|views|wishes and feelings) of (the |this |these |each |both )?(<child>|baby|babies|infant) (was|
          were|is|are|had been) ..2 (understood|known|explored|captured|recorded|heard|sought|considered|lost|missed|missing|absent|obtained|reflected|
          evident|central|clear|strong|visible|included|weak|limited);
        (no|little|good|limited|clear|strong|poor|some|insufficient|better) (sense|understanding|picture|record|evidence|exploration|analysis|
          consideration) of ..4 (lived experience|daily life|daily lives|voice|what life was like|wishes and feelings);
        (did not|had not|never|rarely) ..1 (understand|understood|explore|explored|seek|sought|record|recorded|capture|captured|hear|heard) ..4
          (lived experience|daily life|daily lives|voice|views|what life was like|wishes and feelings);
        (saw|seen|met|met with|spoke to|spoke with|spoken to) <child> (alone|on (his|her|their) own|away from (his|her|their|the) (parents|mother|
          father|home));
        <child> (was|were|had been) (not |never |rarely |only |often |always |regularly )?(seen|spoken to|spoken with) (alone|on (his|her|their) own) (by|at (home|school|nursery)|with|during|in (school|class));
        <child> (was|were|had been|had) (not |never |rarely |ever )?(been )?asked (about|what|how) ..2 (life|home|day|days|weekend|weekends|felt|wanted|wished);
        (voice|voices|views|wishes and feelings) of ..2 (older|younger|elder|half|other)? ..1 (sister|brother|sisters|brothers|sibling|siblings) (was|were|is)
          ..2 (missing|heard|sought|recorded|captured|considered|absent);
        (behaviour|presentation|distress) ..2 (was|were) (not |never )?(understood|seen|recognised|read) as ..3 (communication|communicating|message|way of)
      `),
    },
    {
      use: 'label',
      telling: true,
      plain: true,
      phrases: each(
        'voice of the child; voice of the children; child voice; childs voice; childrens voices; childrens voice; lived experience; lived experience of the child; daily life; daily lives',
      ),
    },

    // As notes, rows and bullet points have it.
    {
      use: 'event',
      whose: 'child',
      phrases: each(`
        (told|tells|to|told the|tells the|told her|told his) <trusted> ..2 (I|my|home|mum|dad|nobody|no one|everyone) (do|am|m|is|are|wants|want|sit|hide|sleep|get|have|has|was|up|shouts|hits|cries|just|always|never);
        (sits|sat|hides|hid|hiding|lies|waits|waited|counts|listens) ..6 (stairs|landing|bed|wardrobe|door|cars|coats|pegs) ..8 (when|while|until|if|at) (mum|dad|mam|they|it|he|she|home time|pick up|collection);
        (sleeps|slept|sleeping) (in|with) (his|her|their)? (shoes|coat|clothes|uniform) on;
        (hides|hid|hiding|cries|cried|clings|wets) ..6 (pick up|home time|hometime|collection|on fridays?|only on);
        what (his|her|their|the <child>) (day|days|life|weekends|evenings|nights|mornings) (is|are|was|were) like;
        (asks|asked|asking) ..4 (toast|food|bread|leftovers|seconds|fruit) ..3 (to take )?home; (lifts|feeds|dresses|washes|toilets) (mum|mam|dad|mother|father) ..;
        (got|gets|getting|gave) (the )?(younger|little|baby|brother*|sister*) ..3 (up|dressed|fed|ready|breakfast)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        I (do|did) not (play|go|sleep|eat|talk|tell|like|want) ..1 (out|home|there|anyone|anybody|at)
      `),
    },
    {
      use: 'label',
      telling: true,
      plain: true,
      phrases: each(`
        pupil voice; voice of (the )?(pupil|young person); young person voice; YP voice; child wishes; wishes and feelings; (child|pupil|young person) (words|view|views)
      `),
    },
    {
      use: 'event',
      whose: 'child',
      plain: true,
      phrases: each(`
        (told|tells) (the |his |her |their |a )?<trusted> (that )?I (do|did|get|got|am|was|have|just|sit|hide|sleep|stay|wait|go|look|make|cook|walk) ..2;
        (said|says|told <trusted>|told us|wrote) ..3 the (worst|best|hardest|scariest|nicest) (thing|part|bit|day) ..4
      `),
    },
  ],
}
