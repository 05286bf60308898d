import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { notThePandemic, outsidePandemicCases } from './shared.ts'

export const terms: TopicTerms = {
  topic: 'pandemic-adapted-practice',
  groups: [
    // Staff among themselves, and fathers kept out: other themes
    {
      use: 'elsewhere',
      phrases: each(`
        supervision (took place|was|by|over|moved|held|went|onto)? ..4 (telephone|phone|video|teams|zoom|screen|text); supervisors; next desk; abroad;
        panel met; MARAC (went|moved|by); digest of; procedure manual; now offered;
        (protocol|guidance|standards) (for|on) ..4 (visits|contact|visiting); (met|meet|seen) (her|his|their) (manager|colleagues|team|supervisor);
        (father|fathers|partner|partners|dad|he) ..3 (wait|waited) in the (car park|car); isolated at home; funerals?; wedding;
        (manager|managers|director|leaders) ..2 (rang|telephoned)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        <covid-mode> ...24 <covid>; <covid> ...24 <covid-mode>;
        <covid-contact> (were|was|had|have)? ..2 (stopped|ceased|paused|suspended|cancelled|moved|replaced|switched|went|shortened|limited|
          restricted|made only|triaged|online) ...24 <covid>;
        (red|amber|green) ..6 (red|amber|green) ..8 (visit*|doorstep|face to face|text|video|home)
      `),
    },
    // Said of no other time
    {
      use: 'event',
      phrases: each(`
        (doorstep|garden|garden gate|window|pavement|virtual|remote|walk and talk|socially distanced) (visit*|conference*|core group*|session*|
          assessment*|appointment*|consultation*|meeting*|checks?|contact*|calls?|drops?|weighing);
        <covid-contact> ..6 (by|over|via|on|onto|through) (a |the )?(whatsapp|zoom|skype|facetime|video|screen|tablet|ipad|attend anywhere|dial in|
          conference call|teleconference|loudspeaker|speakerphone);
        (whatsapp|video|zoom|skype|facetime|virtual) ..1 (call|calls|visit|visits|contact|contacts|session|sessions|meeting|meetings|core group*|
          conference*);
        (therapy|counselling|physiotherapy|sessions|consultations?|checks|reviews?|clinics?|interpreter|contacts?|visits?|NBV|conferences?|core
          groups?|assessments|triage|booking) ..6 (by|over|on|onto|via|to) (the |a )?(telephone|phone|video|screens?|teams|audio|zoom|tablet|
          whatsapp);
        (was|were) moved (online|on line|to telephone|to video|onto teams|to text);
        (six|eight|6|8) (to eight |to 8 |8 )?week (check|review|contact|examination) ..6 (telephone|phone|video|call);
        (new birth|birth|week|statutory|home|booking|antenatal) (visit|visits|contact|contacts|check|review|appointment|appointments) ..6 (by|over|
          on) (the )?(telephone|phone|video);
        (two metres (apart|away|down|off|back)|facetime|whatsapp|attend anywhere|skype|(on|over) zoom|voice notes|dial in|conference (call|calls)|
          gowned|on loudspeaker|out of shot);
        (wav*|held up|seen|visible) ..3 (at|to|from|through|in) ..4 window; (camera|phone|tablet) ..4 (ceiling|propped|on loudspeaker);
        (in lieu|in place|instead) of ..2 (visit|visits|home visits|a visit);
        (met|walk*|walks|talk*) ..8 (canal|towpath|reservoir|park bench) ..8 (apart|talked|told|said|spoke);
        (while|when|because|since) ..3 (offices|office|clinics|centres|centre|building|schools) ..2 (closed|shut) ...14 (walk|walks|park|garden|
          video|telephone*|rang|phoned|online|screen|posted|delivered|drove round);
        (photograph|photographs|photo|photos|picture) ..10 (accepted|in place|instead of|sent in|in lieu);
        (walk*|walks|met) ..4 (round|along|by|beside|on) the (canal|reservoir|park|lake|river|beach|seafront|common|bridleway|towpath|fields|harbour);
        (see|seen|seeing|met|meet|visit*|work|session*|contact) ..6 (out of doors|outdoors|in the open air|outside the house);
        (from|over|at|to) the garden (gate|wall|fence|path); (worker|visitor|nurse|officer|practitioner) ..6 (in (a )?masks?|in PPE|masked|gowned);
        (picture|screen|sound|audio|line|connection|image) (was |were |had |which )?..2 (froze|frozen|dropped|cut out|kept off|switched off|tilted);
        (joined|joining|took part|attended) (from|by|on|via) (her|his|the|a|their) ..1 (car|cab|sofa|bed|kitchen|van|bathroom|handset|video|link|
          screen);
        (visit*|work|contact|sessions|meetings) ..2 (face to face|in person) ..2 (resumed|restarted|returned|came back|suspended|stopped|ceased|
          paused);
        (by|over|through|on) (a |the )?(text service|webchat|web chat|chat window|three way call|audio only|telephone link|audio link);
        (weighed|weighing|scales) ..8 (car park|doorstep|garden|on the step|path|drive|boot|hatchback|porch|lawn);
        (replaced|instead|in place) ..4 (by|of|with) ..3 (calls?|telephone|phone|video|texts?);
        (supervised consumption|random testing|drug testing) (was|were|had been) ..1 (relaxed|suspended|stopped|paused|lifted);
        (virtual|virtually|zoom|(on|onto|over|by|via|to) teams) ...24 2020; 2020 ...24 (virtual|virtually|zoom|(on|onto|over|by|via|to) teams);
        (call|calls|rang|telephoned|phoned|telephone call*) ..4 (a fortnight|fortnightly|once a week|weekly|each week|every week) ..12 (instead|in
          place|answered|mobile|asleep|background);
        (session*|group|groups|meetings|support|therapy|classes|counselling|work|course) (was|were|had|having)? ..1 (moved|went|gone|switched|gone
          over) (online|on line|to telephone|to screens|to a screen|onto teams|to video|to text*)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        remote hearings; no garden; virtual school; remote control; school gate;
        (zoom|teams|online|video|virtual) (lesson|lessons|class|classes|games|gaming); video (footage|evidence|game*|recording*);
        supervision (took place|was|by|over|moved|held) ..4 (telephone|phone|video|teams|zoom|screen)
      `),
    },
    { use: 'elsewhere', phrases: notThePandemic },
    { use: 'elsewhere', phrases: outsidePandemicCases },
    {
      // In so many words
      use: 'event',
      plain: true,
      phrases: each(`
        (<professional>|<agency>) ..1 (phoned|telephoned|rang|video called) ..6 (during|in|because of) ..2
          <covid>;
        (visit|visits|appointments|reviews|meetings|course|group|sessions|contact|contacts|checks|conferences) (was|were) ..1 (by|held by|run|held|offered|
          done by|carried out by|moved) ..1 (telephone|phone|video|online|virtually|remotely) ..6 (during|in|because of|through|under) ..2 <covid>
      `),
    },

    // As notes, rows and bullet points have it.
    {
      use: 'event',
      phrases: each(`
        (weekly|daily|fortnightly|monthly|regular) (phone|telephone|video|whatsapp|doorstep|zoom) (call|calls|contact|visit|visits|check*) by ..; (counsellor|worker|nurse|HV|SW|midwife|MW|key worker) by (phone|telephone|video) only;
        (visits|contact|reviews|appointments|sessions|meetings|contacts) (moved|switched|changed|went) (to|on to|online|over) ..2 (doorstep|whatsapp|phone|telephone|video|zoom|teams|virtual);
        (doorstep|garden|window|whatsapp|video) (visit|visits|call|calls|contact|only) ..1
      `),
    },
  ],
}
