import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'childs-daily-life',
  groups: [
    {
      use: 'event',
      phrases: each(`
        what (a day|life|it) was like; what it was like (to be|for); life was like for; day was like;
        a day in the life; lived experience; daily (life|lived|experience);
        (spoken|spoke|talked|talk|speak) to .. alone; <child> (seen|spoken to|met) alone;
        (none|nobody|no one) .. (spoken to|seen|asked) .. alone; seen with .. in the room; three houses;
        in (their|his|her|the child) (own )?words; (his|her|their|child) (wishes|views|voice|perspective|wish);
        what <child> .. wanted; (sought|asked|ask|hear|heard|seek) (her|his|their|child) (view*|voice|wishes);
        no one sought; (way|ways) of (telling|communicating|saying);
        (telling|tell) (us|adults|them|someone|staff|people) .. (something|in|that|how); were also messages;
        had not heard it; behaviour .. (managed|communicat*|message);
        
        (she|he|they) (drew|drawn|acted out|hummed|whispered); drew the same;
        (nobody|no one|none) .. asked (her|him|them|the (children|girls|boys|child)|either); asked him why;
        asked her why; what they (saw|ate|wanted|thought);  learned to (hide|tell|cook); kept crusts;
        help* a reader to see; the world as;  turned away from faces; stopped choosing;
        observation of how; who got them up; slept in front of; not one observation; (described|recorded) .. as happy;
        the mum now; ask* to stay; liked (sundays|school|the); understand what life;  mum sad days;
        they only see; gave his trainers; her wish to; the child world; what day to day life; hear the child;
        listened to (her|him|the child); (child|his|her|their) point of view; through the eyes of;
        (getting|got|gets) (himself|herself|themselves|him and|her and|the (younger|little) (one|ones)) (up|dressed|ready|to school|washed|off to school); (see|saw|saw in him|seeing) a different (child|boy|girl|side); (rarely|hardly|never|seldom|did not|barely|would not) (spoke|speak|speaks|talk|talked|smiled|smile|played|play) (when|with|while|if|in front of) ..; (took|takes) (child|him|her|them|the (boy|girl|children)) ..4 (park|walk|cafe|out|swimming|drive) ..12 (talk*|said|told|spoke|open*); (began|started) to (talk|open up|speak|trust|tell);
        (seen|spoken to|asked|met|interviewed|visited) ..4 (never|not|rarely|always) (seen |spoken to )?(alone|on (his|her|their) own|without|away from (his|her|their|mother|the parents)); (never|not|rarely) (seen|spoken to|asked) (alone|on (his|her|their) own|by (him|her)self|without (a|their|his|her) ); what (happened|life was like|went on) in the (house|home|flat) ..
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (nobody|no one|none|never|not|rarely|seldom|hardly|no <professional>|neither) ..3 (saw|seen|see|spoke|spoken|talked|met|asked|speak|heard) ..5 (without|away from|apart from|except with) ..3 (mother|father|parent*|mum|dad|adult|adults|carer*|stepfather|partner|sibling*|aunt|uncle|family|presence); <child> ..2 (appears|appear|features|figures|is (mentioned|described|named|quoted)|are (mentioned|described|named)) ..2 (in|only|once|twice|nowhere|hardly|by name|as);
        (records|record|assessment|assessments|notes|file|chronology|minutes|plan|report) ..6 (say|says|said|tell*|told|give*|gave|contain*|hold*|held) ..2 (little|nothing|almost nothing|very little|hardly anything|not) ..2 (about|of) ..2 (the <child>|him|her|them|<letter-child>);
        (she|he|they|<child>|<letter-child>|eldest|oldest) ..3 (got|gets|getting|dressed|dresses|fed|feeds|changed|bathed|washed|walked|walks|made|cooked|minded) (his|her|their|the|for his|for her|tea for|breakfast for) ..2 (little |younger |baby |small |half )?(brother|brothers|sister|sisters|siblings|twins|mother|mum); (before|after) (his|her|their) own (school|homework|lessons|breakfast|bedtime) ..; (nobody|no one|none|never|not) ..10 (talked|spoke|communicat*|talk|signed|play*) with (her|him|them|the <child>|<letter-child>);
        (we|reviewers|panel|records|agencies|services|nobody|no one|review|authors|file) ..3 (not|cannot|little|hardly|never) (know|known|say|tell|knew|knows|learn|asked) ..2 (what|how|who|where) ..3 (weekend*|evening*|night*|day|days|life|home|bedtime|morning*|mealtime*|he|she|they|these|it) ..; what a (weekend|night|morning|school day|mealtime|bedtime|week) ..2 (was|is|looked|felt) like; (wishes|feelings|views|voice) ..6 (copied|pasted|repeated|carried|borrowed|generic|same) ..;
        (liked|loved|hated|dreaded|preferred|missed|best) ..6 because (there|it|nobody|no one|he|she|they|mum|dad|at|then); (he|she|they|<child>) (liked|loved|hated|missed|longed for|worried about|wished) ..3 (nursery|gran|nan|nana|home|being|bed|mum|dad|going home|the dog) ..; acted out; (his|her|their) drawing*; how it felt (to|for); <child> ..2 (told|said|says|tells) ..6 (mummy|daddy|mum|dad|mam) (gets|is|shouts|hits|drinks|cries|sleeps|goes|does|would|and); (seen|spoken to|met) ..2 with (his|her|their|the) (parents|mother|father|mum|dad) ..6 (never|always|every); (drew|drawn|drawing|painted) ..4 (of|house|family|home|mum|dad|herself|himself|with|picture*|small|in which|showed); (she|he) was the one who ..8 (got|fed|cooked|made|looked|dressed|put|cared|woke|rang|kept|stayed)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (notes|records|record|assessment*|file|minutes|chronology|report) ..6 (not a word|no word|nothing|not a line|no line|no trace|no account) (from|of|about|by|in) ..2 (<child>|him|her|them|<letter-child>); not a (word|line|sentence) (from|about|of) ..2 (<child>|him|her|them|<letter-child>); (it was|was always|always) (the )?(<mother>|<father>|parents|adults) who (spoke|answered|did the talking|replied); (hardly|barely|scarcely|no|little|not|without) ..2 (picture|sense|idea|image|impression|trace|sight|glimpse) of ..1 (<child>|him|her|them|<letter-child>|how (he|she|they)|life);
        (he|she|they|<child>|<letter-child>) ..2 (wore|kept|carried|packed|hid|gave up|stopped|took to|would not|refused to|cried|asked|clung) ...20 (teacher|staff|mentor|TA|nursery|carer|school nurse|teaching assistant|worker|nurse) ..2 (thought|felt|understood|realised|wondered|believed|guessed) (that )?(she|he|they|it); (stopped|gave up) ..2 (friends|football|dancing|(club|clubs)|netball|singing|playing|swimming|laughing|drawing|drama) ..; (packed|hidden|secret|ready) (bag|rucksack|suitcase|holdall) ..2 (under|by|in|behind|ready|at); (I|we) (do|make|made|feed|fed|give|gave|get|got|look after|cook|cooked|change|put|help|hide|hid|stay|sleep|wait|listen) ..4 (bottles|bottle|tea|breakfast|nappies|dinner|brother|sister|baby|bed|mum|mam|dad|them|him|her|door|quiet|up);
        (nobody|no one|none|never|not) ..2 (got down|sat|knelt|played|watched|sat down) ..4 (carpet|floor|rug|little ones|twins|<child>|<letter-child>); (wrote|noted|recorded|kept|writing) ..2 (questions|things|words|what) (he|she|they|the <child>) (asked|said|told|did|says); (questions|things) (he|she|they) (asked|said) (at|in|on|before) ..; (no one|nobody|never|not|no <professional>|none) ..6 (learn|learned|find out|found out|understand|understood|work out|asked|ask|knew) ..6 what (they|he|she|the <child>|<letter-child>) (was|were) (saying|feeling|thinking|going through|seeing|trying|telling|doing); (language|signs|words) of (their|his|her) own; in the middle of (it|this|the) ..2; (lived|living|caught|stuck) in the middle of ..
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (behaviour|behaviours|anger|outbursts|absences|distress|silence|tiredness|presentation) ..6 (not|never|rarely) (been )?(understood|seen|recognised|considered|explored|read|viewed|linked|questioned) ..; (seen|understood|recognised|read|viewed) as a (sign|way|form|means|cry) (of|for) ..2 (distress|communicat*|telling|unhapp*|fear|help|showing|saying)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        <child> ..2 (interviewed|seen|spoken to|asked|visited|met|questioned) ..3 (together|with|in front of|beside|in the (presence|hearing)) ..6 (mother|father|mum|dad|parent*|stepfather|partner|each other|siblings|at the (table|sink)|kitchen table); <child> ..2 (told|said|explained|disclosed|wrote|showed|described) ..6 (had to|have to|was not allowed|were not allowed|would have to|must|scared|frightened|afraid|hungry|lonely|worried|sad|did not (want|like)|wanted to|wished|hated|never|always) ..; (described|labelled|seen|known|regarded|referred to) ..1 as ..1 (challenging|naughty|difficult|disruptive|defiant|attention seeking|aggressive|streetwise|manipulative|a handful|badly behaved|rude) ..8 (not|never|less|little|no one|nobody|rather than|without); (beneath|behind|underneath|underlay|beyond|reason* for|cause* of|meaning of|sense of|driving) ..1 (the |his |her |their |this )behaviour;
        (little|nothing|not much|less|hardly anything|almost nothing|very little) ..2 (written|recorded|known|said|noted|learned|understood) ..1 (about|of) ..1 (the <child>|him|her|them|<letter-child>|either|each) ..; (time|trouble|care) (was |were )?(taken|spent|given|made) ..2 (get|getting) to know (him|her|them|the <child>|<letter-child>|each); (little|no|less|not much) time to be a <child>; (carer|carers|caring|looked after|interpreter|parent) (for|to) (his|her|their) (mother|mum|father|dad|brother*|sister*|siblings|parents|gran*) ..; (responsibility|responsible) for (his|her|their) (younger |little |baby )?(mother|mum|brother*|sister*|siblings); (how|what) (the <child>|<letter-child>|he|she|they) (felt|thought|was feeling|experienced|needed) about ..; 
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (he|she|they|<child>|<letter-child>) ..1 (said|told|explained|wrote|says) ..5 (did not like|does not like|hated|liked|loved|missed|was scared|felt|wished) ..4 (it when|when|being|that|because|going|at home|home) ..
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        voice of the child toolkit; child centred approach; child voice by; direct work packs; wishes and feelings cards; harmful sexual behaviour; sexualised behaviour; inappropriate sexual behaviour; child protection; voice (mail|over|note|notes)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        what ..6 (was|were|is|felt|feels|been|must have been) like (for|from|at|to|in|there|when|as|with);
        what it (meant|felt like|means) (for|to) (him|her|them|the <child>|these <child>|<letter-child>|be); what (he|she|they|the <child>|<letter-child>) (made of|thought of|wished|wanted|hoped|needed|feared|worried about|understood|was trying to say);
        (meaning|experience|reality|effect|impact) of ..6 (for|on) the <child>; the <child> (experience|experiences|day|days|nights|world|story|eyes|life|lives|feelings|account|voice|words|wishes|views|perspective|distress);
        life (at home|inside the home|in the (home|house|flat|household)|behind) .. (was|like|for); life for (him|her|them|the <child>|<letter-child>|these); from the <child> (side|point of view|perspective|position); where (he|she|they|<letter-child>) (slept|ate|played|hid);
        how (the <child>|<letter-child>|either <child>|each <child>|these <child>) (felt|was feeling); how (he|she|they|the <child>|<letter-child>|either <child>|each <child>|these <child>) (spent|slept|lived|saw|understood|experienced|passed|filled|coped|made sense|spends|saw the); (voice|voices|wishes|views|feelings) of (the|each|these|both|any|either) <child>;
        (voice|view*|wishes|feelings|lived experience|account|story|words|perspective) .. (absent|missing|lost|unheard|not heard|not recorded|not captured|not sought|not included|barely|nowhere|captured|recorded|sought|heard|central|reflected|at the centre);
        voice of the child; child voice; wishes and feelings; wishes & feelings; W&F; direct work; life story work; play therapist; play therapy; feelings cards; worry (box|book|jar|monster|dolls); wizard and fairies; sand tray;  dolls house; talking mats; PECS; communication (book|board|aid|passport);
        ((lost|losing) sight of (the )?<child>|sight was lost of|<child> ..4 (out of sight|a shadow|in the background|invisible)|hidden in plain sight|adult focus*|parent focused|focus .. on the (adults|parents|adult|parent)|overshadowed|eclipsed);
        (not|never|hardly|rarely|nobody|no one|none|without|no worker|no professional|did not|nor) ..3 (observed|spoken (to|with)|speaking to|talked to|talking to|spoke to|heard from|listened to|played with|asked|consulted|sat (with|on|down)|saw|seen|got down|met) ..2 (the <child>|<letter-child>|either <child>|these <child>|any of the <child>|her own room|his bedroom|her bedroom|their bedroom*|bedrooms);
        <child> (was|were|is|are|had been|had) ..2 (not|never|rarely|only|always) ..2 (seen|heard|spoken to|asked|observed|listened to|visited|met) ..3 (alone|together|with|by|in|from|her|his|their|separately|presence|mother|mum|father|dad|views|what|how|why|$)?;
        (always|only|ever) (been )?(seen|spoken to|met|interviewed) (together|with|in (the|her|his) (presence|kitchen|lounge|living room|front room|company)|in front of|at school|by video|beside|through|when);
        (with|while) (<mother>|<father>|parents|a parent|both parents|stepfather|her partner) ..2 (listening|present|in the room|in earshot|within earshot|interpreting|translating|answering|watching|looking on|beside (him|her|them)|sitting in);
         (his|her|their|the) (mother|parents|father) answered for (him|her|them); spoke for (him|her|them|the <child>); 
        <child> .. (seen|spoken to|visited|listened to) .. (alone|on (her|his|their) own|away from (home|the parents)|by (himself|herself|themselves)|one to one|without (her|his|their|a) (mother|parent|parents|father));
        (sat|sit|got down|knelt|lay|played) .. (on|down) .. (floor|carpet|playroom|sandpit|rug); (got|get) to know (him|her|them|the <child>|these <child>); (what|how) home (was|is|felt|life);
        a (typical|normal|ordinary|usual|bad|good|weekday|school) (day|night|week|weekend|morning|evening|tea time|mealtime); (weekends|sundays|saturdays|fridays|evenings|nights|mornings|mealtimes|bedtime|bath time|monday mornings) (were|meant|felt|looked|at home|with|in that);
        (dreaded|dread|hated|loved|lived for|looked forward to|counted (down )?the|afraid of|scared of|frightened of|feared) .. (weekends|weekend|friday*|saturday*|sunday*|home time|hometime|going home|bedtime|holidays|school|contact|night|nights|evenings|bath|half term|christmas|the bell|the dark|half-term);
        (not|never) want* to (go|be taken|be picked|return|leave (school|nursery)) (home|back|with|up|at|to)?; did not want .. (home time|go home|be collected|end of the day); asked (if|whether) (he|she|they) could (stay|live|sleep|go|come|have|take|eat); asked to (live|stay|go back|sleep|be) ..2 (with|at|home|there|in|school);
        (clung|cling*|flinch*|cower*|rocked|rocking|hid|hides|hiding|trembl*|went quiet|fell silent|watchful|hypervigilan*|vigilan*|startled|mute|curled up|wet (himself|herself|the bed)|bed wetting|soil*) ..4 (to|under|when|at|whenever|behind|if|in class|every|after|on|before|head|as|door|desk|table|cupboard|himself|herself|teacher|voice*|men|visit*|contact|weekend*);
        (wary|frozen) watchfulness;  parentified; young carer; (mothered|parented|looked after|cared for|minded) (his|her|their) (mother|mum|brother*|sister*|siblings|parents|baby); acted as (a|the) (parent|mother|carer|interpreter|look out|lookout|little mother); (man|mum|mother|dad|parent|grown up) of the (house|family);
        (put|puts|putting|pushed|wedged|dragged) ..4 (chair|wardrobe|chest of drawers|bed|toy box|table) (against|across|behind|to) the door; (slept|sleeps|sleeping|hid|sat|waited|waits|stood|stands|lay|listened) ..3 (under (the|his|her) bed|in (the|a) (wardrobe|cupboard|bath|corridor|coat|porch|den)|on the (stairs|landing|doorstep|step)|at the (window|top|gate)|by the (door|window|phone|gate)|in (his|her|their) (coat*|clothes|uniform|shoes|school uniform)|outside (her|his|their|the) (mother|door|bedroom|room)|behind the);
        (used|uses|spoke|speaks) .. (toys|dolls|play|drawings|puppets|pictures|lego|figures|emojis) to; (in|through) (his|her|their) (play|drawings|drawing|pictures|poem*|diary|stories|writing|art|games|behaviour|essay|exercise book|songs|lyrics); (his|her|a) (poem|diary|drawing|letter to|picture|essay|piece of writing) .. (he|she|wrote|showed|said|about|of|in which|read|described|drew|by the <child>);
        (played|playing|plays|acting|role played|re enacted|re-enacted|enacted) .. (game*|dolls|police|hiding|hitting|shouting|fighting|mummies|mums|home corner|arguments|row|being) ..; (<child>|<letter-child>|he|she) (said|says|told|wrote|writes|whispered|explained|signed) ..12 (because (nobody|no one|mum|dad|mummy|daddy)|when (mum|dad|mummy|daddy|he|they) (shout*|drink*|drank|fight*|comes|cries|cried|sleeps|gets)|so that (mum|he|she|the baby));
        (behaviour|running away|outbursts|tantrums|aggression|silence|absences|absconding|going missing|anger|stealing|soiling|tummy aches|stomach aches|headaches|lateness|tiredness|sleepiness|refusal|non compliance|crying) ..4 (treated|seen|read|understood|viewed|recorded|taken|dealt|punished|sanctioned|managed|handled|labelled|interpreted|regarded|written off|framed|attributed|responded|logged|explained|belonged|came on|meant|was a way|was telling|told|spoke|signalled|was how);
        labelled ..3 (naughty|difficult|challenging|disruptive|attention seeking|defiant|manipulative|aggressive|clingy); (attention seeking|naughty|manipulative|disruptive|challenging behaviour|a difficult <child>|badly behaved); (what|why) .. behaviour (might|was|meant|was telling|could);
        (trying|tried) to (tell|say|show|let) (us|someone|them|adults|people|staff|something|anyone|the school); been telling us; (a|her|his|their) cry for help; (listened|listening|listen) to (the <child>|children|what he|what she|them|<letter-child>); took (him|her|them|the <child>) seriously; believed (him|her|them|the <child>);
        (his|her|their) own (words|account|voice|story|terms|way); (he|she|they|<letter-child>|the <child>|the (youngest|eldest|middle|older|younger) (one|boy|girl|<child>)) (drew|whispered|hummed|mimed|pointed|sang|painted|scribbled|typed|texted);
        (known|described|remembered|noticed|understood|spoken of|knew) .. as a person; what mattered to (him|her|them|the <child>); 
        (the (one|only) (place|person|adult|room|time|day|meal) (where|who|he|she|they|that) ..8 (safe|warm|fed|listened|happy|himself|herself|quiet|knew|told|noticed|trusted|felt|asked)); only felt safe; only .. (safe|happy|warm|calm|quiet) (at|in|with|when) ..
      `),
    },
    {
      use: 'elsewhere',
      phrases: each(`
        should always; can be borrowed; working together (asks|says|requires|expects|sets|states|is clear); (asks|requires|expects) that; toolkit; packs; to audit; each agency to; practitioners (should|must|need|are)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (who|whom|what|where|when) (they|he|she|the <child>) (did (their|his|her) homework|were afraid of|was afraid of|laughed|played|made (them|him|her) laugh|went to for|turned to|ate|sat|slept|woke|hid) ..; made (them|him|her) laugh; what (he|she|they) (might be |was |were )?(trying|telling) to (say|tell|show)?; what would happen at home ..; (after|before) each (weekend|contact|visit|night|holiday) ..; (I|we) ..12 (my|the) (brother|sister|baby|mum|dad|bed|bunk|wardrobe|door|window|blanket*) ..
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (he|she|they|<child>|<letter-child>) (stood|sat|waited|sits|waits) .. in the (hall|porch) ..; (she wrote|he wrote|they wrote) ..4 (mum|dad|sad|diary|poem|home|I|me); (wrote|writes) .. (my|I|me|mum|home)
      `),
    },
  ],
}
