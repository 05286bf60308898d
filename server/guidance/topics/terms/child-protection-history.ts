import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'child-protection-history',
  groups: [
    {
      use: 'condition',
      phrases: each(`
        child protection plan*; child protection conference*; CP plan; CPP; ICPC; child in need; CIN; CIN plan;
        (a|as|was|were|is|became|been|former|the) looked after (child|children); looked after (at|since|by the local|status|from|under|until); (at|since|from) (the age of )?<number> ..4 (was|became|been) looked after; LAC; care order; supervision order; special guardianship; SGO;
        section 47; s47; section 17; s17; section 20; s20; pre proceedings; PLO; public law outline; care proceedings; adopted; foster (family|care);
        (to|with|by|into|her|his|their) ..1 foster (carer|carers|parents); in care; into care; children home; pre birth assessment;
        (single|social work|C&F|child and family|parenting) assessment (was|completed|closed|in|concluded|found|ended|began|done|opened|started|
          under|had|NFA);
        removed from (his|her|their) care; (contact|contacts|referral|referrals) to (children)? (social care|MASH|the front door|CSC);
        contacts to the front door; re referred; subject to (a )?plan*; category of (emotional|physical|sexual|neglect);
        previously known to (children|CSC|social care); open to (children|CSC|social care); reached the front door; closed with no further action;
        NFA; child protection (history|involvement); neglect plan
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        known to (children)? (social care|CSC|services|childrens services); CSC; social care history; social work history; had a social worker;
        referred to social care; ever been referred; (previous|earlier|prior|past) involvement; previous social care; social services;
        (client|case management|social care) (index|system|database); LCS; liquidlogic; mosaic; frameworki; carefirst
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        not (previously )?(been )?known to (any )?(children)? (social care|CSC|services); never (been )?(known|referred|open) to;
        (not|never) (previously )?been referred; never had (a social worker|contact with social care|any contact|involvement);
        no (previous|prior|earlier) (involvement|referral*|contact|contacts|CSC|social care); universal services;
        had never (had|been) .. (social care|social worker|referred);
        (had|has|have) (no|never had|not had) (previous |prior |earlier |past |any )?(involvement|contact|dealings|interaction) (with|by|from) (the |
          this |their )?(children social|social care|CSC|children services);
        (social care|children services|CSC) (had|has|held|hold) no (previous |prior |earlier )?(involvement|record*|contact*|history|knowledge)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        records from .. previous (authority|area) .. (requested|awaited|not)
      `),
    },
    { use: 'denied', phrases: each('never had a social worker; ') },
    {
      use: 'generic',
      phrases: each(`
        child protection doctor; social care staff; child protection plan is reviewed; section 47 of the offences; child protection procedures;
        adopted (road|practice|child as|by the|by (chief|all|every)|as an);
        (methodology|framework|approach|policy|recommendation*|correction*|protocol|procedure|model|expedient|tool|definition|strategy|nearest) ..4
          adopted;
        (early help|relapse|action|birth|care and support|learning|treatment|recovery) plan (was |had |had been |were )?(ended|closed|reviewed|
          written);
        (mother|mum|father|dad|parent|he|she) (had )?(left care|grew up in care|was in care as a) ..; critical care; intensive care;
        offences against the person; care leaver; left care; rate of section 47; child protection medical
      `),
    },
    {
      use: 'label',
      phrases: each(`
        CSC; social care; social care history; CSC history; previous social care; previous CSC; CP history; CP; child protection; LAC;
        previous involvement; social care involvement; earlier involvement; children social care; prior involvement; prior social care; prior CSC;
        known to (social care|CSC|children social care|social services|services); previously known; social work involvement; LA involvement;
        safeguarding history
      `),
    },
    {
      // Nobody sits in these but for a child with a plan or in care, whatever was not said there
      use: 'deed',
      phrases: each(`
        core group*; LAC (review*|medical*|nurse); child in need (review*|meeting*|planning); CIN (review*|meeting*);
        conference (chair|minutes|members|agreed|decided|voted|split); review conference*; placing (authority|authorities|team|teams|LA);
        the child in need plan; the (child protection|CP) plan
      `),
    },
    {
      use: 'step',
      telling: true,
      phrases: each('S47; section 47; CIN plan; CP plan; C&F; ICPC; LAC; PLO; '),
    },
    {
      use: 'step',
      phrases: each(`
        (contact*|referral*|MASH|NFA|notification*|EDT|front door|CSC|MARF*) ..6 (NFA|no further action|closed|C&F|single assessment|CIN|TAF|
          strategy|s47|no role|stepped|screened out|signposted|threshold not met|did not meet|below threshold);
        (referred|referral*|referrals|contacts|contact|notification*|concerns|calls|request) ..5 (to|into|with|by|from|reached) ..2 (MASH|CSC|social
          care|children services|childrens services|front door|social services|EDT|duty team|duty social|multi agency safeguarding hub|safeguarding
          hub|first response|social work team|NSPCC|LA|local authority);
        (NFA|NFAd|screened out|closed at (MASH|contact|screening|the front door)|no further (role|action (was )?(by|from) <csc>)|(below|under) (the
          )?threshold);
        threshold (was |is |had )?not (been )?(met|reached);
        not (to )?(meet|met|meeting|reach|reached|reaching) (the )?threshold ..1 (assessment|social|statutory|intervention|section|child|step)?;
        (case|plan|family|children|child|twins|boys|girls|he|she|they) ..4 stepped (down|up);
        (step|stepped|stepping) (down|up) (to|from) ..3 (CIN|child in need|need|child protection|CP|early help|section|statutory|family support|
          targeted|TAF);
        (de planned|de planning|deplan*|conferenced); (on|under|subject to|subject of|off) (a |two |three )?(plan|plans); off the plan;
        <child> off plan; (plan|plans) (had |was |were )?(been )?(ended|come to an end|came to an end|closed|discharged|discontinued);
        (plan|plans|category|categories|registered) (for|of|under) ..1 (neglect|emotional (abuse|harm)|physical (abuse|harm)|sexual abuse);
        (category|renewal|ending|closure) of (the |a |his |her |their )?(plan|CPP|CIN);
        (transfer|transfer in|transfer out|reconvened|review|initial|second|third|first|last|next|pre birth|prebirth|that|each|every) ..1 conference;
        (at conference|conference (unanimous*|proceeded|resolved)|family group conference|FGC);
        child protection (plan|planning|process|case|social worker|enquir*|register|visit*|investigation|status|statutory|category|medical (in|after)
          <number>);
        (child protection|at risk|CP) register;
        (CP (chair|conference|category|x|for|since|from)|on CP|ICPC|ICPCs|RCPC|RCPCs|S47|S17|C&F (x|assessment*|closed|done|completed|in)|SA
          (completed|closed));
        strategy (meetings|discussions) (in|x|on) <number>; (core|initial|prebirth) (assessment|assessments|assmt);
        (pre birth|prebirth) (plan|conference|assmt|planning); PBA; unborn (was|baby was|CP|plan) .. (plan|subject|conference);
        (letter before (action|proceedings)|legal (planning|gateway)|pre proceedings);
        (EPO|ICO|CAO to|s46|section 46|s31|section 31|section 37|reg 24|regulation 24|placement order|interim (care|supervision) order*|(police
          powers|powers of protection) (were|was|had));
        (children looked after|(become|became|becoming|was made) looked after|care leaver status|voluntary accommodation|accommodated (under|by|
          since|at|from)|corporate parent);
        (kinship|connected person*|family and friends) (placement*|assessment*|foster*); adoption (order|panel|team|breakdown|disruption|support);
        freed for adoption; (breakdown|disruption) of (his|her|their|the|an) ..1 (adoption|placement|adoptive);
        removed (at birth|from (his|her|their|mother|the parents)|by (court|police|social)|into care); (removal|removals) of ..3 <child>;
        <child> ..1 removal; permanently removed;
        (taken|came|come|coming|brought|went|gone|placed|received|been|was) (back )?(into|in) (local authority |public )?care;
        returned (home )?from care; reunif*; rehabilit* home;
        (in|into|under) (local authority|the authority|LA|our|statutory|public|voluntary|council) care;
        (in|into|under) the care of ..2 (local authority|authority|LA|council); <count> years (in|of) care;
        placed (with|for) (foster*|adopt*|prospective); placed (out of|at a distance|<count> miles);
        (new|third|second|fourth|fifth|last|longest|previous|current) placement; placement (moves|breakdown*|broke|ended|number);
        foster (homes|home|placement*); (residential|unregulated|secure) placement; (was|were|been|being) fostered;
        (childrens home|residential (care|children)|secure (children|accommodation order)|unregistered (home|placement|children home)|semi
          independent (living|unit|accommodation));
        (LAC (review|status|nurse|since|in|medical)|PEP (meeting|for)|IRO|independent reviewing officer|edge of care|IFST|intensive family support ..
          social);
        (safeguarding history|previously (open|involved|assessed)|open case|active case); social work (involvement|intervention|plan|support);
        statutory (involvement|plan|intervention|social work|threshold); long history (with|of) (social|children|services|involvement);
        known to (social|children|CSC|childrens|SC|the LA|two LAs|three authorities|<number> authorities);
        open to (SC|CSC|social|children|CIN|CP|duty|assessment|family safeguarding);
        (open|opened|reopened|closed) (as|at|under) ..1 (child in need|CIN|section|CP|child protection);
        social worker (allocated|since|from <number>|for <count> (years|months|weeks)); (previous|second|third|fourth) social (worker|workers);
        allocated a (social worker|SW); under (CSC|social care|a CP|a CIN|CP|CIN|child protection|children services|the care of the local authority);
        (family safeguarding|CWD) team; <count> ..1 (MASH|CSC|front door|hub|social care|EDT|LA) (contacts|referrals);
        <count> (separate |earlier |previous |further |anonymous |such )?(contacts|referrals) (about|concerning|from|over|in|on|regarding|relating|
          within|during|between)
      `),
    },
    {
      use: 'step',
      phrases: each(`
        (half )?(sibling|siblings|brother*|sister*|child|children|baby|twins|daughter|daughters|son|sons) ..5 (adopted|fostered|in care|into care|
          removed (from (her|his|their|the|mother)|by|at birth|and|in <number>|into)|placed (with|for)|(was|were|became|been|is|are) looked after
          (at|by the|since|from|under|until)|on a plan|on plans|(subject to|subject of) (a|an|CP|section|s47|both|care|interim|PLO|plans|pre|
          proceedings|legal|two|three)|accommodated|under (CP|CIN|a plan)|lost to care);
        lost (custody of|care of|residence of) ..3 (child|children|son|daughter|baby);
        (had|has|with) (a|an allocated) social worker (since|for|from|until|at|in|when|before);
        (care|court) proceedings (were|had|issued|began|concluded|in|on|for|initiated|ended|about);
        (neighbour*|grandmother|grandparent*|nursery|school|GP|midwife|health visitor|police|aunt|anonymous|NSPCC|housing|ambulance|hospital) .. (had
          )?(referred|rang|reported|called|contacted|notified|made (a|two|three|several|<number>) (referral*|contact*)) ..3 (social (care|services)|
          CSC|children services|MASH|the duty|EDT|front door|childrens services) ..;
        (earlier|previous|prior|past|first|second|third|fourth|historic|historical|last|old|original|<number>) (referral*|assessment* by|contact*
          (with|to) (social|CSC|children)|episode* of (care|CIN|support from)|period* (of|on) (care|a plan|a child|child|CIN)|child protection|CIN|
          C&F|section|s47|plans|care episode|involvement from|period of involvement|social work|involvement (with|by) (social|CSC|children)|
          safeguarding (referral*|concern*))
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (no|nil|none|never|without|nor|neither) ..3 (social worker|social care|CSC|social work|children services|childrens services|social services|
          safeguarding (history|referral*|concern*)|CP history|statutory) ..4 (known|recorded|ever|held|before|history|involvement|record|on (any|
          either|this)|contact|trace|file|here|in|until|prior|referral*|at any|visited|crossed);
        (no|nil|never|without) (any |a |previous |prior )?(social worker|social care|CSC|social work|children services|childrens services|social
          services);
        (unknown|not known|never known|never previously known|were not known|was not known|wholly unknown) to (any |all |local |statutory |universal
          |specialist |other )?(services|agencies);
        (unknown|not known|never known|never previously known|were not known|was not known|wholly unknown) to ..4 (CSC|social care|social services|
          children services|childrens services|statutory|any social|safeguarding|the local authority|the department|MASH|LA|local authority);
        never been near a social worker; never (come|came|been) .. (attention|notice) of;
        (no|nil) (CSC|previous|prior|earlier|CP|statutory|social care) (history|involvement|trace|record*|contact*|referral*|referral|footprint|
          episodes|input|engagement);
        universal (services )?only
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (from the social|the social|social services) ..2 (ever|never|crossed|knock*|set foot|darken*);
        services ..2 (ever|never) ..2 (involved|knock*|visit*|been); never had (any )?(dealings|services|involvement|anything to do|anyone);
        never had (a|any) (social worker|social workers)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (whether|if) ..6 (known to ..2 <csc>|referred to ..2 <csc>|social (care|work|worker|services)|CSC|in care|looked after by|earlier
          involvement|previous involvement|social work history) ..;
        (previous|former|other|neighbouring|earlier|home) (LA|LAs|authority|authorities|council|local authority|borough|county) ..6 (outstanding|
          awaited|not (replied|responded|returned|provided|yet|received|searched|checked)|yet to|requested|chased|silent|no reply|no response|
          pending|has not|have not|did not reply|no answer);
        (records|files|history|checks|chronology) ..2 (from|with|in) ..2 (previous|former|other|neighbouring) ..12 (awaited|requested|asked for|
          outstanding|pending|not|yet);
        (records|files|history|checks|chronology) .. (from|with|in|for) .. (previous|former|other|scotland|scottish|wales|welsh|abroad|overseas|
          northern ireland|home country) .. (awaited|requested|outstanding|not|pending|yet)
      `),
    },
    {
      use: 'elsewhere',
      phrases: each(`
        following the (incident|death|injury|collapse|admission|arrest|birth of);
        (morning|day|night|week|evening|hours|days) after (the |her |his )?(baby|child|twin|he|she|boy|girl|infant|son|daughter|sister|brother)
          (died|was|had);
        since the (day |night |morning |evening |time |date )?(of the )?(incident|death|injury|collapse|arrest|charge|admission|fire);
        (morning|day|night|week|evening|hours|days) after the (fire|incident|death|injury|murder|stabbing|shooting|collapse|arrest|admission);
        after the (boy |girl |baby |child |infant |twin |brother |sister |<letter-child> )?(incident|death|injury|collapse|arrest|post mortem|murder|
          shooting|stabbing|assault on);
        surviving (twin|sibling|child|children|siblings|brother|sister|triplet);
        (in response to|as a result of|because of|arising from|prompted by) the (incident|death|injury|injuries|collapse); mother herself;
        father himself; grew up in; care leaver; left care;
        (mother|father|mum|dad|he|she|partner|boyfriend|parent|parents|grandmother) ..3 (herself|himself|own childhood|as a child|as a teenager|as
          children|own time in care|was in care as|grew up|had been in care|spent .. in (foster|care|residential|a children));
        the (rate|number) of ..2 (children|referrals|section|CP|LAC|looked|child|families|plans|CIN|contacts|conferences|assessments); annual report;
        statutory definition; offences against the person; carries a maximum
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (authority|council|area|LA) .. (lived|came from|where|until) ..8 (not|yet to) (replied|responded|said|say|answered|returned) ..
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (had|has|have) (a|an allocated|their own|her own|his own|another|the same|no) social worker;
        (one|two|three|four|five|six|several|<number>|previous|earlier|past) (contacts|referrals|assessments|notifications) ..6 (assessment|no
          further action|early help|closed|children|social);
        (child protection|CP|CIN|child in need) to (universal|early help|nothing|closure) ..
      `),
    },
    {
      // Known, open, referred or reported to those who answer for children in need
      use: 'step',
      phrases: each(`
        (open|opened|reopened|known|referred|rereferred|reported|notified|escalated|presented|stepped up|self referred|re referred) ..2 to ..2 <csc>;
        (referred|reported|assessed|helped) by ..2 <csc>; (closed|closing|case closed|case closure) (by|to|at|with|in) ..2 <csc>;
        (a|an|his|her|their|the|own|allocated|named|previous|former) social worker (for|since|from|in|at|until|when|closed|and|who had) ..2 (<count>|
          <number>|years|months|some|birth|reception|last|before);
        (notification*|PPN|PPNs|MERLIN|MERLINs|VPR|VPRs) ..8 (hub|<csc>|filed|NFA|no further action|triage*);
        (rang|rung|phoned|telephoned|contacted|alerted|emailed) ..1 (MASH|front door|EDT|social services|social care|children services|children
          social care|duty team|safeguarding hub|LA|local authority|NSPCC);
        <csc> ..2 (received|logged|recorded|accepted|screened|processed|handled) ..3 (referral*|contact*|report*|notification*|call|calls|concerns);
        received <count> (referrals|contacts|notifications|reports); (adoptive|adopted) (family|families|parents|home|placement);
        placed out of (area|county|borough|the|authority); (assessment|assessments) (in|of) <number>;
        (social work|section 47|child protection|safeguarding) (enquiry|enquiries|investigation*);
        the conference (was on|was held|took place|met|heard|decided|had|agreed);
        (contacts|referrals) ..8 (front door|MASH|EDT|duty team|safeguarding hub); referral ..3 (not accepted|turned (down|away)|screened|led to);
        viability assessment; accommodated (when|aged|as a|for|in|after|by); step down (to|from) ..2;
        <count> contacts (since|ended|closed|of which|with no|in all); unborn ..1 (plan|protection plan|assessment); (been|were|was) on plans;
        on a (child )?protection plan; (school|nursery|GP|police|midwife|hospital|ward|neighbour|health visitor) referral;
        (assessment|assessments|enquiry|enquiries|investigation) by ..2 <csc>;
        (referral|referrals) (was|were|had|came|made|received|sent|in|by|from) ..3 (by|from)? ..2 (nursery|school|police|health visit*|midwi*|GP|
          hospital|neighbour*|ambulance|housing|family|grandmother|aunt|probation|college|refuge);
        (each|first|second|third|fourth|fifth|sixth|seventh|another|last|previous|earlier) referral*;
        (end|ending|ended|closing|close) the (child protection |CIN |CP )?plan;
        (the|a|his|her|their|this) plan (was |had |had been |were )?(ended|closed|stepped|discontinued|withdrawn);
        (each|first|second|review|initial|next|last|every|that) conference;
        conference (was|had|were) ..2 (called|convened|held|adjourned|postponed|deferred|cancelled);
        <csc> ..2 (contact|contacts|referral|referrals|episode|episodes|case|involvement|assessment|assessments|intervention|input|support|plan|
          history|closure|closures|visits) (in|from|between|since|on|x|times|during|going back|dating|<number>|<count>);
        (contact|contacts|referral|referrals|referred) (in|during|since|between|x|of) ..1 (<number>|january|february|march|april|may|june|july|
          august|september|october|november|december|spring|summer|autumn|winter);
        (come|came|been|brought|drawn) to the (notice|attention) of ..2 <csc>;
        (child and family|single|social work|parenting|core|section 17|pre birth|prebirth|statutory|C&F|children social care) (assessment|
          assessments) ..3 (began|begun|started|completed|closed|found|concluded|recommended|ended|opened|in <number>|led|followed|noted|identified|
          ran|drifted|overdue|after|when|by the|took|written|signed|recorded);
        (following|after|completed|undertook|opened|carried out|<count>) ..2 (child and family|single|social work|parenting|core|section 17|pre
          birth|prebirth|statutory|C&F) (assessment|assessments);
        (adopted|adoption|special guardian*|fostered|foster care) ..6 (sibling*|brother*|sister*|half brother*|half sister*|older|elder|previous);
        (section|s) (17|20|31|38|46|47) (assessment|enquir*|support|plan|order|accommodation|agreement|investigation);
        (children|child|baby|babies|sibling*|brother*|sister*|twins|son|daughter|<letter-child>) ..6 (removed|taken) (at birth|from (her|his|their|
          the)|by ..3 <csc>|into);
        (in|of) need plan (since|from|was|in|ended|closed|for|until|at|with)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        <csc> ..3 (started|issued|began|brought|initiated|commenced) ..3 proceedings; closed at (MASH|contact|screening|the front door|triage);
        (decision|decided|outcome|ended|recorded|marked|result*|closed|took|taking|take) ..5 (no further action|NFA);
        (looked into|followed up|investigated|assessed|visited|checked|closed) by ..3 <csc>
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (no|nil) ..1 (history|involvement|contact|dealings|record|records) (with|of|from|by|in|on) ..2 <csc>;
        never ..2 on (any|a|the) (register|plan|plans|child protection);
        <csc> ..2 (records|files|systems|system|database) ..2 (show|shows|showed|contain|contained|hold|held|have|had) (no|nothing) ..3;
        (no|nil) (current|previous|prior|past|earlier|historic) (or (current|previous|prior|past|historic) )?(involvement|contact|contacts|referral*);
        (family|child|children|household|sibling|siblings) not (previously )?known;
        first ..8 (<csc>|department|authority|council) ..2 (heard|knew|known) (of|about);
        (authority|authorities|council|councils|<csc>) ...12 (never|not|neither|none) ..4 to (their|its|our) (attention|notice);
        (not|never) (had|have|seen|met) ..1 (social worker|social workers|social care|social services);
        <csc> ..20 (none|nothing|neither|no (file|record|trace|history)) ..2 (held|had|found|existed|a file|a record|of (the|this|either|any));
        (not|never) (previously |ever |otherwise )?known to (us|(this|our) (service|department|authority|council|team|LA));
        (family|child|children|household) ..3 (not|never) (previously )?known to any ..2 (service|agency|authority|LA); <csc> ..2 never heard of;
        (no|nil) child protection (concern*|history|issues);
        (not|never|none|neither|no child|no sibling) ..5 (come|came|been brought|drawn) to the (notice|attention) of ..2 <csc>;
        no previous ..3 (<csc>|(plan|plans)|referral*|(contact|contacts)|assessment*);
        <csc> (had|has|have|held|hold|holds) (no|nothing|never|not) ..3 (record*|file|contact*|known|trace|referral*|history|involvement|on|met|
          heard|worked|involved|visited|knowledge);
        (no|nil|without) ..3 (<csc>) (history|involvement|contact|record*|trace|referral*|input|file)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (not|never) (aware|heard) of any ..4 (plan|plans|social worker|social workers|social care|referral*);
        (that|said|says) ..1 (social services|social care|children services|social (worker|workers)|the social) ..3 never ..;
        never ..4 (social services|social care|children services|social (worker|workers)|the social);
        (any|no) (previous |prior |earlier |past )?(involvement|contact|dealings|history) ..2 <csc>
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (information|records|history|checks|reply|response|answer|replies) (from|about|on) ..6 (agency|authority|authorities|council|councils|
          borough|county|country|abroad|overseas) ..8 (awaited|outstanding|requested|pending|not|yet);
        <csc> in (the|their|his|her) (previous|former|other|home|last) (area|county|borough|town|country) ..6 (written to|asked|contacted|approached|
          awaited|outstanding|not|chased);
        (whether|if|what) ..4 (authority|council|borough|county) ..2 (knew|held|recorded);
        (whether|if|how far|what) ..2 <csc> ..3 (knew|known|know|involved|had|held|met|helped);
        <csc> ..1 (record|records|file|files|history|chronology|checks) ..8 (destroyed|lost|missing|shredded|not (found|available|traced|located|
          retrieved|searched|opened|supplied)|unavailable|archived|incomplete|illegible|awaited|outstanding|requested|cannot)
      `),
    },
    {
      use: 'elsewhere',
      phrases: each(`
        (strategy (meeting|discussion)|section 47|s47|police protection|placed with|foster*|safety plan) ..10 (that (evening|night|day|afternoon|
          weekend|morning)|same (day|evening|night|afternoon)|(next|following) (day|morning)|within hours|immediately);
        (that (evening|night|day|afternoon|weekend|morning)|same (day|evening|night|afternoon)|(next|following) (day|morning)|within hours) ..10
          (strategy (meeting|discussion)|section 47|s47|police protection|placed with|foster*|safety plan);
        (looked after|in care|into care|foster care|fostered|adopted|care experienced|on the register) ..3 (herself|himself|themselves);
        (her|his|their|mother|father|mum|dad|parents) own ..3 (in care|looked after|foster*|care experience*|social worker);
        on the (day|night|evening|morning) of (the |her |his |their )?..1 (incident|death|injury|injuries|birth|arrest|collapse|admission|fire|fall|
          stabbing|shooting)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (CAMHS|CYPMHS|course|counselling|counsellor|paediatric*|speech|physio*|dietit*|psycholog*|psychiatr*|therapy|IAPT|talking therapies|
          perinatal|mental health|hospital|consultant|youth service) ..4 (referral*|rereferred|re referred|referred);
        (referral*|rereferred|re referred|referred) ..5 (clinic|outpatient*|specialist|A&E|ED|CAMHS|CYPMHS|course|counselling|counsellor|paediatric*|
          speech|physio*|dietit*|psycholog*|psychiatr*|therapy|IAPT|talking therapies|perinatal|mental health|consultant|youth service|adult|
          programme|group|refuge|MARAC|IDVA|LADO) ..3;
        (DASH|risk|mental health|health|capacity|carer|carers|psychological|psychiatric|financial|OT|medical|CAMHS|holistic|nursing|housing|SARA|
          needs) (assessment|assessments);
        police ..4 no further action; <child> (would|will|could|might|may) ..2 (taken|removed) (from|away|into) ..1;
        (fear*|afraid|scared|frighten*|threat*|worr*) ..20 (taken|removed) (from|away|into) ..1; education supervision order;
        (take|took|taken|taking|bring|brought|send|sent|drive|drove|walk|walked|get|got|collect|let|driving|seen) ..2 children home
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (family|child|children|household|sibling|siblings) not (previously )?known to ..3 (police|drug|drugs|alcohol|mental|probation|housing|CAMHS|
          MARAC|youth|substance|recovery)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (stepped|moved) (up|down) (once|twice|<count> times|again)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (never|not) had a (file|record|social worker); no social (worker|workers) ..1 ever; no (authority|council) (had|has) ever;
        (never|not|no|none) ..6 (had|seen|needed|met|under|with|known to|involved with|heard from|trouble with) ..3 (the social|a social|your lot|you
          lot|you people|the welfare|social workers|the council|children services);
        (never|not) (been )?(on|under) (any|anyone|a) (list|lists|register|one)?; ticked no ..8 social (worker|workers|care|services)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (whether|if) ..3 (family|child|children|siblings|he|she|they|<letter-child>) (was|were|had been|is|are) known (in|elsewhere|there|to (the
          )?(other|previous|neighbouring|their last)) ..
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (section|s) <number> of the children act ..1 (places|place|requires|sets|provides|gives|defines|says|imposes|states|allows|empowers|applies|
          makes|is|concerns)
      `),
    },
    {
      use: 'step',
      phrases: each(`
        (brother*|sister*|sibling*|child*|daughter*|son*) ..3 (live|lives|living|lived|are|is) with ..1 (adopters|adoptive|foster)
      `),
    },
    {
      // Looked for in the records, and nobody knew them
      use: 'absent',
      phrases: each(`
        (strangers|stranger|unknown|invisible|new) to ..2 <csc>; (no|nil) match ..4 (<csc>|database|system|index|records);
        (LCS|liquidlogic|mosaic|ICS|frameworki|carefirst|case management system|client index|<csc> ..1 (records|database|system|index|archive)) ..6
          (nothing|no (trace|match|record|record*|entry|entries)|nil|none|NFK|blank);
        (check|checks|search|searches|searched|trawl|enquir*) ..6 (MASH|<csc>|authority|authorities|council|councils|LA|LAs) ..10 (nil|negative|NFK|
          NKN|no trace|nothing|not known|blank|clear|unknown|none);
        (authority|authorities|council|councils|borough|county|LA|LAs|<csc>) ..8 (hold|holds|held|had|has|have|found|traced|find) (nothing|no
          (record*|trace|file|files|information|footprint)) ..1 (on|of|upon|about|for|regarding|relating) ..4 (family|child|children|siblings|
          brother|brothers|sister|sisters|boy|boys|girl|girls|him|her|them|twins|either);
        (no|none|neither|nor|never) ..8 (subject of|subject to|been) ..4 (contact|contacts|referral|referrals|assessment) ..1 (to|with|by) ..2 <csc>;
        no (referral|contact|referrals|contacts) ..8 (had|has|was|were|have) ..3 (made|received|recorded|held|logged|accepted|traced);
        <csc> ..3 never had (cause|reason|occasion) to;
        (never|not|nor|neither|none) ..4 (needed|required|warranted|prompted|been the subject of|had) (a|any) (referral|referrals|social worker|
          assessment|plan);
        (not|never|nor|neither) ..3 (been )?(subject to|subject of|on) (a|any) ..2 (plan|plans)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (none|neither|not one|no authority) ..2 (had|has|held) ..2 (family|child|children|household) on (file|record|its (system|books))
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (tusla|scottish|welsh|irish|northern irish|republic|<land>|<origin>|scotland|wales) ..4 (authority|authorities|social work|social services|
          children services|council|trust|reporter|colleagues)? ..8 (reply|replied|response|awaited|outstanding|requested|chased|acknowledged) ..3
          (not|awaited|outstanding|no|yet|never|none)?;
        (reply|replies|response|answer|records|checks|enquir*|request*|information|involvement) (from|to|with|of|in|on) ..3 (tusla|scottish|welsh|
          irish|republic|scotland|wales|ireland|<land>) ..12 (not|awaited|outstanding|incomplete|chased|requested|yet|acknowledged|no|never|neither|
          leaving it open);
        (whether|if) (any|a|the|an|that) ..1 (assessment*|referral*|assmt|contact|enquiry) ..8 (was|were|had|has|ever|been) ..2 (done|made|received|
          assessed|completed|opened|held|followed);
        (whether|if|cannot say) ..4 (sibs|siblings|children|family|child|boys|girls|twins|brothers|sisters|half siblings|half brother*) ..3 (open|
          known|referred|on (a|any) plan|in care|looked after|subject to) ..;
        (<csc>|social work|social care) (involvement|history) ..3 (not known|unknown|unclear|TBC|not (yet )?confirmed|to be confirmed);
        no (reply|answer|response) from ..2 (county|authority|council|borough|area|LA) ..6 (lived|live|came|moved|before)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (NFA|NFAd|no further action) (by|from) (the )?(CPS|police|officers)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (each|every|any) (child protection )?conference (is|are|should|must|will);
        <csc> ..2 (any|no) record of (sexual|domestic|abuse|violence|neglect|drug|alcohol|exploit*|mental)
      `),
    },
    {
      // Placements, plans and assessments told of by what became of them
      use: 'step',
      phrases: each(`
        (set|sets) of (foster )?carers; (placed|lives|living|lived) with ..1 carers ..2 (miles|from|in|since|for);
        social workers (held responsibility|had held|for the (child|children|family|siblings));
        (<count>|earlier|previous|further|repeated|each|these|those|such|many|multiple) contacts (about|ended|in|over|from|each|on|concerning|to|led|
          and);
        subject of ..2 (contacts|referrals|assessments|enquiries|contact|referral);
        (earlier|previous|former|recurrent|repeat|public law|private law|family) ..1 proceedings;
        (the|his|her|their|that) plan (ended|drift*|end|lapsed|was closed|ceased|expired|came off);
        (end|ending|making|renewal|closure|start) of (the|his|her|their|that|a) (child protection |protection |CIN |CP )?plan;
        (brother|sister|sibling|siblings|elder|eldest|half brother|half sister) ..1 plan (in|for|of|had|was|ended);
        (fourth|third|second|core|earlier|social work|<number>) (single |social work |core |C&F )?(assessment|assessments) (borrowed|quoted|from|in|
          was|were|had|said|found|set out|concluded|identified|repeated|copied|described|recorded|told);
        in the (2014|2015|2016|2017|2018|2019|2020|2021|2022|2023) assessment;
        (moved|moving|passed|went|transferred|cycled|bounced|yo yo*) (back and forth |repeatedly )?(from|between) ..2 (early help|child in need|child
          protection|CIN|CP|statutory|universal|section);
        stepped (up|down) (from|in|on|after|when|again|twice); looked after ..1 (sibling|siblings|brother|sister|half|teenager|baby|young);
        (two|three|four|first|older|previous|other|elder) (children|child|baby|babies|boys|girls|son|daughter|sons|daughters) ..2 (taken (into|away|
          from|at|off)|lost|adopted|fostered|with adopters|(was|were|are|went) (to )?live|to live);
        (children|child|baby|babies|boys|girls|siblings|half siblings|son|daughter|sister|brother|them|both) ..3 (removed|withdrawn|taken) ..2 (at
          birth|after birth|under (care orders|a care order|an emergency|an interim|police)|by the (authority|court)|from (her|his|their) (mother|
          care|parents));
        (authority|council|department|borough|county|court) ..2 (had )?removed ..2 (child|children|baby|son|daughter|siblings);
        (front door|MASH|hub) (to|and) (assessment|early help|back);
        ((package|support|hours|assessment|assessed|open|allocated|known) ..4 (disabled children|children with disabilities|CWD)|(disabled children|
          children with disabilities) ..6 (package|hours|assessment));
        (open|reopened|held|managed|worked|supported|known|support|helped|registered) (as|under) ..2 (child in need|children in need|child
          protection|CP|CIN|section 17|one category|the category);
        (statutory footing|permanence|permanency|placement with parents|placed with parents|placement order*|rehabilitation plan|care plan) ..4
          (court|suspend*|panel|review|agreed|made|order|returned|closed|none);
        registered (as a child|under ..2 category|for (neglect|physical|emotional)); on the register for ..1 (neglect|harm|abuse);
        (section 37|s37) report; (initial|review) (CP|child protection) (conference|conf); connected carer*; kinship placement;
        (CP IS|CPIS) (flag|alert|check|marker); (LADO|S47|CIN|CP|ICPC|C&F|CLA|CiC|CLIN|RCPC) x <number>; CLA (review|status|team)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (no|never|neither|nor|none) ..2 (referral|referrals|contact) (or|nor) ..3 (assessment|referral|early help|plan|contact);
        (not|none|never|neither|nor|no child|no sibling) ..4 (been )?referred (to|by) ..2 (social worker|<csc>|professional|anyone);
        (none|neither|not one|nobody|never) ..3 (opened|started|created|kept) (a|any) (file|case);
        nothing ..4 (been )?(reported|referred|recorded|notified|held) (of|on|about|upon|for|concerning) ..4 (child|children|family|boy|brothers|
          siblings|grandson|household|either);
        unknown to (them|us|it|the department|any department|<csc>) (before|until|at|in|prior|when);
        first (come|came|known|knew|heard) ..6 (council|authority|department|services|borough|county) ..1 notice;
        no threshold ..6 (reached|met|crossed); no (TAF|CIN|CAF|EHA|statutory|section 17|S47) (or|nor|history|ever|recorded)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (whether|if|what) ..8 (looked after|on (a|any|the) register|assessed there|on (a|any) plan|in (local authority )?care|under a plan|subject to
          a plan|fostered|accommodated) ..6 (remains|confirmed|not|unknown|known|seen|said|established|there);
        (remains|not|yet|unable|cannot|could not|impossible) ..6 (whether|if|what) ..10 (looked after|(on|upon) (a|any|the) ..1 (register|plan)|ever
          assessed|assessed there|social (care|services)|children services|social work);
        (what|which) ..3 involvement ..2 (authority|council|<csc>|services|borough) ..3 had;
        (involvement|contact|history) (with|from|of) ..2 <csc> ..3 (not known|unknown|unclear|TBC|to be confirmed|not recorded|not stated|not yet|?);
        (records|files|file|checks|history) (from|in|with|held) ..8 (still being|being sought|being searched|sought|requests? out|asked for) ..;
        (archive|archives|index) ..4 (being searched|searched for|not yet searched|awaited);
        (neither|no) (authority|council|borough|county|LA) ..4 (able to|could|can) (trace|find|locate|produce|supply);
        (what|not) ..3 (become of|became of) ..2 (older|other|first|previous|elder|two) ..1 (children|child|baby|babies)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (never|not) (had|seen|met) the social;
        (never|not) ..2 (social round|the welfare|a lady from the council|your people|you people|anyone round|them round);
        (there was|there were|had been) none ..4 (that|those|all) ..3 (cousin|sister|somebody|other)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (information|leaflet*|guide|translated|training|guidance|procedures|policy|audit|survey|number|rates?) ..4 (child protection|review|initial|
          case) (conference|conferences|plans) ..2;
        annual review of ..2 plan; (thresholds|threshold document|continuum of need) ..6 (section|statutory|child in need);
        (section 17|section 47|s17|s47) ..4 thresholds;
        (fostered for|fostering (for|panel|service|team|agency|recruit*)|privately fostered|private fostering|approved foster carers);
        (family safeguarding|safeguarding children) (model|practice|partnership);
        (IRO|IROs|conference chairs|chairs) (are|should|must|will|service|handbook|capacity|caseload*|is required)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (<count>|first|second|third|fourth|fifth|sixth|last|previous|earlier|new) placements? (with|that|in|before|but|and|ago|of|to|since|broke|
          ended|gave);
        (from|left|leaving|missing from|away from|returned to|moved) (his|her|their) placement
      `),
    },
    {
      // The same, said plainly
      use: 'step',
      phrases: each(`
        history of ..2 (involvement|contact|referrals|contacts|social work|assessments|intervention) ..1 (with|by|to|from) ..2 <csc>;
        (not|no longer|none|never) ..2 (in|into|returned to|remained in) (her|his|their) care;
        (children|child|son|daughter|siblings|half siblings) ..4 (not|no longer) (live|living|lived|reside) with (her|him|them|their (mother|
          parents));
        (allocated|assigned|given|had) (a|an|to a|their|new) ..1 social worker (in|when|at|following|after|for|who|and);
        (MASH|front door|hub) (enquiry|enquiries|episode|checks?|screening|decision|outcome|contacts?|referrals?);
        (concerns?|worries|bruis*|injur*|disclosure) ..4 (reported|referred|passed|raised|notified) (to|with) ..2 <csc>;
        (siblings?|sister|brother|half brother|half sister|half siblings|older children|older child|first child|first baby|previous child*|other
          children) ..6 (adopted|foster*|(on|subject to) (a )?plan|removed|special guardian*|SGO|care proceedings|child protection|child in need|care
          order*);
        (child|children|one|two|three|four) looked after;
        (cared for|raised|brought up|living|placed) ..3 under (a |an )?(SGO|special guardian*|residence order|child arrangements|care order);
        (supported|helped|worked with|monitored|held) (by|under|through|as) ..2 (section 17|child in need|CIN|child protection);
        (unborn|pre birth|prebirth) ..3 (assessment|conference|plan|protection) (was|were|had|not|began|started|completed|concluded|at|recommended|
          held|in|by|identified)
      `),
    },
  ],
}
