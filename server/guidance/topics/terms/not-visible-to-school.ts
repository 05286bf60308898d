import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'not-visible-to-school',
  groups: [
    {
      use: 'condition',
      phrases: each(`
        home educat*; educated at home; EHE; elective home education; CME; children missing education; missing education; part time timetable;
        permanently excluded; PEX; FTE; EBSA; not been in school; off roll*; off rolled; not on .. roll;
        (of|is|was|were|been|be|was still|months|weeks|year|years|terms|spent) ..2 out of (school|education); without a school place; PRU;
        (not|never) ..1 (had|have|got|given|offered|found) (a|any) school place;
        pupil referral; attendance .. (fallen|fell|falling|dropped|poor|low|below|declin*); truan*; half day absences; waiting for a .. place;
        kept from school; stayed at home; missed ..2 <count> ..1 (days|sessions|mondays|fridays|weeks|terms|lessons|mornings|school days);
        missed .. school; tutor* .. (screen|online|two hours|mornings)
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        attendance; school attendance; receiving any education; which school; missed school; suspended; in college
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        attendance (was|is|at|of)? (90|91|92|93|94|95|96|97|98|99|100|96.5|97.5|98.2|98.5|95.5); in school every day;
        (in|at|attend*|school|class|nursery|seen|there) ..4 every (day|morning); not missed a day; concerns about attendance; no suspensions;
        full attendance;
        (hardly|rarely|scarcely|never|barely|seldom) ..1 (missed|misses|miss) (a|any|one) (day|lesson|session) ..
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        not known which school; which school if any; attendance data requested; receiving any education;
        (where|whether) ..4 (educated|schooled|on roll|in education|enrolled|taught) ..6;
        (not known|unclear|unknown|no record) (where|which school|(whether|if) (he|she|they|any|the)) ..4 (school|schooled|schooling|educat*|roll|
          attend*)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        never missed school; in school every day; in college
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (at|in) ..1 (booking|appointment*|clinic) ..4 every (day|morning);
        school of nursing; admission register*; attendance at (the |all |both |his |her )?(core groups?|conferences|meetings|reviews|appointments|clinics|groups|meeting|conference|emergency|ED|A&E|hospital|clinic|group|course|accident);
        home education team; (emergency|department|hospital|surgery|unit) attendance*;
        attendance (list|at conference|code|codes|guidance|policy|strategy|award|awards|regulations);
        attendance at ..3 (club|mosque|church|group|groups|gym|football|training|cadets|work|gurdwara|temple|youth); ED attendance*; attendances;
        earlier attendance; rise in home education; absent from ..4 (conference*|meeting*|core group|core groups|review|reviews|visit|visits);
        suspended from ..2 (job|work|duty|post|role|employment|practice|driving)
      `),
    },
    {
      use: 'label',
      phrases: each(
        'attendance; education; ed; not visible to school; visible to school; school roll; school attendance; on roll; school place; schooling; on roll at; education status',
      ),
    },
    {
      use: 'condition',
      phrases: each(`
        (EHE|EHCNA off|CME|CMOE|NEET|PEX|FTE|FTEs|PRU|AP|EOTAS|EBSA|EBSNA|PA|S.444|fixed penalty|penalty notice|SAO|school attendance order|education
          supervision order|attendance (panel|plan|contract|officer involvement|meeting)|persistent* absen*|severely absent|persistent non attend*|
          school phobi*|school avoid*|school non attend*|emotionally based|(out of|without) education|no school (place|roll)|not (on|in) (a |any |the
          )?(school|roll|education|classroom)|not enrolled|unenrolled|never enrolled|not registered (at|with) (a|any) school|deregister*|de
          register*|taken off roll|removed from (the )?(roll|register|school)|struck off the roll|off rolled|lost (his|her|their) (school )?place|
          without a (school|place)|awaiting (a )?(school|placement|place)|between schools|school place .. (not|never|awaited)|managed move*|exclu*
          from (school|nursery|class|college|the|two|three)|(fixed term|permanent|internal|temporary|informal|unlawful) exclu*|(fixed|permanent|
          repeated|multiple) suspension*|permanently exclu*|expelled|sent home (early|from|before|most|each|every|by)|isolation (room|booth)|
          seclusion room|part time (timetable|table|hours|provision)|reduced (timetable|hours)|reduced (table|days)|half days|one hour a day|two
          hours a day|mornings only|home tuition|home tutor*|(being|was|were|been) home schooled|homeschooled|taught at home|schooled at home|educat*
          (at home|otherwise|herself|himself)|online school|elective* home|alternative provision|medical tuition|hospital school|unregistered school|
          illegal school|tutor .. (screen|camera|twice a week|hours)|truant*|truancy|bunking|skip* (school|lessons|class)|walk* out of (lessons|
          school|class)|left the site|internal truancy|missing (lessons|school|from (school|education|lessons|class)|education|half of|most of|a
          third of|days of school))
      `),
    },
    {
      use: 'event',
      phrases: each(`
        attend* ..8 ((at|below|under|fell to|down to|of|was|around|only|dropped to|to|just)? (1|2|3|4|5|6|7|8|9|10|11|12|14|15|16|17|18|19|20|21|22|
          23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67|68|
          69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89)) (%|per cent|percent);
        attendance ..3 (poor|low|erratic|sporadic|irregular|patchy|declin*|drop*|fell|fallen|falling|plummet*|collaps*|below|(a|of|causing|the
          subject of|cause for) ..1 concern*|worsen*|deteriorat*|halved|slid|slipped|tailed|nil|zero|problem*|issue*|dipped);
        (marked|coded|registered|recorded) ..2 (absent|I|ill|O|B|C|unauthorised|as ill|sick|as (home|educated)) ..;
        (unauthorised|authorised|unexplained|repeated|frequent|regular|long|extended|prolonged|half day|monday|friday|persistent|many|days of|days|
          weeks|sessions|terms of|months of|<number>|x) ..1 (absence*|absent|sessions missed|lates);
        (not|never|nobody|no (teacher|adult|school|one)|had not|has not|hardly|rarely|seldom|stopped|ceased) ..4 (seen (by (a|any) (teacher|school)|
          in (school|class|college|lessons))|(been|gone|go|went|going|come|came|turned up|set foot|sat|stepped|returned|return|return*|back|
          attending|attend|attended|start*) ..2 (in |to |into |at |inside )?(a |any |the |his |her |their )?(school|class|classroom|lessons|college|
          academy|nursery|education|pupil referral|sixth form));
        (stopped|ceased|refused to|would not|could not|unable to|too (anxious|scared|frightened|unwell) to) (attend*|go|going|leave|enter|get|going
          to|face|coming|walk) ..2 (school|college|lessons|class|into school|to school|the house for school|his classroom|through the gates);
        (withdrawn|withdrew|withdraw|pulled|took|taken|removed|kept|keeps|keeping|held) ..4 (from|out of|off|away from|home from) (the |a |his |her |
          their |any )?(school|roll|academy|college|class|education|primary|secondary|register);
        (kept|stayed|stays|stay|remained|remaining) (at |off )?(home|off|away) ..4 (school|because|when|to|most|for (weeks|months|two|three|
          <number>)|without (a|education)|on (mondays|fridays)|each|uniform|lessons) ..;
        (months|weeks|terms|term|year|years|days) ..3 (without|out of|not in|away from|absent from|missing from|off|no|since he was in|since she was
          in) (a |any |full time )?(school|education|schooling|lessons|class|classroom|place|teaching|tuition);
        no (education|schooling|school|lessons|school place|school roll|tuition|teaching|education provision|professional saw) ..3 (since|for|from|at
          all|provided|offered|in place|between|until|named|received|attended|after|agreed);
        (school|academy|college|nursery) ..4 (said|wrote|told|ruled|decided) .. (could not meet|cannot meet|not meet) need;
        (not|never|rarely|seldom|hardly) (attend|attended|attending|go|gone|been|in|going|returned|return) (to )?(any )?(school|lessons|college|
          education|nursery|class);
        (school )?(place|places|roll) (in|at|of) none; (no one|nobody|no teacher|none) ..6 (seen|saw) (him|her|them) in (a |any |the
        )?(lesson|lessons|class|classroom|school) since
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (9<number>|90|91|92|93|94|95|96|97|98|99|100|96.5|97.2|97.5|98.2|98.5|99.1|95.5|94.6|93.8) (%|per cent|percent) (attendance|att|attend*);
        attend* ..8 (90|91|92|93|94|95|96|97|98|99|100|96.5|97.2|97.5|98.2|98.5|99.1|95.5|94.6|93.8);
        attend* ..4 (excellent|good|very good|exemplary|regular*|every day|daily|no concern*|no worries|not a concern|perfect|unremarkable|in line|
          never a concern);
        full attendance; good attendance; attended regularly; (regular|good|excellent) (attender|attenders);
        (good|excellent|full|perfect|regular|exemplary|unbroken|outstanding|100 % ) (school |nursery )?(attendance|attender|attendance record);
        (in|at) (school|class|nursery|college) (every|each|on (all|every|the day)|daily|regularly|throughout|up to|until the|that (day|morning|week|
          friday)) ..;
        (seen|taught) (daily|every day|each day) (by|at|in) ..; (not|never|has not|had not) missed a (day|session|lesson|single);
        never (absent|late|away|excluded|suspended); (he|she|they|<child>) (came|attended|was there|were there) (in )?every (day|morning|lesson);
        (no|nil) (exclusion*|suspension*|absence*|attendance (concern*|issue*|worries|problem*)|unauthorised|truancy|fixed term|lates|missing
          education);
        (below|under|not (yet )?of) (statutory |compulsory )?school age; (pre school|preschool) (age|child);
        too young (for|to (be at|attend)) (school|nursery); attended (school|nursery|college) (every|daily|regularly|well|full)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (whether|if|which|where) ..8 (on roll|on the roll|enrolled|attending school|attended school|any education|school place|home educat*|a school|
          school roll|registered at) ..;
        (no|nor) ..1 (attendance|education|exclusion) (data|record*|figures|information|register*|return*);
        (attendance|school|education|exclusion*|roll) ..3 (data|record*|figures|history|information|file|register*|status|return) ..10 (not
          (included|given|shared|submitted|made available|provided|supplied|received|held|available|known|recorded|obtained|returned|seen)|awaited|
          outstanding|requested|unknown|unclear|missing|pending|blank|TBC|(cannot|could not|can not) ..2 be)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        too (poorly|ill|sick|unwell) for (school|college|nursery); (never|hardly ever) off;
        attendance (was|is) (fine|good|ok|okay|excellent|great|brilliant|all right); always (in|at) (school|college|nursery);
        (EWO|school|attendance officer|college|education welfare|office) ..5 (bug|cold|virus|poorly|ill|sick|unwell|temperature);
        (went|goes|go|gone|going) in (without fail|every day|most days|happily|on time);
        (is|are|was|were|been) (back )?in (school|nursery|college|education|class); (been|was|is|are|were) going in;
        never (keep|kept|keeps) (him|her|them|the <child>) (off|home|away|at home); (never|not) (missed|misses|miss) (a day|school|any|a lesson|much);
        (same as|in as) always; (goes|went|going|attends|gets|turns up) (in )?(every (day|morning)|to school|most days|regularly|on time);
        (never|not) (been )?(excluded|suspended|truant*|in trouble|bunk*|skip*)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        attendance officer; absence of; staff absence*; sickness absence*; exclusion (of|clause|order); could not be excluded; rolled;
        register of (home|sex|electors|interests); suspended (sentence|from (duty|work|practice)|ceiling); police attendance;
        (ED|A&E|GP|hospital|urgent care|antenatal|clinic|core group|training|conference|panel|contact) attendance*; school run*; driving school;
        (his|her|their|its|covid|staff|team|on) absence (from|at|in|had|,)? ..2 (core groups?|conference|meetings?|team|home|work|building);
        attendance (of|was good from then|from both); home school (diary|book|link|liaison|agreement|contract|association);
        (core group|core groups|clinic|agency|professional|panel|partner|group|parental|meeting) ..2 (attendance|absence|non attendance);
        (suspensions|exclusions|absence rates) (in|across) ..1 (the|england|city|county|country|borough); non attendance ..1 (at|was put);
        children not in school
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (had been|was|is|been) (electively )?home educated
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        present every day; (register|attendance) ..3 present; attend* (well|daily|punctually|regularly|throughout);
        (attendance|attends|attending) (was |is |: )?(unbroken|full|daily|punctual|exemplary);
        (never|seldom|rarely|scarcely) ..2 (absent|late|off school|missed a|away); present punctual;
        (on roll|enrolled) (and|,)? ..2 (attending|there daily|in uniform|daily|attending well);
        missed (one|a single|only one|two) (day|morning|lesson|session|days) (in|of) ..; every absence (explained|accounted|authorised);
        (above|over|around|about|at) (90|91|92|93|94|95|96|97|98|99|100) (%|per cent); absence ..16 there (was|were|had been) none
      `),
    },
    {
      // Places not taken up, rolls left, doors not passed
      use: 'deed',
      phrases: each(`
        school did not see (him|her|them); (place|places) (was|were|had been|is) ..1 (kept|held|reserved|kept open|held open) ..;
        (vulnerable|key worker|keyworker|critical worker) (pupil |child |child )?(place|places); entitled to (a |his |her )?(place|attend);
        (offered|open|kept|held|reserved) place; (did not|never|none) ..2 (take|took|taken) ..1 up (the |a |his |her |their )?(place|offer);
        (attended|came|went|took it up|in school|there|brought) (on|for|upon) ..2 <count> (days|mornings|occasions|sessions|day|morning);
        (off|left|leaving|leave|left the|came off|come off|struck from|removed from|taken from|ceased to be (on|upon)|deleted from|dropped from) (the
          |any |a |its |their |his |her |school )?(roll|rolls|school roll);
        (not|no|nor|never|neither|any|without) ..4 (on|upon) (the |a |any |its |either |that )?..1 roll; on no (school )?roll;
        (excluded|suspended) (him|her|them|the boy|the girl) (in|for|from|after|on|until|permanently|twice|again); excluded in all but name;
        (after|following|since|before|with|upon) (his|her|their|the) ..1 exclusion;
        <count> (fixed term|fixed period|permanent|internal|short|day)? ..1 (exclusion|exclusions|suspension|suspensions);
        stopped (going|coming|attending) (in|to|school|on|at|his|her); (hardly|barely|rarely|seldom) ever in;
        (none|neither|not one|nobody|mostly|never|not) ..6 (went in|got to school|going to school|go to school|in a classroom|get to school|in school
          since|into school);
        no further than the ..1 (gate|gates|car park|reception);
        (not|never) ..1 (walked|walk|set foot|gone|got|gone back|been) (in|into|through|past|as far as) ..2 (school|gate|gates|classroom) (building|
          for|since|again)?;
        (get|got|gets|getting) (themselves|himself|herself|the children|them|the boys|the girls) to school; (place|places) ...20 not taken up;
        (kept|keep|keeps|keeping) ..3 (at home|off|away|home) ..4 (school|lessons|class|term|easter|half term|summer|christmas|until|months|weeks|
          days|illness|asthma|allerg*|seizures|infection);
        (spent|passed) ..4 (closure|term|year|weeks|months|days|lockdown) ..2 at (home|the kitchen table);
        sent home (early|at|before|most|every|on|from|by); <count> hour ..1 timetable; reduced (timetable|t/table|hours|provision);
        <count> hours ..1 (of )?(tuition|teaching|education|schooling|lessons|provision);
        tuition (ended|lapsed|stopped|ceased|had|for|in|at|from|by|twice|never); (home|hospital|medical) and ..1 tuition;
        tutor (engaged|funded|provided|sent|came|who|at|had been) ..; named no school; no school (named|place|would|could|had);
        (since|been|was|were) without (one|a school|a place|schooling); row of (Ns|Os|Is|Cs);
        code (B|C|I|N|O|X|Y|D|M) (had|was|for|against|on|used|each|every); (marked|coded|recorded) (N|O|C|M|X|D) ..1;
        <number> days ..1 (absence|absent|missed|lost|off|unauthorised);
        (missing|absent) from ..2 (registration|lessons|class|PE|afternoon|morning|period);
        (thirty|forty|fifty|sixty|seventy|twenty|ten) ..1 per cent attendance;
        attendance (panel|meeting|contract|order|prosecution|warning|letter|letters|monitoring|plan|concerns);
        (EHE|elective home education|home education) (since|from|for|at|visit|visits|offer|offers|file|notification|was (registered|notified|agreed|
          chosen)|began|started);
        (EHE|home education) (officer|adviser|advisor|team) (saw|visited|was|had|phoned|called|wrote|offered|came|accepted|met|never|did|could|
          closed|recorded);
        (pupil|place|placed|sent|moved|transferred|referred|attending|timetable) ..2 (at|to|in) (a|the|an) (PRU|pupil referral unit|alternative
          provision|AP|short stay school);
        unregistered (school|setting|provision|religious|tuition); (anxiety|emotionally) (based|related) (school|non attendance);
        voted with (his|her|their) feet; school refus*; (wag|wagged|wagging|skive|skived|skiving|bunked|bunks|bunking) (off|it|school|lessons);
        bunked off; (ought|supposed|meant) to (be|have been) in (school|lessons|class|college);
        (year|class|others|pupils|school) (group )?(went|came) back ..4 (she|he|they) ..1 (did|had|was|were) not;
        school (could|would) not (have|take|admit) (him|her|them)
      `),
    },
    {
      // Days missed, hours cut, teaching elsewhere
      use: 'event',
      phrases: each(`
        (not|never|hardly|rarely|seldom) ..4 (crossed|entered|inside|seen the inside|darkened|sat in) ..4 <lessons>;
        (weeks|days|months|school|persistent|his|her|their|long term|continued) non attendance;
        (evening|home|one to one|1:1|part time|interim|afternoon|twilight) tuition;
        no (school|college|academy) ..2 (admit*|take|have|place*|accept*|offer*|willing|able|could);
        (none|no|not|never|neither) ..8 (on|at) ..2 (school|college|academy) (books|roll|register|rolls);
        (never|not) (been )?(enrolled|on roll) ..2 (anywhere|at|in|with|any); refus* to (go|attend|come|return) ..3 <lessons>;
        (tutoring|tutored|lessons|learning|schooling|taught) at home; (never|not) (been )?on (the|a|any) ..1 roll;
        (was|were|been) excluded (in year|in <number>|at <number>|twice|again|for);
        (one|two) (day|days|lesson|lessons|session|sessions) in (three|four|five|six|seven|ten);
        (away|absent|missing|off) from (school|class|college|lessons) ..; not (come|came|gone|go) back when ..3 (reopen*|opened|gates|term) ..1;
        (teach|teaching|taught|educate|educating|educated|school|schooling) (him|her|them|it|the <child>|both|all) (herself|himself|themselves);
        (teach|teaching|taught|educate|educating|educated|school|schooling) (him |her |them |it |the <child> |both |all )?(at home|at the kitchen
          table|from home);
        (timetable*|offer*|provision|tuition|allowed|attend*|school|taught|teaching|programme) ..10 (an|<count>) (minutes|hour|hours|mornings|
          afternoons|lessons|sessions) ..1 (a|per|each|every|of) (day|week|fortnight|morning);
        (EWO|education welfare|attendance (officer|team|lead)|truancy officer|attendance and welfare) ..6 (visit*|called|letter*|wrote|knocked|home|
          met|warning|referral);
        (no|not a) (school|college|teacher|tutor|education professional|classroom) ..2 (had|has|saw|seen|knew|ever) ..3 (seen|met|taught|set eyes|
          him|her|them|eyes)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        attend* ..2 (school|college|nursery) (five|5) days;
        (head of year|teacher|tutor|headteacher|teachers|tutors) ..3 (saw|sees|greeted|seen) (him|her|them) ..6 (every|each|daily) ..1;
        (nursery|pre school|preschool|toddler) age*; (education|school|attendance) (not applicable|N/A|n/a|does not apply);
        went to (school|nursery|college) (on|that|as|every|each|happily|normally|daily) ..2;
        (not once|never|nor|not) ..4 (late|absent|away) or (late|away|absent|missing|missed);
        (enrolled|registered|settled|happy|thriving|pupil|pupils) (at|in) (a|an|the|her|his|their|local|primary|secondary|nearby) ..2 <lessons>;
        never (fell|dropped|gone|went|dipped|been) (below|under) ..2 (9<number>|90|91|92|93|94|95|96|97|98);
        never (missed|misses|miss) a (day|lesson|session)
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        enrolled; school place; on roll; on (any|a) (school )?roll; (educational|schooling|education) (arrangements|provision|status|placement)
      `),
    },
    {
      use: 'condition',
      whose: 'child',
      phrases: each(`
        (poor|low|erratic|sporadic|irregular|declining|deteriorating|reduced|patchy|falling|inconsistent|limited|worsening) ..1 (attendance|attender|
          attenders);
        (lack|drop|decline|fall|dip|deterioration|gaps) (of|in) ..2 attendance; attendance concern*; without (schooling|education);
        no (formal|full time|suitable) education; (elected|chose|decided|decision|opted|choosing) to (home educate|home school|educate ..3 at home);
        at risk of (permanent )?exclusion; (stopped attending|ceased (attending|to attend)) ..2 (school|college|nursery|lessons)?;
        (fined|prosecut*|fines) ..4 (attendance|absence); absences; suspension*; exclusion; exclusions;
        (his|her|their|school|each|every|same|days of|pattern of) ..1 absence; absence (from school|figures|rate|code|codes)
      `),
    },
    {
      use: 'absent',
      whose: 'child',
      phrases: each(`
        (left|finished) (school|education|college) (in|at|last|lawfully|with|after|having|on) ..
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (who|where|what|which|whether|if) ..6 (taught|teaches|teaching|educated|schooled|schooling|getting lessons|education was|education is) ..8
          (not|unclear|unknown|never|no|nobody|silent|cannot|nor);
        (not|nobody|no one|none|never|nothing|silent|unclear|whether|unable) ..8 (who teaches|where (he|she|they|the ..2) (was|were|is|are) ..1
          (taught|educated)|the schooling of|how much school*|as to (the )?schooling|whether (he|she|they) (was|were) going to);
        (previous|former|earlier|any) (school|schooling|schools|education) ..4 (not known|unknown|not recorded|TBC|unclear|not given);
        (which|what|whose) ..2 (roll|academy|school) ..6 (should|was|were|had) ..8 (not|unable|cannot|unknown|unclear);
        (registered|last|present|current) school ..8 (untraced|unknown|unclear|not (known|traced|identified));
        whether ..3 took up (their|his|her|the) (place|places);
        attendance (figures|data|record*) ..8 (requested|not (been )?(supplied|sent|received|returned)|outstanding|awaited);
        (yet to|not|still to) ..2 (release|released|supply|supplied|send|sent|provide|provided|share) ..3 (register|registers|attendance|roll);
        (not|nobody|no one|no service|no agency|unknown|unclear|whether|cannot) ..6 (where|if|which|whether) ..4 (went|goes|going|attended|attends|
          attend|go) ..2 (school|college|nursery);
        (register|registers|attendance) ..6 (mislaid|lost|missing|not (found|kept|available)|destroyed);
        (what|which) (school|college|nursery) ..5 (went|attend*|go|goes|roll|was at|were at|is at|enrolled|registered)
      `),
    },
    {
      use: 'elsewhere',
      phrases: each(`
        (mother|father|mum|dad|parents|parent|grandmother) (herself|himself|themselves) ..6 (school|excluded|education|truant*);
        attendance of ..2 (agencies|professionals|partners|practitioners|the GP|police);
        <letter-child> (mother|father|mum|dad) (was|is|had been) excluded from;
        <letter-child> (mother|father|mum|dad) (was|had|had been) ..10 and (was|had been) excluded from
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (year <number>|class|school|schools|others|pupils|children|gates|everyone) ..3 (came|went|come|go|returned|reopened) (back )?..8 (he|she|
          they|<child>|three|two|one) ..3 (did|were|was|had) not
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (ill|poorly|sick|unwell|off) a lot;
        (did|does|doing|do) (all )?(his|her|their) (work|school work|schoolwork|lessons) (at home|online|from home);
        (in|there|goes|attends|attended|went|says|said) every day
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        never (has|had|have|takes|took) ..1 (day|days) off; (going|went|goes|go) in (regular*|every|each|daily|mostly|most|fine|all right);
        (i|we|they) go in; (hardly|never|not) ever (off|away|late)
      `),
    },
    {
      // Rolls left, days counted, gates not passed, and places not used
      use: 'event',
      phrases: each(`
        (taken|took|struck|dropped|removed|fallen|left|leave|coming|came|vanished|disappeared|slipped|deleted) ..2 (off|from) ..2 (roll|rolls|
          registers?|books);
        attendance ..3 (of|at|to|was|under|below) (under |below |about |around |less than |only |roughly |just over |just under )?(a |one )?(third|
          quarter|half|fifth|tenth|nil|zero|none|single figures|the (teens|twenties|thirties|forties|fifties|sixties|seventies));
        (excluded|suspended) (for|at|in|again|by|until|because of|following|when|aged) ..1 (<number>|year|six|seven|eight|nine|ten|eleven|twelve|
          thirteen|fourteen|fifteen|biting|fighting|hitting|throwing|carrying|assault*|possess*|bringing|good|swearing|violence|drugs?|a term|a week|
          a fortnight|vaping);
        (refus*|unable|not able|too (anxious|frightened|scared)) to (board|go in|leave (his|her) (bed|bedroom|room|house)|get out of (bed|the car|the
          taxi)|cross the);
        (stopped|stop|ceased|gave up|given up) (going|attending|coming) (to (school|college|class|lessons)|in to school|altogether|in (year|
          september|october|november|december|january|february|march|april|may|june|july));
        at (eleven|twelve|thirteen|fourteen|fifteen|<number>) (he|she) (stopped|gave up) (going|attending|school|coming);
        (stopped|ceased|gave up|given up|refused|refusing|walked away from|dropped out of|lost to|disengaged from|rejected) (school|college|
          education|lessons|mainstream);
        <number> (%|per cent|percent) ..4 (absence|absent|of (sessions|lessons) missed); (named|names) a school ..2 (that|which|but);
        ((not|never|unable|could not) ..6 (beyond|past|through) the|no further than the) ..1 (school |college )?(gate|gates|railings|reception|car
          park);
        (came|come|comes|went|attended|got|been|in) (to |in |into |at )?(school|class|college|nursery|lessons) ..1 (<count>|<number>) ..1 (days|
          mornings|times|sessions|weeks) ..;
        (came|went|attended|in school|was in|got in) (on|for|only|just) (<count>|<number>) ..2 (days|mornings|times|occasions|sessions|half days);
        year (group|<number>) ..3 (without (him|her)); (lessons|school|college) (and|nor|or) ..3 (were|was) (ever|not|never) resumed;
        (key worker|keyworker|hub|bubble|vulnerable|social worker) ..4 (place|places|school|offer) ..10 (not|never|too far|declined|refused|nobody|no
          one|turned down|unused|untaken|kept (him|her|them)|took up|used);
        (not one|no) (day|session|morning) ..3 (taken up|attended|used);
        (without|lack of|no|not receiving|not getting|deprived of|denied|missed out on) ..1 (an |any |suitable |formal |full time )?(education|
          schooling|teaching) (for|since|from|at|in|until|between|after|because|as|while|,|and);
        since (the start of |the end of )?(year <number>|reception|primary|easter|the summer) (he|she|they) (had|has|have) ..2 (been at home|not|
          spent|stayed|attended|missed);
        (belonged to|went to|after that to|on the roll of|known to) none;
        (register|registers) ..4 (blank|gaps?|<lessons> missed|did not carry|not carried|no longer|without (his|her) name);
        (on|during|in) school (days|hours|time) ..;
        (children missing education|missing education|CME) ..6 (opened|file|referral|referred|notified|traced|closed|list|spreadsheet|case);
        (put|kicked|thrown|chucked|asked to leave|forced) out ..1 (of|from) ..1 (school|college|class|mainstream|the academy|academy);
        (not|never) ..2 (arrived|arrive|arriving|turn up|turned up|started|start|enrolled|taken up) ..4 (school|secondary|academy|college|year 7|year
          seven|reception|september|sixth form);
        (place|places|offer) ..4 (declined|refused|turned down|withdrawn|rescinded|fell through|lapsed|unfilled|not offered);
        (school|college|academy) ..2 (had not seen|never saw|did not see|last saw|stopped seeing|lost sight of|lost touch with|lost track of) (him|
          her|them);
        (taking|took) ..2 turns ..3 school; (one|no) (child|of them|of the <count>) to school;
        (out of|off) (school|education|mainstream|college) (for|since|from|he|she|they|at|altogether|after|and|until|entirely|when|by|with|without);
        (days|mornings|mondays|fridays|thursdays) (were|was) the (missing|lost|missed) ..;
        (ghost child*|hidden from school|school refuser|flexi ?school*|flexischool*|unschool*|dual (roll*|regist*)|fair access (panel|protocol)|day
          six provision|sixth day provision|severe absence|reintegration (plan|timetable|meeting)|off site (direction|provision|education)|offsite
          direction|section 19 (duty|tuition|provision));
        (holidays?|trip|abroad|travelled) ..4 (term time|in term)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        present (at|for) (every|all|each) ..2 (session|lesson|day|register|lessons|sessions);
        (on roll|enrolled|registered) (and )?..1 (in class|attending|known|present|settled); (no|without a) nursery place;
        attendance ..8 (unbroken|exemplary|impeccable|faultless|in the (high )?nineties|above the national|of no concern|never (fell|fallen|dropped|
          below|a));
        (not applicable|n/a) ..6 (school|nursery|pre school); never (a|an|one) (absence|unexplained absence|missed day);
        (best|excellent|model|punctual|regular) (attender|attenders|pupil|attendance|attendees?)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (still|both|all) (still |both |all )?(at|in) (college|school|nursery) ..;
        (lessons|schooling|learning|schoolwork|maths) (on|via|through|over|from) ..1 (laptop|tablet|screen|computer|ipad|phone|line|youtube|books);
        (proper|private|home) tutor; (not|never) need (a )?(school|teachers|teacher|schooling); hardly ever (off|missed|away|absent);
        (i|we) (go|goes) (in|to school); (learning|learns|learnt|learned|learn) more (at home|from|outside|with) ..
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (register|registers|attendance|roll) ..8 (overwritten|cannot be shown|not able to (confirm|establish|discover|find)|unable to (confirm|
          establish)|shredded|wiped);
        (not|unable|never|cannot|could not) ..6 (confirm|establish|discover|say|tell|find out|learn|shown|known|confirmed) ..3 (attendance (at|in|
          for)|whether (he|she|they) (was|were|had been) (in (school|class|college|nursery)|on (any|a|the) (roll|register)|at school)|on any (roll|
          register)|which (school|academy|college)|which ..1 roll);
        (which|what|whose) ..2 (school|academy|college|roll) ..8 (not (been )?(able|possible)|unable|cannot|never|unknown|nobody|neither);
        (school|education|nursery|college|on roll) (TBC|TBA|not known|unknown|NK|N/K|not stated|not given|?);
        (not|nobody|none|no one|never) ..8 (where|how|whether|by whom) ..4 (was|were|is|are) (being )?(taught|schooled|educated);
        (on|upon) (any|a) (roll|register) ..8 (not|unknown|cannot|nobody|unclear)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (rise|fall|increase|growth|numbers?|rates?) (in|of) (home education|elective home education|EHE|exclusions?|suspensions?|absence|persistent
          absence) ..2;
        (suspended|excluded) (in|from|after|following|until) ..4 (contact|benefits|claim|membership|tenancy|driving|hostel|refuge|ward|clinic|group|
          meeting|conference)
      `),
    },
    {
      // The same, said plainly
      use: 'event',
      phrases: each(`
        absence ..3 <number> (%|per cent|percent); missed <number> (%|per cent|percent|days|sessions|half days);
        last (attended|set foot|seen (in|at)|went to|been (in|to|at)) (in |at )?(school|class|college|nursery|lessons) ..;
        (not|never) (been )?attended (since|for|any|regularly|after|school|college|a);
        (non attender|nonattendance|non attending|school averse|(school|college) (avoid*|phobi*|anxiety));
        (attend*|in school|at school) ..3 (part time|mornings only|an hour a|(two|three) days a|afternoons only);
        (number|string|series|run|history|spate|pattern|list) of ..2 (exclusions?|suspensions?|absences?);
        ((new |no |a )school (had|was|could) not (been )?(found|identified|named|applied)|(not|never|nobody) ..3 (applied for|allocated|offered|
          given|found|secured) ..1 (school|school place|nursery place|college place));
        (not|un) ?able to (attend|access|cope with|face|manage|tolerate) ..1 (school|education|college|lessons|classroom|mainstream);
        ((collected|picked up|taken home) (early|before the end)|(abscond*|walk*|storm*) (from|out of|off) (the )?(school|class|lessons|lesson|site|
          classroom)|(wandering|roaming|walking) the (corridors|streets) ..|(days|time|weeks|hours|mornings) in isolation);
        (not|no|never|nor) (longer )?(accessing|engaging (in|with)|engaged (in|with)|receiving|in receipt of|participating in|getting) ..2
          (education|school|schooling|learning|lessons|college|tuition);
        (school|education|educational|specialist) (placement|place) ..3 (broke|break*|ended|collaps*|fail*|ceased|withdrawn|lost|not (found|
          available|identified));
        no longer (at|in|on|attending|attended|enrolled|a pupil|went to|going to) ..2 (school|college|roll|education|nursery|lessons);
        ((not|never) ..3 (taken up|take up|taking up|use|used|claimed) ..4 (nursery|funded|two year|15|30|early education|pre school)|(funded|two
          year|free|nursery) ..2 (place|hours|offer|entitlement) ..6 (not|never|declined|unused|lapsed|lost));
        ((lost|missed) ..3 (years?|months|terms?|weeks) of (school*|education|learning|lessons)|education ..3 (interrupted|disrupted|broken|patchy|
          minimal)|(little|hardly any|interrupted|disrupted|patchy) (formal )?(schooling|education));
        (did|does|do|would|had|has|have) not (go|going|gone|been|be|get|got|come|return|returned) (back )?(to|in|into) ..1 (school|college|nursery|
          class|lessons);
        (at home|indoors|in bed|(his|her) room|on the streets?|caring|working|minding) ..6 (instead of|rather than) ..3 (school|lessons|class|
          college);
        (kept|stayed) (off|at home|away) ..4 to (care for|look after|mind|help|interpret|work)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (thriving|settled|happy|doing well|progress*|flourish*) ..1 (in|at) (school|nursery|college);
        (seen|was|were|been) (in|at) (school|nursery|class|college) (daily|every|regularly|throughout|as usual|until the)
      `),
    },
    {
      // A pupil's, and no parent's own schooldays
      use: 'event',
      whose: 'child',
      phrases: each(`
        (was|were|been|being) (excluded|suspended) (from (school|nursery|college|the academy|class|mainstream|primary|secondary)|in (year|may|june|
          july|september|october|november|december|january|february|march|april)|aged|outright|after (a|an|he|she|bringing|taking)|for (carrying|
          bringing|fighting|assault*|a|two|three|five|<number>|possess*|drug*|violence));
        (missing|missed|misses) (any |much |some |a lot of |most |a great deal of )?(school|lessons|her lessons|his lessons)
      `),
    },
    { use: 'generic', phrases: each('missed school (nurse|nursing|health|meals|immunisation*|photo*)') },
    {
      use: 'unknown',
      phrases: each(`
        attendance (figures|data|record|records|information) ..4 (not (yet )?(been )?(received|provided|available|obtained|supplied|shared)|awaited|
          requested|outstanding|unavailable)
      `),
    },

    // As notes, rows and bullet points have it.
    {
      use: 'event',
      phrases: each(`
        <under-ninety> (%|per cent|percent) attendance; att <under-ninety> (%|per cent|percent); attendance ..3 <under-ninety> (%|per cent|percent); gaps in (schooling|education|attendance); (offered|kept|held) ..6 (not|never) taken up;
        (place|places) ..8 kept (her|him|them|all|both) (at )?home
      `),
    },
  ],
}
