import { each } from '../phrases.ts'
import type { ModifierGroup } from '../types.ts'

/** Open: not asked, not recorded, not known, awaited. */
export const unknown: readonly ModifierGroup[] = [
  {
    // Nobody asked, or nobody knows, what follows.
    bearing: 'unknown',
    direction: 'forward',
    reach: 'list',
    answers: true,
    phrases: each(`
      no sign that anyone (asked|had asked|explored|had explored|looked|had looked|considered|had considered|checked|had checked|thought|spoke|tried|
        enquired);
      nothing in (the |any |their )?(returns|return|records|record|file|files|papers|notes|chronology|chronologies|assessment|assessments);
      (nobody|no one|none|no agency|no professional|no practitioner|no worker|no service) (had |has |ever |yet )?(asked|asks|enquired|looked|found
        out|put|raised|thought to ask|checked|determined|worked out|clarified|ascertained|assessed|tested|tried|had tried|can say|could say|can tell|
        could tell|established|discovered|knows|knew (whether|if|how|who|what)|able to say|explored|considered|recorded|screened);
      no ..3 (RHI|RHIs|interview|interviews|referral|screen|screening|screens|assessment|enquiry|enquiries|check|checks|question|questions|test|
        tests|testing|form|tool|history|discussion|conversation) (form |tool |taken |of .. )?(was|were|is|are|has been|had been|ever|about|on|into)?
        ..1 (done|made|carried out|completed|undertaken|taken|held|recorded|asked|offered|possible|attempted|performed|put|used|documented);
      (not|never|yet to be|still to be|to be) (yet |clearly |fully |been |possible to )?<looked>; not (yet )?(known|clear|certain);
      not (yet )?(been )?possible to (say|establish|determine|confirm|tell);
      (is|are|was|were) not (yet )?(known|clear|certain|recorded|established|confirmed|documented);
      neither ..8 (is|was|are|were|has been|have been|had been) <looked>; (unclear|unknown|uncertain);
      (cannot|could not|can not|unable to) (be )?(said|say|known|tell|<looked>);
      (hold|holds|held|has|have|had)? no information (about|on|regarding|as to|is held|held|available); (hold|holds|held|has|have|had) no information;
      no ..2 (figures|data|information|records|returns|details) (was|were|are|is|could be)? ..1 (available|held|supplied|provided|kept|shared|given|
        obtained);
      (not|never) (analysed|tested|screened|sampled|swabbed|assessed) for;
      no access to (the |any |their |her |his |its |these |those )?(medical |health |police |school |GP )?(records|record|files|file|notes|systems|information);
      no record (of whether|that|is kept|of any (discussion|enquiry|conversation|question)); no (reference|mention) (to|in|of|is made);
      nothing (is |was )?(recorded|said|known) (about|of|on);
      (no|neither|none) ..1 <agency> (had |has |have |ever |yet )?(asked|ask|enquired|explored|recorded|established|checked|knows|looked|has asked|
        was asked);
      neither ..2 <agency> nor ..2 <agency> .. (asked|enquired|explored|recorded|established|checked|looked|knew|knows|considered) ..1;
      not (yet )?known to (the |this |our )?(panel|review|reviewer|reviewers|author|authors);
      not (among|one of) ..6 (asked|explored|covered|considered|discussed);
      (nobody|no one) (asked|enquired|explored|recorded|established|checked|knows|has asked|has been able|looked|thought to ask);
      (did|do|does|had|has|have) not (yet )?(ask|asked|explore|record|mention|say|state|show whether|know whether|establish|enquire|document|refer
        to|consider whether|check|tell);
      no (evidence|record|indication|sign|note|entry|mention) (that|of) .. (asked|ask|asking|enquired|spoke|spoken|explored|discussed|screened)
        (about|of|into|with|for);
      no (evidence|record|indication|sign|note|entry|mention) (that|of) .. (asked|enquir*|took place|discuss*|explor*|screened|screening|questioned);
      nothing (is |was )?(on|in) (the |any )?(record|file|records|files|system|notes) (about|on|of|regarding);
      no (entry|record|note|evidence|indication|sign) to (show|suggest|indicate|say) (that|whether) ..4 (asked|discussed|explored|raised|screened|
        enquired|addressed|considered);
      (declined|refused|would not|did not wish|did not want|unwilling|reluctant) (to )?(discuss|talk about|answer questions about|be drawn on|speak
        about|say anything about);
      (no one|nobody|none|no agency) ..4 able to (tell|say|describe|establish|confirm);
      (result|results) (is |are |still )?(due|expected|awaited|pending|to follow) ..2; not that ..3 ruled out; await*;
      (requested|outstanding|pending); whether ..16 (is|was|are|were|has|have|had) (not|never) (been )?<found>;
      no ..2 (view|inference|conclusion|opinion|judgement) (of|on|as to|about|can|could|is|was);
      no ..2 (score|scale|profile|reading|result|sample|toolkit|edinburgh|AUDIT|DASH|EPDS) ..2 (was|were|is|on|taken|done|recorded|available|
        completed|kept|held|carried out);
      silent on; records do not; whether; nothing ..5 to show; yet to; remains to be;
      no information (has |had )been (received|provided|supplied|shared|returned|obtained|given|sought) ..1;
      no information was (sought|gathered|requested|collected|obtained);
      no information (was |is |has been )?(available|held|known|provided|recorded|given)? (about|on|regarding|as to);
      (knew|know|known) (very |so )?(little|nothing|less) (of|about); (very )?little (is|was) known (of|about);
      (no|neither) ..1 <agency> .. (had|has|have|held|holds) (any )?information (about|on|regarding);
      (does|did|do) not (show|record|say|state|indicate|mention|reveal) (that|whether|if|how);
      (agencies|services|police|gps|gp|all|providers) (were|was|have been|has been) asked (about|for); no way of knowing; if any;
      (has|have) not been (possible|established|asked|supplied); the question of;
      no ..2 (screening|assessment|enquiry|exploration|discussion) (of|into|about|with|for) ..;
      (cannot|can not|could not|unable to|impossible to|not able to|in no position to) (say|tell|know|establish|determine|judge|confirm|rule on|
        assess|see) ..1 (if|whether|how|what|who|when|why)?;
      (a )?matter of (guesswork|conjecture|speculation);
      (declined|refused|would not|unwilling|did not wish) (to )?(complete|take|provide|give|be|undergo|have|answer) ..4 (AUDIT|test|tests|tested|
        screen|screening|sample|samples|swab|questionnaire|form|tool);
      (intended|planned|meant|due|was going|were going|hoped) to (ask|enquire|explore|discuss|screen|check|assess); silent (as to|about|regarding|on);
      not (asked|screened|questioned|spoken to) (about|for|on|regarding|whether|if);
      (has|have) (yet|still) to (say|establish|confirm|report|reply|respond|ask|determine|decide|give); do not know; does not know;
      no ..2 (test|tests|sample|samples|swab|screen|wipe|toxicology) ..4 (was|were|had been) (used|taken|done|carried
      out|requested|ordered|sought|offered|made|sent); neither ..3 (had |has |have )?(asked|ask|asks|enquired|covered|covers)
      (about|after|for|into); still to (be )?(supplied|provided|received|obtained|requested|sought|confirmed|established|explored);
      (nobody|no one|none|no agency) ..1 (set out|set about|tried|troubled|thought|stopped) to (learn|find out|ask|establish|discover|check)
    `),
  },
  {
    // What was named before was not asked, or is not known.
    bearing: 'unknown',
    direction: 'backward',
    reach: 'list',
    answers: true,
    phrases: each(`
      (is|was|were|are|remain|remains|remained|left) unexplained; neither ..2 (could|can|was able to|were able to) (say|tell|confirm|establish); (neither|no) (parent|adult|carer) asked;
      (name|names|surname|first name|address|addresses|whereabouts|identity|details|DOB|location) ..3 not known to ..2 <agency>; (recs|records|notes|results|report|reports|summary|info) not (yet )?received ..1;
      not (yet )?known to (the |this |our )?(panel|review|reviewer|reviewers|author|authors); (asked|enquired) about (at|on|by|in) (neither|no);
      not (among|one of) ..6 (asked|explored|covered|considered|discussed);
      (not|never|nor) (yet |been |yet been |clearly |fully |adequately |specifically |routinely |otherwise )?<looked>;
      (is|are|was|were) not (yet )?(known|clear|certain|recorded|established|confirmed|documented); not (yet )?clear; unknown; unclear; uncertain;
      TBC; TBA; N/K; NK; tbc; n/k; blank; to be <looked>; to be (advised|repeated|clarified); awaited; requested; pending; outstanding; under way;
      (cannot|could not) (yet )?be (said|known|<looked>); yet to (be|reply|respond|arrive); remains (unclear|unknown|open);
      (cause|mechanism|origin|use|paternity|reason|reasons|circumstances|role|identity|whereabouts|explanation|source) ..8 (not|never) (yet |been
        )?(established|identified|found|noted|determined|discovered|explained|pursued|traced);
      (where|whether|how|by whom) ..8 (was|were|is|has|had|have) (not|never) (been )?(noted|recorded|found|established|identified|noticed|picked up);
      neither ..12 (is|was|are|were|has been|have been) (recorded|asked|explored|documented|noted|captured|established|stated);
      (record|records|file|files|notes|report|reports|chronology|log|assessment|form) ..3 silent;
      no (info|information) (was |has been |had been )?(received|supplied|provided|shared|available|given|obtained|held|back|from|yet);
      if any ..2 not known; (question|questions|subject|matter|topic|prompt|box|field|section) (does|do|did) not (appear|feature|arise|exist|come up);
      (result|results|report|test|tests) ..6 (due|expected) (on|in|by|before|next|mid|shortly|soon|later);
      still being (established|determined|checked|investigated|gathered|sought|clarified); (is|are) (an|the) open question; (is|are) a matter for;
      not done; not (yet )?(in|back|returned|held on file|put|answered); will not be known; no answer; do not say; does not say;
      insufficient information; nobody (has )?asked; no one (has )?asked; (has|have) not been asked;
      no ..2 (figures|data|information|records|returns|details) (was|were|are|is|could be)? ..1 (available|held|supplied|provided|kept|shared|given|
        obtained);
      no (record|information|data) (is |was |has been )?(held|available|kept|supplied); (is|was) empty;
      no (checks|enquiries|screening) (were |was |possible )?(made|done|possible|completed)?; no view can;
      (is|was|are|were) a (matter of guesswork|question (that )?(no|nobody)|blank);
      (form|section|box|boxes|page|field|question|questions|entry|return|returns|column) (was |were |is |are |left |at .. |on .. )?(left )?(blank|
        empty|unanswered|unticked|missing|not (completed|filled|returned|ticked|put|asked|answered|done|used)|skipped|missed|incomplete|never
        (completed|filled|put|asked|returned));
      left (blank|empty|open|unanswered|unexplored|unasked|unticked); unanswered; unasked; unexplored; unrecorded; undocumented; unascertained;
      undetermined; inconclusive;
      ((sample|samples)|(swab|swabs)|(specimen|specimens)|(result|results)) .. (spoiled|lost|insufficient|to be repeated|in transit|awaited|
        outstanding|destroyed|mislaid|not (taken|kept|sent));
      (we|they|panel|review|agencies|nobody|no one|professionals) (do|does|did|can|could) not (know|say|tell);
      (no one|nobody) (can|could) (say|tell|know);
      (nobody|no one|no agency|no professional|none) (knows|knew|put|asked|enquired|explored|explores|explore|asks|raised|raises|checked|looked|
        recorded|records|pursued|pursues|considers|considered|followed (it|this) up|found out|thought to);
      neither (shown|proved|proven|confirmed|established) nor (excluded|disproved|disproven|ruled out|refuted);
      (was|were|is|been) never (asked|explored|put|recorded|established|answered|resolved|followed|known|raised|pursued|broached|found out|checked|
        done|completed);
      still (with|at) (the )?(lab|police|forensic|court|coroner); no (reply|response|answer|return) (yet|received|has|had|to date|from);
      not (yet )?(replied|responded|reported|said|concluded|finished); (has|have|had) (yet|still) to (be|say|report|reply|respond|come|give|answer);
      not (yet )?(identified|traced|found|confirmed|in|received|back|returned|supplied) ..1 (at|by|as at|as of) (the )?(time|date|point|<number>);
      (not|never) (been )?(raised|broached|mentioned|discussed|explored|covered|touched on|brought up) (with|by|at|in)
        (either|the|both|any|each|mother|father|her|him|them);
      (was|were|is|are|been) (not|never) (ordered|requested|commissioned|sought|sent off|sent for|run|carried out|performed|repeated|screened);
      not something (that )?..8 (asked|ask|explored|raised|considered|covered|enquired) (about)?;
      (fields|boxes|columns|questions|sections|entries) (are |is |was |were |left |all )?(empty|blank|unfilled);
      no <agency> ..1 (completed|used|carried out|undertook|made|held) (a|any|the) ..3 (tool|screen|screening|checklist|enquiry|questionnaire);
      (is|are|was|were) nowhere (recorded|stated|set out|explained|noted|documented|written down|to be found);
      still to (be )?(supplied|provided|received|obtained|requested|sought|confirmed|established|explored)
    `),
  },
  {
    // Answers to a label.
    bearing: 'unknown',
    direction: 'backward',
    reach: 'close',
    answers: true,
    phrases: each(`
      ?; awaiting; waiting (for|on) ..3 (answer|answers|reply|replies|response|return|report|reports|records|information|result|results); none (done|completed|carried out|undertaken|held yet); (not|never) (seen|checked|viewed|looked at) (on|at|by|in|during) (any|either|all) ..1 (visit|visits|contact|contacts); (nil|nothing|none) (back|received|returned|heard) (yet|to date|so far|as yet)?; neither (back|completed|done|made|asked|recorded|explored|returned|received|answered|seen); not saved;
      no (conclusion|view|decision|finding) (was )?(reached|recorded|drawn); no further (line of )?enquiry; requests? out;
      none of (its|the) (fields|boxes|questions) ..1 (completed|filled|answered); not on file;
      no (entries|entry|minute|minutes|sight|copy|paperwork|comment|view); never (finished|completed|done|returned|filled in|begun|started);
      not (finished|completed|complete|begun|started|attached|described|supplied|provided|shared|disclosed|legible|readable|received|returned|traced|
        found on file|covered|entered|mentioned|addressed|considered|assessed|explored|asked|tested|checked|held);
      nothing (was )?(attached|entered|written|returned|supplied|provided|over); illegible; redacted; unreadable; incomplete; part completed;
      no sight of; none (received|supplied|returned|sent|provided|on file|available);
      not in (the |our |this |any )?(bundle|file|files|papers|pack|record|records|notes|minutes|report|summary|chronology|return|returns);
      missing (from|in); no way of (knowing|telling); query; no info; no screening; no enquiry;
      no (further|other|repeat|formal) (screen|screening|enquiry|assessment|questions|check|discussion); no data; no return; information awaited;
      no record; no information; not captured; left blank; N/R; NR; not put; not screened; not discussed; not stated; not filled in; no entry;
      nothing entered; not offered; not obtained; no reply; to follow; to confirm; withheld; no detail; no details; to be checked; not specified;
      unable to (say|comment|tell); (cannot|could not) say; (home|house|bedroom|bedrooms|property|children|child|baby) not (seen|visited|viewed);
      no testing; no test; no tests; not tested; no information (in|from) ..2 (record|records|file|files|agency);
      (register|registers|record|records|file|evidence) not (seen|checked|produced|provided); not identified as (no|not|nobody|nothing);
      (enquiries|enquiry|investigation|investigations) (are |is )?(continue|continues|continuing|ongoing|open|under way);
      (to|will) (advise|confirm|clarify|update|check|provide|respond|follow up);
      (declined|declines|refused|refuses|unwilling|did not (wish|want)|would not) (to )?(answer|say|comment|respond|disclose|state);
      (prefer|prefers|preferred) not to (answer|say|disclose|state)
    `),
  },
  {
    // What was said before it is open, whole observations too.
    bearing: 'unknown',
    direction: 'backward',
    reach: 'verdict',
    phrases: each(`
      the (question|matter|issue|point) (was|is|remains|remained|has been) (left )?(open|unresolved|unanswered|unexplored);
      we (do|did|cannot|can|could) not (now )?(know|say|tell);
      whether (he|she|they|it|this|that) ..3 (is|was|were|has|had) (not|never) (been )?<found>;
      (cannot|can not|could not) (now |yet |therefore )?be (said|told|judged|decided|described|known|ruled upon|stated);
      (unable|impossible) to (say|tell|trace|establish|judge|determine|find out); (we|nobody|no one) (cannot|could|can) (not )?(say|tell);
      (does|did|do) not have the information; (tests|enquiries|checks) are (still )?in hand;
      (whose|where|with whom|in what capacity|who (he|she|they|it|this|these|the man)) ..12 (is|was|are|were|has|have|had|been) (not|never|nowhere)
        (now |yet |ever |been |be )?(known|clear|clarified|established|determined|recorded|asked|discovered|resolved|stated);
      (whose|where|with whom|in what capacity|who (he|she|they|it|this|these|the man)) ..12 (is|was|are|were) (unknown|unclear|uncertain|unrecorded);
      (testing|assessment|analysis|test|histology|opinion|report) (is |was |are )?(still |yet )?(outstanding|pending|remains to be done|to follow|not
        been done);
      (has|have) yet to (establish|report|reply|conclude|confirm|determine);
      (question|matter|point|issue) ..2 (stays|stay|stayed|hangs|left|still) (open|unanswered|unsettled)
    `),
  },
  {
    // The same where its clause says no more.
    bearing: 'unknown',
    direction: 'backward',
    reach: 'verdict',
    closing: true,
    phrases: each(`
      (it|this|that|which|they|these|he had it|she had it|it was|it took place) (is|was|were|are|has|have|had) (not|never) (been )?(known|clear|
        established|confirmed|clarified|answered|settled|determined);
      (nobody|no one) (asked|checked|knew|knows|looked|explored|recorded|enquired); yet to be (established|determined|confirmed|done|seen);
      left (blank|empty|unticked|unanswered|incomplete|open)
    `),
  },
]
