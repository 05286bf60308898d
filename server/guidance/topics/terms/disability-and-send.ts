import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'disability-and-send',
  groups: [
    {
      use: 'condition',
      whose: 'child',
      phrases: each(`
        difficult* (with|in) (his|her|their)? ..1 (learning|speech|hearing|development|reading);
        developmental (problem*|difficult*|disorder*|concern*|need*|condition*|delay*|disabilit*);
        (seizure*|fits) ..4 (controlled|medic*|daily|weekly|increas*|frequent|every|plan|cluster*); talker; thickened; learning disabilit*;
        learning difficult*; autism; autistic; ASD; ADHD; neurodevelopmental; cerebral palsy; epilepsy; down syndrome; gastrostomy; wheelchair;
        hearing (loss|impair*|aid|aids); deaf; non verbal; did not speak; developmental (delay|need|needs|disorder); GDD; EHCP; EHC plan; SEN support;
        special school; specialist school; special educational need*; quadripleg*; dyslexi*; FASD; hoist; disabled children; portage;
        additional needs; additional need; learning need; 1:1 in nursery; disability; disabilities; disabled; (on|autis*) (the )?spectrum;
        (respite|direct payments|personal assistant|PA hours);
        (learning|developmental|physical|medical|sensory|communication) (need|needs|impairment*|difficult*); 1:1;
        genetics (clinic|team|appointment|at); congenital condition; long term condition; (SEND|SEN|special educational needs|education) tribunal;
        tribunals? (for|directed|named|ordered);
        eye gaze (board|device|frame|screen|computer|tablet)
      `),
    },
    {
      // What only a child has, whoever tells of it.
      use: 'condition',
      phrases: each(`
        EHCP; EHC (plan|needs|assessment); education health and care (plan|needs); SEN (support|register|list|status);
        SEND (support|register|plan|status); (autism|ADHD|neurodevelopmental) (assessment|pathway|diagnosis|clinic|outreach|referral|list)
      `),
    },
    { use: 'subject', whose: 'child', phrases: each('SEND; SEN; difficulty with learning; hearing; development') },
    {
      use: 'absent',
      whose: 'child',
      phrases: each(`
        development .. age appropriate; age appropriate (development|at); development was (as expected|normal);
        normal (development|hearing|vision|speech|milestones); as (it|they|he|she) should be for (his|her|their) age;
        (hearing|sight|vision|eyesight) (is|was|are|were) not impaired;
        (hearing|sight|vision|eyesight|speech|development|learning) ..10 (as (it|they) should be|where (it|they|he|she) should be|as expected|fine|
          normal|unremarkable|no concern*|age appropriate);
        (no|neither|nor|not|any) ..4 needs (over and above|beyond|different from|other than) ..; needs (over and above|beyond those) ..;
        above average;
        (educational psycholog*|paediatrician|SALT|speech and language therapist|EP|psychologist|SENCO) ..16 (no|not|nothing) ..3 (learning|
          developmental|need|needs|difficulty|condition|different);
        (autism|ADHD|dyslexia|FASD) ..8 (excluded|ruled out|not (upheld|met|confirmed|supported)); no special need*;
        (learning|additional|special) needs none; criteria for ..4 not met; at or above (the )?expected;
        (found|identified) no (learning|developmental|neurodevelopmental|speech); no additional need*; meeting .. milestones;
        ASQ .. (in range|normal); developing (normally|as expected)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (talk|speak|walk|read|catch up) when (he|she) ..4 ready; (silence|speech|quietness|talking|walking|slowness) ..2 down to;
        (learn|learns) different*; (no need for|not need|not want|do not (want|need|like)) (a label|labels|labelling|a diagnosis);
        nothing (wrong|the matter) with (his|her|their|the ..1) (hearing|speech|eyes|learning|son|daughter); (nothing|anything) different about;
        (read|write|hear|talk|reading|writing) ..2 (fine|perfectly well|perfectly); would not hear of (a|any);
        like (his|her) (uncle|cousin*|father) (was|had been)?; understood (everything|all|perfectly) ..;
        when (he|she) (wanted|wished|chose|felt like) to;
        (hears|heard|sees|saw|talks|talked|walks|speaks|understands|understood|learns) (perfectly|just fine|fine|normally|okay); simply shy;
        no difficulty with; (can|could) (talk|walk|hear|speak|read|do it|manage) (when|if) ..;
        nothing wrong with (his|her|their) (hearing|development|learning|speech); ticked no; ticked .. additional needs; just lazy; late talker
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        been disabled; disabled for; disabled facilities; SEND inspection; hearing (on|in|at|date|was listed); court hearing; development programme;
        leadership development; alarm .. disabled;
        (SEN|SEND) (funding|budget|reform*|hub|fair|governor|information report|local offer|transport|place*|bill|review|partnership|forum);
        (accessible|access|ramp*) (by|for|to|to the) wheelchair*; wheelchair (access*|ramp*|space*|basketball|taxi*); hearing from
      `),
    },
    { use: 'label', phrases: each('disability; SEND; additional needs; SEN') },
    {
      use: 'condition',
      whose: 'child',
      phrases: each(`
        (autis*|ASC|asperger*|ADD|attention deficit|neurodiver*|neurodevelop*|PDA|demand avoid*|SPD|ear defenders|stimming|meltdown*|tourette*|tic
          disorder|tics|pica);
        sensory (process*|need*|seeking|diet|impair*|overload|profile|room|difficult*); (intellectual|multiple) disab*;
        (SLD|MLD|PMLD|SLCN|SEMH|SpLD|MSI|ALN|DLD|DCD|FAS);
        (SENs|SENK|SEN (K|need*)|statement of (special|SEN)|one page profile|IEP|ISP|special (needs|educational|provision|unit)|additional support
          needs|SENDIST);
        specialist (provision|unit|school|base|setting|college|academy|nursery|class);
        (resourced? (base|provision)|ASD base|1 1 (support|TA)|top up funding); one to one (support|in (nursery|class)|TA|teaching);
        (DLA|disability living|carers assessment for|short breaks|respite (care|nights|provision));
        (CWD|children with disabilities|continuing care|palliative|hospice|life (limit*|threaten* condition)|complex (medical|health|needs|care)|
          medically complex);
        (CP quad|dipleg*|hemipleg*|hypoton*|spastic*|muscular|dystroph*|spina bifida|hydroceph*|shunt|microceph*|epilep*|seizure disorder|acquired
          brain);
        (seizures (since|controlled|every|daily|weekly|most|from birth)|fits (daily|every)|rescue (medication|midazolam)|buccal);
        (trisomy|T21|chromosom*|genetic (condition|syndrome|disorder)|syndrome|fragile x|angelman|di george|22q|foetal alcohol|fetal alcohol|cystic
          fibrosis|sickle cell|diabet* type);
        (chronic (condition|lung|illness)|metabolic (condition|disorder|disease)|mitochondrial|leukodystrophy|cleft|(cardiac|heart) repair);
        (tracheost*|ventilat* at home|oxygen (dependent|at home)|PEG|PEG fed|NG (tube|fed)|nasogastric|tube (fed|feeds|feeding)|jejunost*|catheter);
        (walker frame|standing frame|splints|AFOs|orthos*|buggy for|mobility (needs|impair*|officer)|physical(ly)? (disab*|impair*|handicap*)|
          incontinen*|continence (service|nurse));
        (cochlear|BSL|sign language|makaton|glue ear|blind|(sight|hearing|visual*) (loss|impair*)|(severely|partially) sight*|low vision|braille);
        (nonverbal|pre verbal|preverbal|selective* mut*|(no|few|little|without) (spoken )?(words|speech|language)|not speak*|speech (delay|disorder|
          impediment|and language)|language (delay|disorder|needs)|stammer*);
        (PECS|eye gaze|communication (aid|device|book|board|difficult*|need*|disorder)|social communication|late talking|late walker);
        (global (developmental )?delay|delay in (speech|sitting|walking|talking)|delayed (development|speech|milestones|walking|language)|red book
          delay|early support);
        (behind|below) .. (milestones|expected|peers|age related|developmentally); not (yet )?(walking|talking|speaking|toilet trained) at;
        (child development (centre|clinic|team)|CDC|community paediatric* for|OT (for|assessment|input)|SALT|SLT|S< (input|since|for)|educational
          psycholog*|EP (assessment|report|advice)|working memory);
        (dyscalcul*|dysprax*|developmental co ordination|care plan for (her|his) (epilepsy|feeding|condition)|health care plan|individual healthcare
          plan)
      `),
    },
    {
      // A child's own, whatever service or grown-up is named near it
      use: 'deed',
      phrases: each(`
        (his|her|their) (autism|ADHD|ASD|EHCP|SEN|SEMH|special needs|additional needs|splints|communication|picture cards|speech and language
          therap*);
        (son|daughter|child|girl|boy|brother|sister|sibling|twin|lad|pupil|eldest|youngest|toddler|nephew|niece|<letter-child>) (with|whose|who has|
          who had) (a |an |severe |moderate |profound |mild |complex |diagnosed |also )?(autism|ADHD|ASD|FASD|epilepsy|down syndrome|downs|cerebral
          palsy|learning disabilit*|learning difficult*|disabilit*|dyslexia|tracheostomy|feeding tube|gastrostomy|EHCP|hearing loss);
        (mild|moderate|severe|profound|permanent) (hearing )?loss in (both|one|either|her|his|the); (audiology|audiologist) ..6 (found|confirmed|showed|recorded|diagnos*) ..4 loss;
        (autistic|disabled|deaf|blind|nonverbal|non verbal) (son|daughter|child|girl|boy|brother|sister|sibling|twin|lad|pupil|young person|toddler|
          teenager|<number> year old|<count> year old|eleven year old);
        diagnostic overshadowing; (does|do|did|could|can|who) not (use|have) ..1 (words|speech|spoken);
        (uses|used|using) (sign|signs|signing|makaton|symbols); (who|he|she) signs; picture (cards|board|symbols|exchange);
        (level|functioning|understanding|abilities) ..2 (of a (child|<number>|<count>)|about <number>); functioning at ..;
        nappies at (four|five|six|seven|eight|nine|ten|<number>); (not|never) (yet )?point*;
        (turn|respond|answer|turned|responded|answered) to (his|her|their) name; (bang*|hit*) (his|her) (own )?head; hand flapping;
        rocking (was|and|had|back); care package; (overnight|night|waking) (carers|sitter|sitters); respite (unit|at|was|had|with|gone|stays|bed);
        short breaks (team|were|was|had|stopped|service|staff|carer*); continuing care (package|paperwork|split|assessment|nurse*|team);
        wheelchair (clinic|service|services|that|which|was|too); night time seizures;
        (SEN|SEND|special needs|disability) (caseworker|casework team|team did);
        annual review (of|was|had|had been|put|overdue|cancelled|postponed|meeting)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        on (the |an |a )?(ASD|autism|ADHD|neurodevelopmental|MAAT|social communication) (diagnostic |assessment )?pathway;
        (waiting|wait|awaiting|referred|on (the )?(list|pathway)|under|queue|pathway) ..4 (ASD|autism|ADHD|neurodevelopmental|MAAT|CDC|community
          paediatric*|developmental|SALT|educational psychologist|EHCP|EHC|umbrella|diagnos* of (autism|ADHD)) ..;
        (thought|likely|suspected|believed|queried|probable|possible|traits of|query|?) ..3 (autis*|ADHD|ASD|dyslex*|learning (disab*|difficult*)|
          FASD|neurodiver*) ..;
        (at|aged|by) (two|three|four|five|six|seven|eight|<number>) ..4 (no words|had no words|could not (walk|speak|talk|sit|feed)|was not (talking|
          walking|speaking)|not (talking|walking|speaking)|nonverbal|still in nappies|spoke (only|few|ten|five)|used (single|two|five|ten)|reading
          age|unable to (read|write|speak|walk)|could not read);
        reading age;
        (needs|needed|required|requires|relied on|depended on|dependent on) ..4 (two carers|two people|all (personal )?care|help with (eating|
          dressing|washing)|suction|feeding pump|oxygen|equipment|turning|lifting|personal care|1 1|adult at all times|constant supervision|waking
          night*|carers);
        (communicat*|speaks|talks|expresses) (with|through|by|using) (her eyes|his eyes|eyes|signs|pictures|cards|a board|symbols|gestures|makaton|
          BSL|an app|sounds);
        (fits|seizures) ..2 (went|rose|from|since|were|had) ..4 (day|week|daily|weekly|hour|increas*|control*);
        (turned|repositioned|suctioned|fed) every (<count>|few|other) (hours|hour);
        (glasses|spectacles) ..4 (broken|lost|not replaced|never replaced);
        (speech|SALT|OT|physio|occupational) (and language )?(therapy|therapist|input) (had|was|has|were|requested|recommended|offered|stopped|ended|
          began|needed) ..;
        (communication|hospital|health) passport; suction; (feed|feeding|syringe) pump; (he|she|child) (rocks|hums|flaps|spins);
        rescue (medicine|medication); rett; duchenne;
        (disabled childrens|disabled children|children with disabilities|CWD) (team|service|social worker);
        (waiting|waited|wait|list) ..6 (autism|ADHD|neurodevelop*|EHCP|SALT|speech) (assessment|diagnosis|pathway)?
      `),
    },
    {
      use: 'absent',
      whose: 'child',
      phrases: each(`
        (milestone*|ASQ|ages and stages|development*|HCP review|2 year review|two year review|hearing (test|screen)|newborn hearing) ..6 (reached|
          met|normal|in range|on track|as expected|expected|age appropriate|no concern*|within|passed|appropriate|meeting|above|satisfactory|clear);
        (no|nil|without|never (had|needed)|not) ..2 (additional need*|special educational|SEN|SEND|disab*|learning (need*|disab*|difficult*)|
          diagnos*|developmental (concern*|delay)|EHCP|impairment|health needs|long term condition) ..;
        (meeting|met|reached|achieving|working at) ..3 (milestones|expected|age related|developmental)
      `),
    },
    {
      use: 'event',
      whose: 'child',
      alone: false,
      phrases: each(`
        (could not|can not|cannot) (yet )?(hold a (pencil|pen|spoon)|dress (himself|herself)|use the toilet|count|write (his|her)|read|tell the time|
          follow (instructions|simple)|recognise (letters|numbers|colours)|sit up|stand|feed (himself|herself)|chew|swallow|walk|speak|talk) ..
      `),
    },
    {
      use: 'absent',
      phrases: each(
        '(developing|progressing) (well|normally|as expected|appropriately); (needed|needs|need|required|requires) no (extra|additional|special) (help|support); no known (disabilit*|additional need*|congenital|impairment|SEN|SEND|special|learning need*)',
      ),
    },
    {
      use: 'unknown',
      phrases: each(`
        developmental (assessment|check|review) ...16 (not|never) ..2 (go ahead|take place|attend*|happen*|complet*|kept|done|held);
        newborn (hearing )?(screen|screening|test) ...12 (no|not|never) ..3 (second|repeat*|follow*|record*|further);
        hearing ..6 (tested|re tested|retested|checked|assessed) ..8 (cancel*|not|missed|never|postponed|lapsed);
        (developmental|two year|2 year|ASQ|hearing|SALT|EP|health) ..2 (check*|review*|assessment*|test*|screen*) ..4 (not (done|completed|attended|
          offered|carried|taken place|repeated)|never (done|completed|offered|took)|missed|outstanding|overdue|awaited|cancel*|unavailable);
        (whether|if) ..8 (disab*|SEN|SEND|EHCP|learning (need|difficulty|disability)|autis*|ADHD|hearing loss|additional need*|diagnos*|
          developmental) ..;
        would not have been picked up;
        (two year|27 month|2 year|developmental|eight month) (check|review|screen|screening) ...12 (not|never|missed|nobody|no view);
        (whether|if) ..6 (impairment|condition|developmental|lasting|delayed|funny turns|seizures|sensory|special|dyslexi*) ..10 (not|unclear|
          unknown|cannot|no|never|unable);
        (nobody|no one|not|never|unclear|unknown) ..6 (whether|if) ..6 (impairment|lasting|sensory|delayed|developmental|disab*|learning|autis*|ADHD|
          clinic|global delay);
        (hearing|speech|sight|vision) ..2 (test|result|screen|check) ..4 (not on file|awaited|outstanding|unknown|lost|not (received|known|recorded));
        (paediatrician|psychologist) (opinion|report|view) ..8 (to be sought|awaited|outstanding|pending);
        awaiting ..4 (report|assessment|opinion) ..12 (whether|if) ..;
        (requested|asked for|mentioned|considered) ...16 whether (he|she|it|they) ..8 (not|never|unknown|no)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (wrote|put|ticked|answered|entered|said|declared) ..3 (none|no|nil) ..4 (additional|special|disab*|need*|SEN);
        nothing (the matter|wrong|different) (with|about) (him|her|them|the);
        (nothing|not) ..2 (slow|thick|stupid|backward|autistic|disabled|special|behind|different);
        (just|only|simply|a bit) (lazy|shy|stubborn|slow|late|naughty|a boy|boisterous|active|lively|in (his|her) own world);
        (will|would|he will|she will) (grow out|catch up|talk when|walk when|speak when) ..;
        (bright|clever|sharp|smart|quick) (little|as|enough|kid|boy|girl|thing|button|lad); (he|she) (was|is) (quick|bright|clever);
        not (autistic|disabled|deaf|special|slow)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (those|people|anyone|visitors|staff|users|delegates|adults|parents) with (a |an )?(hearing|visual|disab*|learning|sight|mobility|physical|
          autism|ADHD) ..;
        (specialist|expert|lead|interest|expertise|adviser|training) in (learning|autism|disab*|SEND|special); adult* learning disab*;
        disabled (parking|bay*|toilet*|badge|access|space*|parent*); blue badge;
        (lift|alarm|camera|account|link|smoke alarm|flag|server|button|function|notification*) (was |were |had been |is )?disabled;
        (mother|father|parent|parents|maternal|grandmother|her own|his own) ..2 (learning (disab*|difficult*)|disab*|epilepsy|autism|ADHD|diabetes);
        not speak (to|with|about|english|of|up|out); hearing (distress*|that|about|of|the|her|him|his|their|a|what); remote hearing*; hearings;
        learning from; ventilation; immigration tribunal; (physical|medical) (need|needs|difficulties) (and|or|to|give|unmet); type 1 diabetes;
        (intruder*|thief|thieves|burglar*|he|she|they|someone|had) (had )?disabled the; sickle cell (screen*|trait|test*); insulin;
        epilepsy (specialist |nurse |team )?(nurse|nurses|team|service); learning disability (mother|father|parent|she|parents|services knew);
        (health|mental health) hearing; registered intermediar*; children (charter|register|act|strategy|network|forum|conference) ..1
      `),
    },
    {
      use: 'event',
      whose: 'child',
      phrases: each(`
        (who|he|she|child|<letter-child>) (has|had|have) (a |an |also |both |long had |diagnosed )?(severe|moderate|profound|mild)? (learning
          disabilit*|learning difficult*|autism|ADHD|epilepsy|cerebral palsy|down syndrome|EHCP);
        EHCP (review|was|in place|named|since)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (chair|wheelchair|frame|splints|hoist|standing frame|walker|orthotics|hearing aid*) ..3 (too small|outgrown|broken|outgrew|worn out);
        (no pointing|not pointing|walk* on (tiptoe|tiptoes|(his|her) toes)|toe walk*|lin* up (his|her) (cars|toys)|hand flapping|flap* (his|her)
          hands|<count> words at (two|three|four|age|<number>))
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        never needed ..2 (help|support) (in|at|with) (class|school|lessons|reading|learning);
        (reading|maths|spelling|schoolwork|school work|lessons) (was|is|were|are) easy
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        special school ..5 (rebuilt|opened|opens|inspected|refurbished|rated|expanded|relocated|closed in);
        disabled (smoke|fire|burglar|intruder|camera|cctv|alarm|vehicle|account|ramp|lift);
        (smoke alarm|alarm|camera|cctv|sensor|tracker|location) ..3 disabled; reading age (was |is )?(above|average|in line|ahead|at or above)
      `),
    },
    {
      // "There had been talk of ADHD; whether he had it …"
      use: 'open',
      phrases: each(`
        whether (he|she|they) (had it|has it|had one|was|were|is) ..2 (not|never|unknown|unclear) ..1 (established|known|recorded|clear|determined)?;
        (but|and) (had|has|have) not (yet )?been assessed
      `),
    },
    {
      use: 'elsewhere',
      phrases: each(`
        tribunal ..12 (all|every|other) (authority|authorities|councils|areas)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (fed|feeds|feeding) (through|by|via) (a |an )?(tube|NG|PEG|gastrostomy|button)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        school for (children|pupils|boys|girls|those) with
      `),
    },
    {
      use: 'condition',
      whose: 'child',
      phrases: each(`
        (difficulty|difficulties|problem|problems|trouble) with (his|her|their) (learning|reading|speech|hearing|development)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        developing (well|normally|typically|as expected|on track); no extra help; needed no (additional|extra|special) ..1 (help|support);
        (ahead|on track|up to date) (on|with|in|at|of) (all|every|each|her|his) ..2 (developmental|milestones|ASQ)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (specialist|expert|consultant|lead|background|experience|expertise) in (learning disab*|autism|SEND|special)
      `),
    },
    {
      // Said plainly
      use: 'condition',
      whose: 'child',
      plain: true,
      phrases: each(`
        impaired (hearing|sight|vision|eyesight);
        (hearing|sight|vision|eyesight) (is|was|has been|remains) (badly |slightly |severely |also |still )?impaired
      `),
    },
  ],
}
