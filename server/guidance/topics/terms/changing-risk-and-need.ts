import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'changing-risk-and-need',
  groups: [
    {
      use: 'event',
      phrases: each(`
        step* down; step* up; stepped (down|up); reassess*; re assess*;
        (assessment*|plan*|risk*|score*|tool*|matrix|rating|safety plan) ..6 not (been )?(updated|revised|reviewed|revisited|reassessed|looked at again|changed);
        not (been )?(revisited|reassessed); drift and delay; change* in (circumstances|risk|need|the household); was not looked at again; not judged again;
        no one went back to it; went back to it; (plan|plans) .. (ended|closed) .. (because|after|on|same|while|when|in); closed on that; weighed alone;
        whatever had changed; same actions carried forward; no reassessment; CPP → CIN; sharp rise in risk; plan .. not .. (updated|changed|altered);
        updated plan; priority unchanged; risk assessment .. not altered; cumulative;
        (assessment*|plan*|risk assessment*|score*|care plan|safety plan|matrix|tool) ..4 (completed|written|done|made|dated|from|of) ..2 (<number>|that year|the year before|earlier) ..4 (still|remained|continued to be) ..3 (used|relied|in use|in force|quoted|followed|current|copied);
        (moved|passed|went|bounced|stepped|transferred|back and forth) (up and down )?(between|from) ..4 (early help|child in need|social care|child protection|universal|tiers|levels|plans) ..12 (times|without|and back|again|years|months|no change);
        without (the )?(situation|circumstances|conditions|things|risk*|home) ..3 (improving|changing|getting better|altering|improved)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (no one|nobody|none|did not|never|not|no agency|nor|neither|rarely|without anyone) ..6 (looked|look|looking|went|go|gone|going|came|return*|revisit*|reconsider*|rethink|rethought|redrew|redrawn|redid|redone|updat*|reassess*|rescored) ..2 (again|afresh|back)? ..3 (risk|risks|plan|plans|assessment*|threshold|needs|safety plan|arrangements);
        <meeting> ..3 (stayed|remained|continued|carried on|were left|was left|went) ..3 (the same|as (it|they) (was|were)|weekly|fortnightly|monthly|unchanged) ..;
        (plan|assessment|risk) ..2 (reviewed|rewritten|redrawn|revised|updated) ..2 within;
        (assessment|plan|risk assessment|score) ..12 not (been )?(updated|revisited|revised|redone);
        (observation*|visits|visiting|checks) (was|were) (increased|stepped up|doubled|reduced);
        plan ..4 (stayed|remained|left|was) (as it was|the same|unaltered|unchanged|as written);
        (risk assessment*|assessment*|plan|plans|score*|safety plan) ..6 (copied (forward|across|over)|unaltered|carried (forward|over)|not (changed|updated|altered|revised|reviewed)|never (changed|updated|altered|revised|reviewed));
        (same|identical|repeated) (actions|tasks|goals|outcomes|plan) ..; (drift|drifted|drifting) (in|and|of|for|between|without|on) ..;
        (case|plan|work|process|PLO|proceedings|assessment|things) ..2 (drifted|drift); drift and delay;
        (case|he|she|they|family|child|children|plan|work|support|risk) ..4 (stepped (up|down)|step down);
        (CPP|CP|CIN|CIN plan|TAF) → (CIN|CP|CPP|TAF|closed|universal|EH|early help|CIN plan); → (step down|step up|stepped down|closed);
        (raised|increased|doubled|stepped up|cut|reduced|dropped|tightened) (the )?(number|frequency|level) of (visits|contact|support|visiting|sessions);
        (reviewed|rewrote|revised|redrew|redrafted|updated|changed|adjusted|tightened) the (plan|safety plan|risk assessment|assessment) ..6 (week|weeks|days|day|within|after|when|because|once|as|following|same|to reflect);
        (risk|threshold|risk of harm|danger) ..4 (grew|growing|built|building|mounted|rose|rising|escalat*|worsened|increas*);
        (escalation|escalating|rising|growing|increasing|worsening|mounting) (in )?(of )?(risk|risks|concern|concerns|pattern|harm|severity|frequency|seriousness|violence|need|needs);
        (pattern|series|run|sequence) of (escalating|worsening|increasing|rising) ..; in isolation from ..;
        (considered|seen|treated|viewed|dealt with|assessed|judged|responded to|looked at) (as separate|in isolation) ..3; things ..2 (getting|got) worse
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (services|agencies|professionals|plan|everyone|visits|support|work|network|practitioners|team) ..2 (carried|went|continued|carry|carrying) on (as|with the same|regardless|just as|unchanged|exactly as) ..;
        (bail conditions|bail|order|sentence|curfew|injunction|licence|tag|tenancy) ..1 (ended|expired|lapsed|lifted|dropped|ran out) ..16 (plan|services|no one|nobody|no review|carried on|unchanged|without|not (reviewed|revisited|looked));
        (second|third|fourth|fifth|sixth|seventh|<number>) (referral|contact|notification|call|report|concern) (about|for|on|of|with) (the )?(same|similar) ..;
        (no|without|nor) (a )?(look|looking|glance|reference) back ..3;
        (grading|score|rating|level|category|risk assessment|band) ..1 (was|were|stayed|remained) ..1 (the same|unchanged|still|no different);
        (assessed|graded|rated|scored|judged) ..2 (low|medium|standard|high) ...20 (still|the same|unchanged|not changed|never changed|no different);
        after (the|a|his|her|this|that) ..1 (overdose|assault|arrest|injury|birth|disclosure|move|stabbing|miscarriage|death|fire|attack|fall|bereavement|relapse|admission) ..10 (convened|reviewed|(daily|weekly|extra|more|twice weekly) visits|rewrote|brought forward|stepped|redrew|redrawn|reassess*|raised|put (in place|daily|extra)|plan (was|changed|stayed));
        (support|help|service|programme|visits|intervention|work|sessions) ..1 (ended|stopped|finished|ran out|came to an end) ..2 (when|because|as|after) ..1 (<count>|weeks|months|funding|programme|time|sessions) ..;
        (came|come|coming|taken|removed|went|moved) off (the|a|their|his|her|its) ..1 (plan|plans|child protection register) ..; name* ..1 off (the|a) plan;
        no (date|dates|timescale*|deadline*|milestone*|measure*|target*|end point) (by which|in the|when|against|for (change|the|any|review|improvement)) ..;
        (offered|given|having|getting|had) the same ..2 (as before|sessions|service|offer|support|plan|level)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (following|after) (the|a|an|his|her|this|that|each) ..1 (incident|overdose|assault|arrest|injury|disclosure|attack|referral|birth) ..10 (support|visits|visiting|plan|threshold|monitoring|safety plan|level) ..4 (increased|raised|stepped|agreed|changed|revised|doubled|strengthened|reviewed|updated);
        level of (support|visiting|monitoring|intervention|service|supervision|contact) ..3 (increased|raised|stepped|reduced|lowered|cut|not changed|changed|matched|did not);
        new (safety plan|risk assessment|plan|assessment) ..2 (agreed|drawn|written|put|made|completed|begun)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (offered|tried|repeated|provided|put in|used|attempted) ..4 (again|once more|twice|three times|repeatedly|before) ..12 (without|no|little|not) ..1 (improvement|change|effect|success|progress|difference|lasting|impact);
        (risk|risks|risk of harm|needs|situation|threshold|family) ..2 (assessed|considered|looked at|judged|reviewed|weighed) (afresh|again|anew|once more|a second time);
        conditions (set|agreed|attached|for) ..6 (not|never) (been )?(met|tested|checked|kept|reviewed);
        assessment* ..6 (snapshot|moment|one (visit|point)|single (visit|point));
        (relied|used|leaned|depended) ..1 on ..1 for (more than )?..1 (<count>|a year|months|years|two years);
        (ended|closed|stopped|ceased|withdrew|withdrawn) ..2 (once|when|as soon as|because) ..2 (crisis|immediate|acute|danger|emergency) ..;
        (no|without|any) ..1 (plan|contingency|arrangement|agreement|thought|thinking) ..1 (for|about|of|to|as to) ..1 (what (to do|would|should|might)|if|when|relapse|how|change*) ..;
        (concern|concerns|risks|risk|danger) (grew|mounted|rose|deepened|increased|escalated|intensified|built|multiplied|accumulated) ..;
        (response|plan|support|offer|service|approach|threshold) ..1 (did not|had not|never|not) (change|changed|alter|altered|adapt|adapted|keep|kept|respond|shift|shifted|reflect|reflected|adjust|adjusted|increase|increased) ..;
        (not|never) (been )?(reflected|captured|taken into account|built in|incorporated|recognised) in the (plan|assessment|risk assessment|response|planning|threshold)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        drift*; contingency;
        (support|help|services|visits) ..1 (withdrawn|ended|removed|stopped|reduced|cut) ..2 (at the (point|moment|time)|just (as|when)|when) ..8 (need*|risk|most|worse|crisis|increas*);
        (when|as|after|once) ...10 (declined|deteriorated|relapsed|worsened|escalated|broke down|increased|moved (in|out|back)) ..1 the (plan|assessment|risk assessment|support|threshold) ..1 (reviewed|changed|updated|revised|stepped|increased|raised|rewritten|strengthened)
      `),
    },
    {
      use: 'generic',
      phrases: each(
        '(the )?step down (unit|ward|bed|facility|unit before transfer) ..; step down bed; step down ward; threshold document; risk of (flooding|fire|falls|falling|infection|bleeding|flood|stroke|sepsis); risk register; ought to be reviewed',
      ),
    },
    {
      use: 'event',
      phrases: each(`
        (step|steps|stepped|stepping|moved|moving|dropped|brought|transferred|deescalat*|de escalat*|escalat*) ..2 (up|down|upward*|downward*|to a higher|to a lower|between tiers|across the threshold) ..4 (to|from|CP|CIN|CPP|TAF|early help|universal|child protection|child in need|level|tier|plan|threshold|because|when|after|before|as|on|services|within);
        (stepped|step) (up|down);
        (CP|CPP|CIN|TAF|EH|ICPC|level <number>|L2|L3|L4|tier <number>|PLO) (→|to|then|->|into) (CP|CPP|CIN|TAF|EH|closed|closure|universal|early help|level <number>|L2|L3|L4|tier <number>|PLO|care|NFA);
        (risk|risks|needs|danger|threshold|level of (risk|need)|risk (level|grading|score|rating)|vulnerability) ..6 (unchanged|the same|not (changed|revised|updated|reviewed|altered|amended|recalculated|rescored|re scored|looked at|raised|adjusted|regraded|increased|reconsidered|revisited|re graded|kept pace|recognised)|never (changed|revised|updated|reviewed|altered|rescored|re scored|looked at|raised|reconsidered|revisited|redone|re graded)|rose|risen|rising|grew|grown|growing|increas*|escalat*|heighten*|intensif*|worsen*|deterior*|mount*|climb*|fluctuat*|shift*|changed|chang*|static|fixed|out of date|frozen|reassess*|re assess*|rescored|re scored|regraded|re graded|recalculated|reviewed|revisited|revised|raised|lowered|reduced|downgraded|upgraded|amber|weighed again|judged again|accumulat*|cumulative|built up|stayed|remained|evolv*);
        (score|rating|grade|grading|level) (unchanged|stayed|remained|the same|not|was not|never|still);
        (last|first|only|original|initial|earlier|previous|old) ..2 (score*|assessed|assessment*|risk assessment|reviewed|plan|chronology|DASH|judgement|screening|care package|package|checklist|threshold) ..8 (since|still|unchanged|never|not|remained|relied|carried|copied|repeated|same|stood|re used|reused|out of date|months (old|earlier|before)|lasted|before the|did not|held);
        (plan|plans|assessment|assessments|package|risk assessment|chronology|support|safety plan|care plan|contract|agreement|schedule|visits|frequency|level of (support|help|visiting)) ..6 (unchanged|the same (as|one|plan|actions|three|four|throughout|before)|not (updated|changed|revised|altered|amended|rewritten|revisited|adjusted|refreshed|adapted|moved on|reviewed|kept|reflect*|adapt*|change|alter|increased|stepped)|never (updated|changed|revised|altered|amended|rewritten|revisited|refreshed|adapted|reviewed|redrawn|redone)|updated|redrawn|rewritten|revised (when|after|as|within|to|in)|out of date|outdated|overtaken|lagged|still (the|in|said|assumed|named|listed|about|described|read|stood|rested)|stayed|stood still|static|carried (forward|over)|copied (forward|over|from)|cut and paste|predated|pre dated|written (on|when|for|before)|drawn up (on|when|for|before)|predicated|premised|based on|rested on|assumed|relied|depended|lapsed|was the one|for a (child|family) who|no longer (fitted|fit|matched|reflected|applied|true|described));
        no longer (true|applied|current|relevant|valid|fit*|match*|the case); overtaken by events; kept pace; keep pace; keep up with; kept up with;
        lagged behind; behind events; one off (assessment|visit|judgement); moment in time; frozen in time;
        (circumstances|situation|household|picture|living arrangements) ..4 (chang*|altered|shift*|deteriorat*|worsened|got worse|grew worse|transformed|moved on|different|turned|unravel*|collapsed|broke down|fell apart|slid|slipped);
        (incidents|things|concerns|violence|arguments|assaults|injuries|situation|missing episodes) ..4 (worse|more (serious|frequent|severe|dangerous|violent|risky|complex));
        (new|another|second|latest|fresh|each|every|further|last|any) (baby|pregnancy|partner|boyfriend|house move|move|eviction|bereavement|change|incident|event|referral|arrest|overdose|concern|crisis|job|birth|loss|relapse|injury|report|contact|episode|disclosure) ..8 (reassess*|no change|did not (lead|prompt|trigger|change|alter|bring)|(prompted|triggered|led to|brought|without) ..3 (assessment|review|reassess*|plan|conference|meeting|change)|unchanged|separately|on its own|in isolation|as new|afresh|own merits|counted as|as the first);
        (each|every) (incident|event|referral|contact|report|episode|notification|arrest|allegation|missing episode|call|concern) ..5 (isolation|on its (own|merits)|own merits|separate*|as (new|if|a one|the first|though|a single|isolated)|single|afresh|individually|one by one|single event);
        isolated (incident*|event*); one off (event|incident|episode); incident led; incident by incident; case by case;
        cumulative (harm|risk|impact|effect|picture|concern*|weight); taken together; added together; trajectory; direction of travel; tipping point;
        trigger* (a review|review|reassess*|an assessment|a fresh); ratchet*;
        (drift*|stall*|stagnat*|lost momentum|momentum|slipp*|languish*|dragg*|treading water|going round|went round|revolving door|start again|starting again|stop start|stop-start|start-stop|open and (closed|shut)|opened and closed|opening and closing|yo yo*|in and out of) ..5 (plan|plans|month*|year*|actions|case|PLO|proceedings|process|services|outcomes|conference|core group*|assessment*|progress|review*|CIN|CP);
        actions ..4 (not (begun|started|done|completed|met)|outstanding|undone|carried|rolled|incomplete|still|unmet|repeated|the same|never);
        same (actions|plan|concerns|goals|targets|three actions|list|recommendations) ..; progress .. (not|little|no|lack|reviewed|stalled);
        no (sustained|real|lasting) (change|progress|improvement);
        no (reassessment|re assessment|review|contingency|fresh assessment|new assessment|update|timescale*|end date);
        sustained (change|improvement|progress); not sustained;
        improvement* ..4 (not|short|brief|sustain*|tested|temporary|lasted|lapsed|fragile|taken as|slipped|fell away);
        relaps* ..6 (plan|assess*|closed|review*|contingency|risk); contingenc*; if things (changed|got|went|slipped); exit plan;
        ((case|plan|support|CIN|involvement|file|service|services|social care|early help) ..2 (closed|closing|closure|ended|ending|ceased)|closure|stepped back|stood down) ..6 (too (soon|early|quickly)|prematur*|before (change|the|any|she|he|they|it|birth|baby)|because (the home|mother|father|it|things|the house|attendance)|as (things|mother|father|risk*|concerns|attendance|he|she|they|progress|the home|home|improve*)|on that|after (one|two|only|the)|within (days|weeks|a|two|three)|days after|weeks (before|after|later)|once|despite|when (she|he|father|mother|they|the)|the (same|very) (day|week|month)|without (a|any|review*|check*|testing|seeing|reassess*)|on the (strength|day|basis|footing|grounds)|same (day|week|month));
        premature* (clos*|end*|step*|discharg*|optimis*); (case|plan|file|referral|CIN|closed) .. (re opened|reopened|re referred|rereferred|referred again);
        (back on (a|the) plan|back to (CP|child protection|a plan)|returned to (a )?(plan|child protection)|second (CP|child protection|CIN) plan|third plan|repeat (plan|referral*));
        (promptly|quickly|swift*|within (a|one|two|hours|days|a day|the day|24|the hour|the week)|same day|that (day|afternoon|evening|night)|overnight|at once|straight away|immediately) ..12 (reassess*|risk assessment|redrawn|rewritten|reconvened|safety plan) ..;
        (plan|visits|contact|frequency|visiting|conference|meeting|assessment|threshold|grading) ..4 (brought forward|reconvened|increased|doubled|stepped|tightened|redrawn|rewritten|recalled|strengthened|put in place|moved to (weekly|daily)|changed (when|after|as|that|the|within)|went from);
        brought forward; reconvened; doubled (the )?visit*; (weekly|fortnightly|monthly) to (weekly|daily|twice|fortnightly);
        revisit* .. (assessment|plan|risk|decision|threshold);
        (returned|went back|come back|came back) to (the|that|its|this) (assessment|plan|risk|decision|judgement|threshold|score);
        (never|not|was) looked at (again|afresh|anew);
        (fresh|new|updated|further|another) (assessment|look|risk assessment|chronology) (was|followed|after|when|should|because|on|within|at|began|started|completed|ordered|made|of|never|had);
        (dynamic|live|living|ongoing|continuous|continual) (risk|assessment|document|process|plan);
        (risk|assessment) .. (dynamic|as circumstances|live document|fluid);
        as (the )?(pregnancy|child|children|baby|boy|girl|condition|family|he|she|they|risk*|case|illness|months|circumstances|needs) ..3 (grew|progressed|got|became|changed|approached|increased|went|older|passed|worsened|neared|moved|developed|advanced)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (plan|assessment|risk) .. not (been )?(gone back to|returned to|looked at|revisited|reopened); gone back to when;
        (plan|assessment|record) ..3 (described|showed|listed|named|placed|had) (him|her|them|the) ..6 (until|still|after|in custody|months later) ..;
        (visits|contact|visiting) .. (cut|reduced|dropped|stepped|fell) from (weekly|daily|fortnightly|monthly) ..;
        (weekly|daily|fortnightly) to (monthly|fortnightly|six weekly|quarterly|none);
        (stayed|remained|still|left) at (medium|low|standard|amber|green|high|level) ..
      `),
    },
    // Families of phrases: something changed and the plan did not, or did; ended at the very moment
    {
      use: 'event',
      phrases: each(`
        <plan> ..8 (dated|written|completed|drawn up|agreed|signed|done|made|finished|set|prepared|negotiated) ..4 (before|for|when|prior to|ahead of|while) ...20 (nobody|no one|not|never|still|relied|used|in force|stood|another|remained|unchanged|unaltered|same|afterwards|after) ..1;
        (nobody|no one|never|not|no <professional>) ..2 (wrote|completed|did|made|drew up|carried out|started|commissioned|asked for|considered|undertook|produced) (another|a (new|second|fresh|further|revised)|an (updated|other)) ..;
        <plan> (was|were|is|stayed|remained|:)? ..1 (unchanged|unaltered|unrevised|unamended|the same|static|as before|not (changed|altered|updated|reviewed|revised|looked at|touched|rewritten|revisited|reopened));
        (no change|nothing changed|no alteration|no adjustment) (to|in) (the )?(plan|level|support|grading|threshold|visiting|approach|response|rating|assessment|risk);
        (assessment|risk assessment|score) ..2 (repeated|redone|refreshed|rerun|re run) ..3 (after|when|once|as|following) ..;
        (plan|help|support|service|response|offer|programme|package) ..10 (took no account|did not (mention|cover|allow for|anticipate|foresee|deal with|account for|catch up)|silent (on|about)|said nothing (of|about)|was for a different|stood still|was about|went on being|ran on|rolled on);
        (RAG|rating|risk|score|graded|rated|level|category|tier|DASH|status) ..4 (amber|red|green|medium|standard|high|low|level <number>|tier <number>|moderate) (throughout|each time|every time|on (every|each)|at (each|every)|still|despite|before and after|whatever|all year|for (months|<number>)|both times|as before|again);
        (amber|medium|standard|green) throughout;
        (graded|rated|scored|assessed|judged|screened) ..10 (once|on no other|only once|never again|and not (since|again)|and on no other|before and after|each time|every time|whatever) ..;
        (case|plan|file|support|service|services|involvement|visits|visiting|help|order|episode|referral|worker|surveillance|monitoring|bail|tag|package|placement) ..4 (closed|ended|withdrawn|withdrew|stopped|reduced|cut|stepped (down|back)|lapsed|stood down|tapered|suspended|removed) ..6 (in|on|at|during|within|the|that|days|weeks) ..1 (the )?(very |same |exact )?(day|week|weekend|month|months|moment|point|time|fortnight|term|afternoon|evening) ..3 (that|when|in which|as|after|before|of|her|his|mother|father|it|they);
        (reduced|cut|withdrew|ended|lowered|halved|scaled back|wound down|tapered|dropped) (its|their|the|his|her) ..1 (visits|visiting|support|contact|involvement|help|hours|input|oversight|monitoring|care|sessions) ..;
        (turned|reached|approached|approaching|neared|nearing|becoming) (sixteen|eighteen|seventeen|sixteen|eighteenth|16|17|18) ...20 (visits|support|service|services|plan|reduced|closed|less|adult|cliff|ended|fell|stopped|transition|pathway|threat|risk|danger);
        (treated|seen|regarded|taken|read|counted|viewed|accepted) as (the |an |a )?(end|resolution|solution|resolving|removing|reducing|ending|lowering|sufficient|enough|protective|safe|over|making) ..6 (risk|danger|abuse|matter|concern|concerns|threat|problem|problems|it|home|safe);
        (separat*|leaving|left him|end of the relationship|ended the relationship|moving out|moved out|release|custody|arrest|imprison*) ..14 (risk|danger|threat) ..4 (rise|rises|rose|greatest|highest|height|peak*|increas*|over|gone|ended|removed|past);
        (risk|danger|threat|need|needs|vulnerab*) ..8 (rises|was greatest|was highest|at (its|their) (height|peak|greatest|highest)|most acute|growing fastest|greatest);
        (each|every) time with a (new|later|fresh) (date|deadline|target|timescale);
        (recommendation|decision|agreement|advice|intention|action|task) (to|that|for) ..10 (not (acted|carried|followed|implemented|pursued|taken)|never (acted|happened|followed|carried|taken)|weeks|months|action list|drifted|slipped|deferred|lapsed|came to nothing);
        (decision|decided|agreed|recommend*|plan|proposal) to (withdraw|close|step (down|back)|end|discharge|reduce|remove|stand down|taper|deescalate|de escalate) ..12 (because|as|on|since|when|after|although|though|despite|before|without|while|was (taken|made));
        (plan|case|it|order|involvement|episode) (was|were|had been) (ended|closed|stepped down|discontinued|lifted) because ..;
        (case|file|plan|referral|episode|involvement) (was |had been )?(closed|ended|reopened) ..3 (and|then|,)? ..1 (re opened|reopened|closed|re closed|re referred|referred) ..4 (times|twice|three|four|again|within|in);
        (by then|by that time|meanwhile|in the meantime|since then|in between|in the interval|by (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|easter|christmas)) ..8 (nothing had (altered|changed|improved)|everything had|(home|family|household|picture|situation|circumstances) ..2 (had |was )?(changed|different|gone|worse)|had (moved (in|back|out|on)|returned|come back|gone back|left|stopped)) ...20 (plan|assessment|support|visits|nobody|no one|not|closed|decision|help|unchanged|same|still);
        (new baby|pregnan*|eviction|released|release from|moved (in|back|out|house|home)|came out of (prison|hospital)|bereave*|lost (her|his|the) (job|home|tenancy|nursery)|redundan*|relaps*|separated|reunited|returned home|back in the home|turned (sixteen|16|18|eighteen)|emigrat*|stroke|diagnos*|admitted|died|chemotherapy|arrest*|excluded|homeless*|new partner|twins) ...20 (plan|assessment|risk assessment|support|package|help|agreement|visits|visiting|review|threshold|level|frequency|decision|contract|response) ..6 (unchanged|unaltered|same|not (changed|altered|updated|reviewed|revised|looked at|rewritten|revisited|held|brought forward|reconsidered|revisit)|never (changed|altered|updated|reviewed|revised|rewritten|revisited)|without change|ran on|carried on|continued|stood|still|was (reviewed|rewritten|revised|updated|strengthened|stepped|increased|redrawn|brought forward|changed)|increased|doubled|redrawn|rewritten|updated|brought forward|within (days|a day|the week|hours|two|a week|24|48));
        (no|without|nor|neither) ..1 (review|reassessment|re assessment|rethink|reappraisal|fresh look|second look|reconsideration|stock take|new plan|further assessment) (was|were|took|followed|had|when|after|held|came) ..;
        (led|leads|leading|lead) to (no|a) (fresh|new|second|further|different) (look|assessment|plan|view|approach|response) ..;
        (none|no one|nobody|neither|nothing) ..6 (led to|prompted|triggered|brought|caused|resulted in|produced) (a |an |any )?(fresh|new|second|review|change|reassess*|different|updated|further) ..;
        (was|were|is) met ..6 no (review|meeting|plan|action|change) (was |were )?(held|called|made|taken);
        (low level|minor|small|lesser|individual|single) ..3 (concerns|worries|incidents|events|reports|notifications) ..4 (built|added|mounted|grew|accumulat*|piled|multiplied|over (months|years|two|three|time)) ..;
        (added|adds|adding) up ..6 (not|never|nobody|no one|until|only|together|seen|nobody);
        (sum|total|weight|whole) of (the|these|those|all) (parts|concerns|incidents|events|contacts|reports) ..;
        (warning signs|signs|indicators|concerns|bruises|incidents) ..4 (closer together|more often|more frequent|worse each|month on month|week by week|year on year);
        (needs|risk|risks|danger) (grew|rose|increased|changed|deepened|became) ..12 (support|plan|help|visits|response|service|level|threshold) ..8 (increased|grew|rose|matched|with (it|them)|did not|stayed|followed|not|same|stepped|changed);
        (support|help|visits|visiting|contact|plan) (was |were )?(increased|stepped up|built up|raised|adjusted|changed|tailored) (with|as|when|in (line|step)|to match|each time|promptly|within|after) ..;
        things were getting (worse|better|harder|more) ..; getting worse (month|week|day|by|every|each|all|with|and) ..;
        (not|never) (flexible|responsive|agile|quick enough|fast enough) ..; one size ..; (snapshot|still picture) (of|in|rather|taken) ..;
        out of date (by|when|before|within|even|almost|plan|assessment|chronology|picture|view) ..;
        (plan|assessment|picture|chronology) ..6 (a year|months|two years|weeks|eighteen months) (old|out of date) ..;
        (written|designed|made|meant|intended|drawn up|devised) for (a|the|another|one|different) ..3 (baby|child|family|household|home|address|house|situation|father|risk|time) ..8 (not|who|that|relied|used|now|still|no longer|after)
      `),
    },
    // Families of phrases: a ward, a document, a course of that name
    {
      use: 'elsewhere',
      phrases: each(`
        step down (unit|ward|bed|beds|facility|protocol|protocols|policy|procedure|training); step up and step down (protocol|protocols|policy|procedures);
        continuum of need; threshold document; (training|course) (calendar|programme|dates); risk of (flooding|fire|falls|infection|flood|stroke|sepsis);
        business continuity
      `),
    },
    // Families of phrases: levels, grades and endings against events
    {
      use: 'event',
      phrases: each(`
        (moved|went|slid|slipped|drifted|progressed|drawn|shifted) from ..8 to ..16 (meetings|plan|visits|monthly|unchanged|same|stayed|without|nobody|no one);
        (threshold|trigger|criteria|criterion|condition|conditions|test) (for|of|to) (reopening|re opening|review|return|escalat*|stepping|re referral|referral|closing|closure);
        (closing|closure) (letter|summary|record|plan|meeting|decision);
        (services|agencies|support|workers|professionals|everyone|visits|oversight|network|help) (had )?(withdrew|withdrawn|pulled out|stepped back|stepped away|moved on|backed off|melted away|fell away|tapered|faded);
        (nobody|no one|no agency) could (say|show|point to) ..4 (what|how|anything) ..3 (had )?(improved|changed|better|different|altered);
        (brought forward|trebled|tripled|doubled|intensified|stepped up|increased|raised|tightened) ..12 (visit*|visiting|review|level|frequency|contact|meeting*|monitoring|checks);
        (medium|standard|low|amber|level <number>|tier <number>|high|green) ...6 (medium|standard|low|amber|level <number>|tier <number>|high|green) ...8 (medium|standard|low|amber|level <number>|tier <number>|high|green|after|despite);
        no account (was |is )?taken of; (took|taking|takes|take) (no|little|full|proper) account of;
        (arrival|birth|return|release|departure|death|illness|loss|move|arrest|eviction) of ..12 (plan|assessment|risk|support|review|overcrowded|threshold|judged|unchanged|reassess*);
        (pause|gap|delay|lag|wait|interval) between ..8 (recognis*|knowing|seeing|noticing|identif*|agree*|decid*|realis*|concern*) ..8 (act*|doing|respon*|plan|meeting|action);
        (plan|assessment|programme|package|approach|contract|agreement) (written|designed|drawn up|devised|agreed|meant|built) (for|when|around|before|on);
        (placement|support|service|plan|funding|order|help|package) ..2 (ended|stopped|lapsed|ran out|finished|expired|ceased) ..2 (on|at|with|in) (his|her|their|the|a);
        (on and off|off and on|in and out|on off) ..4 (plan|plans|CP|CIN|care|services|the register|support);
        (ending|closure|closing|step down|withdrawal) ..3 (followed|came|happened|coincided|took place) ..3 (good|calm|quiet|better|short|brief|settled|after|with|when|just);
        (after|following|on the strength of|because of|based on) (a|one|two|three|some) (good|calm|quiet|better|settled|short|brief|stable) (month|months|week|weeks|spell|period|visit|visits|patch|term|report);
        (adjusted|adjusts|adapted|varied|altered|flexed|changed|revised) ..4 (level|levels|plan|plans|support|observation|observations|response|frequency|approach|visits) ..6 (match|accordingly|daily|weekly|reflect|as|when|in line|with);
        (reviewed|reassessed|rescored|revisited|monitored) (his|her|their|the|its) (risk|risks|plan|needs|level|safety) (daily|weekly|each|every|after|at|when|as|again|within);
        (plan|safety plan|agreement|arrangement|whole) ..6 (turned|hinged|rested|depended|relied|hung) (on|upon);
        (what would happen|what to do|what they would do|what should happen) (when|if|once|should|after|were);
        (work|support|planning|protection) ..6 (came to a halt|ground to a halt|stopped|ceased|halted|paused|was suspended);
        (throughout|all year|unchanged|no change) ..6 (same period|A&E|incidents|episodes|strat|missing|arrests|despite|calls);
        (as|when|while|after|once) ..10 (worsened|worse|escalated|deteriorated|increased|grew|rose|intensified|multiplied|mounted) ..14 (plan|support|visits|meetings|response|services|level|assessment|threshold|nobody|no one|not|same|unchanged|contact|reviewed|stayed);
        (worsened|worse|escalated|deteriorated|increased|grew|rose|intensified|multiplied|mounted) ..10 (but|and|while|yet) ..8 (plan|support|visits|meetings|response|services|level|assessment|threshold) ..6 (same|unchanged|stayed|not|reduced|ended|fell|closed|continued);
        (graded|rated|scored|judged|categorised|classed|treated|triaged) ..10 (as the first|like the first|on what was found|as before|on its face|at the door|the same as|as all the others);
        ceased to be (true|right|accurate|so|the case); (level <number>|tier <number>|band <number>|amber|medium|standard) throughout;
        (incident|incidents|injuries|bruises|events|reports|referrals|contacts|concerns|calls|episodes|notifications|crises) ..6 (one at a time|one by one|singly|in turn|piecemeal|incident by incident|as they arose|as they came);
        (combined|cumulative|accumulated|collective|total|overall|joint|added) (weight|effect|impact|risk|picture|harm|significance|concern|concerns|force|meaning|pattern);
        kept under (review|constant review|close review|active review);
        (risk|level|grade|threshold|status|alert) ..10 (was|were) (raised|lowered|changed|increased|heightened|upgraded|downgraded|reduced|escalated);
        (support|help|visits|visiting|services|contact|involvement|input|intervention|care) ..2 (tailed|fell|dropped|faded|tapered|dwindled|reduced|ended|ebbed|lapsed|ceased|stopped|withdrawn|scaled) (off|away|back|down)? ..2 (just )?(as|when|at the|while|before|in spite|despite);
        (plan|safety plan|plans|package|arrangement|safeguards|protection|contract|agreement) ..6 (built|designed|arranged|constructed|centred|organised|based|structured) (around|on|about|upon);
        (tag|bail|order|licence|curfew|injunction|sentence|supervision|refuge place|tenancy|placement|prison) ..3 (came off|came to an end|ended|expired|lapsed|lifted|ran out|finished|dropped|over|removed);
        (began|started|starts|begins|started over) again with (a|an|the) (fresh|new|another|same|different);
        (same|identical) ..1 (actions|tasks|recommendations|goals|outcomes|concerns|plan|issues|targets|objectives|interventions|services|advice);
        (closed|ended|stepped down|closure|ending|step down|discharged|withdrawn|deescalat*) (too|so|far too|very|rather|much too) (soon|early|quickly|readily|hastily|fast);
        (premature|abrupt|sudden|unplanned|early|hasty|unsafe|poorly planned|planned|gradual|phased|stepped) (closure|ending|endings|step down|withdrawal|discharge|deescalation|de escalation|reunification|return|transfer|transition);
        after (one|a|two|a single|three|just|only) ..1 (good|positive|clean|calm|favourable|satisfactory|encouraging) (report|visit|visits|reports|month|months|week|weeks|review|meeting|term);
        (risk|risks|need|needs|danger|concern|concerns|harm) ..8 (increased|rose|grew|escalated|intensified|heightened|mounted|deepened|changed|fell|reduced|lessened|decreased|fluctuated|varied) ..14 (but|and|while|yet|without|nor|however|plan|response|support|assessment|visits|reviewed|did not);
        (following|after|in response to|in the wake of|in light of|because of|as a result of|on hearing of|within (hours|days) of) (the|a|an|his|her|this|that|each|these|new) ..3 (overdose|assault|disclosure|arrest|attack|birth|move|referral|information|event|concerns|stabbing|fire|pregnancy|separation|relapse|admission|allegation) ..14 (visits|threshold|support|reviewed|increased|revised|stepped|brought forward);
        (delay|delays|delayed|drift|slow|slowness|hesitation|inertia|indecision) ..3 (in|to|with|by|before|over) ..4 (decision*|convening|escalat*|respond*|legal|proceedings|act|acting|action|plan|planning|intervene|intervening|intervention|conference|assessment|removal|protect*|allocat*|recognis*);
        (no longer|not) (living|live|lived|resident|together|in custody|in prison|pregnant|working|employed|attending|taking) ..14 (plan|assessment|assumed|still|named|relied|agreement|described);
        (lacked|lack of|without|no|absence of|nor|needed) ..1 (contingency|contingencies|trigger|triggers|timescale|timescales|milestones|measures|review date|end date|exit|bottom line|bottom lines|consequence*|urgency|pace|momentum|grip|focus on change);
        (urgency|pace|momentum|impetus|grip|purpose|direction) (was |were )?(lost|lacking|missing|drained|dissipated|absent|faded|slackened|dropped);
        (escalated|deescalated|de escalated|stepped|moved|raised|dropped|downgraded|upgraded|reduced|regraded) (from|to) (high|medium|low|standard|red|amber|green|child protection|child in need|early help|universal|level <number>|tier <number>|section 47|section 17|CP|CIN|TAF);
        (did not|never|not|failed to|fails to) (keep pace|keep up|adapt|adjust|evolve|move|reflect|respond|change|catch up|take account|recognise|register|match|mirror|follow) ..3 (with|to|the|as|when|in) ..3 (risk*|need*|circumstance*|change*|escalat*|situation|seriousness|growing|increas*|reality|his|her|family|events|age|development|incident*|danger);
        (weekly|fortnightly|monthly|daily) (visits|visit|contact|meetings) ...20 (weekly|fortnightly|monthly|daily) (visits|visit|contact|meetings);
        (offer|plan|support|package|arrangements|service|visits) (was|were|stayed|remained) (as (before|it was|they were|originally)|the same|unaltered|no different|unchanged);
        (safety plan|plan|risk assessment|assessment) was (revisited|reviewed|redrawn|reopened|rewritten|revised|reconsidered|re done|redone|updated|strengthened|changed) (within|when|after|at|as|once|on|the);
        (each|every|all) ..3 (starting|started|start|began|begin|beginning) (from|with|at) (nothing|scratch|the beginning|a blank|zero|the same form|page one);
        (open|running|going|known|around) ..3 (so|for so) long that;
        (discharge|discharged|return|move|moved|transfer|placement|closure|release) ..6 (because|when) (the|a) (bed|place|placement|team|money|funding|worker|contract|post);
        (repeated|repeats|re did|redid|refreshed|renewed|re ran|reran|updated) (the|her|his|their|its) (assessment|risk assessment|screening|score|tool|plan|chronology|questions|enquiry);
        changed (her|his|their|the) (referral|plan|view|assessment|approach|decision|advice|grading|rating);
        from (early help|universal|child in need|CIN|TAF|level <number>|tier <number>|low|medium|standard|green|amber) to (social care|child protection|CP|child in need|CIN|level <number>|tier <number>|high|medium|red|amber|statutory);
        (every|each) (move|change|crisis|incident|referral|episode|birth|admission|placement|birthday) ..3 (began|started|meant|brought|led|was (met|followed|treated)|ended|produced|triggered);
        (staying|stayed|stay|keeping|kept|keep|remaining) (away|off|out|sober|clean|well|separate|apart|in touch|single) ..10 (plan|nobody|no one|check*|tested|knowing|know|assumed|assumption|relied|monitored|verified);
        (plan|closure|closing|decision|safety|return|strategy) ..4 (depended|depends|relied|rested|hung|turned|hinged|was contingent|was conditional|assumed|presumed|required);
        (secured|settled|housed|rehoused|arrested|convicted|separated|born|discharged|qualified|enrolled|in school) ..6 (closed|ended|withdrew|regarded|left|stepped|stopped|moved on|done);
        (once|as soon as|when|after) (the|a|his|her|their) ..3 (tenancy|arrest|order|conviction|baby|placement|separation|crisis|danger|hearing|house|move|course|sentence|bail) ..3 (was|had|were|came) ..8 (closed|ended|withdrew|regarded|stepped|stopped|moved on|done|reduced|over|complete);
        (the )?(gaps|intervals|time|weeks|months) between ..3 (visits|contacts|meetings|reviews|incidents|injuries|calls|episodes|referrals|assessments);
        (bed|beds) (was|were) needed;
        (score|scores|gradings|ratings|incidents|episodes|reports|calls|referrals|injuries|attendances|notifications) ..6 (never|not) (been )?(laid|put|added|set|read|seen|looked at|considered|taken|brought|pieced) ..3 (end to end|together|side by side|as a whole|in sequence|up|cumulatively);
        (scored|graded|assessed|rated|screened|logged) on the (day|night|spot|phone|basis) ..6 (and|closed|alone|only);
        (plan|assessment|agreement|package|safety plan) ..6 for a (family|household|child|baby|couple|mother|father|home|boy|girl) (of|with|who|that|in|without|aged) ..20 (rewritten|no one|nobody|not|by then|by the|had|now|still|was|were);
        (was|were) (medium|low|standard|high|amber|green|level <number>) (risk )?in (january|february|march|april|may|june|july|august|september|october|november|december) ...20 (medium|low|standard|high|amber|green|level <number>) (risk)?;
        (classed|classified|graded|rated|recorded|flagged|marked|listed|down) as (a )?(medium|standard|low|high|amber|moderate|green|level <number>);
        (same|identical) (<count>|five|three|four|six) (actions|tasks|recommendations|goals|objectives|concerns|outcomes|points);
        (from|between) (meeting|review|conference|month|year|core group|plan) to (meeting|review|conference|month|year|core group|plan);
        no new (assessment|plan|information|review|referral|chronology|risk assessment|look|safety plan);
        look again at (the )?(arrangements|plan|plans|risk|risks|placement|case|situation|support|level|decision|threshold|needs|safety);
        (intervention|plan|work|help|support|focus|offer|response|service|services|sessions) (remained|stayed|was still|continued to be|went on being|still|remain) (a|an|the|on|about|focused|aimed|in|as|with|around);
        (assessment|plan|report|chronology|risk assessment|referral|document) (was|were) (simply |merely |just )?(reprinted|reissued|copied|recycled|re used|reused|carried over|cut and pasted|repeated|updated only|rolled forward|lifted|duplicated|transferred);
        (date|dates|trigger|triggers|list) ..8 (bring|brought|brings) (it|the review|this|that) forward;
        (raised|lifted|lowered|stepped|increased|cut|dropped) within (the|a|an|two|three) (day|week|hour|days|hours|weeks|24|48|fortnight);
        (level|intensity|frequency|amount) of (support|visiting|contact|help|monitoring|visits|intervention|supervision|service|risk|need|concern) (was|were|rose|fell|stayed|remained|did|went|changed|should|had);
        (danger|risk|harm|threat) ..4 (lay|came|was|moved|shifted|now) ..3 (outside|on the streets|in the street|online|elsewhere|from outside|beyond|at school|at home|within);
        (which was|was) (monthly|weekly|fortnightly|six weekly|quarterly) ..2 (remained|stayed|continued);
        (remained|stayed|continued|kept|still) (at )?(monthly|weekly|fortnightly|six weekly|quarterly|the same (level|frequency|rate|size|pace));
        everyone (relaxed|breathed|stood down|moved on|stepped back|felt better|assumed);
        (from|went from) (a|an) ..3 to (a|an) ..3 in (the space of )?(a|one|two|three|ten|six) (term|week|weeks|month|months|year|days|summer);
        (plan|assessment|risk assessment|agreement|report|document) (names|named|lists|refers|referred|mentions|describes|still|speaks|assumes) ..10 (had (died|left|moved|gone|ended|been released)|no longer|dead|previous|ex|old|former|moved out);
        nothing in the (plan|assessment|agreement|closing summary|safety plan) (said|says|to say|about|that|set);
        what would (make|cause|trigger|lead|bring|prompt|count) (anybody|anyone|them|us|services|the|a|it|to|as);
        (assessed|looked at|considered|reviewed|examined|judged) afresh; staffing was (doubled|increased|raised|trebled|strengthened);
        (always|forever|perpetually|repeatedly|constantly) (about to|on the point of|on the verge of|nearly|due to) (close|closing|end|be closed|step down|move);
        (second|third|latest|new|next) (assessment|plan|report) (is|was) the (first|same|old|previous|last);
        between the (first|second|two|last|initial) ..3 (assessment|assessments|conference|conferences|reviews|visits|plans);
        (good|sound|sensible|right|reasonable|adequate|safe) (plan|decision|assessment|placement|judgement|arrangement) (in|for|at|when|then|on);
        (services|support|plan|help|offer|response|team|visits|provision) (stayed|remained|was|were|kept) (at )?(the same|static|fixed|constant|unaltered|unchanged) ..6 (while|as|when|though|but|problem|need|risk);
        (relaxed|lifted|eased|dropped|lowered|stood down) (the |its |their )?(restrictions|conditions|guard|supervision|visits|monitoring|vigilance|requirements|contact);
        not (assessed|reviewed|considered|looked at|planned for|addressed|revisited|discussed) until (she|he|they|it|the|after|his|her|a);
        not once (rewritten|reviewed|revised|updated|revisited|changed|reassessed|redrawn);
        (supposed|presumed|took it) (that )?<someone> would (go on|stay|remain|continue|keep|be|not);
        (priority|level|grade|rating|status|tier|category|response|frequency|plan) ..6 did not (change|move|alter|rise|shift|fall|follow|respond|budge);
        (gone|went|going|goes) up (as|while|when) ..6 (went|gone|came|going|go) down;
        <number> in (january|february|march|april|may|june|july|august|september|october|november|december) ...4 <number> in (january|february|march|april|may|june|july|august|september|october|november|december);
        no account of what (had )?(changed|altered|improved|was different);
        (come|came|coming|get|got) back (if|when) (it|things|she|he|they|matters) (got|get|became|were) (worse|bad|serious);
        (reviewed|met|considered|discussed) <count> times and (not|never);
        (plan|decision|threshold) was (changed|reversed|redrawn|rewritten|strengthened) (that|the same|within|next);
        (at|until|for) the next (meeting|review|conference|core group) ..10 (each time|every time|without a date|same|again|no date)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        step down (decisions|decision making|and acute|beds); risk matrix (was|is|has been) (revised|updated|re issued|reissued); on the risk register;
        risk register ..; risk assessed as (safer|safe) at home
      `),
    },
    {
      use: 'event',
      phrases: each(`
        promised for (january|february|march|april|may|june|july|august|september|october|november|december|the|spring|summer|autumn|christmas|easter) ..2 (was|were|did|came|had|began|never|has);
        what (was |were |it was |they were |was being )?waited for; (waiting|waited) for (what|something|nobody|no one);
        (graded|scored|rated|rating|score|grading|tool|scale) ..10 (nobody|no one|never|not) ..3 (back|again|revisit*|redone|repeated|returned to);
        (nobody|no one|never|not) (went|gone|going|looked|came|turned) back (to|at) (it|that|them|the (plan|assessment|score|grading|tool|risk|agreement|decision|scale));
        (copied|carried|pasted|repeated|cut and pasted|lifted) (forward |over |across )?from (one|each|report|review|year|month|assessment|meeting) ..3 to (the next|another|report|review|year);
        (description|assessment|entry|paragraph|wording|rating|score|plan|action|actions|sentence) ..4 (pasted|carried forward|cut and pasted|rolled forward|copied forward|copied across);
        how (much|far|bad|badly) ..3 (had|has) (changed|slipped|fallen|worsened|deteriorated|got|become|declined);
        each time with a (new|later|fresh|different|further) (date|deadline|target);
        (closed|ended|withdrew|discharged|stood down|stepped down) ..3 (case|file|plan|support|involvement|episode) ..2 (in|on|during|within) the (very |same )?(fortnight|week|month|day|weekend) (that|when|in which|before|after|of)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        each (was|one was|time was|referral was|incident was|episode was|report was|contact was|one) ..1 (dealt with|treated|seen|assessed|handled|considered|responded to|looked at|managed) ..2 (as a one off|in isolation|separately|on its own|as (single|separate|isolated|new)|as a (single|separate|isolated|new|fresh)|afresh);
        (plan|plans|support|involvement|protection) ..2 (ended|removed|discharged|closed|ceased|lifted|withdrawn) ..3 (before|without|despite|with no) ..4 (change|changes|evidence|progress|safe|safety|improvement|impact|sustained|reassessment|reassessing);
        threshold ..6 (was|were|had been|been) (met|reached|crossed|passed) ..12 (not|none|never|no|until|but|yet|nobody);
        (got|getting|grew|became|becoming) worse ..12 (as before|unchanged|the same|no one|nobody|not|no (review|change|meeting));
        (not|never|no) ..3 (reassess*|re assess*|rethink|rethought|revisit*|looked at afresh|looked at anew|refreshed|revised) ..6 (when|after|although|despite|once|following|as|since) (he|she|they|mother|father|the|a|his|her|their|this);
        (not|never|no) ..3 (reassess*|re assess*|rethink|rethought|revisit*|looked at afresh|looked at anew) ..6 (when|after|although|despite|once|following|as|since) (he|she|they|mother|father|the|a|his|her|their|this);
        <plan> ..3 (not|never) ..1 (updated|refreshed|revised) (when|after|although|despite|once|following|as|since);
        (change|changes|changed) (in|of|to) (the |her |his |their |family |household )?(circumstances|situation|household|composition|living arrangements|needs) ..8 (not|no|never|nobody|did not|prompt*|trigger*|led|reassess*|review*)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (facts|circumstances|situation|things|picture|household|needs|risks) ..3 (changed|moved on|altered) ..8 (plan|assessment|response|support|package|visits|offer) ..2 (not|stayed|same|unchanged|did);
        (lost|losing|loses) (momentum|direction|impetus|its way);
        (agreement|assessment|plan|report|analysis|judgement|grading) ..8 (still|being) (being )?(relied (on|upon)|used|in use|in force|quoted|the basis|followed);
        closure (followed|came|was) ..8 (clean|months|weeks|days|before|after|on the strength);
        (legal planning|PLO|pre proceedings|legal gateway|legal advice|public law outline) ..6 (took|delayed|delay|waited|drifted|too late|slow|never (begun|started|held|issued));
        (response|support|plan|package|visiting|offer) ..4 (did not|not|never|failed to) (match|keep (pace|up)|reflect|rise|grow|follow|change|meet)
      `),
    },
  ],
}
