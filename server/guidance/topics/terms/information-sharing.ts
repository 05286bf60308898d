import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'information-sharing',
  groups: [
    {
      use: 'event',
      phrases: each(`
        (not|never) (been )?(shared|passed|sent|copied|forwarded|communicated|relayed) .. (with|to|on);
        (was|were|been|be) not (shared|passed on|copied|told|informed);
        (shared|copied) .. (with|to) .. <agency>;
        (<professional>|school|hospital|ward|police|housing|probation|CSC|CAMHS|MASH|surgery|nursery|college|social care|health|team|the team|services|agencies|clinic|midwifery|practice|authority|court|conference|core group|unit|front door|network|ED|A&E|refuge|prison|education|YJS|early help|hub) .. (did not|had not|never|was not|were not) (been )?(tell|told|inform|informed|share|shared|notif*|pass|passed|aware of|have this|alert*);
        (did not|never|had not|could not) (tell|inform|notify|alert|share|pass) .. <agency>;
        (tell|inform|told|informed|notified) (the others|each other|children services);
        none told the others; not on the same table; same table; information (moved|flowed|was shared|sharing (was|between|failed|broke|worked|with));
          records .. (followed|not transferred|transferred|not visible); not visible to (the|any|other|another|either|its|those|staff|health|police);
        minutes .. (reached|not sent); letter* .. filed; filed .. without being read;
        stayed in (her|his|their|the) .. file;  (held|known) .. (one piece|part of);
        was on the police system; notified .. (through|by|via); did not (reach|have this); verbal handover;
            receiving <agency> .. told;
        the form has no field; (with|to) (school|HV|GP|health visitor|the school|the ward|police|midwife) (within|in|before) (<number>|the|an|minutes|hours|noon|bell|registration|nine);  wider network .. not;
        agreed to share information;
        each (believed|thought|assumed|understood|supposed) ..2 the other; (believed|thought|assumed|understood) (that )?(the other|another agency|someone else|somebody else|others) ..3 (was|were|had|would|knew);
        (minutes|notes|records|actions|report|reports) ..6 (circulated|distributed|issued|sent out|typed up|received) ..4 (late|weeks|months|after); (who|which agency) (would|was to|should) (tell|inform|notify|let);
        (held|known) by (probation|police|health|housing|the GP|school|social care|another|adult) ..6 (not|never) (requested|sought|asked|shared|obtained|passed); (chronolog*|record*|files|systems|accounts|histories|information) ..8 (never|not) (compared|brought together|put together|joined up|read together|cross referenced|pieced together|pooled|triangulated);
        (rang|phoned|telephoned|emailed|told|contacted|informed|spoke to) (the )?<professional> ..6 and (the )?<professional>; (informal|corridor|everyday|face to face) ((conversation|conversations)|(discussion|discussions)|contact) ..4 (stopped|ended|lost|ceased|no longer|was lost)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (passed|passing|handed|fed|relayed|reported|forwarded) ..1 (on|back|over) ..8 to ..2 <agency>; (relayed|forwarded|copied|communicated|fed back) ..8 (to|with) (the |their |her |his |another |each )?<agency>; chas* ..3 (outcome|referral|response|reply|report|result|feedback); (no one|nobody|never|not|did not) (calls|called|call|rang|rings|ring|replied|replies|reply|got|gets|get|phoned|wrote) back;
        <agency> (was|were|is|had) (never|not) (been )?(invited|asked|represented|consulted|included|party) ..3 (core group*|conference*|strategy|meeting*|panel|discussion*|MARAC|review|assessment|plan|decision); (left out|omitted) ..4 from ..2 <record>;
         <agency> ..3 (thought|believed|assumed|understood|supposed) that ..2 (<agency>|someone else|the other|another) ..4 (had|was|were|would|knew|already); (kept|keep|held) (it|this|that|what (he|she|they) knew|the information) to (herself|himself|themselves|itself); (separate|different|own|two|three) (chronolog*|record systems|databases) ..;
        <record> ..3 (went|sent|addressed|posted|faxed) ..4 (previous|old|former|wrong|different|closed) ..2 (GP|practice|surgery|school|team|health visitor|hospital|<professional>); (nobody|no one|never|not) ..2 (forwarded|redirected|passed on|sent on|re sent); <agency> ..6 (invited|updated|notified|consulted|copied in) (by|from) (the |a )?<agency> ..; <agency> ..2 (wrote|rang|spoke|phoned) to each other; (told|informed|updated) <agency> (the same|within|at once|straight|promptly) ..; copied into ..4 (record*|minutes|notes); (continued|kept|went on) (to write|writing|sending) ..8 (left|moved|closed|previous|old); (verbal|written|full|proper|poor|good|no|brief|incomplete|face to face|prompt) (handover|hand over)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (wrote|sent|copied|addressed|reported|fed back|told) ..2 only to ..; (still|went on|continued|carried on|kept) ..4 (old|previous|out of date|earlier|superseded) ..2 (dose|address|details|number|name|information|version|surname|record*); <agency> ...16 (given|had|got|received|heard) (no|nothing|neither) (reason|feedback|outcome|back|a reason); referral* ..8 (no|without) (feedback|reason|reply|outcome|acknowledg*); (sent|passed|shared|told|forwarded) nothing (on|to) ..;
        (daily|weekly|regular|fortnightly|monthly|standing|joint) (call|calls|meeting|meetings|huddle|catch up|telephone call|briefing) ..3 between ..; (no|one|a single) (one |single )?place (where|in which|for) .. (met|meet|together|come|came|seen|kept|held|worries|concerns|information); <agency> ..2 (unaware|oblivious|ignorant) (that|of the|of her|of his) ..;
        (held|recorded|filed|registered|listed|kept|known) under ..2 (different|another|wrong|previous|maiden|other|two|three) (surname|surnames|name|names|spelling*|number*|address*|hospital); (records|record|system|systems|files|names|surname) ...16 (link|links|connection) ..8 not (been )?(made|seen|spotted|noticed); (concern*|worry|worries|call|conversation|comment|remark|advice|discussion|decision|agreement|suspicion*|disclosure|account) ..8 (never|not) (been )?(written (down|up)|put in writing|logged|documented|entered);
        <agency> ..2 (held|knew|knew of|had known) ...16 <agency> ..2 (went on|still|continued|had not|had no|never had|was still|were still|did not have|did not know|had none); (nobody|no one|none|never|not|neither|no agency|no service) ..6 (full|whole|complete) picture; (a|the) (full|whole|complete) picture ..3 (was|held|could|across|between|only); (what was|decisions|actions|everything) agreed ..2 (written (up|down)|recorded|circulated|sent|emailed)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (work|worked|working|acted|operated|practised) in isolation; (no|not|lack of|little|without) ..3 (shared|common|joint|collective) (understanding|view|picture|approach) ..; (delay|delays|delayed|late|slow|slowness) ..6 (sending|sharing|passing|notifying|informing|telling|receiving|communicating|transferring|forwarding) ..; (failed|failure|omission|unable) to (share|pass|communicate|notify|inform|tell) ..; (key|important|vital|relevant|significant|critical) information ..6 (lost|missing|missed|not|never|withheld|shared|passed|known|available)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (not|never) (been )?(drawn|fed|brought|incorporated|woven|built) ..1 (on|into|in|upon) ..2 (assessment*|plan|plans|chronology|discussion|decision*|conference|meeting); (not|never|left off|missing from|omitted from) ..2 (circulation|distribution|mailing|invitation) (list|lists); <professional> and ..2 <professional> (talked|spoke|met|discussed|shared|liaised|compared|worked|exchanged) ..; (clear|known|recorded|certain) (who|which agency|which service|whether <agency>) (was|were|had been) (told|informed|notified|alerted|sent|given) ..; (not|never) ..5 (for them|their (job|role|place|responsibility)|its (job|role)) to (report|share|tell|pass|refer|raise) ..; (saw|knew|noticed|witnessed|recorded) ..12 (did not|never) (report|share|refer|pass|tell|raise|mention) (it|this|them|that|on)?; (GP|health visitor|school|police|midwife|nurse|social worker|nursery|agencies|services|professionals) (regularly|routinely|often|promptly|always) (shared|spoke|met|liaised|exchanged|discussed|communicated) ..
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (lack of|no|little|without|poor|greater|more) (clarity|agreement|confidence|understanding) ..3 (shared|share|sharing|passed on|disclosed|consent) ..; (could|can|should|might) be shared (and )?(with whom|when|by whom) ..; (GP|practice|surgery|school|police|midwife|health visitor|nursery) ..1 (met|meets|meet|met with) (the |with the )?(GP|health visitor|midwife|school nurse|social worker|police|school|nursery|probation officer) (every|each|weekly|monthly|fortnightly|regularly|to) ..
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (not|never) (been )?asked (to (contribute|provide|attend|comment)|for (information|a report|a contribution)) ..
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        information sharing agreement; information sharing protocol; information sharing in general; data protection;
        share* learning; (learning|lessons|findings|report|review|recommendations) ..6 (will|to|should|are|is|can|has) (be|being|been) (shared|sent|circulated) ..; wrong way; wrong time; golden rules; data protection law; systems that could not; systems in; letters in english; share it with the business unit
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (<record>|fax*|log|results|news|findings|intel|entry|entries|warning*|call log|photographs|diagnosis|bail conditions|conviction*|outcome) ..6 (never (reached|arrived|sent|passed|shared|left|seen|forwarded|copied|got|opened|read|received|transferred|told|uploaded|followed|made it|came)|not (reach*|sent|passed|shared|forwarded|copied|received|transferred|uploaded|follow*|attached|visible|available to|accessible|circulated|sent on|linked|scanned|read until|known (to|by|outside)|opened|invited|disclosed to|communicated|relayed|flagged|routinely shared|made available|acted on|seen until)|did not (reach|arrive|leave (the )?<agency>|follow|get to|cross|transfer|travel|mention|include|make it|carry)|went (astray|missing|nowhere|unread|unopened|no further|(to|into) (a|an|the|her|his|their)? ..1 (wrong|old|former|previous|closed|unused|unmonitored|shared|generic|spam|junk|empty|different|inbox|drawer|file|tray|nobody|no one))|lost (in|between|when|on)|misfiled|misdirected|mislaid|delayed|sat (unread|unopened|in (a|an|the|her|his) (inbox|file|tray|folder|mailbox|drawer|system))|stayed (in|with|on|inside)|remained (in|with|on|unread|inside|unopened)|stopped (at|with)|kept (in|on|by|separately|from)|filed (without|unread|under|and|in|by|away|with)|bounced|arrived (late|after (the|she|he)|on time|in time|(<count> )?(days|weeks|months))|reached (every|each|all|school|midwi*|GP|only|nobody|no one|within|health)|was with (school|HV|the|every)|copied to|cc d|shared (with <agency>|with the <agency>|at|within|the same|promptly|before|between|across|late|until|on)|passed (to|on|between|by|within|from)|forwarded|transferred|followed (the|them|her|him|it|within|late)|in (separate|different|three|two|her own|its own) (system*|file*|place*|notebook*|folder*|drawer));
        (<professional>|school|hospital|ward|police|housing|probation|CSC|CAMHS|MASH|surgery|nursery|college|social care|health|team|the team|clinic|midwifery|practice|authority|court|conference|core group|unit|front door|network|ED|A&E|refuge|prison|education|YJS|early help|hub) ..3 (did not know|had not known|never knew|were unaware|was unaware|knew nothing|had not heard|had not been told|was not told|were not told|not told|never told|never heard|heard nothing|were in the dark|was in the dark|in the dark|learned (of|only|that|by chance)|learnt|found out|only (knew|learned|discovered|heard|became aware)|first (heard|knew|learned)|had no (idea|knowledge|sight|access)|not (invited|informed|notified|alerted|consulted|copied|aware|party|asked for|sighted|given sight|present|made aware)|without (knowing|sight|access|the information|being told)|could not (see|open) (the|it|what|that|any|her|his|their) ..2 (record*|notes|file*|entry|entries|system|history|it|report*|letter*)|could not access|cannot see|never received|did not receive|not received|received no|had none of|had (only )?(half|part|a piece|the rest) of ..);
        (known|held|recorded|noted|logged|written|kept|stored|visible) ..4 (only (by|to|in|on)|to (one|no other|nobody else|none of|only one)|by (one|none of|only)|but not (to|by|shared|passed|in|the)|and not (shared|passed|sent|told)|but (never|not) ..|in (her|his|its|their|the) own (file|notebook|notes|system|record*|diary)|nowhere else|no further|went no further);
        (<professional>|school|hospital|ward|police|housing|probation|CSC|CAMHS|MASH|surgery|nursery|college|health|one|each) (knew|held|knew of) ...20 (<professional>|school|hospital|ward|police|housing|probation|CSC|CAMHS|MASH|surgery|nursery|college|health|another|the others|second|third|neither|none) ..16 (knew|held|did not|had not|owned);
        (did not|never|not|failed to|omitted to|neglected to|no one|nobody|forgot to|without) ..2 (tell|told|telling|inform*|notify*|notified|alert*|let .. know|pass*|share|shared|sharing|send|sent|copy*|copied|forward*|ring|rang|phone|phoned|call|called|speak to|spoken to|consult*|liaise*|liaison|ask|mention* it to|mention* this to|relay*|communicat*|report* (it|this|them|that) to|cc) ..3 (<agency>|<professional>|each other|one another|anyone else|any other|anyone|the rest|on|colleagues|partner agenc*|partners|the family doctor|children services|the network|between|across);
        <agency> .. (told|informed|notified|alerted|warned|rang|copied) (none|neither|no one|nobody|each other) ..; (shared with|passed to|sent to|copied to|reported to) (no one|nobody|none|neither|no other|anyone else) ..; (each|both|all|two|three|four|five|neither|none) (agency|agencies|service|services|professionals) .. (held|kept|spoke) ..; (each|both|neither|none) (agency|service|of them|of the (agencies|services)) .. (shared|told|spoke|compared|put) ..; (one|own|each) (piece|part) of the; pieces (were|never|together); (piece|pieces|part|parts) of (the|a) jigsaw; the picture (that|held|each);  partial (picture|information|view|history); parallel (record*|system*|files|plans|conversation*); single (record|chronology|view);
        (strategy (meeting|discussion)|conference|core group|meeting|MARAC|MASH|TAF|panel|professionals meeting) .. (without (the|a|any) <agency>|not attended|no (GP|health|school|police|midwife|health visitor|nurse|probation)|was not (invited|told|represented)|were not (invited|told|represented)|did not (hear|have|know|include|see|get)|absent|had not|was never told|never heard|apologies|not quorate|inquorate|missing|heard nothing|invited late|convened without);  (apologies|no report) from ..; no (GP|health|school|police|probation|education|housing|CAMHS|midwifery|paediatric|medical) (representative|representation|attendee|input|contribution|report|at the|present|return|involved);
        (system*|record system*|databases|computers|software|CPOMS|SystmOne|EMIS|RIO|mosaic|liquid logic|badgernet|maternity (system|notes)|red book) ..6 (did not|not (talk|speak|link|connect|join|share|visible|compatible|access|seen|linked|updated)|could not (talk|see|speak|be seen|share|open|access|link)|unable|incompatible|separate|different|cannot|no link|not visible|was blank|left blank|never|read only|no access|unlinked);
        (consent|GDPR|data protection|confidential*|information governance) ..6 (barrier|not share|misunderst*|thought|believed|reason|excuse|cited|because|could not|stopped|block*|wrongly|overrid*|dispensed); (wrongly|mistakenly) (believed|thought|told|understood|assumed) ..4 (consent|share|confidential*|GDPR|tell|permission); (held back|kept back|refused to (share|disclose|release|give)|declined to (share|disclose|release|give)|would not (share|disclose|release|tell)|slow to (share|respond|reply|send)|reluctan* to share|anxious about sharing|nervous of sharing) ..;
        (handover|handovers|hand over|handed over|handing over|transfer* (of|in|between|out|summary|to)|transition|discharge (letter|summary|planning|meeting|notification|note*)|liaison (form|note*|nurse|slip)|red book|cause for concern|concern form*|information (sharing|exchange|flow*|passed|held|given|reached|shared|moved|known)|notification*|PPN|encompass|call (was )?logged) ..5 (not|never|late|missed|omitted|incomplete|verbal|good|prompt*|timely|well|quick*|thorough|clear|poor|weak|absent|written|same day|within|before|did not|no|failed|left out|was silent|without|arrived|reached|shared|received|sent|went|copied|face to face|full|detailed|worked|verbally|by (phone|email|letter|fax));
        (timely|prompt|good|effective|quick|swift|excellent|poor|weak|late|delayed|limited|patchy|inconsistent|slow|no|little|lack of|gaps in|delay in|failure to|appropriate|routine|incomplete|weekly|proactive) (sharing|information sharing|communication|information exchange|liaison|joint working|feedback|transfer of|notification|passing|exchange|share|cross referencing); communication (between|breakdown|broke*|failed|failure*|gap*|was|with .. (poor|good|late|limited|strong)); compared notes; compare notes; (sent|went|addressed|posted|copied|faxed|emailed|writing|wrote|write|report*|letter*|shared) ..4 (old|previous|former|different|last) (surgery|practice|GP|school|team|health visitor|hospital); (wrong|out of date|incorrect|unused|unmonitored|unread|disused) (address|surgery|practice|GP|fax|email|e mail|inbox|mailbox|school|team|surname|number|spelling|date of birth|health visitor|hospital|file|family|child|name); (unread|unmonitored|shared|generic|unopened) (inbox|mailbox); fax (line|machine|number);  (out of|off|on leave|annual leave|long term sick|left the trust|left the service|had left|retired|on holiday) ..4 (letter|email|e mail|inbox|report|message|unread); (cross border|boundary|border|out of area|between (authorities|counties|boroughs|trusts|forces|areas|hospitals|schools|systems)|across (the )?(border|boundary|authorities|areas|county|systems)) ..6 (not|late|delay*|lost|weeks|months|record*|information|transfer*|fol*|told|shared|without); (arrived|reached|received|came|sent|followed|shared|transferred|forwarded|opened|read|told|learned|logged|uploaded) ..6 (weeks|months|days) (late|later|in transit); (weeks|months|days) (to arrive|to reach|in transit)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (school|nursery|college|DSL|HV|health visitor|GP|midwife|ward|CSC) (was |were )?told (on the|that|the same|within|by|before|at once|straight|promptly|same) (morning|day|hour|evening)? ..; (did not|never) (learn|hear|find out) (of|about|from|that|what) ..; (learn|learnt) nothing of
      `),
    },
    // Families of phrases: one service tells another, or learns too late
    {
      use: 'event',
      phrases: each(`
        (<professional>|<body>) ..2 (told|informed|notified|alerted|warned|updated|briefed|copied in) (the |a |its |their |every |all )?(<body>|health visitor|health visitors|GP|GPs|midwife|midwives|school nurse|social worker|social workers|DSL|referrers|partners|probation officer|IRO); (<professional>|<body>) ..8 (rang|phoned|telephoned|emailed|called|consulted|spoke to|spoke with|wrote to|liaised with) (the |a |its |their |every )?(school|nursery|GP|health visitor|midwife|midwives|ward|surgery|school nurse|college|probation officer|housing officer|care co ordinator);
        (<professional>|<body>) ..10 (told|wrote to|informed|rang|notified|alerted) (nobody|no one|none of|neither);
        (<body>|<professional>|crew|officers|force|authority) ..6 (heard|learned|learnt|hear|learn|knew|know|found out|became aware|came to hear|came to know|discovered) ..1 (of|about|that|this|it|them)? ..4 (only|first|later|after|by chance|from (the|a|her|his) (<family>|neighbour|newspaper|press)|through|until|term|weeks|months|days|when (the|she|he|they));
        (learned|learnt|heard|told|knew|discovered|aware) ..4 (at|in|through|from|during|because of|by) (this|the) (rapid )?(review|panel|learning event|inquest|practitioner event);
        (<professional>|<body>|crew|officers) ..4 (unaware|oblivious|ignorant|no idea|no knowledge|in the dark) (of|that|about|as to) ..; (received|given|sent|handed|passed|had|got) (an empty|a blank|half (a|the)|part of (a|the)|a redacted|an incomplete|an out of date) ..1 <record>; (empty|blank|thin|incomplete) (folder|file|transfer file|envelope);
        (only|just) ..6 could (open|see|read|access|view); (spreadsheet|drive|shared drive|folder|inbox|mailbox|portal|database) ..8 (only|no access|not (open|see|share*|access*|monitor*)|unmonitored|nobody|no one|left);
        (left|leaving|leave) (a |one )?(voicemail|message|answerphone message) ..14 (no reply|of a reply|reply|answered|assum*|agreement|not (returned|followed|picked)|never|returned|was it|and no);
        → ..3 (<body>|GP|HV|SW|DSL|health visitor|social worker|children social care) ..8 (same day|next day|notified|informed|sent|late|not|shared|told|no|prompt*|good|nil|never|received);
        (full|prompt|quick|joined up|complete|swift|partial|late) (response|responses|reply|replies|returns|return|reports) (from|by|of) ..8 (partner*|agency|agencies|<body>|six|five|four|seven|all|every); (neither|nor|not|never|none|no <agency>) ..10 (invited|party|consulted) ..3 (<meeting>|discussion|minutes|panel|MARAC|strategy);
        (took|take|taking) <count> (days|weeks|months) to (go|reach|arrive|come|be (sent|typed|issued|circulated|shared|transferred)|get|travel); (minutes|letter|report|summary|notes|referral|form|email) ..2 took ..2 (days|weeks|months); (no|nor|neither|without) (minutes|letter|copy|report|summary|notes|feedback|notification) (came|reached|went|arrived|was (sent|given|received)|were (sent|received));
        (marker|flag|alert|warning|warning marker|note) ..6 (not|never) (been )?(put|placed|added|set|raised|entered|applied|there|visible|created); (marker|flag|alert) should have been ..; (a|the) (marker|flag|alert) (was )?(missing|absent|removed|lapsed|expired);
        (what|information|details|concerns|worries|intelligence|knowledge) ..6 (passed|shared|known|held|given|available|offered) ..3 (in (confidence|passing)|by word of mouth|verbally|second hand|piecemeal|in fragments);
        (photographs|photos|images|recordings|statement|statements|observations|measurements|weights|growth chart|centiles) ..6 (not|never) (been )?(shared|passed|sent|shown|uploaded|forwarded|seen|compared); <agency> ..2 (had|held|kept|possessed) (photographs|photos|a statement|records|details|a record|an entry|intelligence|an address|the name) ..20 (learned|learnt|not|never|no|only|did not|unaware);
        (first|only) time ..8 (in one place|together|around (a|the|one) table|same room|all (agencies|services));
        (everybody|everyone|all) who needed to know ..; need to know basis; (mentioned|said|told|raised|commented) ..4 (in passing|by chance|off the record|in the corridor|in the car park); by chance ..12 (mention*|told|heard|learn*|hear|came to); (no|any|without) (duty|route|way|means|arrangement|agreement) ..3 (to|for|of) (tell|telling|share|sharing|pass|passing|inform*|alert*);
        (handed|passed|sent|shared|given|copied) ..3 (in good time|on time|in full|the same (day|hour|morning|afternoon|evening|night)|within (minutes|an hour|hours|the hour|the day|a day)|before (nine|noon|8am|9am|school|registration)) ; (nobody|no one|not|never|none) ..2 (wrote|written|write|recorded|logged) (it|this|that|any|what) ..3 down; (old|new|other|first|second|receiving|sending|next|previous) (one|school|team|area|authority|council|force|trust|practice|hospital) ..3 (never|not) (been )?(told|informed|sent|given|warned); filed for information; <record> ..8 went ..6 (and not|rather than|but not|not) to ..; <record> ..4 went to (a|the) (practice|surgery|school|team|hospital|clinic) ..5 (left|moved|no longer|closed|previous); (discharge planning|professionals|strategy|handover) meeting ..4 (not|never|no) ..; (no|without a) (discharge planning|handover|professionals) (meeting|discussion|call) ..; (went on|still|continued|kept|carried on) (using|use|used|writing to|sending to) ..4 (old|previous|former|wrong) ..; (entry|stop|arrest|record|log|intelligence|report|call|result) ..10 (find its way|found its way|surface|surfaced|appear|appeared|show up|showed up) ..6 (system|systems|file|record|records|chronology); (looked at|read|seen|opened) by (anyone|anybody|someone) (outside|else|other) ..; (waiting list|service|clinic|thresholds|criteria|address|team|number) ..10 (nobody|no one|not|never) ..2 told ..;
        (redacted|sealed|restricted|locked) (file|files|record|records|entry|entries|system|report|part|section); (read|opened|reviewed|looked at) by (nobody|no one|none|only one|neither); (adult|children|mother|father|sibling*|his|her) ..3 (record|records|file|files|notes) ..6 (not|never) (linked|cross referenced|joined|connected|matched|read together)
      `),
    },
    // Families of phrases:
    {
      use: 'generic',
      phrases: each(`
        information sharing (forum|agreement|protocol|policy|guidance|training|workshop|charter|event|group)
      `),
    },
    // Families of phrases: what became of a letter, a call, a code
    {
      use: 'event',
      phrases: each(`
        (letter|minutes|notification|notifications|handover|e mail|email|fax|distribution list|discharge summary|discharge letter|MERLIN|PPN|safeguarding form|alert|alerts|referral form|transfer summary|case summary) ..12 (not|never|nobody|none|wrong|late|weeks|months|disbanded|format|elsewhere|unread|days|drawer|tray|inbox);
        (report|reports|referral|message|messages|call|calls|form|forms) ..6 (disbanded|never reached|never arrived|not (been )?(opened|looked for|read|sent|passed|forwarded|scanned|logged|attached)|weeks later|unread|no longer allocated|wrong team);
        (different|wrong|maiden) (surname|surnames|spelling|spellings|databases|systems|practices|date of birth);
        (duty|responsibility) ..2 (to|of) (notify|notifying|tell|telling|inform|informing|share|sharing|pass);
        (none|nothing|little) of (that|this|it|these|which|what) ..10 (entered|recorded|written|shared|passed|reached|known to|told|notes|left the room|got to);
        (entered|written|put|recorded) in the (notes|record|chart|file|log);
        read what ..6 (submitted|written|wrote|sent);
        other (agencies|services|professionals) ..6 (known|knew|held|submitted|written|seen|recorded);
        (<professional>|<body>|officer|secretary) ..14 (told|mentioned|reported|passed on|wrote) (nothing|no one|nobody|neither);
        (<professional>|<body>) ..12 (did not|never|had not|could not|cannot) ..1 (know|known|hear|heard|see|told|been told|informed) (of|about|that|what) ..4 (<professional>|<body>|other|conviction|plan|order|injury|bruis*|history|previous|earlier|move|marks|concern*|referral|arrest|incident);
        (available|visible|held|sitting|recorded|stored|lay|lying|sat|there) (on|in) (the )?(spine|system|portal|database|file|record|summary care record|drawer|inbox|tray|notebook);
        (halves|both calls|two calls|pieces|fragments|jigsaw|threads|strands|dots);
        (who|whoever) ..2 (picked up|answered) the (phone|telephone);
        (rang|phoned|called|emailed|wrote) ..4 (wrong|old|previous|former|no longer|three different|different);
        (wrote|written|sent|copied|addressed|reported) ..4 to (three|two|a|the) ..3 (different|no longer|who had left|wrong|disbanded|closed|previous);
        known to everyone by;
        (by|before) (noon|registration|the end of the day|lunchtime|nine|the morning) ..6 (knew|known|aware|told|informed);
        (confirmed|followed up) in writing;
        (forces|authorities|boroughs|hospitals|trusts|counties|schools|practices|councils) ..10 (not|neither|never|nor|unaware|did not|each) ..6 (other|others|know|share*|speak|told|aware);
        (different|wrong|maiden) (surname|surnames|spelling|spellings);
        (<professional>|<body>) ..8 (knew|know) of the (other|others);
        (<professional>|<body>) to (<professional>|<body>);
        (entered|written|recorded|noted|documented) in the notes;
        (no|not any) such (code|flag|alert|marker|entry|note|record);
        neither (force|authority|hospital|school|borough|county|council|trust|service|agency|team|practice|area) ..3 (knew|told|aware|asked|spoke|shared|contacted|heard|had been told);
        (word|words|conversation|conversations|chat|chats|exchange) in passing;
        (knew|told|aware|known) ...20 (sixth form|new school|new GP|foster carer|foster carers|residential home|second school|other force|secondary school|new midwife|next worker) ..12 (did not|had not|was not|were not|never);
        (new|next|second|secondary|receiving|other) (school|team|practice|hospital|authority|worker|midwife|health visitor|carer|placement) ..3 (not|never) been (told|given|sent|warned|made aware);
        (missing|absent|excluded|omitted|not (present|represented|invited|included)) (from|at|in|to) the ..1 (strategy|conference|meeting|core group|discussion|panel|MARAC|review|planning);
        (kept|recorded|held|stored|written|logged|filed) in (a )?(separate|own|different|paper|two|three|private|personal|locked) (book|books|file|files|log|logs|notebook|notebooks|folder|folders|system|systems|places|drawer);
        (none|neither|not one|nothing) (of (it|them|these|this) )?(went|got|reached|travelled|passed) (any )?(further|beyond|on|through|out);
        (request|requests|asked|enquiry|enquiries) (for|about|to|made) ..8 (records|information|history|checks|background|authorities|consulate|embassy) ..10 (no (reply|response|answer)|not (been )?(chased|answered|followed)|unanswered|never (chased|answered|received));
        without (the|any|a|his|her|their|other|its) ..3 (being )?(told|informed|notified|aware|knowing|consulted|alerted);
        (permission|consent) ..6 (before|to|for) ..3 (speak|share|talk|contact|tell|pass|speaking|sharing|ring|ask|information);
        (good|poor|effective|strong|weak|close|regular|clear|frequent|open|limited|timely|little|no|inconsistent|excellent|improved|better) (communication|liaison|information sharing|joint working|links|exchange|working together|multi agency working|partnership working|feedback|dialogue|contact between);
        (wrong|another|different|closed|old) (team|department|office|desk|mailbox|address|hospital|authority) ..12 (picked up|noticed|week|weeks|days|forwarded|redirected|returned|lost|sat|unopened|unread|not);
        (only|first) (found out|learned|learnt|heard|knew|discovered|became aware|told) ..2 (about|of|when|that|from|through|after|at|by);
        (made|make|makes|making) no (mention|reference) (of|to);
        (held|known|recorded|identified|logged) by ..2 (police|probation|health|school|housing|GP|hospital|CAMHS|midwife|midwifery|adult|children|nursery|ambulance|prison) ..8 (but|and|yet) ..2 (not|never|no);
        (police|probation|school|hospital|GP|midwife|health visitor|nursery|housing|CAMHS|ward|paramedics|ambulance) ..4 (did not|never|had not|failed to) (share|shared|tell|told|pass|passed|inform|informed|notify|notified|make|made|send|sent|report|reported|communicate|alert|alerted|refer|disclose|disclosed);
        (multi agency|inter agency|interagency|cross agency|joint|partner) ..1 (communication|information|exchange|chronology|meeting|discussion|understanding|picture) ..4 (not|never|no|poor|weak|good|lacking|missing|held|limited);
        silo;
        silos;
        siloed;
        (silo|silos|parallel|in isolation) working;
        in silos;
        in isolation from each other;
        (letter|note|report|form|message|summary) ..10 (handbag|pocket|glovebox|buggy|book bag|school bag|hands of|given to (her|him|the mother|mother|the parents) to (deliver|pass|hand|take));
        (asked|given|told|left|expected|trusted) to (deliver|hand|pass|carry|relay) (it|the|a|this|them);
        (was|were|had been) (told|informed|notified) of (one|two|only|none|the|march|some|half|neither|january|february|april|june|july);
        (other|all|another|partner) (agencies|agency|services|professionals) (are|were|is|was) (aware|involved|informed|dealing|leading|told|monitoring);
        (took|taken|take|scribbled) ..1 (a )?(message|messages|note|notes) ..10 (lost|never|sticker|post it|desk|pad|passed|not|mislaid|whoever|nobody);
        (consent|permission) (to|for) (speak|share|contact|talk|tell|disclose|obtain|pass);
        (rang|went|phoned|emailed|wrote|called) (round|around);
        each of them (knew|had|held|was|heard|told|believed|thought);
        what (the )?(others|other) (knew|had|held|thought|were|saw|did|were doing|had seen|had been told|agencies|services);
        under the impression;
        (each|both|either|all|the other|another) ..8 (was|were) (leading|in charge|dealing with it|the lead|responsible|doing (it|so)|following (it )?up|monitoring|taking (it|the lead));
        (typed|written) up ..6 (sent|days|weeks|later|never|nobody|not|tuesday|monday|after);
        (picked up|spotted|collated|cross checked|cross referenced|traced|gathered|drew together|linked|matched|joined) ..2 (all|both|three|the|two|four|every|each) ..1 (attendances|reports|contacts|notifications|records|presentations|calls|incidents|referrals|sources|threads|accounts);
        (result|results|report|letter|referral|reply|email) ..3 (came|went|returned|sent|addressed|arrived|back) (back )?to (a|an|the) ..6 (who had|which had|that had|had (left|moved|retired|closed)|no longer|disbanded|closed);
        (same|one|adjoining|next) (floor|building|corridor|office|room|site|desk|street) ..12 (did not|never|not|nor|yet|without) ..4 (know|knew|spoke|speak|talk*|met|share*|tell|told|realise*|aware);
        (family|families|case|child|client|patient|patients) in common;
        not (recorded|logged|noted|entered|documented|received|on file) ..2 (at|by|in|on) (the )?(SW|HV|GP|CSC|school|police|hospital|receiving|other|sending|ward|A&E|either|neither|their|its) ..1 (end|side|system|file|record)?;
        (HV|SW|GP|DSL|CSC|MASH|police|school|ward|CAMHS|YOT|YJS|probation|health visitor|midwife|nursery) → (HV|SW|GP|DSL|CSC|MASH|police|school|ward|CAMHS|YOT|YJS|probation|health visitor|midwife|nursery);
        (a |the )?(single|simple|short|quick|five minute|one) (phone call|telephone call|call|email|conversation|phone calls) (would|could|might|between|from|to);
        never left the (school|room|building|ward|surgery|file|station|clinic|office|desk|nursery|drawer|cabinet|agency|service|team);
        (had|got|received|were sent|was sent|obtained|given) (the|her|his|their|its) ..2 (notes|records|file|history|letter|report|minutes|summary|chronology) ..6 (weeks|months|days|late|after|later);
        (police|school|hospital|GP|probation|ward|midwife|social care|CAMHS|nursery|housing|one|the first) had (a|an|the|it|this|that|his|her|no|been) ...20 (<professional>|<body>|crew|other|others|second|rest) ..6 (did not|had not|were not|was not|had none|never);
        (confidential*|GDPR|data protection|consent|privacy) ..6 (prevented|stopped|forbade|barred|kept|meant|did not allow|ruled out|precluded);
        (thought|believed|understood|assumed|felt|told) ..4 (confidential*|GDPR|data protection|consent|privacy);
        not asked to (the|a|any) (meeting|conference|discussion|core group|review|panel|strategy);
        first (saw|read|heard|learned|knew|was told|were told|received|shown) ..8 (review|minutes|when|after|at|in|weeks|months);
        (each|all|both) (had )?(seen|known|noticed|heard|held|recorded) (something|a|one|part|the same|different|things);
        (email|letter|call|message|referral|report|notification|alert|fax) ..8 to (a|an|the) (colleague|manager|worker|officer|practice|team|inbox|doctor|nurse|midwife|number) (who|which|that);
        (DSL|school|HV|GP|SW|MASH|midwife|CSC|nursery|police|probation|CAMHS|ward) (informed|notified|told|alerted|aware|rung|emailed|updated) (by|at|on|same|within|within|before|x|and|,);
        (cannot|could not|can not|unable to) (see|view|open|read|access) (each|one another|each others|the other|its|their);
        (locked|private|separate|own|personal) (cabinet|drawer|file|folder|notebook|desk|record|cupboard|system);
        no one else (knew|saw|was told|had seen|read|heard|was aware) (of|about|it|that|them)?;
        (warning|flag|alert|marker) (on|for|about|against) (the|this|that|her|his|their) (address|house|home|system|record|record|file|name|family|child|man);
        (left out|leaves out|omitted|omits|missing|without) the (reason|reasons|fact|injury|bruise|bruises|concern|concerns|history|overdose|disclosure|conviction|order|arrest|diagnosis|child|children|father|name);
        (did not|not|never) (know|knew|sure|certain|clear|told) (who|whom) to (tell|ring|call|contact|ask|inform|speak|report|send);
        (referral|report|information|notification|concern|summary) ..4 (made|sent|passed|given|came|shared) by (letter|post|second class|fax|word of mouth|email|hand|telephone only);
        (information|it|story|picture|history|facts|evidence|pieces) ..4 (all )?(there|existed|available|held|known|in existence|on file) ..3 (in (seven|six|five|four|three|different|several|many|separate|various) (places|files|records|systems|heads|hands|agencies));
        (police forces|forces|agencies|services|teams|hospitals|authorities|doctors|schools) had (spoken|met|talked|compared|shared|conferred|got together|exchanged);
        (had|heard|got|learned|learnt|knew|found out) (it|of it|this|about it|that) from (a|an|the|another|one of) (parent|neighbour|pupil|child|newspaper|friend|receptionist|colleague|taxi|mother|grandmother|cousin|sibling|journalist|tenant);
        (made sure|ensured|saw to it|checked|confirmed) that ..10 (had|received|knew|got|were told|was told|were sent|was sent|understood) (the|a|it|of|that|what|this);
        from which ..4 (had (dropped|fallen|been (left|removed|dropped))|was (missing|absent|omitted));
        (emailed|sent|circulated|addressed) to a (list|mailbox|team|colleague|generic|shared|group|worker|manager|person|desk|number);
        (record|records|notes|file|system) ..2 had (her|him|them|the <child>) ..2 (down|listed|recorded|as|under);
        everything became clear;
        (spread|scattered|split|divided|held|lay|stored|sat|lodged|buried) (across|between|over|among|in) (seven|six|five|four|three|several|different|many|separate|two) (agencies|services|systems|places|files|records|teams|hospitals|databases|folders|forces|desks);
        (shared|passed|known|communicated|discussed) (only )?(informally|verbally|orally|in passing|by chance|in conversation|off the record|on the phone|in the corridor);
        none of the (two|three|four|five|six|others) (wrote|rang|spoke|told|knew|shared|asked|informed|contacted|saw);
        (had |has )?never heard of (it|this|that|them|him|her|the);
        (no one|nobody|none|neither|no <professional>) ..10 (had been|was|were|been) (sent|shown|given|passed|told) (it|this|them|that|the|of|a);
        <body> never (saw|received|read|heard|had|got|knew) (it|them|this|the|of|about|that|what);
        known to (a |another )?(different|another|one|separate|only one) (service|agency|team|force|school|hospital);
        (none|neither|nobody|no one) knew (the|of|what|about|that) ..3 (others|other|another|rest|part|parts);
        (scanned|filed|copied|typed|entered|put|uploaded|misfiled) (in|into|on|to|under) (another|the wrong|a different|her brother|his brother|her sister);
        (neither|none|nobody|no one) (mentioned|mention|told|passed|said) ..4 (to the other|to (anyone|each other|the next|the nurse|a colleague)|nor);
        none asked the (others|other|school|rest);
        waiting for ..6 from (the|a|one|another|CAMHS|housing|health|police);
        (believed|thought|told|understood|assumed) ..2 (it|this|that) was not (allowed|permitted|legal|lawful|possible);
        (knowledge|information|intelligence|news|story|report) (stayed|remained|stopped|ended|rested|sat|went no);
        one (telephone|phone) call;
        (nobody|no one) from (the )?<agency> (was|were|had been) (asked|invited|there|present|told);
        (visited|treated|assessed|examined|housed) ..10 did not know;
        (all|both) (three|four|of them|the pieces|agencies|of these)? ..1 in the (same )?room;
        (closed|disused|old|empty|locked) (clinic|office|practice|surgery|inbox|unit|team|building);
        (as if|as though) (from|it (was|were)) (its|the|a) (first|new)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (not|never|yet|nor) (yet )?(be |been )?(shared|available|provided|told|supplied|disclosed|given|returned|made available|submitted) ..2 (to|with|for|the|this) (the |this )?(rapid review|review|panel|reviewer|reviewers|author|authors|partnership|meeting|rapid review meeting); (could|did|does|do) not tell the (review|panel|reviewer|reviewers); not yet (told|provided|shared|supplied|sent|given|received)
        (he|she|they|family|parents|mother|father|<child>|couple) (was|were|is|are) (not |never )(previously )?known to (the )?(police|probation|services|any|children|MARAC|social care|CAMHS); a single record; never consulted anyone; could not (speak|talk) to; never heard of (them|him|her|the (family|couple|child)); (inside|outside) the letter
      `),
    },
    {
      use: 'event',
      phrases: each(`
        <body> ..6 (had |has |have )?told (nobody|no one|none of); (which|that|who) (attended|assessed|knew|saw|treated|arrested|excluded) ..4 told (nobody|no one|none)
        (teacher|school|nursery|officer|landlord|housing|neighbour|coach|DSL|mentor|pastor) ..16 (kept|keep|keeping) ..7 to (herself|himself|themselves)
        (paper|archived|closed|locked|separate|restricted|sealed|old) (file|files|record|records|folder|folders|notes) ..10 (nobody|no one|not|never|only the|nowhere)
        (health visitor|GP|midwife|school|social worker|nurse|teacher|officer|doctor|worker) who ..8 (did not know|had not been told|was not told|knew nothing|was never told|was unaware|was not aware)
        whether (the |any |either )?<agency> ..3 (was|were|had been) (told|informed|notified|alerted|made aware|consulted|copied in)
        (notes|notebook|notebooks|knowledge|records|memory) ..4 (left|went|retired|walked out) with (them|her|him)
        no (letter|call|email|notification|message|handover|feedback|copy|discharge summary|phone call|telephone call) (went |was sent )?(to|from) (the |any |her |his )?<agency>
        (none|neither|each|none of them|no one|not one) ..3 (knew|know|knowing|aware|unaware|ignorant|heard) (nothing )?of (another|the other|the others|each other|one another|the rest)
        (who|which agency|which agencies|which service|which of them) (knew|was told|were told|had been told|had been informed) (what|of|about|which|and|is|was|by|on)
        (parts|pieces|fragments|part|bits|a piece|half) of (the |a )?(picture|jigsaw|story|puzzle|number plate|whole|information)
        (responsible for|charged with|job of|task of|asked to) (put|putting|piece|piecing|bring|bringing|pull|pulling|join|joining) (them|it|this|the (pieces|parts|information|dots|picture)) together
        (check|checks|enquiry|enquiries|request|requests) (with|to|of|from) ..5 (borough|authority|area|county|force|council|country|city|embassy|consulate) ..10 (not|never|no|back|late|weeks|outstanding|chased|unanswered|wait*)
        (report|notification|notifications|encompass|call|message|alert|referral|letter|log) ..6 reached (the |his |her |their )?<agency> (at|by|within|before|on|the (same|next)|in time|that)
        known to .. (but|and) (unknown|not known|a stranger) to
        (spreadsheet|folder|drive|system|file|mailbox|inbox|database|log) ..4 (that|which) (only|no one|nobody|none|neither) ..
        distribution list; (exchanged|swapped|compared) (notes|numbers|information|records|chronologies|intelligence); (made|did|carried out|undertook|regular|weekly) joint visits; joint visits ..6 (notes|agreed|together|shared)
        (assum*|presum*|thought|took it) ..4 (must|already|would) ..2 (be aware|know|knew|been told|have been told|be told|been informed|have rung|have told|have referred)
        (message|note|sticker|fax|letter|form|notification|email) ..8 (was lost|were lost|went astray|mislaid|went missing|got lost|fell off|fell behind)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        did not know (that )?there (was|were) (a|any) (way|process|policy|route|procedure); written up as; had met the (baby|mother|father|child|family|parents); not aware of any; (letter|letters|appointment|appointments) ..6 (old|previous|former) (address|flat|home|house); sent by letter to a (mother|father|parent|family)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        whether (the|any) ..3 (was|were|had been) (told|informed|notified|alerted)
        (excluded|arrested|discharged|treated|assessed|moved|closed|charged|bailed) ..12 told (no one|nobody)
        all (agencies|services|partners|those|the agencies|professionals) ..3 (contributed|shared|gave|brought|provided|pooled|were told|were sent|received)
        (referral|report|letter|form|summary|notification|minutes|chronology|handover|assessment) ..1 (left out|omitted|missed out|made no mention|failed to (mention|include|say))
        (did not|does not|not|never) (transfer|follow|travel|come|go|pass|move) (when|with|across|between|to) ..5 (family|boundary|boundaries|county|border|area|school|moved|authority|him|her|them|child)
        (communication|liaison|exchange|contact|dialogue) between ..8 (meant|ensured|poor|weak|limited|lacking|absent|broke down|did not|was|were|good|effective|prompt|allowed|enabled)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        <agency> had no (way|means) of (seeing|knowing|telling|finding out|learning)
        (records|file|notes|history|paperwork) ..3 (came|arrived|followed|transferred|reached|caught up) ..5 (days|weeks|months|weeks after|months after) (after|later|late)
        share* (it |this |that |them |information |anything )?without (her |his |their |parental )?consent; (unsure|uncertain|unclear|not sure|confus*|worried|afraid|nervous) ..4 (whether|what|if|about|of) ..4 (share|sharing|disclose|disclosing|pass on|passing on|consent|confidentiality|GDPR)
        (no one|nobody|none) from ..5 (was|were|had been) (invited|there|present|asked|at (the|a|that)|told|included); (no one|nobody) from ..5 (attended|came|sat)
        everyone (who needed to )?(knew|understood|was told|had been told|had heard) (the (plan|risk|history|same)|what|who|about); (three way|joint|conference) (call|calls|meeting) between
        (one|each|another|either) (force|hospital|borough|trust|county|authority|school|service) ..6 (not|never) (requested|asked for|sought|passed|shared|told|sent|known|seen) ..2 (by|to|with|from|the other)
      `),
    },
  ],
}
