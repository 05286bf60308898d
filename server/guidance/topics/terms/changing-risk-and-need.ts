import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
export const terms: TopicTerms = {
  topic: 'changing-risk-and-need',
  groups: [
    {
      use: 'event',
      phrases: each(`
        (step|steps|stepped|stepping) (up|down); reassess*; drift*;
        (assessment*|plan*|risk*|score*|tool*|matrix|rating|safety plan) ..6 not (been )?(updated|revised|reviewed|revisited|reassessed|looked at
          again|changed);
        change* in (circumstances|risk|need|the household); (plan|plans) .. (ended|closed) .. (because|after|on|same|while|when|in);
        (circumstances|situation|household|picture|living arrangements) ..4 (chang*|altered|shift*|deteriorat*|worsened|got worse|grew worse|
          transformed|moved on|different|turned|unravel*|collapsed|broke down|fell apart|slid|slipped);
        (moved|went|slid|slipped|drifted|progressed|drawn|shifted) from ..8 to ..16 (meetings|plan|visits|monthly|unchanged|same|stayed|without|
          nobody|no one);
        each (was|one was|time was|referral was|incident was|episode was|report was|contact was|one) ..1 (dealt with|treated|seen|assessed|handled|
          considered|responded to|looked at|managed) ..2 (as a one off|in isolation|separately|on its own|as (single|separate|isolated|new)|as a
          (single|separate|isolated|new|fresh)|afresh);
        <reworked> ..12 <upheaval>;
        by which time ..1 (another|a second|a new) (baby|child|partner|incident|assault)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (no one|nobody|none|did not|never|not|no agency|nor|neither|rarely|without anyone) ..6 (looked|look|looking|went|go|gone|going|came|return*|
          revisit*|reconsider*|rethink|rethought|redrew|redrawn|redid|redone|updat*|reassess*|rescored) ..2 (again|afresh|back)? ..3 (risk|risks|
          plan|plans|assessment*|threshold|needs|safety plan|arrangements);
        <meeting> ..3 (stayed|remained|continued|carried on|were left|was left|went) ..3 (the same|as (it|they) (was|were)|weekly|fortnightly|
          monthly|unchanged) ..;
        (assessment|plan|risk assessment|score) ..12 not (been )?(updated|revisited|revised|redone);
        (observation*|visits|visiting|checks) (was|were) (increased|stepped up|doubled|reduced);
        (risk assessment*|assessment*|plan|plans|score*|safety plan) ..6 (copied (forward|across|over)|unaltered|carried (forward|over)|not (changed|
          updated|altered|revised|reviewed)|never (changed|updated|altered|revised|reviewed));
        » (step down|step up|stepped down|closed)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (services|agencies|professionals|plan|everyone|visits|support|work|network|practitioners|team) ..2 (carried|went|continued|carry|carrying) on
          (as|with the same|regardless|just as|unchanged|exactly as) ..
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (risk|risks|risk of harm|needs|situation|threshold|family) ..2 (assessed|considered|looked at|judged|reviewed|weighed) (afresh|again|anew|
          once more|a second time);
        (no|without|any) ..1 (plan|contingency|arrangement|agreement|thought|thinking) ..1 (for|about|of|to|as to) ..1 (what (to do|would|should|
          might)|if|when|relapse|how|change*) ..;
        (concern|concerns|risks|risk|danger) (grew|mounted|rose|deepened|increased|escalated|intensified|built|multiplied|accumulated) ..;
        (response|plan|support|offer|service|approach|threshold) ..1 (did not|had not|never|not) (change|changed|alter|altered|adapt|adapted|keep|
          kept|respond|shift|shifted|reflect|reflected|adjust|adjusted|increase|increased) ..
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
        (step|steps|stepped|stepping|moved|moving|transferred|deescalat*|de escalat*|escalat*) ..2 (up|down|upward*|downward*|to a higher|to a lower|
          between tiers|across the threshold) ..4 (to|from|CP|CIN|CPP|TAF|early help|universal|child protection|child in need|level|tier|plan|
          threshold|because|when|after|before|as|on|services|within);
        (CP|CPP|CIN|TAF|EH|ICPC|level <number>|L2|L3|L4|tier <number>|PLO) (»|then) (CP|CPP|CIN|TAF|EH|closed|closure|universal|early help|level
          <number>|L2|L3|L4|tier <number>|PLO|care|NFA);
        (risk|risks|needs|danger|threshold|level of (risk|need)|risk (level|grading|score|rating)|vulnerability) ..6 (unchanged|the same|not
          (changed|revised|updated|reviewed|altered|amended|recalculated|rescored|re scored|looked at|raised|adjusted|regraded|increased|
          reconsidered|revisited|re graded|kept pace|recognised)|never (changed|revised|updated|reviewed|altered|rescored|re scored|looked at|raised|
          reconsidered|revisited|redone|re graded)|rose|risen|rising|grew|grown|growing|increas*|escalat*|heighten*|intensif*|worsen*|deterior*|
          mount*|climb*|fluctuat*|shift*|changed|static|fixed|out of date|frozen|reassess*|re assess*|rescored|re scored|regraded|re graded|
          recalculated|reviewed|revisited|revised|downgraded|upgraded|weighed again|judged again|accumulat*|cumulative|built up|evolv*);
        (score|rating|grade|grading|level) (unchanged|stayed|remained|the same|not|was not|never|still);
        (last|first|only|original|initial|earlier|previous|old) ..2 (score*|assessed|assessment*|risk assessment|reviewed|plan|chronology|DASH|
          judgement|screening|care package|package|checklist|threshold) ..8 (since|still|unchanged|never|not|remained|relied|carried|copied|repeated|
          same|stood|re used|reused|out of date|months (old|earlier|before)|lasted|before the|did not|held);
        (plan|plans|assessment|assessments|package|risk assessment|chronology|support|safety plan|care plan|contract|agreement|schedule|visits|
          frequency|level of (support|help|visiting)) ..6 (unchanged|the same (as|one|plan|actions|three|four|throughout|before)|not (updated|
          changed|revised|altered|amended|rewritten|revisited|adjusted|refreshed|adapted|moved on|reviewed|kept|reflect*|adapt*|change|alter|
          increased|stepped)|never (updated|changed|revised|altered|amended|rewritten|revisited|refreshed|adapted|reviewed|redrawn|redone)|updated|
          redrawn|rewritten|revised (when|after|as|within|to|in)|out of date|outdated|overtaken|lagged|still (the|in|said|assumed|named|listed|about|
          described|read|stood|rested)|stayed|stood still|static|carried (forward|over)|copied (forward|over|from)|cut and paste|predated|pre dated|
          written (on|when|for|before)|drawn up (on|when|for|before)|predicated|premised|based on|rested on|assumed|relied|depended|lapsed|was the
          one|for a (child|family) who|no longer (fitted|fit|matched|reflected|applied|true|described));
        (incidents|things|concerns|violence|arguments|assaults|injuries|situation|missing episodes) ..4 (worse|more (serious|frequent|severe|
          dangerous|violent|risky|complex));
        (new|another|second|latest|fresh|each|every|further|last|any) (baby|pregnancy|partner|boyfriend|house move|move|eviction|bereavement|change|
          incident|event|referral|arrest|overdose|concern|crisis|job|birth|loss|relapse|injury|report|contact|episode|disclosure) ..8 (reassess*|no
          change|did not (lead|prompt|trigger|change|alter|bring)|(prompted|triggered|led to|brought|without) ..3 (assessment|review|reassess*|plan|
          conference|meeting|change)|unchanged|separately|on its own|in isolation|as new|afresh|own merits|counted as|as the first);
        (each|every) (incident|event|referral|contact|report|episode|notification|arrest|allegation|missing episode|call|concern) ..5 (isolation|on
          its (own|merits)|own merits|separate*|as (new|if|a one|the first|though|a single|isolated)|single|afresh|individually|one by one|single
          event);
        (drift*|stall*|stagnat*|lost momentum|momentum|slipp*|languish*|dragg*|treading water|going round|went round|revolving door|start again|
          starting again|stop start|stop-start|start-stop|open and (closed|shut)|opened and closed|opening and closing|yo yo*) ..5 (plan|plans|
          month*|year*|actions|case|PLO|proceedings|process|services|outcomes|conference|core group*|assessment*|progress|review*|CIN|CP);
        actions ..4 (not (begun|started|done|completed|met)|outstanding|undone|carried|rolled|incomplete|still|unmet|repeated|the same|never);
        no (reassessment|re assessment|review|contingency|fresh assessment|new assessment|update|timescale*|end date);
        relaps* ..6 (plan|assess*|closed|review*|contingency|risk);
        ((case|plan|support|CIN|involvement|file|service|services|social care|early help) ..2 (closed|closing|closure|ended|ending|ceased)|closure|
          stepped back|stood down) ..6 (too (soon|early|quickly)|prematur*|before (change|the|any|she|he|they|it|birth|baby)|because (the home|
          mother|father|it|things|the house|attendance)|as (things|mother|father|risk*|concerns|attendance|he|she|they|progress|the home|home|
          improve*)|on that|after (one|two|only|the)|within (days|weeks|a|two|three)|days after|weeks (before|after|later)|once|despite|when (she|he|
          father|mother|they|the)|the (same|very) (day|week|month)|without (a|any|review*|check*|testing|seeing|reassess*)|on the (strength|day|
          basis|footing|grounds)|same (day|week|month));
        (case|plan|file|referral|CIN|closed) .. (re opened|reopened|re referred|rereferred|referred again);
        (promptly|quickly|swift*|within (a|one|two|hours|days|a day|the day|24|the hour|the week)|same day|that (day|afternoon|evening|night)|
          overnight|at once|straight away|immediately) ..12 (reassess*|risk assessment|redrawn|rewritten|reconvened|safety plan) ..;
        (plan|visits|contact|frequency|visiting|conference|meeting|assessment|threshold|grading) ..4 (brought forward|reconvened|increased|doubled|
          stepped|tightened|redrawn|rewritten|recalled|strengthened|put in place|moved to (weekly|daily)|changed (when|after|as|that|the|within)|went
          from);
        brought forward; (returned|went back|come back|came back) to (the|that|its|this) (assessment|plan|risk|decision|judgement|threshold|score);
        (fresh|new|updated|further|another) (assessment|look|risk assessment|chronology) (was|followed|after|when|should|because|on|within|at|began|
          started|completed|ordered|made|of|never|had);
        as (the )?(pregnancy|child|children|baby|boy|girl|condition|family|he|she|they|risk*|case|illness|months|circumstances|needs) ..3 (grew|
          progressed|got|became|changed|approached|increased|went|older|passed|worsened|neared|moved|developed|advanced)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (plan|assessment|risk) .. not (been )?(gone back to|returned to|looked at|revisited|reopened);
        (stayed|remained|still|left) at (medium|low|standard|amber|green|high|level) ..
      `),
    },
    // Families of phrases: something changed and the plan did not, or did; ended at the very moment
    {
      use: 'event',
      phrases: each(`
        <plan> ..8 (dated|written|completed|drawn up|agreed|signed|done|made|finished|set|prepared|negotiated) ..4 (before|for|when|prior to|ahead
          of|while) ...20 (nobody|no one|not|never|still|relied|used|in force|stood|another|remained|unchanged|unaltered|same|afterwards|after) ..1;
        <plan> (was|were|is|stayed|remained|:)? ..1 (unchanged|unaltered|unrevised|unamended|the same|static|as before|not (changed|altered|updated|
          reviewed|revised|looked at|touched|rewritten|revisited|reopened));
        (plan|help|support|service|response|offer|programme|package) ..10 (took no account|did not (mention|cover|allow for|anticipate|foresee|deal
          with|account for|catch up)|silent (on|about)|said nothing (of|about)|was for a different|stood still|was about|went on being|ran on|rolled
          on);
        (RAG|rating|risk|score|graded|rated|level|category|tier|DASH|status) ..4 (amber|red|green|medium|standard|high|low|level <number>|tier
          <number>|moderate) (throughout|each time|every time|on (every|each)|at (each|every)|still|despite|before and after|whatever|all year|for
          (months|<number>)|both times|as before|again);
        (graded|rated|scored|assessed|judged|screened) ..10 (once|on no other|only once|never again|and not (since|again)|and on no other|before and
          after|each time|every time|whatever) ..;
        (case|plan|file|support|service|services|involvement|visits|visiting|help|order|episode|referral|worker|surveillance|monitoring|bail|tag|
          package|placement) ..4 (closed|ended|withdrawn|withdrew|stopped|reduced|cut|stepped (down|back)|lapsed|stood down|tapered|suspended|
          removed) ..6 (in|on|at|during|within|the|that|days|weeks) ..1 (the )?(very |same |exact )?(day|week|weekend|month|months|moment|point|time|
          fortnight|term|afternoon|evening) ..3 (that|when|in which|as|after|before|of|her|his|mother|father|it|they);
        (risk|danger|threat|need|needs|vulnerab*) ..8 (rises|was greatest|was highest|at (its|their) (height|peak|greatest|highest)|most acute|
          growing fastest|greatest);
        (recommendation|decision|agreement|advice|intention|action|task) (to|that|for) ..10 (not (acted|carried|followed|implemented|pursued|taken)|
          never (acted|happened|followed|carried|taken)|weeks|months|action list|drifted|slipped|deferred|lapsed|came to nothing);
        (decision|decided|agreed|recommend*|plan|proposal) to (withdraw|close|step (down|back)|end|discharge|reduce|remove|stand down|taper|
          deescalate|de escalate) ..12 (because|as|on|since|when|after|although|though|despite|before|without|while|was (taken|made));
        (plan|case|it|order|involvement|episode) (was|were|had been) (ended|closed|stepped down|discontinued|lifted) because ..;
        (by then|by that time|meanwhile|in the meantime|since then|in between|in the interval|by (january|february|march|april|may|june|july|august|
          september|october|november|december|spring|summer|autumn|winter|easter|christmas)) ..8 (nothing had (altered|changed|improved)|everything
          had|(home|family|household|picture|situation|circumstances) ..2 (had |was )?(changed|different|gone|worse)|had (moved (in|back|out|on)|
          returned|come back|gone back|left|stopped)) ...20 (plan|assessment|support|visits|nobody|no one|not|closed|decision|help|unchanged|same|
          still);
        (new baby|pregnan*|eviction|released|release from|moved (in|back|out|house|home)|came out of (prison|hospital)|bereave*|lost (her|his|the)
          (job|home|tenancy|nursery)|redundan*|relaps*|separated|reunited|returned home|back in the home|turned (sixteen|16|18|eighteen)|emigrat*|
          stroke|diagnos*|admitted|died|chemotherapy|arrest*|excluded|homeless*|new partner|twins) ...20 (plan|assessment|risk assessment|support|
          package|help|agreement|visits|visiting|review|threshold|level|frequency|decision|contract|response) ..6 (unchanged|unaltered|same|not
          (changed|altered|updated|reviewed|revised|looked at|rewritten|revisited|held|brought forward|reconsidered|revisit)|never (changed|altered|
          updated|reviewed|revised|rewritten|revisited)|without change|ran on|carried on|continued|stood|still|was (reviewed|rewritten|revised|
          updated|strengthened|stepped|increased|redrawn|brought forward|changed)|increased|doubled|redrawn|rewritten|updated|brought forward|within
          (days|a day|the week|hours|two|a week|24|48));
        (<risk-paper>|picture|chronology|ASSET) ..4 (months|weeks|years|year) (old|out of date)
      `),
    },
    // Families of phrases: a ward, a document, a course of that name
    {
      use: 'elsewhere',
      phrases: each(`
        step down (unit|ward|bed|beds|facility|protocol|protocols|policy|procedure|training);
        step up and step down (protocol|protocols|policy|procedures); continuum of need; threshold document;
        (training|course) (calendar|programme|dates); risk of (flooding|fire|falls|infection|flood|stroke|sepsis); business continuity
      `),
    },
    // Families of phrases: levels, grades and endings against events
    {
      use: 'event',
      phrases: each(`
        (threshold|trigger|criteria|criterion|condition|conditions|test) (for|of|to) (reopening|re opening|review|return|escalat*|stepping|re
          referral|referral|closing|closure);
        (closing|closure) (letter|summary|record|plan|meeting|decision);
        (services|agencies|support|workers|professionals|everyone|visits|oversight|network|help) (had )?(withdrew|withdrawn|pulled out|stepped back|
          stepped away|moved on|backed off|melted away|fell away|tapered|faded);
        (brought forward|trebled|tripled|doubled|intensified|stepped up|increased|raised|tightened) ..12 (visit*|visiting|review|level|frequency|
          contact|meeting*|monitoring|checks);
        (medium|standard|low|amber|level <number>|tier <number>|high|green) ...6 (medium|standard|low|amber|level <number>|tier <number>|high|green)
          ...8 (medium|standard|low|amber|level <number>|tier <number>|high|green|after|despite);
        (arrival|birth|return|release|departure|death|illness|loss|move|arrest|eviction) of ..12 (plan|assessment|risk|support|review|overcrowded|
          threshold|judged|unchanged|reassess*);
        (plan|assessment|programme|package|approach|contract|agreement) (written|designed|drawn up|devised|agreed|meant|built) (for|when|around|
          before|on);
        (placement|support|service|plan|funding|order|help|package) ..2 (ended|stopped|lapsed|ran out|finished|expired|ceased) ..2 (on|at|with|in)
          (his|her|their|the|a);
        (after|following|on the strength of|because of|based on) (a|one|two|three|some) (good|calm|quiet|better|settled|short|brief|stable) (month|
          months|week|weeks|spell|period|visit|visits|patch|term|report);
        (adjusted|adjusts|adapted|varied|altered|flexed|changed|revised) ..4 (level|levels|plan|plans|support|observation|observations|response|
          frequency|approach|visits) ..6 (match|accordingly|daily|weekly|reflect|as|when|in line|with);
        (reviewed|reassessed|rescored|revisited|monitored) (his|her|their|the|its) (risk|risks|plan|needs|level|safety) (daily|weekly|each|every|
          after|at|when|as|again|within);
        (plan|safety plan|agreement|arrangement|whole) ..6 (turned|hinged|rested|depended|relied|hung) (on|upon);
        (as|when|while|after|once) ..10 (worsened|worse|escalated|deteriorated|increased|grew|rose|intensified|multiplied|mounted) ..14 (plan|
          support|visits|meetings|response|services|level|assessment|threshold|nobody|no one|not|same|unchanged|contact|reviewed|stayed);
        (worsened|worse|escalated|deteriorated|increased|grew|rose|intensified|multiplied|mounted) ..10 (but|and|while|yet) ..8 (plan|support|visits|
          meetings|response|services|level|assessment|threshold) ..6 (same|unchanged|stayed|not|reduced|ended|fell|closed|continued);
        (level <number>|tier <number>|band <number>|amber|medium|standard) throughout;
        (combined|cumulative|accumulated|collective|total|overall|joint|added) (weight|effect|impact|risk|picture|harm|significance|concern|concerns|
          force|meaning|pattern);
        (risk|level|grade|threshold|status|alert) ..10 (was|were) (raised|lowered|changed|increased|heightened|upgraded|downgraded|reduced|escalated);
        (support|help|visits|visiting|services|contact|involvement|input|intervention|care) ..2 (tailed|fell|dropped|faded|tapered|dwindled|reduced|
          ended|ebbed|lapsed|ceased|stopped|withdrawn|scaled) (off|away|back|down)? ..2 (just )?(as|when|at the|while|before|in spite|despite);
        (tag|bail|order|licence|curfew|injunction|sentence|supervision|refuge place|tenancy|placement|prison) ..3 (came off|came to an end|ended|
          expired|lapsed|lifted|ran out|finished|dropped|over|removed);
        (same|identical) ..1 (actions|tasks|recommendations|goals|outcomes|concerns|plan|issues|targets|objectives|interventions|services|advice);
        (closed|ended|stepped down|closure|ending|step down|discharged|withdrawn|deescalat*) (too|so|far too|very|rather|much too) (soon|early|
          quickly|readily|hastily|fast);
        (risk|risks|need|needs|danger|concern|concerns|harm) ..8 (increased|rose|grew|escalated|intensified|heightened|mounted|deepened|changed|fell|
          reduced|lessened|decreased|fluctuated|varied) ..14 (but|and|while|yet|without|nor|however|plan|response|support|assessment|visits|reviewed|
          did not);
        (following|after|in response to|in the wake of|in light of|because of|as a result of|on hearing of|within (hours|days) of) (the|a|an|his|her|
          this|that|each|these|new) ..3 (overdose|assault|disclosure|arrest|attack|birth|move|referral|information|event|concerns|stabbing|fire|
          pregnancy|separation|relapse|admission|allegation) ..14 (visits|threshold|support|reviewed|increased|revised|stepped|brought forward);
        (offer|plan|support|package|arrangements|service|visits) (was|were|stayed|remained) (as (before|it was|they were|originally)|the same|
          unaltered|no different|unchanged);
        (safety plan|plan|risk assessment|assessment) was (revisited|reviewed|redrawn|reopened|rewritten|revised|reconsidered|re done|redone|updated|
          strengthened|changed) (within|when|after|at|as|once|on|the);
        (each|every|all) ..3 (starting|started|start|began|begin|beginning) (from|with|at) (nothing|scratch|the beginning|a blank|zero|the same form|
          page one);
        from (early help|universal|child in need|CIN|TAF|level <number>|tier <number>|low|medium|standard|green|amber) to (social care|child
          protection|CP|child in need|CIN|level <number>|tier <number>|high|medium|red|amber|statutory);
        (plan|closure|closing|decision|safety|return|strategy) ..4 (depended|depends|relied|rested|hung|turned|hinged|was contingent|was conditional|
          assumed|presumed|required);
        (scored|graded|assessed|rated|screened|logged) on the (day|night|spot|phone|basis) ..6 (and|closed|alone|only);
        look again at (the )?(arrangements|plan|plans|risk|risks|placement|case|situation|support|level|decision|threshold|needs|safety);
        (intervention|plan|work|help|support|focus|offer|response|service|services|sessions) (remained|stayed|was still|continued to be|went on
          being|still|remain) (a|an|the|on|about|focused|aimed|in|as|with|around);
        (assessment|plan|report|chronology|risk assessment|referral|document) (was|were) (simply |merely |just )?(reprinted|reissued|copied|recycled|
          re used|reused|carried over|cut and pasted|repeated|updated only|rolled forward|lifted|duplicated|transferred);
        (level|intensity|frequency|amount) of (support|visiting|contact|help|monitoring|visits|intervention|supervision|service|risk|need|concern)
          (was|were|rose|fell|stayed|remained|did|went|changed|should|had);
        (remained|stayed|continued|kept|still) (at )?(monthly|weekly|fortnightly|six weekly|quarterly|the same (level|frequency|rate|size|pace));
        (plan|assessment|risk assessment|agreement|report|document) (names|named|lists|refers|referred|mentions|describes|still|speaks|assumes) ..10
          (had (died|left|moved|gone|ended|been released)|no longer|dead|previous|ex|old|former|moved out);
        (assessed|looked at|considered|reviewed|examined|judged) afresh;
        (priority|level|grade|rating|status|tier|category|response|frequency|plan) ..6 did not (change|move|alter|rise|shift|fall|follow|respond|
          budge)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        step down (decisions|decision making|and acute|beds); risk matrix (was|is|has been) (revised|updated|re issued|reissued);
        on the risk register; risk register ..; risk assessed as (safer|safe) at home; (during the|partial|march|school|first) closure; risk register
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (graded|scored|rated|rating|score|grading|tool|scale) ..10 (nobody|no one|never|not) ..3 (back|again|revisit*|redone|repeated|returned to)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (agreement|assessment|plan|report|analysis|judgement|grading) ..8 (still|being) (being )?(relied (on|upon)|used|in use|in force|quoted|the
          basis|followed)
      `),
    },
    // Something changed, and what was written of the risk did not, or did at once
    {
      use: 'event',
      phrases: each(`
        <upheaval> ...20 <risk-paper> ..8 <unmoved>; <upheaval> ...24 <unmoved> ..6 <risk-paper>; <risk-paper> ..8 <unmoved> ...20 <upheaval>;
        <upheaval> ...24 <reworked>; <risk-paper> ..4 <unmoved>;
        (within|inside) ..2 (hours|days|a day|the week|the hour|fortnight|48|24) ..12 <reworked>;
        <reworked> ..10 (within|inside|same day|same shift|that (day|evening|friday|afternoon)|the same|by (six|nine|teatime|night));
        (level|score|scale|rating|grade|band) ..3 <number> ...8 <number> ...8 <number>;
        (still|stayed|remained|kept) ..2 (medium|amber|standard|routine|low) ..;
        (same|very) (week|month|fortnight|day|term|weekend) ..3 (that|as|in which|when) ..12 <upheaval>;
        (closed|stepped|ended|discharged|scaled back|off (the )?plan|came off|step* down) ...12 (days|weeks|week|fortnight|month) (after|before|that|
          later) ..12 <upheaval>
      `),
    },
    // The parts never put together; a lull taken for change; plans without movement
    {
      use: 'event',
      phrases: each(`
        (nobody|no one|not|never) ..4 (added (them|it|these) up|added up|the sum of|plotted);
        (weighed|considered|judged|assessed) (singly|alone|separately|in isolation);
        (as (though|if) (it|he|she|they|this) (was|were)|like|(treated|dealt with|handled|judged|assessed|seen) as) (the first|a (one off|fresh
          start|new start));
        (fresh start|clean sheet|clean slate|back to nought|from scratch|began again);
        (moment|point|time|period) of (greatest|highest|most) (danger|risk|peril|vulnerability);
        (read|taken|treated|counted|mistaken|interpreted) (as|for) ..2 (recovery|improvement|progress|lasting|stability|the end of|good news|
          sustained);
        (slow|steady|gradual|steadily|slowly|rapid|sharp|marked) (worsening|decline|deterioration|escalation|rise|slide|increase);
        getting (closer|longer|more frequent); (took stock|take stock|stocktake|snapshot); on the footing that;
        (conditions?|condition|tests?) ..6 not (been )?(met|fulfilled|satisfied);
        (down|up|off) (a|the) (level|rung|ladder|plan|scale|tier|threshold|step); (de planned|de planning|deplanned|deescalat*|de escalat*);
        (scaled|stepped|wound|drew|cut) (back|down) ..6 (because|as|when|after|accordingly|on the strength);
        (PLO|legal planning|pre proceedings|care proceedings|public law outline) ...12 (months|weeks|delay*|drift*|not (issued|started|commissioned|
          followed)|waited|stalled|same thing|later);
        (pre birth|unborn|parenting) (assessment|plan) ..6 (began|started|completed|late|not|was (not|never)|dated|written|finished|signed) ..4
          (weeks|late|after|until|before|old|days);
        (by|at) the time (of|that|it|the) ..10 (out of date|overtaken|no longer|had (changed|left|moved|ended|been released)|ceased to be);
        (package|plan|support|care|equipment|placement|offer) ..6 (designed|priced|costed|written|made|set|agreed|built) (for|on|when|at) ..8
          (toddler|baby|seven|eight|nine|six|younger|smaller|what)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (risk|danger|need|needs) ..6 (had changed|changed|were changing|was changing|was rising|went up|gone up|had risen|had increased|kept pace);
        (plan|assessment|risk assessment|package|level|rating) (of|from|dated|written in|drawn up in) ..2 (january|february|march|april|may|june|
          july|august|september|october|november|december|<number>) ..12 (still|not|never|unchanged|same|nobody|no one|described|by then);
        (each|every) ..2 (referral|contact|crisis|incident|episode|spike) ..6 (closed|followed by|met|answered) ..8;
        (visits|visiting|contact|support) (was |were )?(cut|reduced|dropped|went|fell|halved) from ..4 to;
        (rehabilitation|reunification|return home|going home) ..8 (went ahead|conditional|stages|halted|paused|tested|plan|without|same|month);
        (safety net|protective factor|safety network|protective factors) ..10 (gone|died|left|moved|fallen|removed|lost|no longer|withdrawn)
      `),
    },
    // Danger by its name, and what did not move anybody's judgement of it
    {
      use: 'event',
      phrases: each(`
        dangers?; dangerous (time|moment|period|point|phase|stage|than);
        (altered|affected|moved|amended|alters|alter|amend|touched) (neither|nothing|nobody|no one);
        (alter*|chang*|affect*|rais*|lower*|mov*|shift*) ..3 (risk|level of risk|judgement|view of the risk|rating|grading|threshold|category|score);
        (nobody|no one|none|neither|no <agency>) ..5 (return to it|returned to it|touch it|touched it|re ran|reran|reread|pressed refresh|looked
          again|look again|go back to it);
        (think|thought|thinking) (again|afresh|twice); (look*|assess*|consider*|weigh*|judge*|judging) ..4 afresh; (reconsider*|reset);
        (ought|should|might) (to )?have (prompted|triggered|set off|changed|altered|brought);
        trigger* ..4 (reassess*|re assess*|afresh|assessment|by (the|a)|plan)
      `),
    },
    // A level that stayed where it was; a paper that tells of what has gone
    {
      use: 'event',
      phrases: each(`
        (stayed|remained|kept|still) ..2 (green|amber|medium|low|routine|standard|early help|child in need) ..6 (through|throughout|despite|while|
          until|from first to last|after|when|as);
        medium ...16 medium;
        (described|describes|concerned|spoke of|reflect*|pictured) ..4 (a (house|home|family|household|child)|the (old|first|previous|former)) ..8
          (no longer|not|nobody|ceased|gone);
        (ceased to be|no longer|stopped being|ceased being) (true|accurate|current|valid|good enough|so);
        (old|first|original|previous|last) (plan|assessment|judgement|category|rating|score|information|summary|genogram);
        (same|very) (plan|assessment|level|target|targets|aims|aim|actions|response|offer|objectives|conversation|worry|form); nothing in the plan;
        (date|measure|test|point) by which ..4 (anything|anyone|change|progress|it); (overtaken by|behind events);
        (went|carried|run|ran|continued|goes|running|rolled|going) on ..3 (as (before|it had|if|though)|unchanged|regardless|reflecting|the same);
        safety plan ..8 (signed|dated|failed|still|never|lapsed|rehearsed|depended|assumed)
      `),
    },
    // A lull; an ending that hangs on it; what was done as things turned
    {
      use: 'event',
      phrases: each(`
        (six|three|four|two|<number>) (quiet|good|calm|sober|settled|clean) (weeks|months);
        (lull|(quiet|calm|settled) (spell|patch|period|months|weeks));
        (everyone|everybody|services|agencies|network|team|core group|we|professionals) ..2 (relaxed|breathed out|stood down|eased off|let go|stepped
          back|pulled back|drew back);
        each (ending|closure|stage|step) ..4 (when|followed|dependent|because|after|once|as soon as);
        (eased off|wound down|wind itself up|wound up|scaled down|scaled up|ramped up|ratchet*);
        (altered|rewritten|redrawn|revised|reopened|regraded|rescored|convened) ..4 (there and then|that (day|night|evening|afternoon)|(the )?same
          (day|night|evening|afternoon|shift|week)|on the spot|overnight|within the (hour|day|week)|in the week|straight away|at once);
        (reviewed|re scored|rescored|reassess*|re score|assessed) ..6 (at|after) (every|each);
        (turned|turning|turns) (16|18|sixteen|eighteen|17|seventeen);
        (downgraded|upgraded|down graded|up graded|regraded|re graded|rescored|re scored)
      `),
    },
    // The plain names: what was planned, what came, what the risk was
    {
      use: 'event',
      phrases: each(`
        (the|this|her|his) (safety plan|risk assessment); (the )?risk was; (these|the|her|his|of) risks;
        (plan|plans) (was|were) (rewritten|ended|revised|altered|redrawn|updated|closed|torn up);
        (case|file|episode|plan) ..1 (was|were) (closed|ended|stepped down|discharged); (plan went|was ended);
        fresh (look|assessment|plan|risk assessment); at (medium|standard|amber); as before; (arrival of|a move|a bereavement);
        (care package|discharge plan|crisis plan|relapse plan); (trigger|written) for;
        ((get|gets|getting|grew|grown|growing) worse|worsening|reunification); (was|were|had) increased
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (thresholds|protocol|protocols|criteria) for (step|stepping) (up|down); stepping up and stepping down;
        dangerous (dog|dogs|driving|drug|drugs); step down from tier <number> requires
      `),
    },
    {
      // As an analysis says it
      use: 'event',
      plain: true,
      phrases: each(`
        (new|further|fresh|additional|this) information (did not|never) ..1 (lead|prompt|trigger|result) ..3 (assessment|reassessment|review|strategy|referral);
        (nobody|no one|no agency) (had )?added up the ..8;
        (risk|risks|risk assessment|assessment|plan|safety plan|needs|level of risk) (was|were|had been) (not |never |regularly |promptly |only |re )?
          (reassessed|assessed again|reviewed|updated|revisited|revised) (when|after|following|as|despite|once|until|in light|in the light|to reflect);
        (risk|risks) to ..3 (was|were) (assessed|reassessed|reviewed) ..6 (daily|weekly|regularly|reviewed|updated|again|as|when|after);
        (reassessed|re assessed|reviewed|updated|revised) (the |her |his |their |its )?..2 (risk|risks|needs|need|risk assessment|plan|safety plan) (when|after|
          following|as|once|because|in light);
        (risk|risks|need|needs) (had |has )?(increased|decreased|reduced|escalated|changed|risen|fallen|grown) ..8 (support|plan|response|help|visits) (was|were|did)
          (not )?(increased|reduced|changed|adjusted|stepped|matched|adapted|altered|updated|change|increase|adapt|match);
        (case|cases|plan|planning|work|family) (was|were) (allowed )?(to )?(drift|drifting|left to drift); drift and delay (in|was|were|for|had);
        (case|family|plan|child|children|<letter-child>|they|he|she) (was|were) (stepped|step) (down|up) (to|from|too|without|when|after|although|
          before|in|despite);
        (case|plan|family|file) was closed (too (soon|early|quickly)|prematurely|without (a |an |any )?(assessment|review|reassessment));
        (change|changes|change of|changes in) ..1 (circumstances|risk|household|home|family) ..4 (was|were|did) (not )?(recognised|considered|lead|
          trigger|prompt|result|assessed|reflected|responded);
        (escalating|increasing|changing|growing|cumulative|rising) (risk|risks|need|needs|concern|concerns) (was|were) ..1 (recognised|identified|
          understood|seen|assessed|missed|responded)
      `),
    },
    {
      use: 'label',
      telling: true,
      plain: true,
      phrases: each(
        'changing risk; changes in risk; assessment of risk; risk assessment and review; review of risk; changing risk and need',
      ),
    },

    // As notes, rows and bullet points have it.
    {
      use: 'event',
      phrases: each(`
        (so|since|as|because) (the )?(risk|risks|level of risk) ..3 (reduced|lower|lowered|less|gone|down|increased|higher|raised|up); (cut|copy|copied) (and |+ |& )?(paste|pasted) (of|from) ..;
        (not|never) factored in(to)?; (stepped|step) (down|up) (from|to) ..2; (assessment|plan|risk assessment|rating) ..3 (copied|carried) (over|across|forward|from) ..;
        (reopened|re opened) within ..3 (weeks|months|days)
      `),
    },
  ],
}
