import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { notThePandemic, outsidePandemicCases } from './shared.ts'

export const terms: TopicTerms = {
  topic: 'pandemic-practitioner-working',
  groups: [
    // Where staff worked, what they were sent to do, who was away, and what went with the office
    {
      use: 'event',
      phrases: each(`
        (<covid-home>|<covid-duties>|<covid-desk>) ...24 <covid>; <covid> ...24 (<covid-home>|<covid-duties>|<covid-desk>);
        <covid-worker> ..6 <covid-absence> ...24 <covid>; <covid> ...24 <covid-worker> ..6 <covid-absence>;
        <covid> ..3 (absence|absences|sickness|took|stood at|among|ran through|had put) ..8 <covid-worker>
      `),
    },
    {
      use: 'event',
      phrases: each(`
        <covid-worker> ..8 (shielding|isolating|off with (covid|the virus)|redeployed to|homeschooling|home schooling);
        (shielding|isolating|redeployment|absence) ..6 (took|removed|left|had taken) ..6 <covid-worker>;
        (newly qualified|new|student|junior|agency) (starter|starters|staff|worker|workers|social worker|social workers|recruits|nurses|nurse) ...16
          <covid>;
        <covid> ...24 (newly qualified|new worker|student|agency (worker|staff|social worker)|inducted|induction|shadowing|supervision|supervisors|
          team meeting*|morale|moral injury|staff wellbeing|joint visits);
        (supervision|supervisors|inducted|induction|shadowing|team meeting*|morale|moral injury|joint visits) ...20 <covid>;
        (lack|shortage|supply|without|enough|issue|short|fitted|given|provided|issued|no) ..2 (PPE|masks|gloves|gowns);
        PPE (was|were|did|had|ran|shortage|came|arrived|supplies);
        (daily|weekly|morning) (call|calls|huddle|huddles|briefing|check in*|meeting*) ...24 <covid>;
        <leader> ..3 (held|ran|set up|rang|called|chaired|introduced) ..2 (daily|weekly|morning) ...20 <covid>;
        (multi agency|strategy|team|professionals|MARAC|panel|allocation) (meeting*|discussion*|conference*|hub)? ..8 (teams|zoom|video|virtual|
          virtually|conference (call|calls)|dial in|teleconference) ...24 <covid>;
        (practitioners|workers|staff|social workers|nurses) ..3 (told|said|described|spoke|felt|found) ...20 <covid>;
        <covid> ...20 (practitioners|workers|staff|social workers|nurses) ..2 (told|said|described|spoke|felt|found)
      `),
    },
    // Said of no other time
    {
      use: 'event',
      phrases: each(`
        (worked|working|work|ran|running|supervised|decisions|typing|wrote|recording) ..8 (kitchen (table|tables)|kitchens|lay by|box rooms?|dining
          table|own (kitchens|bedrooms|homes)|spare (room|rooms|bedroom|bedrooms)|childhood bedroom);
        (kitchen|dining) tables; (team|staff|workers|service) ..6 laptops?;
        <covid-worker> ..12 (vaccination|vaccine|swab*|test and trace|testing) (centre|centres|programme|hub);
        (when|since|once|that|after) the (office|offices) (emptied|closed|shut|reopened);
        (half|third|quarter|two thirds|most|<count>) (of )?..4 <covid-worker> ..2 (shielding|isolating|redeployed);
        (half|third|quarter|two thirds|most) of ..4 <covid-worker> ..2 (off at once|sent|moved|seconded|absent);
        (sent|seconded|lost|lent|gone|moved|redeployed) ..6 to the nightingale;
        (supervision|supervisor|supervised) ..4 (on|onto|over|by|via|to|through) (a |the )?(teams|telephone|phone|zoom|video|text|screen);
        (without|never|not) (once )?(standing|stood|set foot|setting foot|sat) in (the|an) (office|building);
        (MASH|team|teams|service|workers|staff) ..2 (dispersed|scattered to);
        home (working|based) ..3 (suited|meant|made|brought|cost|left|staff|workers);
        (morning huddle|huddle|allocation meeting|team meeting|whiteboard) ..20 (suspended|lapsed|went when|not made virtual|moved online);
        (cases|families|caseload) ..4 (rated|graded|ranked|triaged|sorted|RAG) ..1 red ..4; (empty|emptied) offices?;
        (social workers|workers|officers|staff|visitors) ..6 not (go|enter|going) ..1 (into )?(homes|houses);
        (masks?|aprons?|gloves|gowns?|PPE|visors?) ..4 (bought from|home made|sewn|did not come|ran out|ran short);
        <covid-worker> ..12 (from (a |the |her |his |their |my )?(own )?(kitchen|kitchens|spare|box room|dining table|bedroom|bedrooms|sofa)|kitchen
          tables|spare (bedroom|bedrooms|room|rooms)|(work|works|working|worked) from (home|their own homes)|home working|homeworking);
        <covid-worker> ..8 (redeployed|stood down|moved|sent|deployed|lent|transferred|pulled) (off to|to|on to|onto|into) ..4 (ward|wards|
          vaccination|vaccine|testing|swab*|helpline|crisis line|hub|patrols|enforcement|intensive care|nursing|hospital);
        (lost|gone|missed|went|ended|ceased|stopped) ..10 (kettle|corridor conversation*|talk in the corridor|overheard|next desk|hot desk*);
        (kettle|corridor conversation*|hot desk*|hot desking|next desk|huddle) ..10 (lost|gone|missed|went|ended|ceased|stopped);
        (met|seen) (neither|none of|no|not one of) ..3 (manager|colleague|colleagues|team) ..3 (in person|face to face)?
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        data for; figures for; supervision (sessions|order)
      `),
    },
    { use: 'elsewhere', phrases: notThePandemic },
    { use: 'elsewhere', phrases: outsidePandemicCases },

    // As notes, rows and bullet points have it.
    {
      use: 'event',
      phrases: each(`
        (workers|staff|team|nurses|officers|TSOs|social workers|HVs|rest|all) ..2 (WFH|working from home|based at (own |their )?homes?|shielding|redeployed to) ..; (sick|off|isolating) or shielding; redeployed ..6 (wave|covid|lockdown|pandemic)
      `),
    },
  ],
}
