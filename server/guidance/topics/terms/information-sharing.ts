import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'information-sharing',
  groups: [
    {
      use: 'event',
      phrases: each(`
        (not|never) (been )?(shared|passed|sent|copied|forwarded|communicated|relayed) .. (with|to|on);
        (was|were|been|be) not (shared|passed on|copied|told|informed); (shared|copied) .. (with|to) .. <agency>;
        (<institution>|services|agencies) .. (did not|had not|never|was not|were not) (been )?(tell|told|inform|informed|share|shared|notif*|pass|
          passed|aware of|have this|alert*);
        (did not|never|had not|could not) (tell|inform|notify|alert|share|pass) .. <agency>;
        not visible to (the|any|other|another|either|its|those|staff|health|police);
        (tell|inform|told|informed|notified) (the others|each other|children services);
        information (moved|flowed|was shared|sharing (was|between|failed|broke|worked|with));
        minutes ..6 (circulated|sent|received|reached|went|distributed|nobody|never); letter* .. filed; (held|known) .. (one piece|part of);
        verbal handover; each (believed|thought|assumed|understood|supposed) ..2 the other;
        (held|known) by (probation|police|health|housing|the GP|school|social care|another|adult) ..6 (not|never) (requested|sought|asked|shared|
          obtained|passed);
        (informal|corridor|everyday|face to face) ((conversation|conversations)|(discussion|discussions)|contact) ..4 (stopped|ended|lost|ceased|no
          longer|was lost);
        (made|passed|reported|mentioned|given|handed|said|told) ..6 and ..1 (went|got) no further; did not get as far as ..6
        (meeting|conference|core group|file|social worker|MASH); (known|visible|familiar) to (a|one)
        (different|separate|other) (service|agency|team|worker); (no|none|nobody|never|no one) ..4 (put|brought|laid|set|saw|drew|pieced)
        (the|them|all|these) ..2 (side by side|in one place|alongside each other); (service|agency|team) knew of each; none (knew|held|had|saw)
        ..1 (all|both|every one); not asked for ..2 (not|never|nor) (offered|sent|volunteered); (records|notes|file|files|papers) ..2
        (arrived|came|followed|reached) ..2 after (they|she|he|the family|the child|it) had; (was|came as) (news|a surprise) to
        (the|every|all|most) ..3 (conference|meeting|core group|panel|<colleague>);
        information sharing (between|among|across) ..3 (was|were) (good|strong|poor|effective|timely|weak|inconsistent|variable)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (relayed|forwarded|copied|communicated|fed back) ..8 (to|with) (the |their |her |his |another |each )?<agency>;
        <agency> (was|were|is|had) (never|not) (been )?(invited|asked|represented|consulted|included|party) ..3 (core group*|conference*|strategy|
          meeting*|panel|discussion*|MARAC|review|assessment|plan|decision);
        <agency> ..3 (thought|believed|assumed|understood|supposed) that ..2 (<agency>|someone else|the other|another) ..4 (had|was|were|would|knew|
          already);
        <record> ..3 (went|sent|addressed|posted|faxed) ..4 (previous|old|former|wrong|different|closed) ..2 (GP|practice|surgery|school|team|health
          visitor|hospital|<professional>);
        (nobody|no one|never|not) ..2 (forwarded|redirected|passed on|sent on|re sent);
        (verbal|written|full|proper|poor|good|no|brief|incomplete|face to face|prompt) (handover|hand over)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (concern*|worry|worries|call|conversation|comment|remark|advice|discussion|decision|agreement|suspicion*|disclosure|account) ..8 (never|not)
          (been )?(written (down|up)|put in writing|logged|documented|entered)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (delay|delays|delayed|late|slow|slowness) ..6 (sending|sharing|passing|notifying|informing|telling|receiving|communicating|transferring|
          forwarding) ..
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (not|never) (been )?(drawn|fed|brought|incorporated|woven|built) ..1 (on|into|in|upon) ..2 (assessment*|plan|plans|chronology|discussion|
          decision*|conference|meeting)
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
        information sharing agreement; data protection;
        (learning|lessons|findings|report|review|recommendations) ..6 (will|to|should|are|is|can|has) (be|being|been) (shared|sent|circulated) ..;
        golden rules; letters in english
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (<record>|fax*|log|results|news|findings|intel|entry|entries|warning*|call log|photographs|diagnosis|bail conditions|conviction*|outcome) ..6
          (never (reached|arrived|sent|passed|shared|left|seen|forwarded|copied|got|opened|read|received|transferred|told|uploaded|followed|made it|
          came)|not (reach*|sent|passed|shared|forwarded|copied|received|transferred|uploaded|follow*|attached|visible|available to|accessible|
          circulated|sent on|linked|scanned|read until|known (to|by|outside)|opened|invited|disclosed to|communicated|relayed|flagged|routinely
          shared|made available|acted on|seen until)|did not (reach|arrive|leave (the )?<agency>|follow|get to|cross|transfer|travel|mention|include|
          make it|carry)|went (astray|missing|nowhere|unread|unopened|no further|(to|into) (a|an|the|her|his|their)? ..1 (wrong|old|former|previous|
          closed|unused|unmonitored|shared|generic|spam|junk|empty|different|inbox|drawer|file|tray|nobody|no one))|lost (in|between|when|on)|
          misfiled|misdirected|mislaid|delayed|sat (unread|unopened|in (a|an|the|her|his) (inbox|file|tray|folder|mailbox|drawer|system))|stayed (in|
          with|on|inside)|remained (in|with|on|unread|inside|unopened)|stopped (at|with)|kept (in|on|by|separately|from)|filed (without|unread|under|
          and|in|by|away|with)|bounced|arrived (late|after (the|she|he)|on time|in time|(<count> )?(days|weeks|months))|reached (every|each|all|
          school|midwi*|GP|only|nobody|no one|within|health)|was with (school|HV|the|every)|copied to|cc d|shared (with <agency>|with the <agency>|
          at|within|the same|promptly|before|between|across|late|until|on)|passed (to|on|between|by|within|from)|forwarded|transferred|followed (the|
          them|her|him|it|within|late)|in (separate|different|three|two|her own|its own) (system*|file*|place*|notebook*|folder*|drawer));
        <institution> ..3 (did not know|had not known|never knew|were unaware|was unaware|knew nothing|had not heard|had not been told|was not told|
          were not told|not told|never told|never heard|heard nothing|were in the dark|was in the dark|in the dark|learned (of|only|that|by chance)|
          learnt|found out|only (knew|learned|discovered|heard|became aware)|first (heard|knew|learned)|had no (idea|knowledge|sight|access)|not
          (invited|informed|notified|alerted|consulted|copied|aware|party|asked for|sighted|given sight|present|made aware)|without (knowing|sight|
          access|the information|being told)|could not (see|open) (the|it|what|that|any|her|his|their) ..2 (record*|notes|file*|entry|entries|system|
          history|it|report*|letter*)|could not access|cannot see|never received|did not receive|received no|had none of|had (only )?(half|part|a
          piece|the rest) of ..);
        (<institution>|one|each) (knew|held|knew of) ...20 (<institution>|another|the others|second|third|neither|none) ..16 (knew|held|did not|had
          not|owned);
        (did not|never|not|failed to|omitted to|neglected to|no one|nobody|forgot to|without) ..2 (tell|told|telling|inform*|notify*|notified|alert*|
          let .. know|pass*|share|shared|sharing|send|sent|copy*|copied|forward*|ring|rang|phone|phoned|call|called|speak to|spoken to|consult*|
          liaise*|liaison|ask|mention* it to|mention* this to|relay*|communicat*|report* (it|this|them|that) to|cc) ..3 (<agency>|<professional>|each
          other|one another|anyone else|any other|anyone|the rest|on|colleagues|partner agenc*|partners|the family doctor|children services|the
          network|between|across);
        (shared with|passed to|sent to|copied to|reported to) (no one|nobody|none|neither|no other|anyone else) ..;
        (each|both|all|two|three|four|five|neither|none) (agency|agencies|service|services|professionals) .. (held|kept|spoke) ..;
        (strategy (meeting|discussion)|conference|core group|meeting|MARAC|MASH|TAF|panel|professionals meeting) .. (without (the |a |any )?<agency>|
          not attended|no (GP|health|school|police|midwife|health visitor|nurse|probation)|was not (invited|told|represented)|were not (invited|told|
          represented)|did not (hear|have|know|include|see|get)|absent|had not|was never told|never heard|apologies|not quorate|inquorate|missing|
          heard nothing|invited late|convened without);
        (system*|record system*|databases|computers|software|CPOMS|SystmOne|EMIS|RIO|mosaic|liquid logic|badgernet|maternity (system|notes)|red book)
          ..6 (did not|not (talk|speak|link|connect|join|share|visible|compatible|access|seen|linked|updated)|could not (talk|see|speak|be seen|
          share|open|access|link)|unable|incompatible|separate|different|cannot|no link|not visible|was blank|left blank|never|read only|no access|
          unlinked);
        (consent|GDPR|data protection|confidential*|information governance) ..6 (barrier|not share|misunderst*|thought|believed|reason|excuse|cited|
          because|could not|stopped|block*|wrongly|overrid*|dispensed);
        (handover|handovers|hand over|handed over|handing over|transfer* (of|in|between|out|summary|to)|transition|discharge (letter|summary|
          planning|meeting|notification|note*)|liaison (form|note*|nurse|slip)|red book|cause for concern|concern form*|information (sharing|
          exchange|flow*|passed|held|given|reached|shared|moved|known)|notification*|PPN|encompass|call (was )?logged) ..5 (not|never|late|missed|
          omitted|incomplete|verbal|good|prompt*|timely|well|quick*|thorough|clear|poor|weak|absent|written|same day|within|before|did not|no|failed|
          left out|was silent|without|arrived|reached|shared|received|sent|went|copied|face to face|full|detailed|worked|verbally|by (phone|email|
          letter|fax));
        (sent|went|addressed|posted|copied|faxed|emailed|writing|wrote|write|report*|letter*|shared) ..4 (old|previous|former|different|last)
          (surgery|practice|GP|school|team|health visitor|hospital);
        (wrong|out of date|incorrect|unused|unmonitored|unread|disused) (address|surgery|practice|GP|fax|email|e mail|inbox|mailbox|school|team|
          surname|number|spelling|date of birth|health visitor|hospital|file|family|child|name);
        (unread|unmonitored|shared|generic|unopened) (inbox|mailbox);
        (on leave|annual leave|long term sick|left the trust|left the service|had left|retired|on holiday) ..4 (letter|email|e mail|inbox|report|
          message|unread);
        (cross border|boundary|border|out of area|between (authorities|counties|boroughs|trusts|forces|areas|hospitals|schools|systems)|across (the
          )?(border|boundary|authorities|areas|county|systems)) ..6 (not|late|delay*|lost|weeks|months|record*|information|transfer*|fol*|told|
          shared|without);
        (arrived|reached|received|came|sent|followed|shared|transferred|forwarded|opened|read|told|learned|logged|uploaded) ..6 (weeks|months|days)
          (late|later|in transit)
      `),
    },
    // Families of phrases: one service tells another, or learns too late
    {
      use: 'event',
      phrases: each(`
        (<professional>|<body>) ..2 (told|informed|notified|alerted|warned|updated|briefed|copied in) (the |a |its |their |every |all )?(<body>|
          health visitor|health visitors|GP|GPs|midwife|midwives|school nurse|social worker|social workers|DSL|referrers|partners|probation officer|
          IRO);
        (<professional>|<body>) ..8 (rang|phoned|telephoned|emailed|called|consulted|spoke to|spoke with|wrote to|liaised with) (the |a |its |their |
          every )?(school|nursery|GP|health visitor|midwife|midwives|ward|surgery|school nurse|college|probation officer|housing officer|care co
          ordinator);
        (<body>|<professional>|crew|officers|force|authority) ..6 (heard|learned|learnt|hear|learn|knew|know|found out|became aware|came to hear|came
          to know|discovered) ..1 (of|about|that|this|it|them)? ..4 (only|first|later|after|by chance|from (the|a|her|his) (<family>|neighbour|
          newspaper|press)|through|until|term|weeks|months|days|when (the|she|he|they));
        (empty|blank|thin|incomplete) (folder|file|transfer file|envelope);
        (spreadsheet|drive|shared drive|folder|inbox|mailbox|portal|database) ..8 (only|no access|not (open|see|share*|access*|monitor*)|unmonitored|
          nobody|no one|left);
        » ..3 (<body>|GP|HV|SW|DSL|health visitor|social worker|children social care) ..8 (same day|next day|notified|informed|sent|late|not|shared|
          told|no|prompt*|good|nil|never|received);
        (neither|nor|not|never|none|no <agency>) ..10 (invited|party|consulted) ..3 (<meeting>|discussion|minutes|panel|MARAC|strategy);
        <record> ..4 went to (a|the) (practice|surgery|school|team|hospital|clinic) ..5 (left|moved|no longer|closed|previous);
        (waiting list|service|clinic|thresholds|criteria|address|team|number) ..10 (nobody|no one|not|never) ..2 told ..
      `),
    },
    // Its name in titles, and minutes of the clock
    {
      use: 'generic',
      phrases: each(`
        information sharing (forum|agreement|protocol|policy|guidance|training|workshop|charter|event|group); (<count>|within|few|of|in|some) minutes
      `),
    },
    // Families of phrases: what became of a letter, a call, a code
    {
      use: 'event',
      phrases: each(`
        (letter|notification|notifications|handover|e mail|email|fax|discharge summary|discharge letter|MERLIN|PPN|safeguarding form|alert|alerts|
          referral form|transfer summary|case summary) ..7 (never|nobody|wrong|late|weeks|months|disbanded|format|elsewhere|unread|drawer|tray|inbox);
        (report|reports|referral|message|messages|call|calls|form|forms) ..6 (disbanded|never reached|never arrived|not (been )?(opened|looked for|
          read|sent|passed|forwarded|scanned|logged|attached)|weeks later|unread|no longer allocated|wrong team);
        (different|wrong|maiden) (surname|surnames|spelling|spellings|databases|systems|practices|date of birth);
        (none|nothing|little) of (that|this|it|these|which|what) ..10 (entered|recorded|written|shared|passed|reached|known to|told|notes|left the
          room|got to|came to the|went to);
        (<professional>|<body>|officer|secretary) ..14 (told|mentioned|reported|passed on|wrote) (nothing|no one|nobody|neither);
        (<professional>|<body>) ..12 (did not|never|had not|could not|cannot) ..1 (know|known|hear|heard|see|told|been told|informed) (of|about|that|
          what) ..4 (<professional>|<body>|other|conviction|plan|order|injury|bruis*|history|previous|earlier|move|marks|concern*|referral|arrest|
          incident);
        (available|visible|held|sitting|recorded|stored|lay|lying|sat|there) (on|in) (the )?(spine|system|portal|database|file|record|summary care
          record|drawer|inbox|tray|notebook);
        (wrote|written|sent|copied|addressed|reported) ..4 to (three|two|a|the) ..3 (different|no longer|who had left|wrong|disbanded|closed|
          previous);
        (forces|authorities|boroughs|hospitals|trusts|counties|schools|practices|councils) ..10 (not|neither|never|nor|unaware|did not|each) ..6
          (other|others|know|share*|speak|told|aware);
        (permission|consent) ..6 (before|to|for) ..3 (speak|share|talk|contact|tell|pass|speaking|sharing|ring|ask|information);
        (wrong|another|different|closed|old) (team|department|office|desk|mailbox|address|hospital|authority) ..12 (picked up|noticed|week|weeks|
          days|forwarded|redirected|returned|lost|sat|unopened|unread|not);
        (only|first) (found out|learned|learnt|heard|knew|discovered|became aware|told) ..2 (about|of|when|that|from|through|after|at|by);
        (held|known|recorded|identified|logged) by ..2 (police|probation|health|school|housing|GP|hospital|CAMHS|midwife|midwifery|adult|children|
          nursery|ambulance|prison) ..8 (but|and|yet) ..2 (not|never|no);
        (police|probation|school|hospital|GP|midwife|health visitor|nursery|housing|CAMHS|ward|paramedics|ambulance) ..4 (did not|never|had not|
          failed to) (share|shared|tell|told|pass|passed|inform|informed|notify|notified|make|made|send|sent|report|reported|communicate|alert|
          alerted|refer|disclose|disclosed);
        (was|were|had been) (told|informed|notified) of (one|two|only|none|the|march|some|half|neither|january|february|april|june|july);
        what (the )?(others|other) (knew|had|held|thought|were|saw|did|were doing|had seen|had been told|agencies|services); under the impression;
        (result|results|report|letter|referral|reply|email) ..3 (came|went|returned|sent|addressed|arrived|back) (back )?to (a|an|the) ..6 (who had|
          which had|that had|had (left|moved|retired|closed)|no longer|disbanded|closed);
        first (saw|read|heard|learned|knew|was told|were told|received|shown) ..8 (review|minutes|when|after|at|in|weeks|months);
        (each|all|both) (had )?(seen|known|noticed|heard|held|recorded) (something|a|one|part|the same|different|things);
        (email|letter|call|message|referral|report|notification|alert|fax) ..8 to (a|an|the) (colleague|manager|worker|officer|practice|team|inbox|
          doctor|nurse|midwife|number) (who|which|that);
        (DSL|school|HV|GP|SW|MASH|midwife|CSC|nursery|police|probation|CAMHS|ward) (informed|notified|told|alerted|aware|rung|emailed|updated) (by|
          at|on|same|within|within|before|x|and|,);
        (cannot|could not|can not|unable to) (see|view|open|read|access) (each|one another|each others|the other|its|their);
        (locked|private|separate|own|personal) (cabinet|drawer|file|folder|notebook|desk|record|cupboard|system);
        (police forces|forces|agencies|services|teams|hospitals|authorities|doctors|schools) had (spoken|met|talked|compared|shared|conferred|got
          together|exchanged);
        (had|heard|got|learned|learnt|knew|found out) (it|of it|this|about it|that) from (a|an|the|another|one of) (parent|neighbour|pupil|child|
          newspaper|friend|receptionist|colleague|taxi|mother|grandmother|cousin|sibling|journalist|tenant);
        (emailed|sent|circulated|addressed) to a (list|mailbox|team|colleague|generic|shared|group|worker|manager|person|desk|number);
        none of the (two|three|four|five|six|others) (wrote|rang|spoke|told|knew|shared|asked|informed|contacted|saw)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (not|never|yet|nor) (yet )?(be |been )?(shared|available|provided|told|supplied|disclosed|given|returned|made available|submitted) ..2 (to|
          with|for|the|this) (the |this )?(rapid review|review|panel|reviewer|reviewers|author|authors|partnership|meeting|rapid review meeting);
        (could|did|does|do) not tell the (review|panel|reviewer|reviewers); not yet (told|provided|shared|supplied|sent|given|received);
        (he|she|they|family|parents|mother|father|<child>|couple) (was|were|is|are) (not |never )(previously )?known to (the )?(police|probation|
          services|any|children|MARAC|social care|CAMHS);
        a single record; (early help to|duty worker to) <colleague>; never consulted anyone; could not (speak|talk) to;
        never heard of (them|him|her|the (family|couple|child))
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (health visitor|GP|midwife|school|social worker|nurse|teacher|officer|doctor|worker) who ..8 (did not know|had not been told|was not told|
          knew nothing|was never told|was unaware|was not aware);
        (none|neither|each|none of them|no one|not one) ..3 (knew|know|knowing|aware|unaware|ignorant|heard) (nothing )?of (another|the other|the
          others|each other|one another|the rest);
        (who|which agency|which agencies|which service|which of them) (knew|was told|were told|had been told|had been informed) (what|of|about|which|
          and|is|was|by|on);
        (parts|pieces|fragments|part|bits|a piece|half) of (the |a )?(picture|jigsaw|story|puzzle|number plate|whole|information);
        (report|notification|notifications|encompass|call|message|alert|referral|letter|log) ..6 reached (the |his |her |their )?<agency> (at|by|
          within|before|on|the (same|next)|in time|that);
        (spreadsheet|folder|drive|system|file|mailbox|inbox|database|log) ..4 (that|which) (only|no one|nobody|none|neither) ..
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        did not know (that )?there (was|were) (a|any) (way|process|policy|route|procedure); written up as;
        had met the (baby|mother|father|child|family|parents); not aware of any;
        (letter|letters|appointment|appointments) ..6 (old|previous|former) (address|flat|home|house);
        sent by letter to a (mother|father|parent|family)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (referral|report|letter|form|summary|notification|minutes|chronology|handover|assessment) ..1 (left out|omitted|omitting|missed out|(made|
          makes|contained) no mention|did not (mention|include)|failed to (mention|include|say));
        (did not|does not|not|never) (transfer|follow|travel|come|go|pass|move) (when|with|across|between|to) ..5 (family|boundary|boundaries|county|
          border|area|school|moved|authority|him|her|them|child)
      `),
    },
    // Who was not told, who alone knew, who had no idea
    {
      use: 'event',
      phrases: each(`
        (not|never|nothing|nobody|no one|neither|none|none of (this|that|it)|no <record>) ..1 (been |was |were |being )?<passed> ..2 (to|with) ..2
          (<party>|meeting|conference|discussion|assessment);
        (mentioned to|notified to|sent to|passed to|known to|shared with|copied to|volunteered by|conveyed to) (nobody|no one|neither|none);
        <party> ..4 (told|informed|notified) (nobody|no one|neither|none); to (nobody|no one|none|no other|neither) ..3 (locally|<party>);
        known to ..10 (and|but|not|though) ..8 (nobody|no one|none|neither|nowhere|unknown|no idea);
        (unaware|in ignorance|none the wiser|in the dark|ignorant|had no idea|with no idea) (of|that|how|where|about|there);
        <party> (had|held|knew) ...14 <party> ..2 (did not|had none|had neither|knew nothing|had (not|never) (been told|heard|seen|asked)|(was|were)
          (not|never) (told|aware|informed|shown));
        (<colleague> alone|alone (knew|had|held|understood)) ..;
        what (the |each |their |one |every )?(<colleague>|agency|service|of them|they each|each) knew;
        (none|neither|nobody|no one|not one) ..6 (knew|saw|had|held) ..2 (whole|others|other|full|rest|all of);
        (nothing|none|not|never) ..1 (sent|passed|said|written) (on|to) (the|its|any|a|anyone|anybody) ..2 <party>
      `),
    },
    // How it came out in the end, and how late
    {
      use: 'event',
      phrases: each(`
        (learned|learnt|heard|found out|discovered|knew|read) (of|about|that|it|this|so) ..6 (in passing|by chance|by accident|at this review|at our
          event|too late|weeks later|months later|press|newspaper|inquest|from the (boy|girl|child|lad|family)|from (him|her|mother|father|mum|dad));
        (reached|came to|told|sent|shared|seen by|heard|learned|learnt|known|opened|informed) ..8 (days|weeks|months|fortnight) (later|after|late|on|
          too late);
        (one|single) (telephone |phone )?(call|enquiry|conversation|email) ..8 (would have|could have|to discover|to bring|away|brought);
        (one|a|single) (telephone |phone )?(call|enquiry|conversation|check) ..4 (would|could|might) have (shown|told|revealed|established|
          discovered|brought)
      `),
    },
    // Each supposed that another had it in hand; what was thought not to be allowed
    {
      use: 'event',
      phrases: each(`
        (each|every|both|all|neither|none|one) ..8 (assumed|believed|thought|supposed|understood|presumed|took it|waiting for) ..6 (another|the
          other|others|someone else|somebody else);
        (presuming|assuming|believing|supposing|presumed|assumed|supposed|believed|thought|understood|took the view) ..6 (the other|others|each
          other|one another|another (agency|service)|someone else|somebody else) ..4 (had|was|were|would|must|knew);
        waiting for ..6 from (the |a |one )?<colleague>;
        (it was|it is|they were|was) for (another|the other|others|them|someone else|somebody else|<colleague>) to;
        (assumed|believed|supposed|presumed|thought|understood) ..6 (<colleague>|agencies) ..2 (was already|were already|already|must have|must be|
          had been) (aware|informed|told|known|knew|made|sent|referred|dealing);
        (treated|seen|regarded|taken|believed|thought) ..8 (a wall|a lock|a barrier|a bar|an obstacle|private|confidential);
        (consent|confidentiality|data protection|GDPR|privacy) ..4 (treated|seen|regarded|understood|prevented|cited|citing|barred|bar|wall|lock|
          frightened|stopped|meant|obstacle);
        (citing|cited|quoted|quoting|on grounds of|on the ground of|fear of|fears about|fear about|frightened of|anxious about|worries about|worried
          about) ..2 (confidentiality|consent|GDPR|data protection|privacy|breaching);
        (thought|believed|held|told|understood|said|felt) ..6 (could not|not allowed|no right|private|not permitted|prevented|not able) ..6 (tell|
          share|ring|speak to|disclose|pass)
      `),
    },
    // Where a paper ended up, and what systems did not show
    {
      use: 'event',
      phrases: each(`
        (distribution|circulation|mailing|copy|invitation) list;
        (sat|stayed|remained|lay) (in|on|with|at) (a|an|the|its|her|his|their)? (single |separate |other |different |own |paper |locked |pastoral |
          nursery |police |family |probation )?..1 (file|notebook|tablet|laptop|spreadsheet|phone|log|book|mailbox|terminal|server|memory|probation|
          security);
        (held|kept|recorded|noted|logged|entered) (in|on|with|at|only in|only on) (a |an |the |its |her |his |their )?(single|separate|other|
          different|own|paper|locked|pastoral|second|personal|restricted|private) (file|notebook|system|spreadsheet|log|book|record|diary|folder);
        (scanned|filed|typed|copied|faxed|dictated|posted|photographed) ..3 (unread|unopened|under|another|different|wrong|upside|elsewhere|
          restricted|sibling|GP record|child record|record|and (filed|forgotten));
        (systems|databases|records|notes|forces|services|authorities|hospitals|files|agencies) (that|which|who)? ..2 (never|not|could not|did not|
          cannot|do not) (met|meet|read|speak|spoke|talk|linked|joined|matched|compared|connect);
        (nobody|no one|none) (linked|x matched|matched|cross referenced|cross checked|joined|pooled|collated);
        (no|any) (single|shared|joint|common|integrated|one|multi agency) (record|chronology|system|place|list);
        (two|three|four|five|six|several|separate|different) (electronic |recording |case |case management |record |information |it |computer |
          hospital )?(systems|databases|sets of notes|chronologies|spreadsheets) ..8 (family|child|children|one|none|each|never|not|other|nobody|
          spelled|spelt);
        (two|three|different|wrong|second|another|one) spelling;
        (names|name|surname|surnames|dates of birth) ..3 (misspelt|transposed|spelled|spelt|mistyped);
        (safeguarding|child protection|CP) (file|files) ..; no (flag|marker|warning marker|alert) (on|for|was|had|against|to)
      `),
    },
    // Sharing that worked
    {
      use: 'event',
      phrases: each(`
        (weekly|monthly|daily|fortnightly|regular|friday|monday|tuesday|wednesday|thursday) (ten minute )?(meeting|meetings|huddle|call|calls|list|
          conversation) (at|of|between|with|where|that) ..6 <colleague>;
        (rang|phoned|telephoned|emailed|told|alerted|notified|informed|messaged|contacted) ..2 <colleague> ..4 and ..2 <colleague>;
        (passed|sent|copied|reported|forwarded|emailed|wrote|went|telephoned|faxed|relayed) ..6 to (the |her |his |their |its |a |every |each
          )?<colleague> ..4 (same|within|by <number>|promptly|straight away|at once|immediately|that (day|morning|afternoon|evening|night));
        call (from|between|by) (the |a |its )?<colleague> ..6 (to|and) (the )?<colleague>; (picked up|picking up) (the |a )?(telephone|phone);
        (shared|common) (call )?(list|grid|calendar|chronology|log|spreadsheet|register);
        (each other|one another) ..2 (direct )?(number|numbers|mobile|email|notes|involvement);
        (exchange|exchanged|exchanging|swap|swapped|swapping|compare|compared|comparing|pooled|pooling) (notes|diaries|information|numbers|mobile
          numbers|what they (each )?knew|what each|intelligence);
        (communication|communications|liaison|joint working|information exchange|dialogue|(contact|conversation*|exchange*) between the) (between|
          across|among|two|three|midwi*|health visitor*|school|GP|ward|teams) ..;
        (good|poor|effective|ineffective|strong|weak|clear|close|limited|regular|prompt|timely|excellent|better|little) (information sharing|
          information exchange|inter agency|interagency|multi agency communication)
      `),
    },
    // Agencies that worked apart
    {
      use: 'event',
      phrases: each(`
        (worked|working|operated|operating|practised|acted|acting|functioned) (in (isolation|silos|parallel|a silo)|separately from);
        (breakdown|breakdowns|failure|failures|lack|absence|gap|gaps|delay|delays|lapse|lapses) (of|in) ..2 (communication|liaison|information
          sharing|sharing|information exchange|handover|notification);
        (shared|sharing) (with|between|across) (other |partner |the other |all |relevant |each )?(agencies|services|professionals|partners|
          organisations);
        (told|informed|notified|alerted|updated) (no )?(other|partner|all|each|every) (agencies|services|professionals|partners|organisations|agency|
          service);
        (agencies|services|professionals|partners|teams|practitioners) (had |all |both |also )?(shared|exchanged|pooled) (information|intelligence|
          concerns|what|their);
        (recorded|documented|entered|noted|logged) ..6 (but|and|yet) (not|never|nobody|was not|were not) ..2 (shared|passed|sent|communicated|
          forwarded|relayed);
        (flow|exchange|passage) of ..1 (information|intelligence|concerns);
        (fragmented|scattered|piecemeal|partial|incomplete) (information|picture|records);
        (received|receive|got) ..3 (discharge summary|letter|notification|report|referral|minutes|copy|handover|file|records) ..3 (late|weeks|months|
          days|never);
        (late|delayed|missing|incomplete|inaccurate|no|lost|poor) (notification|notifications|discharge summary|discharge letter|handover|referral
          form);
        (did not|never|not) (include|involve|consult|contact|approach) ..2 (GP|school|health visitor|police|midwife|nursery|housing|probation|adult
          services);
        (whole|full|complete|entire|bigger|overall) picture ..;
        (first|no|one) (meeting|occasion|conference) ..5 (all|hear|together|in the room|shared|compared|had met);
        (continued|continues|kept|went on|goes on) (to (write|send)|writing|sending) ..8 (left|moved|closed|previous|old);
        (same|shared a) (corridor|floor|building|office|desk) ..6 (and|not|never|did|yet|knew|without);
        <colleague> ..6 (had|knew|held|saw) ..6 <colleague> (had|knew|held|saw) ..;
        (referrer|referrers) ..4 (told|heard|informed|feedback|retired|knew|answer|outcome|never|not);
        (not|never|nor|no) ..2 (told|informed|given|received|receive|feedback on) ..1 (of|about)? (the|any|its)? (outcome|result|reason|decision) ..
      `),
    },
    // Who was told and who was not; what there was no way of saying, or nobody to say it to
    {
      use: 'event',
      phrases: each(`
        (known|mentioned|told|sent|copied|went|wrote|spoke|reported|passed|copy) ..8 (not|never|none|nothing) to ..1 (<party>|anyone);
        (reached|told|informed|rang|notified|alerted|invited) (neither|none of) ..2 <party>; <party> (but|though|and|yet) not ..1 <party>;
        <colleague> ..1 (was|were|had been|is) (not|never) (given|shown|handed|rung|invited|copied in|warned|consulted|sent (the|her|his|a|it|any));
        (neither|none|nobody|no one) ..8 (was|were|had been) ..1 (told|rung|informed|sent|notified|warned|invited|consulted|alerted|copied in|aware|
          shown|asked to);
        sent (nothing|no (notice|word|copy|report|letter|warning));
        no (word|notice|copy|copies|notification|release info) ..1 (to|went|was|were|sent|reached|given);
        (did not|never|not) know (that )?there (was|were) (a |any )?(child|children|baby|babies);
        <party> ..2 (knew|knows) ...20 (those|neither|nobody) ..6 (did not|was aware|knew|had any);
        (had (never heard (of it|that)|no idea)|(nobody|no one|neither) ..5 had any idea);
        (no one|nobody|nowhere|none|anyone) outside (the |that |its )?(clinic|service|team|trust|club|school|force|unit|hospital|agency|room|
          building|system|practice|nursery|surgery|department);
        (and nowhere else|travelled no further|(file|record|log|note|system) and no further|there (it (ended|stopped)|the (matter|knowledge|
          information|letter|note) (ended|rested|stayed|stopped|remained)));
        no (route|channel|arrangement|mechanism|protocol|pathway|process|system) ..2 (to|for|by|into|which) ..8 (tell*|pass*|shar*|hear|record*|
          report*|rais*|alert*|notify*);
        (who|whom|which of us) to (ring|tell|contact|phone|inform);
        (received no (reply|answer|response|acknowledgement|feedback)|(no one|nobody) (calls|called|rang|rings|replied|wrote|phoned) back|chas* the
          (outcome|referral|result));
        (told|said|say|tell|telling|repeat|repeating) (it|it all|(her|his|their|the) story|everything) ..1 (again|afresh|to each)
      `),
    },
    // Good and bad time; who rang whom
    {
      use: 'event',
      phrases: each(`
        (copied|copying|cc|copy) (in|to|into); (reached|reach|reaching) ..2 <colleague>; (never|not|nor|neither) ..2 reach* ..3 <colleague>;
        (sent|posted|went|addressed|written|wrote|faxed|emailed|returned|delivered) to (the|a|an|her|his|its|one|another) ..2 (surgery|practice|
          school|team|hospital|GP|health visitor|social worker|nursery|ward|police|MASH|DSL|consultant|clinic);
        (typed|sent|circulated|issued|received|opened|arrived|came|returned|dictated) ..2 (<count>|some|many) ..1 (days|weeks|wks|months|working
          days) (late|later|afterwards|on);
        minutes ..8 (late|came out|typed|unsigned|circulated|were taken|format|never);
        took ..3 <count> ..1 (weeks|months) to ..2 (arrive|reach|obtain|transfer|share|send|come);
        (rang|phoned|telephoned|emailed|informed|informs|told|notified|alerted|passed|copied|faxed) ..6 <colleague> ..4 <promptly>;
        who (rang|telephoned|phoned|wrote to|emailed|informed|informs|alerted|notified|rings) (the |her |his )?<colleague>;
        ((informs|notifies|alerts|rings|phones|emails|telephones) (the |her |his |its )?<colleague>|(rang|emailed|contacted) (her|his|its|their)
          (counterpart|opposite number));
        <colleague> to <colleague>;
        (wrote|written|letter|report|emailed) to ..2 <colleague> ..2 (who|which|and|but) ..2 (filed|never|not|no|closed|took|on holiday|left|was);
        ((word|news) ..8 (travelled|reached|filtered|got to|came to)|(found|made) its way (to|into) ..);
        (exemplary|textbook|model|excellent|outstanding|sharing (was|is|had been)|communication (was|is|had been)|liaison was|handover was) ..2
          (transfer|handover|liaison|sharing|communication|exchange|good|excellent|prompt|exemplary|poor|weak|limited|patchy|effective|slow);
        (corridor|kettle|huddle|word in passing|by ear|partition|water cooler) ..10 (lost|stopped|went|gone|ended|ceased|dried|missed|passed)
      `),
    },
    // What was never put together, and where things went astray
    {
      use: 'event',
      phrases: each(`
        (never|not|nothing) ..2 (compared|joined up|pooled|linked up|brought together|collated|cross checked|cross referenced|merged|married up);
        (joining|joined|join) (up|the two|the dots); (integrated|joint|combined|multi agency|merged|pooled|no) ..1 chronology;
        each ..2 (its|their) own (chronology|system|database|records?|version|notes|file|files);
        (two|three|four|five|six|seven) (sets of (notes|records|files)|(separate|different) ..1 (reports|systems|databases|chronologies|versions|
          lists));
        (compiled|drawn up|assembled|pooled|compared) ..4 (for the first time|for this review|only for|until this review|by the author);
        (lost|dropped|stripped|softened|diluted) ..1 (in|at|on|during|between) (the |each |every |that )?..1 (handover|transfer|transit|post|
          translation);
        (practice|surgery|team|clinic) (that|which|who|where)? ..3 (had|family) (left|closed|moved); transfer in (arrangements|conference);
        (number|line|inbox|fax|mailbox|printer|machine) ..6 (disconnected|taken out|no longer|decommissioned|switched off|closed (clinic|in|since|
          down));
        (fax|faxed|faxes|voicemail|answerphone|sticky note|post it note|yellow sticker|backs? of (an |a )?(envelope|envelopes)|(returned|sat)
          unopened);
        ((no such|lost (the|its|all)) (codes?|flags?|markers?|entry)|(flags?|markers?|codes?|alerts?) ..2 (could not be seen|dropped off|fell off|not
          transfer));
        ((in|on) (either|neither|nobody|no) (agency )?(record|records|note|notes|file)|(listed|recorded|noted|flagged|coded) on (the|one|his|her|its)
          ..2 (but |and )?not on);
        (old|outdated|incomplete|partial|inaccurate|misleading|out of date) (account|information|picture|summary|history|chronology|record|version);
        (floor|floors|desk|desks|doors) (above|below|away|down|apart|along);
        ((missing|absent) from|(was|were) no) (the |that |any )?(strategy|discharge planning|professionals|multi agency|conference|core group|MARAC)
          ..;
        (no|any|without a) (record|note|trace) of ..1 (conversation|contact|discussion|liaison|call|handover) (between|with|to)
      `),
    },
    {
      // As an analysis says it
      use: 'event',
      plain: true,
      phrases: each(`
        (nobody|no one|no agency|no professional) (had )?(put|pieced|brought|joined) the (pieces|information|picture|history|concerns|dots) (together|up);
        (worked|working|work) in silos; silo working;
        (GP|hospital|school|midwife|health visitor|social worker|police|CAMHS|nursery) (thought|assumed|believed) ..4 (would|had) (refer|referred|share|shared|tell|told|inform|informed|notify|notified);
        (information|concerns|intelligence|records|history|minutes|report|reports|notification|notifications|results) (was|were|had been) ..1 (not|
          never|promptly|quickly|appropriately|routinely|well|only|also|fully)? (shared|passed|sent|communicated|exchanged|forwarded|transferred|copied)
          ..1 (with|to|on|between|across|by|promptly|quickly|within|in|at|until|late);
        (<agency>|<professional>) (did not|had not|never) (share|shared|pass|passed on|send|sent|receive|received) ..4 (information|concern|concerns|
          records|minutes|report|notification|notifications|history|results|referral);
        shared (the |this |all |their )?(information|concerns|intelligence) (well|promptly|appropriately|quickly|effectively|openly|with|between|about|at|across|every|in);
        (good|poor|effective|timely|prompt|weak|limited|strong|excellent) (multi agency )?(information sharing|sharing of information) (between|across|with|from|was|by);
        (good|poor|effective|timely|prompt|weak|limited|strong|excellent) (multi agency )?communication (between|across|with|from|by) (the |these |all )?(<agency>|<professional>|agencies|services|professionals|practitioners);
        (information sharing between ..6|communication between (the |these )?(<agency>|<professional>|agencies|services|professionals|practitioners) ..4) (was|were) ..1 (poor|good|effective|timely|prompt|weak|limited|strong|slow|delayed|lacking);
        (<agency>|<professional>|school|gp|police|nursery) (was|were) not (told|informed|notified|made aware) (of|about|that|by|when)
      `),
    },
    {
      use: 'label',
      telling: true,
      plain: true,
      phrases: each(
        'information sharing; sharing of information; information sharing between agencies; multi agency communication; communication between agencies',
      ),
    },

    // As notes, rows and bullet points have it.
    {
      use: 'event',
      phrases: each(`
        (notification|notifications|referral|referrals|report|reports|letter|letters|email|emails|alert|alerts|summary|form) ..6 (inbox|pigeonhole|in tray|junk|spam) ..4; (did|had|has|does) not (have|had) sight of ..;
        (not|never) (copied|cc d) in ..; (letter|letters|report|notification|summary) ..2 (went|sent|gone) to (previous|old|wrong|former) ..; (each|every) (service|agency) (had|held) (a|one|its own) (piece|part|bit)
      `),
    },
  ],
}
