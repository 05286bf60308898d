import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'leadership-and-culture',
  groups: [
    {
      use: 'event',
      phrases: each(`
        vacanc*; vacant post*; caseload*; workload*; understaffed; short staffed; short of staff; short on the;
        (midwives|nurses|staff|workers|posts) short; unallocated; management oversight; managerial oversight;
        no manager; senior leaders; senior managers; leadership (was|were|in|at|by|from|changed|team|teams|had|has|and|did|role); gold group; turnover;
        sickness absence; (changes|change) of (social worker|manager|worker); agency (staff|cover|worker*);
        covering (three|two|four|several);
         had been qualified; budget (cut|cuts|pressure|pressures|holder|holders|constraint|constraints); funding cut*; cuts to (services|funding|budget*|staff*|posts|the (service|team|budget));  backlog;
        duty rota;  closed the (clinic|service); drop in clinics; case systems; IT system*;
        computer system; sign of weakness;
         gap in supervision;  restructur*; re organisation; reorganis*;
        morale; closures in batches; commissioners knew; board had been told;
        <staff> ..8 (able|free|safe|confident|unable|afraid|nervous|reluctant|difficult|hard|empowered) (for (staff|anyone|(junior|juniors)|practitioners) )?to (question|challenge|speak up|disagree|raise|say no|escalate|admit);
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (posts|post|roles|jobs|establishment) ..6 (was|were|stood|lay|left|been) (empty|vacant|unfilled|frozen|gone|deleted); lost (a|two|three|half|most|<count>) .. of its .. staff; lost <count> ..2 (posts|staff|workers|nurses|midwives|managers);
        (service|services|team|teams|staff|department|resources) ..3 (stretched|overwhelmed|exhausted|swamped|on (its|their) knees); (no|little|limited|lack of|reduced|insufficient|over|beyond|team|staff|staffing|service|organisational|management|workforce) capacity; capacity (issues|pressures|problems|constraints|to (visit|respond|allocate|supervise));
        (sat|sitting|lay|waited|waiting|stuck|stayed|held) ..4 (manager|managers|supervisor|head of service) ..3 (tray|desk|inbox|queue|list|signature|approval|sign off); (signed|sign) off ..4 (without|unread|closure|the (plan|assessment|case|decision|step)|by <leader>|by (the|her|his|a) <leader>); (cases|plans|assessments|decisions|closures) ..4 (were |was )?signed off; <leader> ..3 (signed|signs) off;
        <leader> ..5 (made (it )?(plain|clear)|led by example|set (out|a clear|the) ..2 (expectation*|tone|priorit*)|put (nothing|no|in place|extra|additional)|did not (act|respond|know|see|visit|provide|take|put|check|notice)|took (no|action|steps)|had no (way|grip|sight|line|data)|failed to|agreed that|responsible for|had (not )?(signed|agreed|read));
        <staff> ..6 (given|had|have|allowed|without|no|too little|not enough|protected|enough) ..2 time (for|to|away); (hard|difficult|impossible|not (safe|easy|done)) ..3 to (say|admit|ask|raise|speak) ..6 (struggl*|help|cop*|concern*|mistake*|overload*|no); <staff> ..4 (asked|asking|ask) for help; (culture of|no) blame; blame culture; lack of blame; (new|different|another) (worker|social worker|face) (at|on|for) (every|each);
        (<number>|<count>) (families|children|cases|pupils|babies|mothers|women) (on|in) (her|his|their|its|each) (list|caseload|books|team|name|area); responsible for <number> (families|children|cases|pupils|schools); in post (for )?(only )?(<count>) (day|days|weeks|months|week); <leader> in <count> (months|years|weeks|terms); (change|changes) of (team )?(manager|leader|head|director); (had|has|through|saw) <count> (team |different |new |interim )?(managers|heads of service|leaders|directors|headteachers) ..2 in
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (locality|team|service|trust|ward|area|school|department|unit|borough|authority|hospital|clinic|district) (had|has|was without|were without|without) (no |a |any )?(named|designated|permanent|substantive|qualified|registered) ..; (had|was|there was) no (named|designated|permanent|substantive|dedicated) (nurse|doctor|midwife|manager|lead|health visitor|social worker|head|GP|DSL); supervision ..6 (first (thing )?to go|slipped|lapsed|squeezed|fell away|postponed|patchy|irregular|overdue|did not (happen|take place)|(had )?not (happened|taken place));
        (no one|nobody|staff|not|never|unclear|confusion) ..3 (sure|certain|clear|knew|about|over) (who|which team|whose) ..4 (held|owned|responsible|responsib*|was to|should|covered|managed|led|decide*|allocat*); <leader> ..4 (visited|visits|read|reads|sat in|walked|audited|dip sampled|looked at) ..4 (file|files|case|cases|office|team|teams|ward|records|each (week|month));
        (held|left|sat|kept|waited|stayed|parked) ..3 (by|on|with|in|at) (the )?duty (desk|team|system|list|worker|rota|tray); (nobody|no one|no worker) to (allocate|hold|cover|chair|supervise) ..2; (workers|staff|nurses|practitioners|health visitors|midwives|social workers|worker|social worker|health visitor|officers|she|he|team) (was |were |had been )?(carrying|holding|juggling) ..2 (twice|double|three times|more|far more|too many|<number>|half as many|up to|over); (unspoken|unwritten|informal) (rule|rules|understanding|code); (did not|not|never|do not) (bother|disturb|trouble|wake) the ..2 (on call|consultant|registrar|manager|duty|director|doctor);
        (way things (were|are|got) done|not the done thing|just how it was|put up with|kept your head down); (new|electronic|case|patient|old) (electronic |case |IT |patient |social care )?(record|records|recording|system|software) ..3 (took|slow|crashed|froze|failed|kept|was down|timed out|did not work|would not); (kept|made|used|relied on) (their|her|his) own (notes|lists|spreadsheet*|records) ..; told us (that )?..8 (supervision|(manager|managers)|team|caseload*|workload*|busy|cover|staffing|pressure*|time to)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (culture|climate|atmosphere|ethos) (of (blame|fear|silence|busy*|compliance|openness|respect|deference|learning|support|getting|overwork|challenge|<number>|not)|in which|where); (not|never|without|no) (had )?(a |an )?(permanent|substantive|settled|consistent|regular|stable) (manager|leader|head|director|team|social worker|staff|workforce|management|leadership|supervisor|lead);  <staff> ..6 (under|working under|faced|felt|described|experienced) ..2 (pressure|pressures|strain|stress) ..; <staff> ..10 (did not|not|never|no|without|little) (have |given |had |enough )?(the |enough )?time (to|for|needed) ..;
        (posts|post|roles|cases|team|work) ..4 (held|filled|covered|staffed|run) by ..1 (agency|locum|temporary|bank|interim|unqualified|newly qualified|inexperienced); (audit|audits|inspection|inspectors|peer review|previous review*|dip sampling|ofsted|CQC) ..6 (found|picked up|identified|raised|highlighted|flagged|shown|warned) ..12 (weakness*|same|actions|not (been )?(completed|acted|addressed|implemented|followed)|no action|improvement|concerns about|gaps|problem*); actions from (it|this|that|the (audit|review|inspection)) ..6 (not|never|outstanding|incomplete|completed); (go|went|turn|speak|talk|come) to (their|her|his|the) (manager|managers|supervisor|line manager|head) ..4 (at any time|with|whenever|about|freely|any time); (threshold|thresholds|criteria) ..4 (strict*|raised|higher|tightened|rationed|applied) ..3 (because|due to|as a result|to manage|more|owing) ..; (number|volume|rate|increase in|rise in|weight) of ..1 (referrals|contacts|notifications|cases|children) (coming in|received|waiting|had|was|rose|meant|made|led|being) ..; (closed|closing|lost|ended|left) ..4 (gaps|a gap) in (the )?(service|provision|cover|duty|team|support|supervision|staffing|rota); (well|poorly|badly|not|strongly|properly|adequately) (supported|supervised|resourced|led|trained|equipped) (by|to|for|through|and) ..; (under|poorly|chronically|properly|well) (resourced|funded|staffed); (insufficient|inadequate|limited|scarce|lack of|not enough|too few|shortage of) (resources|resourcing|staff|staffing|funding|posts|workers|social workers|health visitors|foster placements|placements|beds)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (centre|centres|service|project|clinic|group|nursery|hub) ..1 (had|have|was|were) (closed|shut|gone|been closed|been cut) ..6 (before|year|earlier|since|and there was|no other|leaving|left) ..; (no|little|few) other ..2 (support|provision|service|services) (in the|locally|for|available) ..
      `),
    },
    {
      use: 'event',
      phrases: each(`
        short of ..1 (staff|workers|nurses|midwives|social workers|people|managers|practitioners); (nobody|no one) in (management|leadership|the leadership|senior management) ..
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        leadership development; chief executive thanked; thanked (members|staff|partners|colleagues); (presented|report) to the (executive|board|partnership); opening hours; is published; waiting time for a; governance arrangements; learning culture; national workforce; leadership group; universal caseload
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (<number>|two|three|four|five|six|seven|eight|nine|ten|half|several|a third|one|quarter) (vacan*|unfilled|vacant|empty) (post*|role*|position*)?; (post|posts|role|roles|position|positions) ..6 (vacant|unfilled|empty|frozen|deleted|cut|lost|not (filled|replaced|backfilled|covered)|left (empty|vacant|unfilled)|uncovered|held vacant|gapped); (vacant|unfilled|frozen|deleted) (since|for|from|post*); backfill*; recruit* (freeze|difficult*|problem*|crisis|to|drive); freeze on; (recruitment|retention) (of staff|problems|difficulties|was|had|in the (team|service)|crisis); (experienced|permanent|several|key|half the|many|senior) (staff|workers|social workers) ..2 (left|leaving|gone|resigned); (staffing|staff) ..3 (shortage*|shortfall*|levels|crisis|pressure*|gap*|turnover|low|thin|reduced|depleted|difficult*|sickness|absence|leaving|churn|ratio*|problems|numbers|half); (short|down|one|two|three|four|five|six) (nurses|midwives|staff|workers|social workers|officers|health visitors|doctors|nurse|midwife|worker|doctor) (short|down|under|on duty|for <number>|for|light|below|off sick|missing); under strength; half strength; skeleton (staff|crew|service|team|rota); under staffed; overstretched; over stretched; thinly (spread|stretched); at (full )?capacity; over capacity; overloaded;  burn out; burnout;  fire fighting; firefighting; (stress|sick|maternity|compassionate) leave .. (cover*|not|manager|replaced|backfill*|nobody); off (sick|with stress|on long term) .. (cover*|not|replaced|backfill*|nobody|cases|caseload|manager|no one|months);
        (caseload|caseloads|workload|workloads|case load) ..5 (<number>|high|above|over|twice|double|of|heavy|unmanageable|excessive|exceed*|recommended|doubled|rose|triple*|safe|more than); (twice|double|three times|well above|above|beyond) ..3 (recommended|safe|target|guideline|ceiling|caseload|norm|establishment|standard); (<number>|thirty|forty|fifty|twenty|sixty|hundreds of) (cases|families|children|open cases|schools|pupils|patients|referrals|alerts|emails) (each|per|a (worker|head|nurse)|for (one|each)|open|waiting|unallocated|unread|unassessed|on (her|his|their)|in (her|his|their)|awaiting|at once|to (one|a single)); (one|a single|single|only one|two|sole|lone) ..3 (nurse|worker|midwife|health visitor|doctor|officer|social worker|manager|practitioner|consultant|DSL|SENCO|EWO|educational psychologist|adviser|coordinator|teacher|nurse) (for|to|across|covering|cover*|between|serving|responsible) (<number>|the (whole|entire)|all|three|four|two|five|six|seven|eight|nine|ten|several|every|both); for <number> (schools|children|families|wards|cases|beds|pupils|students|practices|nurseries);
        (unallocated|not allocated|no allocated|without an allocated|awaiting allocation|allocat* (late|after|to (a|the|nobody|no one|duty)|list|delay*|drift)|allocation (delay*|took|list|meeting)|on duty (list|for)|held on duty|duty (list|system|team held|desk held|tray)|waiting (list*|time*) ..4 (months|weeks|year|grew|long*|doubled)|waiting for allocation|wait* (of|for) (<number>|months|weeks|over|a year)|backlog*|unread alerts|unprocessed);
        <leader> ..6 (knew|aware|told (of|that)|warned|informed|briefed|responded|acted|did nothing|not acted|ignored|overruled|overrode|visible|invisible|absent|unaware|off sick|on leave|acting|interim|temporary|resigned|replaced|turnover|not (replaced|read|seen|available|visible|aware|recorded|known|told|signed|sighted|respond*|in post|been)|never (read|saw|seen|visited|asked|came|met|signed)|had not (read|seen|had time|been|met|visited|signed)|sign* off|signed (off)?|countersign*|rubber stamp*|approv* (without|unread|in)|authoris* (without|the clos*|closure)|oversaw|oversight|audit*|dip sampl*|reviewed (every|each|the file|cases|the case|all)|read (every|each|the file|case*|all)|ratified|agreed (to close|the closure|extra|additional|funding)|allocat*|covering|cover*|between|spans|span of|responsible for|oversees|overseeing|in post|in <number>|in (two|three|four|a) (year*|months|weeks)|protected|held (weekly|daily|back|staff)|made time|set (aside|the tone)|listened|supported|support to|created|fostered|encouraged|thanked|blamed|bullied|shouted|pressed staff|pressure|targets|dashboard|KPI*);
        (third|fourth|fifth|sixth|second|new|interim|acting|another|different|latest) (manager|team manager|head of service|director|headteacher|leader|DSL|practice lead|service manager|head) (in|since|within|left|took|arrived|was|had|that); (manager*|managers|directors|heads|leaders|headteachers|DSLs) in (<number>|two|three|four|a|six|as many|eighteen|twelve|nine|under) (year*|months|terms|years)?; (change|changes|succession|turnover|churn) of (staff|social worker*|worker*|manager*|leader*|health visitor*|midwives|head*); high turnover; revolving door of (staff|workers|managers); (agency|locum|temporary|bank|interim) (social worker*|staff|worker*|nurse*|midwi*|doctor*|manager*|cover|paediatrician*|head|post*); months qualified; weeks qualified; first (case|job|post|child protection case) (since|after|out of);
        (management|managerial|senior|leadership|executive|board|supervisory|strategic) (oversight|grip|scrutiny|sign off|support|attention|response|decision*|footprint|direction|accountab*|challenge|team|visib*|instab*|vacuum|turnover|change*|stability|capacity|rationale|comment|entry|entries|action|culture|review|audit); oversight (was|by|of|from|at|absent|weak|recorded|lacking|not|missing); (no|without|little|weak|limited|lack of|absence of|gaps in|poor|strong|clear|good) ..2 (oversight|grip|accountab*|leadership|direction|management|governance|audit*|manager|sign off|induction|training budget|admin support|cover arrangements|line manag*|clinical lead|strategic);
        (office|team|ward|unit|workplace|organisation|staffroom|staff room) ..6 (blame|bully*|toxic|speak up|speaking up|punitive|cop* alone|keep quiet|low morale|where (staff|asking|nobody|people|workers|it was)|in which (staff|asking|nobody|people|workers|it was)); (culture|climate|ethos) ..6 (blame|fear*|bully*|silence|defensive*|closed|toxic|afraid|did not feel|felt (able|unable|safe|unsafe)|speak up|speaking up|supportive|learning|open|compliance|performance|target*|hostile|punitive|cop* alone|keep quiet|head down|heads down|high support|kind*|where (staff|asking|nobody|people|workers)|in which (staff|asking|nobody|people|workers)|low morale|of (blame|fear|silence|busy*|compliance|openness|respect|deference|we|getting)|taken as|seen as (weak*|a|failure)|normal*|accepted|tolerat*); <staff> ..8 (afraid|frightened|scared|reluctant|unable|safe|able|encouraged|discouraged|free|hard|difficult|easy) to (speak (up|out)|raise (it|concerns|them)|ask for help|admit|say (no|they|so)|whistle*|complain|disagree with (the|a) manager|report (it|concerns)); (to|not|could|staff|safe to) speak up; spoke up and; freedom to speak; psychological safety; whistleblow*; sign of (weakness|failure);  low morale; (staff|workers|nurses|practitioners|midwives|officers) (told us|told the (panel|review*|reviewer)|described|spoke of|said|felt|were) ..8 (overwhelm*|exhaust*|unsupport*|support* by|pressure|stretched|drown*|unsafe|firefight*|no time|too (busy|many|tired)|blame*|afraid|fear*|cope|coping|unmanageable|burn*|targets|culture|managers|lone|alone with|left to);
        (no|not|had no|without|little|insufficient|too little|lack of|never) (time|capacity|space|slots|staff|budget|funding|resource*|cover|slack|appointments|beds|rooms) (to (read|see|visit|write|record|supervis*|reflect|think|do|check|attend|take|offer|allocate|meet)|for (reflection|supervision|visit*|reading|thinking|recording|training|direct|new)|left|available|since|in the (team|service|system)|arrangements|was (arranged|in place|provided)|when|at); time to (read|think|reflect|visit|record); (funding|budget*|grant|contract|service|services|posts|provision|team|teams|centre*|clinic*|centres|project|youth (club|service|centre)|helpline|refuge) ..4 (cut|cuts|cut by|halved|reduced|withdrawn|ended in|decommission*|recommission*|closed (its|down|two|that|when|because|without)|shut (in|its|at|down|that|without)|lost|lapsed|expired|not renewed|frozen|merged|restructur*|reorganis*|reconfigur*|retender*|tender*|outsourc*|disbanded|dissolved|scrapped|mothballed|suspended|paused|down to|fell from|shrunk|shrank|moved online|savings|deficit|overspen*); (new|old|second|two|three|failed|slow|outdated|unreliable|separate|migrat*|duplicate) (case management |IT |computer |record* |case |electronic )?(system|systems|database*|software) ..6 (crash*|fail*|slow|down|lost|migrat*|introduc*|month|went live|did not|could not|not|weeks|training|log*|froze|launch*|switch*|install*|roll*|untrained|between|double|manual*); system (crash*|outage|failure|went live|was down|migration|down time|downtime); went live; workaround*; (performance|target*|KPI*|dashboard*|timescale*|deadline*|throughput|flow|inspection) ..5 (drove|driven|pressure|rather than|over quality|culture|before|dominated|priorit*|above|came first|met (but|at)|took|inadequate|requires|hit|chas*|focus*|valued|knew|showed|red|running|green|distort*|ahead of); (visits|assessments|reviews|conferences|supervision|allocations|checks|referrals) (were |was )?(in this team |across the team )?(running|overdue|out of time|late|behind|weeks late|not happening|delayed|stacking|held up) ..; (extra|additional|more|emergency|surge|second) (staff|posts|workers|funding|capacity|duty|resource*|nurses|health visitors|manager*|cover|sessions|supervision) (was|were|in place|agreed|put|made|brought|found|from|followed|provided|within|approved|released|added); (offered|given|provided|had) .. (debrief*|counselling for staff|support after|staff support|wellbeing support|time off|protected time|reduced caseload|trauma support); debrief* (for|of|was|were|with|within) ..; (gold|silver|bronze|critical incident|improvement|scrutiny|assurance) (group|command|board|panel|meeting|plan) (met|was|set|stood|convened|agreed|within|chaired)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (<number>|two|three|four|five|six|seven|eight|nine|ten|dozen) (social workers|workers|health visitors|managers|key workers|allocated workers|caseworkers) in (<number>|two|three|four|five|six|seven|eight|nine|ten|a|eighteen|as many) ..; each covering for ..; no deputy; one manager ..; cut to one ..; (post room|admin|clerical|typing|secretar*) .. (cut|backlog|short|reduced|one clerk|behind|lost)
      `),
    },
    // Families of phrases: what is rewarded and what is punished; who had the work
    {
      use: 'event',
      phrases: each(`
        (mistakes|errors|mistake|error|getting it wrong|failure) ..6 (punished|blamed|held against|hidden|covered up|safe to|career|discussed openly|learned from|owned); (afraid|frightened|scared|fear|fearful|anxious|nervous|worried|safe) (to|of|about) (get it wrong|getting it wrong|make a mistake|making mistakes|admit*|being blamed|blame|losing (her|his|their) (job|registration)|the consequences|reprisal*|speaking|ask for help|asking for help|repercussion*|disciplin*);
        (rewarded|praised|prized|valued|celebrated|counted|mattered|measured|applauded|chased|incentivised) ..6 (closure|closures|closing|numbers|target*|speed|throughput|timescale*|open cases|quantity|compliance|fewest|turnaround|flow|forms|paperwork); (closure|closing cases|speed|throughput|timeliness|numbers|paperwork) ..4 (rewarded|praised|prized|valued|mattered|counted|came first|was what); (teams|workers|staff|managers|those) ..6 (fewest|most) (open|closed) ..;
        allocat* ..4 (by whoever|to whoever|whoever had|on paper|in name|nominal*|to a (vacant|manager|duty|absent)|not for|for <count> (days|weeks|months)|delayed|late|wait*|three times|four times|x2|x3); (case|cases|children|family|families|she|he|they|it) ..2 (was|were|sat|lay|left|remained) (unallocated|without a (worker|social worker|health visitor|named)|on (the )?duty|awaiting allocation|held (by|in|on) ..1 duty); no (allocated|named|consistent) (worker|social worker|health visitor|nurse|manager|lead) ..; (waiting list|waiting lists|waits) ..8 (closed|shut|suspended|grew|doubled|stood at|was (over )?<number>|of (over )?<number>|long|eighteen months|two years|a year);
        (one|single|two|three|lone|sole|only) ..1 (worker|social worker|nurse|midwife|officer|health visitor|manager|practitioner|doctor|clerk|administrator|teacher) (for|on|to|covering|between|across|and|in charge|was covering|had) ..2 (<count>|the whole|whole|all|entire|boroughs|shifts|wards|night|everything|districts|towns|schools|sites); (cover|rota|shift|duty|out of hours|emergency duty) ..6 (consisted of|was (down to|one|two|thin|bare|not|missing|reduced)|gap|gaps|unfilled|short|lone|one person|single|incomplete|not filled);
        (shortage*|lack|dearth|want|scarcity|absence|loss|shortfall) of ..2 (staff|workers|nurses|midwives|health visitors|social workers|managers|leadership|supervisors|time|capacity|resources|administrative|admin|clerks|beds|placements|foster carers|interpreters|equipment|rooms|cars|training|support for staff|oversight|specialist|paediatricians|psychologists); (not|never) enough ..1 (staff|workers|nurses|midwives|placements|managers|interpreters|capacity|hands|desks); (too few|too many) ..1 (staff|workers|nurses|midwives|cases|managers|changes|priorities|initiatives|social workers|health visitors|referrals);
        (manager|managers|supervisor|team leader|matron|ward manager|director|deputy|head) ..3 (was|had been|were|being|is|being) ..1 (off|away|absent|on (leave|secondment|sick)|unavailable|new|acting|interim|stretched|overwhelmed|in post|off sick|covering|part time|elsewhere|visible|approachable|supportive|distant|remote); (<count>) different ..1 (managers|team managers|supervisors|heads|directors|social workers) ..6 (signed|made|took|each|in|decisions|over); (each|all|most) (in|of whom|had been) ..3 (post|in post) (under|less than|for (less|under|only)|only) ..;
        (supervision|appraisal|one to ones|team meetings|training|induction|audit|audits|case reviews|reflective sessions|quality assurance) ..6 (cancelled|postponed|lapsed|irregular|infrequent|not (held|happening|taken place|provided|offered|available|had)|overdue|missed|stopped|suspended|rushed|squeezed|given up|abandoned|fell away|had been cancelled) ..10 (manager|workload|cover*|pressure|staff|because|vacan*|busy|demand|months|since|sickness|rota|capacity|time);
        (staff|workers|practitioners|team|teams|nurses|midwives|people|social workers|health visitors|colleagues|manager|managers) ..4 (running on|goodwill|worn out|burnt out|exhausted|demoralised|at breaking point|on (its|their) knees|drowning|swamped|firefighting|fire fighting|in tears|leaving|left (in|within|one after)|walked out|struggling|close to|burning out|under siege|isolated|unsupported|well supported|proud|confident|supported by|cared for|listened to|thanked|trusted); running on goodwill;
        <leader> ..6 (visited|walked|apologis*|funded|agreed|approved|paid|brought in|found|released|ring fenced|protected|lifted|capped|stopped|doubled|met (with )?(staff|the team|practitioners)|thanked|asked (staff|practitioners|the team)|set up|commissioned|ordered|intervened|stepped in|took (personal )?(charge|responsibility|ownership)) ..6 (staff|post|posts|team|rota|ward|cap|caseload|caseloads|extra|money|month|week|workers|nurses|cover|audit|board|within|fortnight|practitioners|support);
        (warned|reported|escalated|risk register|raised) ..8 (on (its|their|the) (own )?(dashboard|risk register|scorecard)|risk register|to (the )?(board|executive|directors|commissioners|senior (managers|leaders))|by (the )?(board|executive|directors|commissioners|senior (managers|leaders))) ..; accepted (it|this|that|them)? ..1 as (normal|the (new )?normal|usual|inevitable|how things|the way); (new|accepted|become|became) (the )?normal ..4 (team|service|ward|staff|late|visits|caseload*|delay*|manager*)?;
        (restructure|reorganisation|merger|redesign|tender|retender|re tender*|office move|new contract|new provider|new system|go live|cutover|migration|decommission*) ..12 (left|lost|without|nobody|no one|gap|gone|fewer|month|spring|weekend|days|weeks|records|staff|files|could (not|neither)|confus*|backlog|cases|down|desk|unplanned); (system|computer|network|server|IT|software|database) ..4 (changed|down|crashed|failed|frozen|unavailable|unusable|slow|replaced|switched|off) ..12 (days|hours|weeks|weekend|staff|could not|neither|unable|records|no access|forms|month|paper); (worker|ordinator|nurse|social worker|health visitor|manager|midwife) ..2 (left|retired|resigned|moved on|went off) ..10 (no one|nobody|not|never|no replacement|without) ..4 (allocated|replaced|assigned|replacement|took over|appointed|covered|cover);
        (contract|service|funding|grant|post|posts|team|budget|hours|provision) ..6 (re tendered|retendered|cut by|cut to|halved|fewer|third fewer|put nothing in its place|nothing (was )?put in|not renewed|ran out|stopped|shut|deleted|disestablished|removed|reduced (to|by|from));
        with (a|one|two|three|four|half|a third|a quarter|<number>) ..3 (posts|post|staff|nurses|midwives|workers|vacancies|team|people) ..3 (fewer|less|down|short|empty|vacant|missing|deleted|off|unfilled|gone|lost); (half|third|quarter|two thirds|most|many|several) of ..2 (team|posts|staff|nurses|midwives|social workers|health visitors|workers|managers|workforce) ..4 (vacant|agency|new|left|leaving|off|sick|unfilled|empty|temporary|newly|locum|inexperienced|resigned|gone|on leave|in their first|students|interim); (senior|experienced|seasoned|long serving) ..1 (staff|workers|social workers|nurses|midwives|practitioners|colleagues|managers) ..3 (left|leaving|gone|retired|resigned|moved on|departed|scarce|few)
      `),
    },
    // Families of phrases: who was there, who had time, who led
    {
      use: 'event',
      phrases: each(`
        (on|off) ..1 (long term )?(sick leave|sick|maternity leave|secondment) ..14 (deputy|cover|nobody|no one|not|his to|her to|acting|did not know|sign);
        (agency|locum|interim|bank|temporary) (worker|social worker|nurse|manager|midwife|staff) ..10 (held|days|weeks|months|another|third|second|left|case);
        (held|carried|had) the case for;
        (demand|referrals|activity|need|contacts|caseloads|birth rate|arrests) ..4 (rose|risen|risen by|doubled|trebled|grown|increased|up by|outstripped|up <number>) ..16 (budget|staff|service|capacity|funding|nothing|posts|team|resource*|same|without);
        (raised|reported|escalated|flagged|put|warned) ..10 (with|to) the (trust|board|executive|commissioners|council|directors|management|chief|senior) ..8 (writing|occasions|times|twice|risk register|no (reply|response|answer)|answer|response);
        (team|staff|colleagues|workers) ..6 (met|meet|lunch|together) ..4 (last|face to face|never|rarely|since|no longer|weekly|daily);
        (director|chief executive|head of service|senior leaders|leaders|chief nurse) ..6 (sat in|visited|knew|walked|listened|attended|shadowed|spent|met|visible|came|asked|responded|wrote);
        (rota|shift) ..8 (<number> SW|unqualified|no manager|one|two|three|short|gaps|thin|bare|agency|NQSW|student);
        action plan ..10 (on paper|not|never|completed|same|closed|signed off|unfinished|outstanding|tick);
        (earlier|previous|past|last|2019|2018|2020|2021|another) (review|reviews|inspection|audit|inquiry|SCR|learning) ..16 (same|again|gap|not (implemented|embedded|acted|completed|learned)|found here|repeated|recur*|no change|on paper|familiar|still);
        (in|within) (that|this|the) (office|team|unit|ward|service|department|building|trust|school|station) ..10 (understood|known|accepted|expected|unspoken|not done|you (did|do) not|nobody|frowned|way things|habit|rule);
        (go|went|going) upstairs with;
        (unspoken|unwritten) (rule|rules|expectation);
        (list|books|caseload|cohort|panel) ..2 (had|held|of|stood at|was|were|numbered|came to|contained) ..2 <number> ..2 (names|families|children|on it|cases|patients|pupils|women|babies|people);
        (IT|system|server|upgrade|update|migration|outage|cyber|network|database) ..10 (did not show|not show|meant|down|lost|failed|froze|unavailable|invisible|disappeared|wiped|locked|crash*|delayed|could not|unable);
        (head|headteacher|head teacher|manager|lead|DSL|matron|consultant|named nurse|SENCO) (of|for|across|covering|between) (two|three|four|five|six|seven|several|<number>) (schools|sites|teams|wards|homes|hospitals|practices|nurseries|areas|boroughs|units);
        (door|doors) ..2 (was |were )?(always )?open ..3 (and|to|for|who);
        (withdrawn|cut|closed|stopped|ended|reduced|merged|removed|axed|scaled back|capped|pooled|shared) ..8 (to save money|savings|save|budget|funding|cost|costs|deficit|austerity|overspend|financial|economy);
        (filled|staffed|covered|in post) for (only )?(<count>|five) (months|weeks|days|of it);
        (signed off|authorised|approved|closed|countersigned|read|agreed) (in (batches|bulk)|in one sitting|on a friday|by (email|text)|en bloc|without|unread|in minutes);
        (workload|cases|caseload|demand|volume|pace) ..8 (too (much|many|great|high|fast)|unsafe|relentless|impossible|unmanageable|overwhelm*|no time|not time|exhaust*|unsustainable|could not);
        (pressure|pressures) (of|on|from|in|within|across) (work|workload|time|the (service|team|ward|department|system)|staff|beds|demand|targets|above|managers|numbers|cases);
        (no|not one|without a|lack of a|nor a) ..2 (policy|protocol|procedure|pathway|process|system|arrangement|mechanism|guidance|standard) ..6 (for|in place|to|about|existed|which|that|covering);
        (induction|training|supervision|mentoring|preceptorship|support|appraisal) ..4 (had (not|never|no)|not (had|been|given|offered|received)|none|no|without|never|lacked|missed|overdue|two days|half a day);
        (first|second|third) (week|day|month|shift|case) (in|on|of|since) ..2 (post|the job|the ward|the team|qualifying|role|the role);
        (no|not enough|lack of|shortage of|without a|without an) ..1 (paediatrician|doctor|psychiatrist|psychologist|social worker|health visitor|midwife|nurse|interpreter|appropriate adult|advocate|therapist|specialist|consultant) ..2 (available|on duty|on call|free|in post|to (carry|attend|see|take));
        (asked|told|required|expected|made) to (cover|take on|carry|hold|manage|run|supervise) (two|three|four|extra|more|additional|another|both|several|<number>);
        (vacancies|vacancy|vacant|unfilled|shortages|understaff*|short staffed|turnover|churn|agency staff|locums);
        (caseload|caseloads|workload|workloads) (were|was|are|is|had|of|at|that|in|went|stood|made|meant);
        (management|managers|manager|leadership|supervisory|managerial) (oversight|grip|direction|attention|decision making|rationale|support|supervision|authorisation|sign off|scrutiny|involvement|presence|stability);
        (<number>|two|three|four|five|six|seven|several|different|multiple|frequent|many) ..1 (managers|team managers|social workers|leaders|headteachers|heads of service|supervisors|practice leads);
        (pressure|pressured|pressures|pressurised) ..2 (to (close|discharge|move|allocate|meet|step|finish|complete|keep|get|turn)|of (work|time|numbers|volume|demand|targets|throughput));
        (restructured|restructure|reorganised|reorganisation|reconfigured|merged|outsourced|recommissioned|transferred|transformation|transition) ..12 (staff|roles|unclear|confus*|lost|gap|teams|thresholds|months|years|twice|caseload*|experienced|knowledge|relationships|memory);
        (unclear|confused|uncertain|unsure|not clear|confusion) ..2 (about|over|as to|of|regarding) ..3 (role|roles|responsibility|responsibilities|who (was|should|is|would)|accountab*|line management|thresholds|remit|procedures|process|pathway);
        (waits|waiting times|waiting list|waiting lists|wait|delays) (for|of|in|to) ..2 (CAMHS|therapy|assessment|assessments|allocation|service|services|counselling|treatment|appointment|appointments|autism|ADHD|paediatric|speech|refuge|housing) ..8 (known to|commissioner*|not (been )?addressed|risk register|board|leaders|accepted|months|years|unacceptable|grew|rose|long);
        (cover|covered|covering) (for|during|was|were|across|two|three|while|arrangements|not|that);
        (service|services|team|teams|unit|ward|department|school|hospital|office) ..3 (stretched|overstretched|overwhelmed|busy|under (strain|pressure|resourced|staffed)|struggling|in crisis|fragile|depleted|short|failing|inadequate|in special measures|unstable|turbulent|chaotic|in flux);
        (senior|middle|executive|strategic|corporate|board|political) (leaders|leadership|managers|management|officers|team|level|support|oversight|accountability);
        (staff|practitioners|workers|teams|midwives|nurses|social workers|health visitors|teachers|officers) ..3 (felt|feel|feeling|described|reported|spoke of|were|said they were) ..3 (overwhelmed|unsupported|stretched|exhausted|pressur*|undervalued|anxious|afraid|isolated|stressed|burnt out|demoralised|supported|valued|confident|blamed|rushed|too busy|overloaded|unsafe|struggling);
        (of|in) (the|its) ..3 (posts|team|staff|workers|nurses|midwives) ..6 (people|staff|those) who;
        (no|without a|never a) ..2 (midwife|nurse|DSL|SENCO|manager|head|lead|doctor|deputy|supervisor|coordinator|administrator|clerk|social worker|psychologist|named (nurse|doctor|GP)|safeguarding (lead|midwife|nurse|officer|adviser)) (in post|since|between|for|from|until|at the time|on (duty|site|shift)|after);
        in post ..2 (since|for|between|until|sept*|dec*|jan*|only|at the time|from|less|by|when);
        (managers|manager|leaders|everyone|seniors|supervisors) ..8 (was|were) (all )?(on leave|off|away|elsewhere|at (a |the )?(conference|training|meeting)|unavailable|new|acting|interim);
        (told|instructed|asked|ordered|required|expected|pressed|pushed|directed) to (halve|cut|reduce|close|clear|shed|move on|hit|meet|keep|limit|ration|prioritise|discharge) ..4 (cases|caseload*|list|backlog|target|targets|numbers|visits|open|deadline*|referrals|beds|costs|budget|spend*);
        (protected|protects|set aside|ring fenced|kept|made|found|gave|reserved|blocked out) ..2 (hour|time|an hour|space|half a day|an afternoon|a day|morning|slot) ..2 (each|every|a|for|to|in|per);
        (diary|week|day|shift|rota|list|in tray|desk) ..6 (shows|showed|had|held|lists|listed|contained|was|included) ..3 (nineteen|fifteen|twelve|twenty|thirty|<number>|eleven|fourteen|seventeen|eighteen|sixteen) ..2 (visits|appointments|cases|families|meetings|calls|assessments|referrals|courts|hours);
        (drew|draw|drawn) (their|her|his|the) own conclusions;
        (no one|nobody|no manager|never|not) ..2 (checked|check|audited|supervised|oversaw|sampled|read|reviewed|monitored|looked at) (the|his|her|their|its|any|this|that) ..2 (work|files|file|cases|decisions|records|notes|practice|rota|caseload*|closures|list|diary|performance|night);
        (budget|budgets|funding|payment) ..10 (dispute|argument|wrangl*|waited|wait|disagree*|argued|row|who would pay|who should pay|agreed|refused|delay*|month*|weeks);
        (waited|waiting|wrangled|argued|disputed|disagreed|argue) ..8 (to pay|who (would|should|was to) (pay|fund|lead)|funding|for the placement|responsib*|cost);
        (two|three|four|several|multiple|many|too many|overlapping|duplicate|parallel|competing) (panels|pathways|thresholds|processes|procedures|front doors|priorities|initiatives|action plans|systems|strategies|teams|managers);
        (since|when|after) the (last|previous|former|only|permanent) (one|manager|midwife|nurse|lead|head|worker|postholder|DSL|consultant|director|psychologist) (left|retired|resigned|died|went|moved);
        (ran|run|running|runs|managed|managing|managing to run) (two|three|four|five|both|several|more than one) (teams|sites|schools|wards|services|homes|hubs|areas|departments|localities);
        (day|days|week|weeks|month|months) (before|after) (the )?(inspection|ofsted|audit|merger|restructure|relaunch|new system|go live|reorganisation);
        (qualified|qualifying|trained|registered|appointed|joined|started) (in|on|only|less|last) ..8 (holding|carrying|had|held|given|allocated|responsible|left|alone|caseload|managing|covering);
        (holding|carrying|carried|juggling|managing|given) <number> (children|cases|families|young people|patients|babies|women|pupils|referrals);
        (nobody|no one|no manager|no supervisor|none|not one manager) ..3 (with|in|of|at) (authority|charge|management|seniority|senior|responsibility|a senior);
        since it was (allocated|opened|transferred|referred|reopened|assigned);
        (closed|cut|lost|ended|axed|stopped|withdrawn|shut|merged) in (a|the|another|this) (round|wave|programme|series|set|year) of (savings|cuts|closures|efficienc*|reductions|austerity);
        (not|never) (a|the) (team|place|office|ward|service|workplace|culture|organisation|school) (in which|where|that);
        held on duty;
        (case|cases|child|family|file|referral|she|he|they|it) ..2 (held|sat|left|kept|remained|stayed|waited) (on|in|with|by) (the )?(duty|screening|assessment|allocation|a waiting|a holding);
        no (supervisor|manager|senior|deputy|line manager|team manager|lead|clinical lead|supervision) (available|on|in|present|for|to|was|at);
        (saw|recognised|identified|understood|spotted|acted on|gripped) the (problem|issue|pressure|gap|risk|shortfall|backlog|delay) and;
        (moved|brought in|transferred|recruited|found|hired|released|freed|drafted in|seconded|appointed|engaged) (two|three|four|extra|more|additional|an|a|agency|experienced|temporary) (workers|staff|social workers|nurses|midwives|posts|managers|worker|manager|team|health visitors|cover|capacity);
        (enter|entered|entering|key|keyed|record|recorded|type|typed|input) (everything|it|data|information|notes|each|them|records|the same) (twice|again|two|three|manually|by hand|on paper);
        (clear|good|full|proper|sound|no|without|recorded|written|little) (reasons|rationale|reasoning|grounds) (for|of|was|were|given|recorded|behind) ..4 (decision*|closure|closing|threshold|allocation|step);
        (manager|supervisor|chair|head|lead|director|matron|consultant) ..10 (came back|went back|returned|followed up|checked|made sure|ensured) (to )?(check|that|see|whether|each|every|it|on);
        (one|a single|sole|only|lone|1) ..1 (school nurse|health visitor|midwife|social worker|nurse|psychologist|paediatrician|officer|EWO|worker|manager|consultant|doctor|teacher) (covered|covers|covering|served|serves|for|looked after|saw|managed|ran|had|to|between|across);
        (do|doing|did|done|covering|covered|cover|taking on|took on|carrying|carried) the (work|job|jobs|cases|caseload|duties|role|roles|posts|shifts|visits) of (two|three|four|a|another|an absent|several|colleagues|others|someone);
        (out of (their|her|his|my) depth|in over (her|his|their) head|thrown in at the deep end|sink or swim|trial by fire|left to it|left to get on|on (her|his|their) own with it);
        (chair|manager|worker|nurse|midwife|teacher|officer|doctor) ..3 (had been|was|were|been) (asked|told|expected|left|required) to (do|cover|carry|hold|manage|run|take|see|chair|supervise|work);
        (half|third|quarter|two thirds) (of )?(the|its|their)? ..2 (midwifery|nursing|social work|health visiting|medical|teaching|management|paediatric|school nursing) (posts|jobs|roles|positions|establishment);
        (manager|managers|supervisor|worker|social worker|line manager|head|director|lead|team manager) (had )?changed (<count>|four|three|five|six|twice|several|many) times;
        (money|funding|budget) (for|to) ..8 (none|no|not|nothing) (for|to);
        (absence|sickness|vacancy|vacancies|turnover|agency) ..3 (stood at|was at|ran at|rate|rates|reached|rose to|of) ..2 (quarter|third|half|fifth|per cent|%|<number>);
        (leaders|leadership|board|managers|executive|directors) ..8 (looking (the other way|elsewhere|away)|distracted|preoccupied|improvement plan|focused on|remote|out of touch|unsighted|absorbed|elsewhere);
        (board|executive|committee|directors|governors|partnership|cabinet|trustees) ..8 (noted (it|the)|had a paper|received a (paper|report)|was (told|warned|advised|informed|briefed)|paper about|risk (in|was|on)|discussed (it|the)|asked for|did not (ask|act|see));
        (first|second|last) (day|week|month|shift|term) (as|in|on) ..3 (lead|manager|DSL|duty|post|role|job|ward|team|nurse|social worker|deputy|head);
        (had )?not been trained (for|in|to|as|and|when)?;
        (covering|covers|covered|cover|split between|shared between) (two|three|four|five|both|several) (hospitals|sites|wards|teams|schools|boroughs|areas|towns|counties|homes|units|jobs|posts|roles|services|offices|practices|localities);
        (supervisor|manager|head|leader|matron|director) (was|is|were) (kind|clear|supportive|always there|approachable|visible|calm|available|firm|absent|distant|unkind|dismissive|harsh|stretched|new|remote|brilliant|excellent|fair|honest|present);
        (stayed|remained|stay) in (the|her|his|their) (job|post|profession|team|role);
        (team|office|service|unit|ward|department|clinic|school) (that|which) had (held|had|employed|once had|been) (<count>|<number>|eleven|twelve);
        (in|under) (intervention|special measures|notice to improve|an improvement notice|administration|formal intervention);
        improvement plan;
        (why|reason) (she|he|they|people|staff|workers) (had )?(left|stayed|resigned|leave|stay);
        (no|little|not enough|insufficient) (money|time|room|space|slack|headroom|resilience|flexibility|give) in the (system|team|service|budget|rota|day|week|diary|ward);
        (centre|centres|clinic|club|hub|hubs|refuge) closed in <number>;
        (walks|walked|walk) the floor; (reads|read) <count> files;
        lead on every shift; on every (shift|ward|site);
        for want of (a|an|staff|money|time|anyone|cover);
        (neither|no|each|the) team had (room|capacity|space|time|staff|a manager|anyone);
        (team|service|office|agency) rota;
        (had left|left|retired|gone) and (had not been|were not|was not|not|never) (been )?(replaced|filled|covered);
        (chair|manager|lead|consultant|director|head) left ..6 (lapsed|stopped|ended|drifted|nobody|no one|vacant|unfilled|group);
        (no one|nobody) to (lean|turn|ask|talk|go|raise|report|speak) ..2 (to|across|them);
        staff (felt|feel) (held|safe|supported|heard|abandoned|exposed|alone|trusted|watched|looked after);
        took the weight;
        listened to by the (executive|board|director|chief|management)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        since the restructure; cuts to (her|his|their) (arm|arms|leg|legs|wrist|wrists|thighs|skin|face); (covered in|fresh|superficial) cuts; vacancy rates to
      `),
    },
    {
      use: 'event',
      phrases: each(`
        of (the|its|our|their) <count> ..2 (nurses|midwives|social workers|health visitors|workers|staff|posts|officers|doctors|managers|practitioners|teachers) ..10 (vacant|empty|unfilled|left|gone|agency|absent|newly qualified|on leave|had been filled|were filled|in post)
        (nurses|nurse|visitors|visitor|midwives|midwife|workers|worker|officers|officer|psychologist|paediatrician|SENCO) (cover|covers|covered|served|serve|serves|covering|spans|shared between) <count> (schools|sites|wards|practices|surgeries|estates|towns|clinics|boroughs|homes|nurseries)
        (demand|referrals|caseloads|caseload|numbers|contacts|workload|births) ..3 (rose|risen|doubled|trebled|grown|grew|increased|gone up|climbed|soared|outstripped) ..8 (per cent|%|budget|staff|staffing|posts|capacity|funding|while|without|third|half|year)
        thresholds? ..6 (strictly|stricter|higher|raised|tightened|rationed) ..4 (because|so that|as|owing|due|to (manage|keep|cope|reduce))
        because of the (number|volume|weight|level|rate) of (referrals|cases|work|contacts|demand|calls)
        (waiting list|caseload|cases|list) of <count> ..6 (not|never|nobody|no one|lost|unallocated|untouched)
        (slipped|dropped|fell|fallen|moved|slid) (down|off) the (agenda|list|priorities)
        (leadership|senior team|management|executive) ..4 (in transition|in flux|interim|unstable|turned over|changed|had gone|vacant|depleted)
        (told|tell) (that )?(she|he|they) would (learn|get used to it|toughen up|understand one day)
        each (waited|waiting) for (one|another|the other|the others) ..6 (pay|fund|act|lead|move|begin|decide); (waited|waiting) for (one|another) of the others to
        (withdrawn|cut|closed|ended|removed|lost|axed) ..8 (to save|save money|savings|budget|cost|saving)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (no|little|without) space (to|for) (think|thinking|reflect|reflection|wonder|challenge); (was|were) closed without; (in|on) one system
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (team|service|trust|authority|school|unit|ward) ..4 (went|gone|been|had been|was) (without|through) (a |an |two |three |several )?..1 (manager|head|lead|leader|restructure|restructures|reorganisation|reorganisations|director|inspection|inspections)
        (afraid|frightened|reluctant|unable|not able|unwilling|not safe|unsafe|hard for ..3) to (challenge|question|speak up|speak out|raise) ..3 (senior|seniors|managers|manager|consultants|consultant|colleagues|leaders|hierarchy|concerns)
        (timescales|timescale|targets|performance indicators|deadlines|throughput) ..6 (drove|shaped|dominated|took precedence|mattered more|came before|over|rather than|pressure)
        (resources|resourcing|capacity) ..4 (not match*|insufficient|inadequate|stretched|could not|did not|limited|lacking|reduced)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        rated (inadequate|as inadequate|requires improvement); (second|third|fourth|fifth|sixth|interim|latest) (director|head of service|team manager|service manager|chief executive|headteacher)
        (no|without|missed|little|not had|lacked) (any )?(clinical |reflective |group |safeguarding |regular |formal )?supervision (between|for|from|since|at all|during|after|because)
        (contract|contracts|provider|commissioning|tender) ..3 (changed|changes|change|moved|passed|transferred|lost|ended) ..10 (provider|lost|knowledge|staff|gap|posts|service|team)
        (local|corporate|organisational) (knowledge|memory) (was|were|had|went|lost)
        in that (office|team|unit|department|service|ward|workplace)
        (firefighting|fire fighting|treading water|running to stand still|on their knees|at breaking point|stretched thin|spread thin)
      `),
    },
  ],
}
