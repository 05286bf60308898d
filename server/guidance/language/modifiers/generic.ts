import { each } from '../phrases.ts'
import type { ModifierGroup } from '../types.ts'

/** Not about this case. */
export const generic: readonly ModifierGroup[] = [
  {
    // Law, policy, figures, training, services and premises.
    bearing: 'generic',
    direction: 'both',
    reach: 'sentence',
    phrases: each(`
      (the )?<number> act; act <number>; (act|bill) (proposes|provides|creates|amends); section <number> (sets|requires|places|defines|provides);
      KCSIE; keeping children safe in education; think family (standard|audit|approach|model|protocol); JTAI; (PSHE|RSHE|RSE|the|national) curriculum;
      competencies; competence is; RCPCH; (chief medical|medical) (officer|officers) (advise|advises|recommend*);
      (childrens|children) commissioner (reports|found|has|for|said); observatory; per (10k|10000|1000|100000|head|thousand); stat neighbours;
      (across|in|of|throughout|round|around) (the|our|this) (city|region|county|district|borough|footprint|ICB|north|south|force|trust|sector) (have|
        has|are|is|was|were|last|this|since|from|for|in|who|rose|fell|now|use*|make|making|will);
      across england; (serious incidents|incidents|cases) (nationally|in england); across (the )?(north|south|city|ICB|england|two|three|four|both|all) ..2 (boroughs|authorities|counties|districts|areas|sites|footprint|
        schools|academies);
      (twice|once|every|each) (a |an )?(year|june|march|september); annual (return|update|audit|conference|survey|safeguarding);
      (mandatory|optional|new|training) module; (briefing|briefings|input) (on|about|this|have|covered|to); aide memoire;
      (issued|offered|given|circulated|sent) to (all|every|each); charter; ambassadors; pledge; practice standards; history month; preferred tool;
      (is|are) covered (in|by|at); tick (one|all|as|which|any); awareness (event|events|training|campaign|session|sessions);
      (is|are) (uncommon|common|commoner|rare|unusual|recognised|thought) (in|as|among|to be) (babies|children|infants|families|mothers|parents|
        young|abuse|a form);
      the (term|terms|word|phrase) ..3 (is|are) used; (is|are) to be (aligned|harmonised|standardised|merged|trialled|rolled out|piloted);
      was trialled; were trialled; (terms of reference) (for|of|were|was); liaison officers are; threat assessment;
      strategic (tasking|assessment|group|plan|board|lead*); required by the; recommended by (the|NICE|a) ..1 (national|body|panel|review|guidance);
      can be (requested|charged|offered|provided|used|ordered|given); may be (charged|requested|offered|used|disclosed);
      (regional|local|national) (framework|protocol|pledge|body|hospital has); award; awards; nominat*; thanked; congratulat*;
      celebrat* (for|by|the|its|members|staff|was|were);
      (lessons|assemblies|assembly|workshop|workshops|theatre|sessions for (staff|schools|managers|governors)) (on|about|cover*);
      (commissioned|commissions) (a|an|the)? ..1 (service|provider|review of); defines; (is|are) defined; national (assessment|picture|crime agency);
      (is|are) a national priority;
      (is|are|remains|remain) (a|the|one of the|its|our|their) (priority|priorities) (for|of|in) (the|our|its|this|all|local);
      (independent|public|national) inquiry; a new ..3 (team|service|hub|panel|pathway|project) (for|began|opened|launched); IICSA;
      subject of (a|an|the|this|one|our|its) ..1 (chapter|briefing|report|seminar|conference|consultation|campaign|training|session|podcast|article|
        webinar|strategy|event|audit);
      nationally; national (figures|data|rise|guidance|review|reviews|panel|programme|helpline|average|picture|statistics|workforce); in england;
      england and wales; statistics;
      (per cent|%|fifths|thirds|quarter|half|third) of (the |all )?(rapid reviews|incidents|cases|reviews|families|children|notifications|parents|
        deaths|babies|infants|mothers|fathers|women|adults|households);
      research (shows|suggests|has|tells|and|into); the (national )?panel has; in the research; studies; surveys; county wide;
      across the (county|region|area|system|borough|partnership|country); annual report; business plan;
      (strategy|strategies) (was|is|has|links|sets|will|refreshed|launched); e learning;
      (awareness|mandatory|refresher|induction) (training|pack|course|session|week|month);
      training (is|was|on|covers|in|has|were|for|about|around|regarding);
      (themes|lessons|learning|findings) from (local|national|recent|other|these|all|previous) reviews; staff attended; annual conference;
      (act|bill) <number>; of the .. act; legislation; statutory guidance; working together;
      (toolkit|policy|protocol|procedure|guidance|standard|framework|pathway) (is|was|can|has|allowed|sets|requires|states|relaunched|reissued|will);
      piloted (in|by|across|with|at);
      (delete|omit|leave blank|strike out|cross out) (if|where|as|when) (not )?(applicable|appropriate|relevant|needed|known); this template;
      template; (is|are) defined (as|by|in); begins when; the law (allows|requires|says|permits|defines|treats|recognises|sees|has treated|has recognised);
      (national|academic|government|published|research) (paper|study|survey|analysis|report) ..1 (found|finds|shows|showed|suggests|suggested|reported);
      (places|imposes|puts) (a|an) ..2 (duty|duties|obligation);
      (guidance|policy|protocol|strategy|procedure|procedures) (on|for|about) ..6 (was|is|were|are|has been|have been) (refreshed|revised|updated|reissued|published|launched|amended|reviewed|out);
      the act asks; definition of; (learning|development) (event|day|session|workshop);
      (is|are) (a |an |one of the |another |a known |a major )?risk (factor|factors) for; (is|are) (associated with|linked to);
      the act (places|requires|defines|says|sets|gives|imposes|allows); (duty|duties) on (authorities|agencies|councils|partners|schools);
      (court|courts|magistrates|judge) may; (rise|increase|fall|growth|surge|drop) in ..4 (among|across|nationally|locally);
      can (lead|affect|mask|become|cause); can be (hidden|hard|difficult|a|an); (slides|slide deck|presentation|talk|lecture|input|update) on;
      (most|least) (common|frequent); commonest; families (affected|living|with|where|who); children (affected by|living with|growing up with);
      conference (on|about); (applies|apply) (when|where|if|to); (the|a|this|that|each|one) recommendation;
      (at|in|by|since|before|after|for) (the|its|our|their) (last|latest|next|previous|recent) ..1 inspection;
      (last|latest|next|recent|previous|ofsted|CQC|joint|thematic|local area) ..1 inspection (found|report|framework|of|by|last|in|judged|rated|handbook|outcome|team|grade|took|was|is);
      regulations (<number>|require|required|set|came|allow|allowed|permit|permitted|relaxed|say|said); newsletter; learning event; seven minute briefing; duty came into (force|effect|operation);
      came into force; rate of; the number of (parents|children|families|young people|referrals); recommendations;
      one in (three|four|five|six|seven|eight|nine|ten|<number>); relaunched; renamed; has published; is hosted; (the|this|each) prompt (asks|reads|says|box|text); describe any;
      please (refer|see|complete|note|ensure|contact|describe|use|provide|give|state|list|include|add|return|enter|set|tick|explain|indicate|attach);
      (partnership|partnerships|board|panel) ..2 (priority|priorities); times (more|as) likely; should (always|never|routinely) ..;
      see (chapter|section|appendix|page) ..; helpline (for|was|is); more likely (than|to have|to be|to experience|to suffer);
      in (most|many|some) (cases|deaths|sudden|such|families|reviews); in most parts; (adult|family|parental) needs;
      all (staff|practitioners|professionals|workers|teams|gps|schools|officers|agencies) to (follow|ensure|use|complete|make|receive|attend|refer|
        record|consider|be (given|offered|reminded|trained));
      drop in (for|session|sessions|clinic|every|is|runs|at);
      (two|three|four|five|six|seven|eight|nine|ten|<number>) of (the )?(two|three|four|five|six|seven|eight|nine|ten|<number>) (reviews|cases);
      public purse; can (cause|lead to|result in|be fatal|kill|last); (highest|leading) (mortality|cause|causes);
      (partnership|board|council|executive) (will|intends); contractors; badge*; budget (setting|consultation|line); opening hours;
      fire (alarm|risk|drill|safety|door); photocop*; libraries; (publishes|publish) (its|their|the|a|an);
      covers (two|three|four|five|six|seven|<number>|all|the whole|both) (districts|boroughs|areas|counties|localities|sites); chief executive;
      councillor*; elected members; MPs; minister*; the government; DfE; royal college; NICE (guid*|quality|recommend*); CQC; inspectors;
      (is|are) (available|offered|taught|kept|held|hosted|stocked|funded|run|displayed|advertised) (to|in|at|on|for|by|from|every|each|monthly|
        quarterly|annually|across);
      PSHE;
      (lessons|assemblies|assembly|(workshop|workshops)|theatre|sessions for (staff|schools|managers|governors)) (on|about|cover*|for|in|was|were);
      week of action; intensification; public body; public bodies; legal duty; equality duty; due regard; census (data|of|shows|in|<number>);
      (trend|trends) in;
      (rose|fell|risen|fallen|increased|doubled|grew|grown) (by|from|to|across|nationally|locally|sharply|in) ..2 (per cent|%|third|half|fifth|
        <number>|year|region|county|lockdown|the pandemic);
      multi agency (dataset|scorecard|dashboard); handbook; template*; helpline* (rose|(number|numbers)|is|are);
      (this|next|last) year (conference|theme|programme|report|training); (course|courses|module|workshop|seminar) (on|about|for|is|covers|will|are);
      has (since )?(merged|moved|relocated); places remain; in parliament; laminated; leaflet*; poster; posters; figures for; data for; bulletin;
      business unit; annex; webinar; register of; statutory (definition|duty|duties|requirement|framework); (legal|revised|new|national) definition;
      (an )?offence under; section <number> of; case law; in law; (green|white) paper; consultation (on|about|closes|closed|is|opens); website;
      (can|may) be (found|reached|borrowed|downloaded|booked|ordered|accessed|obtained|hired|viewed);
      survey* (of|found|show*|suggest*|by|in|on|with|across); a (national )?survey; a (national |recent |published |large )?study; study of; NSPCC (report|research|campaign|guid*);
      ofsted (report|framework|guid*|inspect*|found|rated|survey); campaign; awareness (week|day|month|raising); (prevalence|incidence) of;
      waiting (time|times); published (each|every|in|by|quarterly|annually); (is|are|was|were) published;
      (delegates|attendees|participants) (at|heard|were|from);
      (spring|summer|autumn|winter|annual|regional|national) (conference|event|forum|newsletter|roadshow); recommission*;
      (new|revised|updated) ..1 (strategy|policy|procedure|procedures|protocol|toolkit|guidance|pathway|leaflet|service specification|framework);
      action <number>; recommendation <number>;
      (to (be )?(audit|review|deliver|develop|produce|circulate|commission|promote|roll out|refresh|report back|relaunch|disseminate|embed|reissue))
        (the|a|an|ten|all|its|their|by|files|and|how|multi|training|guidance|on);
      to be (audited|reviewed|circulated|delivered|developed|relaunched|refreshed|monitored) (by|in|quarterly|annually|through);
      (managers|staff|practitioners|professionals|agencies|schools|gps) (are|were|will be) (reminded|expected|required|encouraged|trained|advised|
        asked) (to|that|of|in|on);
      carries a maximum; code of practice;
      (the )?(partnership|board|council|trust|authority|ICB|region|county|borough|city) (strategy|policy|plan|annual|priority|priorities|profile|
        dashboard|website|offer|newsletter);
      stands for; (permits|licence|license|licensed|licensing); part of (every|all|each|the) ..4 induction;
      part of (every|all|each|the) (curriculum|training); induction (programme|pack|day|week); (narrow|legal|technical|strict) (meaning|sense);
      (group|clinic|cafe|drop in) (which|that) (meets|runs|opens|is held|is run);
      (team|service|hub|clinic|unit) (moved|moves|relocated|is based|sits|meets) (into|to|in|on|at|every);
      (form|template|proforma|toolkit|booklet|checklist|leaflet) (has|have|includes|contains|lists|provides|offers) ..1
        (box|boxes|section|sections|field|fields|prompt|prompts|half page|page|question|questions|space);
      (guidance|policy|regulations|rules|circular) of ..3 (allowed|permitted|required|said|set|let|advised|told|suspended|relaxed);
      number (about|around|over|nearly|roughly|approximately) <number>; numbered (about|around|over|some|nearly|<number>);
      in the (force|county|city|region|borough|district|partnership) area; (autumn|spring|summer|january|school) census;
      (is|are) (checked|counted|stored|locked|logged|signed) (by|in|on|at|every|each|twice|daily|weekly) ..;
      (display|noticeboard|leaflet rack|wall display|posters?) ..6 (covers|covering|shows|lists|advertises|carries); literature (search|review);
      <number> delegates; what (a|an) ..2 (child|baby|home|family|victim|perpetrator) (looks|look) like; (section|box|space|row) for (the )?(author|reviewer|agency|agencies) to (complete|fill); if (yes|no|so) (attach|give|state|please|complete|specify|go to); year on year; INSET; (level|lvl) (2|3|two|three) (update|training|course|safeguarding); ..1 of (the )?team attended; slides on; means (asking|looking|being|checking|keeping|thinking|holding|seeing) ..;
      (funding|a) bid for ..; bids for ..; business case for ..; tenders for ..; (infection control|hygiene|ligature|stock|medicines) audit
    `),
  },
  {
    // Duty, advice and condition.
    bearing: 'generic',
    direction: 'both',
    reach: 'sentence',
    phrases: each(`
      should; ought to; must; if (a|the) (child|parent|family|baby|practitioner) (is|has|does); where a (child|parent|family|baby|practitioner|local);
      when a (child|parent|family|baby|practitioner); whenever ((a|any) (child|parent|family|practitioner)|there is); (are|is) expected to;
      will consider; need to; consider whether; is intended; may be; all staff (should|must|to|will|need|needed|are|have to); every practitioner (should|must|can|needs|has a);
      (best|good) practice (is|requires|would); it is important (to|that); remember to; always (ask|consider|check|record|think);
      (practitioners|professionals|staff|workers) (can|may|will|should|need); where there is (a|any)?; (in|for) (cases|families|households) where;
      families where; parents who; children who; young people who; women who; men who; any (child|parent|family) (who|where|with); any practitioner;
      all agencies (should|must|to|will|need|are (expected|required|asked|reminded))
    `),
  },
  {
    // Labels of what is still to be done, or of no case.
    bearing: 'generic',
    direction: 'forward',
    reach: 'label',
    answers: true,
    phrases: each(`
      (action|actions|recommendation|recommendations) (<number>)?; next steps; prompt; policy; (staff |workforce |multi agency )?training (log|record|data|offer|figures)?; (local |national |practice )?guidance;
      national context; resources; INSET; (routine|universal|local) offer; (site|audit) checklist; workforce; leaflets; equality monitoring; borough profile; (booking )?pathway; service directory
    `),
  },
  {
    // What a form asks for.
    bearing: 'generic',
    direction: 'both',
    reach: 'sentence',
    opening: true,
    phrases: each(`
      (prompt )?(consider|describe|detail|outline|explain|summarise|specify|list|include|identify|comment on|set out|tell us|think about) (the|any|whether|how|
        if|what|who|all|each|relevant|details|information|parental|family)
    `),
  },
]
