import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
export const terms: TopicTerms = {
  topic: 'leadership-and-culture',
  groups: [
    {
      use: 'event',
      phrases: each(`
        vacanc*; backlog; duty rota; restructur*;
        <staff> ..8 (able|free|safe|confident|unable|afraid|nervous|reluctant|difficult|hard|empowered) (for (staff|anyone|(junior|juniors)|
          practitioners) )?to (question|challenge|speak up|disagree|raise|say no|escalate|admit);
        capacity (was|were|had|meant|within|in the|to (respond|visit|do|deliver|manage|meet)); reorganis*; management oversight; no manager;
        senior leaders; senior managers;
        <leader> ..5 (made (it )?(plain|clear)|led by example|set (out|a clear|the) ..2 (expectation*|tone|priorit*)|put (nothing|no|in place|extra|
          additional)|did not (act|respond|know|see|visit|provide|take|put|check|notice)|took (no|action|steps)|had no (way|grip|sight|line|data)|
          failed to|agreed that|responsible for|had (not )?(signed|agreed|read));
        (staff|practitioners|workers|teams|midwives|nurses|social workers|health visitors|teachers|officers) ..3 (felt|feel|feeling|described|
          reported|spoke of|were|said they were) ..3 (overwhelmed|unsupported|stretched|exhausted|pressur*|undervalued|anxious|afraid|isolated|
          stressed|burnt out|demoralised|supported|valued|confident|blamed|rushed|too busy|overloaded|unsafe|struggling);
        (carrying|carried|held|holding|covered|covering) (<number>|<count>) ..1 (children|families|cases|babies) (each|apiece|a head|per worker);
        (chair|manager|worker|officer|nurse|visitor|chaired|chairing|facing) (had )?<count> ..1 (conferences|assessments|cases) (that|in a|in one|in
          the|each|a) (week|day|month|fortnight)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (posts|post|roles|jobs|establishment) ..6 (was|were|stood|lay|left|been) (empty|vacant|unfilled|frozen|gone|deleted|on hold|held open);
        (signed|sign) off ..4 (without|unread|closure|the (plan|assessment|case|decision|step)|by <leader>|by (the|her|his|a) <leader>);
        (cases|plans|assessments|decisions|closures) ..4 (were |was )?signed off; <leader> ..3 (signed|signs) off;
        <staff> ..6 (given|had|have|allowed|without|no|too little|not enough|protected|enough) ..2 time (for|to|away);
        (hard|difficult|impossible|not (safe|easy|done)) ..3 to (say|admit|ask|raise|speak) ..6 (struggl*|help|cop*|concern*|mistake*|overload*|no);
        <staff> ..4 (asked|asking|ask) for help; responsible for <number> (families|children|cases|pupils|schools);
        <leader> in <count> (months|years|weeks|terms);
        (had|has|through|saw) <count> (team |different |new |interim )?(managers|heads of service|leaders|directors|headteachers) ..2 in
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (locality|team|service|trust|ward|area|school|department|unit|borough|authority|hospital|clinic|district) (had|has|was without|were without|
          without) (no |a |any )?(named|designated|permanent|substantive|qualified|registered) ..;
        (had|was|there was) no (named|designated|permanent|substantive|dedicated) (nurse|doctor|midwife|manager|lead|health visitor|social worker|
          head|GP|DSL);
        <leader> ..4 (visited|visits|read|reads|sat in|walked|audited|dip sampled|looked at) ..4 (file|files|case|cases|office|team|teams|ward|
          records|each (week|month));
        (kept|made|used|relied on) (their|her|his) own (notes|lists|spreadsheet*|records) ..;
        told us (that )?..8 (supervision|(manager|managers)|team|caseload*|workload*|busy|cover|staffing|pressure*|time to)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (culture|climate|atmosphere|ethos) (of (blame|fear|silence|busy*|compliance|openness|respect|deference|learning|support|getting|overwork|
          challenge|<number>|not)|in which|where);
        (not|never|without|no) (had )?(a |an )?(permanent|substantive|settled|consistent|regular|stable) (manager|leader|head|director|team|social
          worker|staff|workforce|management|leadership|supervisor|lead);
        <staff> ..6 (under|working under|faced|felt|described|experienced) ..2 (pressure|pressures|strain|stress) ..;
        (posts|post|roles|cases|team|work) ..4 (held|filled|covered|staffed|run) by ..1 (agency|locum|temporary|bank|interim|unqualified|newly
          qualified|inexperienced);
        (number|volume|rate|increase in|rise in|weight) of ..1 (referrals|contacts|notifications|cases|children) (coming in|received|waiting|had|was|
          rose|meant|made|led|being) ..
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        leadership development; chief executive thanked; thanked (members|staff|partners|colleagues);
        (presented|report) to the (executive|board|partnership); opening hours; is published; waiting time for a; governance arrangements;
        learning culture; national workforce; offender manager; management (review|reviews); board sign off; case manager; thanked her;
        duty solicitor; supervision (order|of ..4 (time|contact)); teams now cover; cover story; caseload averages; effective safeguarding systems;
        closed without a visit; leadership group; universal caseload
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (<number>|two|three|four|five|six|seven|eight|nine|ten|half|several|a third|one|quarter) (vacan*|unfilled|vacant|empty) (post*|role*|
          position*)?;
        (post|posts|role|roles|position|positions) ..6 (vacant|unfilled|empty|frozen|deleted|cut|lost|not (filled|replaced|backfilled|covered)|left
          (empty|vacant|unfilled)|uncovered|held vacant|gapped);
        (vacant|unfilled|frozen|deleted) (since|for|from|post*);
        (staffing|staff) ..3 (shortage*|shortfall*|levels|crisis|pressure*|gap*|turnover|low|thin|reduced|depleted|difficult*|sickness|absence|
          leaving|churn|ratio*|problems|numbers|half);
        (caseload|caseloads|workload|workloads|case load) ..5 (<number>|high|above|over|twice|double|of|heavy|unmanageable|excessive|exceed*|
          recommended|doubled|rose|triple*|safe|more than);
        (<number>|thirty|forty|fifty|twenty|sixty|hundreds of) (cases|families|children|open cases|schools|pupils|patients|referrals|alerts|emails)
          (each|per|a (worker|head|nurse)|for (one|each)|open|waiting|unallocated|unread|unassessed|on (her|his|their)|in (her|his|their)|awaiting|at
          once|to (one|a single));
        (one|a single|single|only one|two|sole|lone) ..3 (nurse|worker|midwife|health visitor|doctor|officer|social worker|manager|practitioner|
          consultant|DSL|SENCO|EWO|educational psychologist|adviser|coordinator|teacher|nurse) (for|to|across|covering|cover*|between|serving|
          responsible) (<number>|the (whole|entire)|all|three|four|two|five|six|seven|eight|nine|ten|several|every|both);
        for <number> (schools|children|families|wards|cases|beds|pupils|students|practices|nurseries);
        (unallocated|not allocated|no allocated|without an allocated|awaiting allocation|allocat* (late|after|to (a|the|nobody|no one|duty)|list|
          delay*|drift)|allocation (delay*|took|list|meeting)|on duty (list|for)|held on duty|duty (list|system|team held|desk held|tray)|waiting
          (list*|time*) ..4 (months|weeks|year|grew|long*|doubled)|waiting for allocation|wait* (of|for) (<number>|months|weeks|over|a year)|
          backlog*|unread alerts|unprocessed);
        <leader> ..6 (knew|aware|told (of|that)|warned|informed|briefed|responded|acted|did nothing|not acted|ignored|overruled|overrode|visible|
          invisible|absent|unaware|off sick|on leave|acting|interim|temporary|resigned|replaced|turnover|not (replaced|read|seen|available|visible|
          aware|recorded|known|told|signed|sighted|respond*|in post|been)|never (read|saw|seen|visited|asked|came|met|signed)|had not (read|seen|had
          time|been|met|visited|signed)|sign* off|signed (off)?|countersign*|rubber stamp*|approv* (without|unread|in)|authoris* (without|the clos*|
          closure)|oversaw|oversight|audit*|dip sampl*|reviewed (every|each|the file|cases|the case|all)|read (every|each|the file|case*|all)|
          ratified|agreed (to close|the closure|extra|additional|funding)|allocat*|covering|cover*|between|spans|span of|responsible for|oversees|
          overseeing|in post|in <number>|in (two|three|four|a) (year*|months|weeks)|protected|held (weekly|daily|back|staff)|made time|set (aside|the
          tone)|listened|supported|support to|created|fostered|encouraged|thanked|blamed|bullied|shouted|pressed staff|pressure|targets|dashboard|
          KPI*);
        (manager*|managers|directors|heads|leaders|headteachers|DSLs) in (<number>|two|three|four|a|six|as many|eighteen|twelve|nine|under) (year*|
          months|terms|years)?;
        (agency|locum|temporary|bank|interim) (social worker*|staff|worker*|nurse*|midwi*|doctor*|manager*|cover|paediatrician*|head|post*);
        (management|managerial|senior|leadership|executive|board|supervisory|strategic) (oversight|grip|scrutiny|sign off|support|attention|response|
          decision*|footprint|direction|accountab*|challenge|team|visib*|instab*|vacuum|turnover|change*|stability|capacity|rationale|comment|entry|
          entries|action|culture|review|audit);
        oversight (was|by|of|from|at|absent|weak|recorded|lacking|not|missing);
        (no|without|little|weak|limited|lack of|absence of|gaps in|poor|strong|clear|good) ..2 (oversight|grip|accountab*|leadership|direction|
          management|governance|audit*|sign off|induction|training budget|admin support|cover arrangements|line manag*|clinical lead|strategic);
        (office|team|ward|unit|workplace|organisation|staffroom|staff room) ..6 (blame|bully*|toxic|speak up|speaking up|punitive|cop* alone|keep
          quiet|low morale|where (staff|asking|nobody|people|workers|it was)|in which (staff|asking|nobody|people|workers|it was));
        (culture|climate|ethos) ..6 (blame|fear*|bully*|silence|defensive*|closed|toxic|afraid|did not feel|felt (able|unable|safe|unsafe)|speak up|
          speaking up|supportive|learning|open|compliance|performance|target*|hostile|punitive|cop* alone|keep quiet|head down|heads down|high
          support|kind*|where (staff|asking|nobody|people|workers)|in which (staff|asking|nobody|people|workers)|low morale|of (blame|fear|silence|
          busy*|compliance|openness|respect|deference|we|getting)|taken as|seen as (weak*|a|failure)|normal*|accepted|tolerat*);
        <staff> ..8 (afraid|frightened|scared|reluctant|unable|safe|able|encouraged|discouraged|free|hard|difficult|easy) to (speak (up|out)|raise
          (it|concerns|them)|ask for help|admit|say (no|they|so)|whistle*|complain|disagree with (the|a) manager|report (it|concerns));
        sign of (weakness|failure);
        (staff|workers|nurses|practitioners|midwives|officers) (told us|told the (panel|review*|reviewer)|described|spoke of|said|felt|were) ..8
          (overwhelm*|exhaust*|unsupport*|support* by|pressure|stretched|drown*|unsafe|firefight*|no time|too (busy|many|tired)|blame*|afraid|fear*|
          cope|coping|unmanageable|burn*|targets|culture|managers|lone|alone with|left to);
        time to (read|think|reflect|visit|record);
        (funding|budget*|grant|contract|service|services|posts|provision|team|teams|centre*|clinics|project|youth (club|service|centre)|helpline|
          refuge) ..4 (cut|cuts|cut by|halved|reduced|withdrawn|ended in|decommission*|recommission*|closed (its (doors|books)|down|two|because)|shut
          (its|down|without)|lapsed|expired|not renewed|frozen|merged|restructur*|reorganis*|reconfigur*|retender*|tender*|outsourc*|disbanded|
          dissolved|scrapped|mothballed|paused|fell from|shrunk|shrank|savings|deficit|overspen*)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (<number>|two|three|four|five|six|seven|eight|nine|ten|dozen) (social workers|workers|health visitors|managers|key workers|allocated workers|
          caseworkers) in (<number>|two|three|four|five|six|seven|eight|nine|ten|a|eighteen|as many) ..
      `),
    },
    // Families of phrases: what is rewarded and what is punished; who had the work
    {
      use: 'event',
      phrases: each(`
        (case|cases|children|family|families|she|he|they|it) ..2 (was|were|sat|lay|left|remained) (unallocated|without a (worker|social worker|health
          visitor|named)|on (the )?duty|awaiting allocation|held (by|in|on) ..1 duty);
        (waiting list|waiting lists|waits) ..8 (closed|shut|suspended|grew|doubled|stood at|was (over )?<number>|of (over )?<number>|long|eighteen
          months|two years|a year);
        (one|single|two|three|lone|sole|only) ..1 (worker|social worker|nurse|midwife|officer|health visitor|manager|practitioner|doctor|clerk|
          administrator|teacher) (for|on|to|covering|between|across|and|in charge|was covering|had) ..2 (<count>|the whole|whole|all|entire|boroughs|
          shifts|wards|night|everything|districts|towns|schools|sites);
        (cover|rota|shift|duty|out of hours|emergency duty) ..6 (consisted of|was (down to|one|two|thin|bare|not|missing|reduced)|gap|gaps|unfilled|
          short|lone|one person|single|incomplete|not filled);
        (manager|managers|supervisor|team leader|matron|ward manager|director|deputy|head) ..3 (was|had been|were|being|is|being) ..1 (off|away|
          absent|on (leave|secondment|sick)|unavailable|new|acting|interim|stretched|overwhelmed|in post|off sick|covering|part time|elsewhere|
          visible|approachable|supportive|distant|remote);
        (<count>) different ..1 (managers|team managers|supervisors|heads|directors|social workers) ..6 (signed|made|took|each|in|decisions|over);
        (staff|workers|practitioners|team|teams|nurses|midwives|people|social workers|health visitors|colleagues|manager|managers) ..4 (running on|
          goodwill|worn out|burnt out|exhausted|demoralised|at breaking point|on (its|their) knees|drowning|swamped|firefighting|fire fighting|in
          tears|leaving|left (in|within|one after)|walked out|struggling|close to|burning out|under siege|isolated|unsupported|well supported|proud|
          confident|supported by|cared for|listened to|thanked|trusted);
        <leader> ..6 (visited|walked|apologis*|funded|agreed|approved|paid|brought in|found|released|ring fenced|protected|lifted|capped|stopped|
          doubled|met (with )?(staff|the team|practitioners)|thanked|asked (staff|practitioners|the team)|set up|commissioned|ordered|intervened|
          stepped in|took (personal )?(charge|responsibility|ownership)) ..6 (staff|post|posts|team|rota|ward|cap|caseload|caseloads|extra|money|
          month|week|workers|nurses|cover|audit|board|within|fortnight|practitioners|support);
        (restructure|reorganisation|merger|redesign|tender|retender|re tender*|office move|new contract|new provider|new system|go live|cutover|
          migration|decommission*) ..12 (left|lost|without|nobody|no one|gap|gone|fewer|month|spring|weekend|days|weeks|records|staff|files|could
          (not|neither)|confus*|backlog|cases|down|desk|unplanned);
        (system|computer|network|server|IT|software|database) ..4 (changed|down|crashed|failed|frozen|unavailable|unusable|slow|replaced|switched|
          off) ..12 (days|hours|weeks|weekend|staff|could not|neither|unable|records|no access|forms|month|paper);
        (contract|service|funding|grant|post|posts|team|budget|provision) ..6 (re tendered|retendered|cut by|cut to|halved|fewer|third fewer|put
          nothing in its place|nothing (was )?put in|not renewed|ran out|was stopped|shut|deleted|disestablished|removed|reduced (to|by|from));
        (half|third|quarter|two thirds|most|many|several) of ..2 (team|posts|staff|nurses|midwives|social workers|health visitors|workers|managers|
          workforce) ..4 (vacant|agency|new|left|leaving|off|sick|unfilled|empty|temporary|newly|locum|inexperienced|resigned|gone|on leave|in their
          first|students|interim)
      `),
    },
    // Families of phrases: who was there, who had time, who led
    {
      use: 'event',
      phrases: each(`
        (on|off) ..1 (long term )?(sick leave|sick|maternity leave|secondment) ..14 (deputy|cover|nobody|no one|not|his to|her to|acting|did not
          know|sign);
        (director|chief executive|head of service|senior leaders|leaders|chief nurse) ..6 (sat in|visited|knew|walked|listened|attended|shadowed|
          spent|met|visible|came|asked|responded|wrote);
        (rota|shift) ..8 (<number> SW|unqualified|no manager|one|two|three|short|gaps|thin|bare|agency|NQSW|student);
        (head|headteacher|head teacher|manager|lead|DSL|matron|consultant|named nurse|SENCO) (of|for|across|covering|between) (two|three|four|five|
          six|seven|several|<number>) (schools|sites|teams|wards|homes|hospitals|practices|nurseries|areas|boroughs|units);
        (filled|staffed|covered|in post) for (only )?(<count>|five) (months|weeks|days|of it);
        (signed off|authorised|approved|countersigned|read) (in (batches|bulk)|in one sitting|on a friday|by (email|text)|en bloc|without|unread|in
          minutes);
        (workload|cases|caseload|demand|volume|pace) ..8 (too (much|many|great|high|fast)|unsafe|relentless|impossible|unmanageable|overwhelm*|no
          time|not time|exhaust*|unsustainable|could not);
        (vacancies|vacancy|vacant|unfilled|shortages|understaff*|short staffed|turnover|churn|agency staff|locums);
        (caseload|caseloads|workload|workloads) (were|was|are|is|had|of|at|that|in|went|stood|made|meant);
        (management|managers|manager|leadership|supervisory|managerial) (oversight|grip|direction|attention|decision making|rationale|support|
          supervision|authorisation|sign off|scrutiny|involvement|presence|stability);
        (<number>|two|three|four|five|six|seven|several|different|multiple|frequent|many) ..1 (managers|team managers|social workers|leaders|
          headteachers|heads of service|supervisors|practice leads);
        (restructured|restructure|reorganised|reorganisation|reconfigured|merged|outsourced|recommissioned|transferred|transformation|transition)
          ..12 (staff|roles|unclear|confus*|lost|gap|teams|thresholds|months|years|twice|caseload*|experienced|knowledge|relationships|memory);
        (cover|covered|covering) (for|during|was|were|across|two|three|while|arrangements|not|that);
        (service|services|team|teams|unit|ward|department|school|hospital|office|front door|MASH|desk|hub) ..3 (stretched|overstretched|overwhelmed|
          busy|under (strain|pressure|resourced|staffed)|struggling|in crisis|fragile|depleted|short|failing|inadequate|in special measures|unstable|
          turbulent|chaotic|in flux);
        (senior|middle|executive|strategic|corporate|board|political) (leaders|leadership|managers|management|officers|team|level|support|oversight|
          accountability);
        (no|without a|never a) ..2 (midwife|nurse|DSL|SENCO|manager|head|lead|doctor|deputy|supervisor|coordinator|administrator|clerk|social worker|
          psychologist|named (nurse|doctor|GP)|safeguarding (lead|midwife|nurse|officer|adviser)) (in post|since|between|for|from|until|at the time|
          on (duty|site|shift)|after);
        in post ..2 (since|for|between|until|sept*|dec*|jan*|only|at the time|from|less|by|when);
        (no one|nobody|no manager|never|not) ..2 (checked|check|audited|supervised|oversaw|sampled|read|reviewed|monitored|looked at) (the|his|her|
          their|its|any|this|that) ..2 (work|files|file|cases|decisions|records|notes|practice|rota|caseload*|closures|list|diary|performance|night);
        (holding|carrying|carried|juggling|managing|given) <number> (children|cases|families|young people|patients|babies|women|pupils|referrals);
        (nobody|no one|no manager|no supervisor|none|not one manager) ..3 (with|in|of|at) (authority|charge|management|seniority|senior|
          responsibility|a senior);
        (case|cases|child|family|file|referral|she|he|they|it) ..2 (held|sat|left|kept|remained|stayed|waited) (on|in|with|by) (the )?(duty|
          screening|assessment|allocation|a waiting|a holding);
        (moved|brought in|transferred|recruited|found|hired|released|freed|drafted in|seconded|appointed|engaged) (two|three|four|extra|more|
          additional|an|a|agency|experienced|temporary) (workers|staff|social workers|nurses|midwives|posts|managers|worker|manager|team|health
          visitors|cover|capacity);
        (one|a single|sole|only|lone|1) ..1 (school nurse|health visitor|midwife|social worker|nurse|psychologist|paediatrician|officer|EWO|worker|
          manager|consultant|doctor|teacher) (covered|covers|covering|served|serves|for|looked after|saw|managed|ran|had|to|between|across);
        (out of (their|her|his|my) depth|in over (her|his|their) head|thrown in at the deep end|sink or swim|trial by fire|left to it|left to get on|
          on (her|his|their) own with it);
        (half|third|quarter|two thirds) (of )?(the|its|their)? ..2 (midwifery|nursing|social work|health visiting|medical|teaching|management|
          paediatric|school nursing) (posts|jobs|roles|positions|establishment);
        (absence|sickness|vacancy|vacancies|turnover|agency) ..3 (stood at|was at|ran at|rate|rates|reached|rose to|of) ..2 (quarter|third|half|
          fifth|per cent|%|<number>);
        (covering|covers|covered|cover|split between|shared between) (two|three|four|five|both|several) (hospitals|sites|wards|teams|schools|
          boroughs|areas|towns|counties|homes|units|jobs|posts|roles|services|offices|practices|localities);
        (reads|read) <count> files
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        AUDIT (C|score|scored|tool|completed|<number>); picture board; burnout (and|of); contract ..8 (rent|wage|wages|income); since the restructure;
        cuts to (her|his|their) (arm|arms|leg|legs|wrist|wrists|thighs|skin|face); (covered in|fresh|superficial) cuts; vacancy rates to
      `),
    },
    {
      use: 'event',
      phrases: each(`
        of (the|its|our|their) <count> ..2 (nurses|midwives|social workers|health visitors|workers|staff|posts|officers|doctors|managers|
          practitioners|teachers) ..10 (vacant|empty|unfilled|left|gone|agency|absent|newly qualified|on leave|had been filled|were filled|in post);
        (nurses|nurse|visitors|visitor|midwives|midwife|workers|worker|officers|officer|psychologist|paediatrician|SENCO) (cover|covers|covered|
          served|serve|serves|covering|spans|shared between) <count> (schools|sites|wards|practices|surgeries|estates|towns|clinics|boroughs|homes|
          nurseries);
        thresholds? ..6 (strictly|stricter|higher|raised|tightened|rationed) ..4 (because|so that|as|owing|due|to (manage|keep|cope|reduce));
        (waiting list|caseload|cases|list) of <count> ..6 (not|never|nobody|no one|lost|unallocated|untouched)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (was|were) closed without
      `),
    },
    {
      use: 'event',
      phrases: each(`
        in that (office|team|unit|department|service|ward|workplace)
      `),
    },
    // How much one pair of hands held, and for how long
    {
      use: 'event',
      phrases: each(`
        <hands> ..6 (held|holding|hold|carried|carrying|carry|carries|had|juggling|managing|given|responsible for|allocated|supervising) ..2
          (<number>|twenty*|thirty*|forty*|fifty*|sixty*|dozens of|twice) ..3 (children|cases|families|investigations|babies|people|pupils|names|
          files|apiece|each|women|referrals|assessments|visits|patients|what);
        (<number>|twenty*|thirty*|forty*) (children|cases|families|young people|referrals|patients) (each|apiece|per|on (her|his|their)|to (each|
          one)|were listed|that (morning|day|night)|in a (morning|day));
        (MARAC|panel|meeting|conference|committee) ..4 (heard|had|took|considered|disposed of|got through) <count> ..1 (cases|families|children|
          referrals);
        (<count>|under <count>|seven) minutes ..4 (on|for|to) (this|each|her|his|the) (case|family|child|log);
        (manager|worker|managers|workers|lead|head|chair|social worker|team leader|supervisor) ..3 (had )?changed ..1 (<count>|again|every) ..1
          times?;
        (settled|stable|consistent|permanent) (team|workforce|staff|head|management|leadership);
        <count> ..2 (social workers|workers|managers|key workers|keyworkers|link workers|practice models|leads|chairs|IROs|health visitors) ..8 (in|
          over|within|across|since) ..1 <count> ..1 (years|months|weeks|mths|terms);
        newly qualified ..16 (holding|held|carry*|carried|cases|children|given|allocated|alone|without|mentor|week|unsupported|complex|lead|
          protected);
        (acting|temporary|interim|acting up) (for|manager|head|lead|sergeant|team manager|director|since|throughout);
        (no|not a|nor any|without a) ..1 (paediatrician|consultant|radiologist|interpreter|doctor|nurse|midwife|psychologist|specialist|officer|
          psychiatrist|IDVA|beds?|placement) ..6 (on (the )?(rota|duty|call|shift)|available|employed|within|after (five|six)|until|at weekends|at
          night|in england|to be had);
        (nearest|no|one) ..3 (tier 4|tier four|adolescent|mental health|CAMHS|psychiatric|secure|specialist) ..2 (bed|beds|unit);
        (works?|open|operated|staffed) (monday to friday|nine to five|office hours|until (five|six)|only between);
        (wait|waits|waiting (time|times|list|lists)|queue|backlog) ..8 <count> ..1 (weeks|months|days|years|referrals|names|children|letters)
      `),
    },
    // Money, contracts, systems, targets: how the service was arranged
    {
      use: 'event',
      phrases: each(`
        (commission*|contract|contracts|contracted|tender*) ..10 (separate|split|separated|gap|only|cheapest|lowest|ended|without|fell|capacity|
          withdrawn|lapsed|bidder|ceased);
        fell between (two|the|three|both|different|adult|several);
        (each commissioned|who would pay|cost shunting|cost cutting|short contracts|short term (contracts|funding)|funded from|on grounds of cost|
          budget holders);
        (budget|budgets|funding) ..4 (nothing|cut|cuts|not (found|renewed|available)|ran out|halved|frozen|reduced|nil|ended);
        no (budget|funding|money) (for|to|had|was);
        (withdrawn|ended|stopped|closed|cut|lost|disbanded|abolished|removed) ..8 (to save|as a saving|savings|cost|budget|austerity|funding);
        (disbanded|dissolved|shelved|made redundant|bought in|outsourced|subcontract*);
        new (record|recording|case management|electronic|IT|computer) system;
        (performance|target|targets|dashboard|KPIs|timeliness|indicator|indicators|compliance|measured|scorecard|audit tool|league table) ..10
          (timeliness|counted|counting|green|met|quantity|quality|timely|in time|within|number|numbers|concentrated|rewarded|drove|pressure|rather|
          closures|closing);
        (measured|judged|scored|assessed|rewarded) (by|for|on) (the )?(proportion|number|length|speed|timeliness|time|volume|percentage|throughput);
        (board|executive|governors|committee) ..10 (green|assured|reassured|told|noted|paper|minutes|agenda|item|received|risk register);
        (audit|audits|inspection|inspections|ofsted|JTAI|HMICFRS|CQC|peer review|earlier review|previous review) ..12 (same (gap|weakness|weaknesses|
          finding|findings|issue)|not (been )?(completed|acted|implemented|followed|addressed)|had (said|warned|found|told|identified|commended|
          picked up)|action plan|year (before|earlier)|already);
        (risk register|corporate risk); (policy|rule|protocol) ..10 (no other course|discharg*|harsh*|suits us|of cost|inflexible|rigid*);
        (resources|resourcing|staffing|demand|capacity (issues|problems|pressures|constraints)) (was|were|is|had|to|meant|issues|problems|pressures|
          levels|constraints|within|in|risen|rose|outstripped|exceeded);
        (no|lack of|limited|insufficient|reduced|enough|without|little|the) (capacity|resources?|headroom|slack|resilience) ..2 (to|for|in|within|of|
          at);
        (migration|merger|restructure|reorganisation|recommissioning|retender|move to a new system) ..12 (stripped|lost|crate|unread|gap|weeks|
          nobody|never|file|files|letters|inbox)
      `),
    },
    // What could be said, and what those in charge did
    {
      use: 'event',
      phrases: each(`
        (culture|climate|ethos|atmosphere|mood) (on|at|in|of|among|within|prized|valued|was|which|that) ..6 (team|floor|ward|office|department|
          service|trust|school|unit|organisation|station|calm|blame|fear|silence|deference|deferring|challenge|openness|trust|asking|practice|prized|
          staff);
        (cultural|organisational) (norm|norms|problem|issue|change|barrier*|optimism|pressures|factors);
        (unspoken|unwritten|informal) (rule|rules|expectation|norm);
        (hierarch*|deference|deferring|deferred) ..8 (consultant*|senior|nurse*|staff|question*|steep|challenge*|surveillance|doctor*);
        (afraid|frightened|scared|fear*|reluctant|nervous|anxious) (of|to|about|being|that) ..4 (blame*|get it wrong|wrong|mistakes?|speak* (up|out)|
          question*|challeng*|say so|escalat*|consultant*|manager*|reprisal*|trouble*|criticis*|judged|ask*);
        (blame culture|culture of blame|blame (travelled|fell)|mistakes were punished);
        (learned|learnt|taught|told|advised|encouraged|expected) (not )?to ..3 (bring|raise|bother|keep|wait|question|make do|go away|cope|close|
          halve|hold) ..3 (problems|worry|concerns|them|things|consultant|plan|cases|calm|on|with less|it);
        (morale|stress levels|burn out|burnout|staff survey|exit interview*|sickness (absence|levels|rates)|staff turnover|staff retention|
          recruitment and retention);
        (tired|exhausted|overwhelmed|burnt out|drained) ..6 (staff|workers|team|they were|nurses|practitioners);
        (staff|workers|practitioners|nurses|team|they) (were|was|are) ..1 (tired|exhausted|overwhelmed|stretched|drained);
        <chief> ..4 (read|reads|walked|walks|apologis*|backed|protect*|insisted|introduced|brought back|set up|instituted|chaired|stopped|doubled|
          funded|responded|released|suspended|intervened|stood up|ordered|invested|listened|championed|kept|arranged|picked up|stepped in|noticed|
          made sure|created|ringfenced|thanked|visits|visited) ..8 (staff|files|file|log|every|each|herself|himself|team|week|weekly|month|worker|
          workers|hour|clinic|wrong|money|time|board|hours|matrons|floor|case|cases|publicly|practitioners|visit|visits|caseload);
        (manager|head|leader|sergeant|matron|supervisor|practice lead) who ..3 (answered|kept|insisted|backed|listened|knew|read|carried|protected|
          came|would|rang|noticed|supported|walked|made time);
        (protected|ring fenced|reserved|set aside) ..3 (time|hour|hours|afternoon|mornings|year|day|slot|caseload|post);
        (caseload cap|safe caseload*);
        (authorise*|authorising|sign|signing|signed off|countersign*) ..4 (every|all|around|<number>|sixty|thirty|each) ..4 (decision|assessment|
          assessments|plans|localities|a month|a week|closures|day);
        (group |clinical |peer )?supervision ..4 (cancelled|cancel*|not taken place|squeezed|had not happened|was rare|irregular|did not take place|
          infrequent|postponed);
        (no|without|lack of|little|minimal) (induction|supervision|mentor|training|management|line manager|cover) ..2;
        (staff|workers|practitioners|colleagues|frontline|juniors|nurses) ..3 (spoke|told|described|said|felt) ..6 (manager|managers|morale|culture|
          blame*|pressure|backed|supported|department|hierarchy|unsafe|rota|rule|cases|target*|stretched|capacity)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (this|the|whole|an) organisation; (trust|school|executive|safeguarding|academy) board;
        at (exec|executive|trust|board|director|senior|corporate|strategic) level;
        (managers|supervisors|team manager|team managers) ..3 (expected|asked|allowed|decided|chose|required|advised|wanted|told|were told|relied|
          accepted|tolerated);
        (not|never|no one|without|no) ..3 (trained|training);
        ((children|family|sure start) (centre|centres|hub) (had |has |was |were )?(closed|shut|gone)|(axed|(decision|decided|chose) to (close|cut|
          withdraw|end|merge)) (the|its|their) ..2 (centre|centres|club|clinic|clinics|refuge|unit|service|services));
        <count> ..3 (nurse|nurses|worker|workers|officer|officers|midwife|midwives|doctor|researchers|them|car|social worker) for ..2 <number>;
        commissioner* ..8 (ended|heard|replied|knew|asked|declined|decided|accepted|withdrew|told|aware|fund*|not);
        (nobody|no one) ..3 (owned|responsible|responsibility|ownership|accountable|in charge|charged with)
      `),
    },
    // Too few hands, and how long others waited for them
    {
      use: 'event',
      phrases: each(`
        (<count>|half|third|most) of (the|its|our|their|her) ..4 <worker> ..2 (filled|unfilled|vacant|off|sick|seconded|gone|empty|ill|absent|
          shielding|isolating|on leave|long term sick);
        <number> of <number> (posts|roles|staff);
        (one|two|three|a single|sole|lone) ..3 <hands> (for|covering|to|between|across|oversees|oversee|served|covers|ran) ..6 (<number>|twenty|
          thirty|forty|fifty|whole|all|beds|sites|schools|counties|district|area|wards|boroughs|towns);
        (two|one|three) of (them|us) for;
        for the whole (of (the|our|this) )?(county|district|city|borough|service|trust|hospital|department|authority|force|town|island);
        (carry|carries|carried|carrying|held|hold|holding|juggling) (up to |over |around |some |about |as many as )?(<number>|twenty|thirty|forty|
          fifty|sixty|ninety);
        ((allowed|slots? of|limited to) <count> ..1 minutes|(it|each|case|family|child) got <count> minutes|ninety seconds in);
        (on call|duty|on shift) ..4 (for|had|covering|covered|with|was) (<count>|no|one|both|all);
        (for (want|lack) of|shortage of|shortages of|dearth of) ..3 (officers?|places?|placements?|beds?|staff|money|anyone|workers?|interpreters?|
          trained|capacity|funding|carers?|vehicles?|nurses|doctors);
        (was|were|is|being|been|are|had|has) (no|nobody|no one|not one) ..3 (funding|provision|dentist|beds?|post|worker|psychologist|specialist|
          interpreter|paediatrician|policy|protocol|service) ..3 (for|in|since|within|available|locally|to|at|nearer|on);
        (manager|supervisor|head|lead|director|leader) (tray|desk|inbox|in tray|pile);
        (queue|queues|backlog|waiting list) ..8 (<number>|being what|grew|parked|long|weeks|doubled|closed|suspended|held|frozen);
        ((referrals|referrals to (our|the|its) ..2|demand|contacts|workload) (had |has )?(doubled|trebled|risen|rose|grew|soared)|waited ..4 days to
          be (read|seen|allocated|triaged));
        (allocation (was|were) (suspended|by|paused|late|stopped|delayed)|(no|neither|nobody) ..2 had (room|capacity|space|slots|the capacity|the
          staff));
        (changed hands|each reallocation|(duty )?worker to (duty )?worker);
        (changes?|succession|string|series|turnover) of ..1 (social workers?|workers|managers|key workers?|health visitors?);
        ((<count> ..1 (social workers|workers|health visitors|key workers|managers|officers) had (held|carried|had|worked))|((left|gone|retired|
          resigned) and ..3 (not (been )?replaced|no replacement)));
        (student|trainee|unqualified|apprentice) ..6 (left as|named worker|held the|in charge|allocated worker|lead worker|case holder);
        (over burdened|overburdened|overloaded|snowed under|run ragged|rushed off|back to back|in the gaps|short handed|skeleton (staff|crew|
          service)|overworked|full caseloads?|half strength)
      `),
    },
    // What was shut, cut or split; money found and not found; tools that hindered
    {
      use: 'event',
      phrases: each(`
        <provision> ..6 (shut|closed|withdrawn|axed|cut|ceased|decommissioned|ended) ..6 (savings|cuts|budget|reinstated|repairs|reopen*);
        (never (reinstated|replaced|backfilled)|(in|as part of) the (<number> )?(savings|cuts)|savings (in|of|took|target|round));
        <body> ..2 lost (its|half|most|a third|<count> of) ..3;
        (found|moved|paid|moving|brought forward|released|finding|allotted|raised) (the |extra |some |more |its )?(money|funding|funds|resources);
        ((<count>|separate|several) (case management|recording|case|record) systems|everything twice|workarounds?);
        (system|systems|screens) ..1 (freeze|crash*); (no|mandatory|free text) (field|box|tab) (on|for);
        ((what (is|was|got|gets) (counted|measured|rewarded|valued|praised|inspected))|((scored|counted|measured|rewarded|tracked) (timeliness|
          closure|closures|completion|throughput|volume|compliance))|pressure (to|on) ..3 (close|discharge|step down));
        (policy (under which|by which|whereby)|(trust|service|team|force|council|school|authority) (rule|policy) that|(practice|custom) of
          (transferring|closing|passing|moving|holding));
        ((existed|exist|exists) (only )?(in name|on paper)|(tick box|paper) exercise|(nobody|no one) (job|remit) to|(panel|meeting) ..6 (met|meets|
          held) only (monthly|quarterly|once|fortnightly))
      `),
    },
    // Those in charge, by what they did and left undone
    {
      use: 'event',
      phrases: each(`
        (leaders|managers|governors|trustees|executives|executive|board|command team|chief officers|elected members|lead member|councillors|director|
          directors|commanders|head of service|chief executive|chief nurse|superintendent) ..2 (had|was|were|did|received|accepted|agreed|knew|saw|
          met|responded|chose|came|heard|told|asked|read|visited|signed|found|made|set|kept|listened);
        <chief> ..3 (found|moved|moves|trained|drove|put|brought|sat|began|sits|answered|started|gave|paid|met|changed|protected|set|took|freed|made)
          ..8 (money|budget|posts?|staff|quarter|thursdays?|fridays?|mondays?|workers?|cooks|caseloads?|list|supervision|team|nurses?|hours|
          afternoon|practitioners|week);
        <chief> (insistence|example); credit ..4 (head|principal|director|chief|matron|superintendent|supt|sergeant|governors|leader|proprietor);
        (slipped|dropped|fell|fallen|moved) (down|off) the (agenda|list);
        supervision ..6 (car|run through|timer|corridor|between (visits|calls)|rare|squeezed|when it did);
        ((no one|nobody|never) (had |been )?supervised|not had supervision);
        run through (of )?(the |her |his |outstanding |open )?(caseload|cases|outstanding|tasks|list|visits);
        (QA|quality assurance|ofsted|inspectors|JTAI|CQC|HMICFRS|audits) ..3 (had|said|scored|graded|missed|warned|found (the|that) (same|service|
          trust|force))
      `),
    },
    // What could be said there
    {
      use: 'event',
      phrases: each(`
        (did not|not|never|no longer) feel able to;
        (staff|practitioners|workers|nurses|officers) (felt (held|able to|backed|valued|trusted|listened to|supported)|had (learned|learnt) (not |
          never )?to);
        (frightened|afraid|scared|terrified|wary) of ..2 (consultants?|managers?|head|sister|matron|receptionist|director|sergeant|boss|owner|
          inspection|criticism);
        (escalation|escalating|challenge|challenging|speaking up|asking for help|admitting|whistleblowing|complaining) ..5 (was|is|were|seen|thought|
          regarded|treated|felt) ..4 (discourtesy|rude|disloyal*|weak*|career|unwelcome|trouble*|failure|failing|betray*);
        (whistleblower*|whistle blower*|troublemaker|whose fault|(staff|practitioners|workers) (at|of) all (grades|levels|ranks)); a culture of;
        (stayed|staying) ..3 (because of it|in the job|in the profession);
        (praised|thanked|rewarded|promoted|punished) ..4 (for (raising|speaking|reporting|closing|challeng*)|by name)
      `),
    },
    {
      // As an analysis says it
      use: 'event',
      plain: true,
      phrases: each(`
        supervision (was|were|had been) (cancelled|missed|postponed|not held|not recorded|overdue|irregular|infrequent);
        (locum|agency worker|new worker|newly qualified <name>?) had (no|not had an|not had any) induction;
        (caseload|caseloads|workload|workloads) (was|were|had been|is|are) ..1 (high|too high|heavy|unmanageable|manageable|above|over|excessive|large|
          too large);
        (vacancies|vacancy|staff shortages|staffing shortages|shortage of staff|shortage of ..2|understaffing|staff turnover|turnover of ..2|unfilled
          posts|staff sickness|sickness absence) (meant|led|affected|caused|contributed|resulted|was high|were high|in the team);
        (not enough|too few|insufficient|a shortage of|shortage of|a lack of) ..1 (nurses|social workers|health visitors|staff|officers|midwives|practitioners|
          workers|managers|capacity|resources) (to|in|for|at|was|were|meant|and);
        (vacancies|vacancy|vacant posts|unfilled posts) (in|across|within) (the|this|its|our|health|social) ..; short of staff; too many (cases|families)
          (and|to|for|on|each);
        (held|holding|carried|carrying) (<number>|<count>) (cases|families); (large|growing|long|significant) backlog of (work|cases|assessments|
          referrals|visits|reports);
        (managers|leaders) were ..1 (visible|supportive|available|accessible); supported (their|the) (staff|team|workers|practitioners);
        (workload|staffing|capacity|resource|caseload) (pressure|pressures|problems|issues|constraints|difficulties) (in|meant|led|affected|were|was|at|on|across);
        (was|were|felt) (not )?(well )?supported by (her|his|their|the) (manager|managers|management|line manager|leaders);
        (strong|open|supportive|safeguarding|learning|blame|poor|weak|good) (safeguarding |learning |team )?culture (in|of|at|meant|where|within|across|led by);
        management oversight (was|were|is|had been) ..1 (strong|weak|lacking|limited|absent|evident|good|poor|regular|insufficient|missing|effective);
        (lack|absence|little|no|limited|insufficient|good|strong|clear|weak) (of )?(evidence of )?(management|managerial|senior) oversight;
        (<agency>|team|service|unit|department) (was|were) (short staffed|understaffed|under staffed|short of staff|under (pressure|strain)|operating
          with|carrying (vacancies|a));
        (senior )?(leaders|managers) (were aware|were not aware|did not know|had no oversight|responded|acted|took action|had not ensured|did not ensure)
          ..
      `),
    },
    {
      use: 'label',
      telling: true,
      plain: true,
      phrases: each(
        'management oversight; leadership; leadership and culture; workload; staffing; staff capacity; organisational context; workload and capacity',
      ),
    },

    // As notes, rows and bullet points have it.
    {
      use: 'event',
      phrases: each(`
        (band <number>|manager|lead|nurse|post|posts|team leader|deputy|consultant|HV|SW) ..2 (vacant|vacent|unfilled|frozen) (since|for|from)?; (clinic|clinics|diary|diaries|rota|visits) (double booked|overbooked);
        no (manager|management|managerial) (sign off|signoff|oversight|decision|rationale|signature|footprint|comment|review) ..; <number> (%|per cent) of (establishment|staffing|posts);
        (team|service|clinic|ward|unit) at <number> (%|per cent) (of|capacity|strength); (MASH|front door|CAMHS|assessment|duty) backlog*; backlog (of|at) <number>;
        (centre|club|service|clinic|hub|group) (shut|closed) ..3 (not|never) replaced; DSL ..3 (also|no release time|single handed)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (caseload|caseloads|workload|staffing|supervision) ..3 to be (agreed|set|reviewed|audited|approved); leadership (programme|course|training|academy); (national|annual|staff) workload survey
      `),
    },
  ],
}
