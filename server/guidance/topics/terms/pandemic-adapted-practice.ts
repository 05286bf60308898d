import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { outsidePandemicCases } from './shared.ts'

export const terms: TopicTerms = {
  topic: 'pandemic-adapted-practice',
  groups: [
    {
      use: 'elsewhere',
      phrases: each(`
        supervision (took place|was|by|over|moved|held) ..4 (telephone|phone|video|teams|zoom|screen);
        (met|meet|seen) (her|his|their) (manager|colleagues|team|supervisor)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (video| videos| on (the |a )?screen| by screen|face in a square|knew (her|him|them) only (as|by|through)|(calls|call) to the ..2 (phone|mobile)| (on|by|via|over) (a |the )?tablet|telephone|phone (call|calls|contact|contacts|appointment|appointments|review|check|propped)|phone (call|calls)|(by|over|on|via) (the |her |his |a )?(phone|telephone|email)|phoned (weekly|daily|fortnightly|instead|every)| whatsapp|zoom|teams|skype|facetime|attend anywhere|virtual|virtually|remote (contact|contacts|visit|visits|support|appointment|appointments|session|sessions|offer|therapy|consultation|assessment|review|reviews|delivery|clinic)|remotely|online (session|sessions|group|support|counselling|therapy|appointment|appointments|contact|course|meeting|meetings)|went online|moved online|camera| doorstep|door step|letterbox|letter box|front gate|(the|her|his|their|front|back|school) garden|garden (gate|visits|visit|chair|path)|gate|drive|driveway|front step|porch|(at|to|from|in) (a|the|her|his|their) window|(end|corner) of (his|her|their|the) (street|road|drive)|kick* a ball|(bench|wall|steps|green|field|pavement) outside|outside (his|her|their) (house|flat|block|home|door)|through (the|a) (window|glass|patio door)|from the (window|pavement|path|street|car|lawn|landing|balcony)|on the (pavement|path|lawn|drive)|park|park bench|bench|car park|walk|walks|walked|walking|out of doors|outdoors|outside space visits| two metres|in (full )?(PPE|masks|a mask|gowns|visors)|(wore|wearing) (PPE|masks|a mask)| face to face ..4 (stopped|ceased|paused|suspended|resumed|replaced|limited|until)|not ..2 face to face|F2F|in person|home visits|(visits|visit|contact|clinic|clinics|conferences|sessions|appointments|groups|contacts|core groups|meetings) (were|was|had|have)? ..1 (stopped|ceased|paused|suspended|cancelled|moved|replaced|switched|went|became|shortened|limited|restricted|reduced to|made|held|done|conducted|carried out|triaged|by|on|only|over)| (visit|visits|visiting|families|cases|children|contacts) (were |was )?(RAG|triaged|prioritised|risk assessed|red|amber)|RAG rat*|symptoms before|(ask|asked) about symptoms|(someone|somebody|household|family|child|(parent|parents)|everyone|house|home|she|he|they|mother|father) .. (was|were|is|had been) (self )?isolating| contact (with|between) ..6 (video|call|screen|stopped|suspended|supervised)|contact centre ..3 (closed|shut|suspended)|(photograph|photographs|photo|photos|video clips) ..8 (sent|emailed|messaged|by)|online (conference|conferences|core group|core groups|review|reviews)|(could not|unable to|struggled to) ..1 (work|open|use|join|get) (the|a|her|his|their) (link|call|app|meeting|camera|software)) ...24 <covid-year>;
        <covid-year> ...24 (video| videos| on (the |a )?screen| by screen|face in a square|knew (her|him|them) only (as|by|through)|(calls|call) to the ..2 (phone|mobile)| (on|by|via|over) (a |the )?tablet|telephone|phone (call|calls|contact|contacts|appointment|appointments|review|check|propped)|phone (call|calls)|(by|over|on|via) (the |her |his |a )?(phone|telephone|email)|phoned (weekly|daily|fortnightly|instead|every)| whatsapp|zoom|teams|skype|facetime|attend anywhere|virtual|virtually|remote (contact|contacts|visit|visits|support|appointment|appointments|session|sessions|offer|therapy|consultation|assessment|review|reviews|delivery|clinic)|remotely|online (session|sessions|group|support|counselling|therapy|appointment|appointments|contact|course|meeting|meetings)|went online|moved online|camera| doorstep|door step|letterbox|letter box|front gate|(the|her|his|their|front|back|school) garden|garden (gate|visits|visit|chair|path)|gate|drive|driveway|front step|porch|(at|to|from|in) (a|the|her|his|their) window|(end|corner) of (his|her|their|the) (street|road|drive)|kick* a ball|(bench|wall|steps|green|field|pavement) outside|outside (his|her|their) (house|flat|block|home|door)|through (the|a) (window|glass|patio door)|from the (window|pavement|path|street|car|lawn|landing|balcony)|on the (pavement|path|lawn|drive)|park|park bench|bench|car park|walk|walks|walked|walking|out of doors|outdoors|outside space visits| two metres|in (full )?(PPE|masks|a mask|gowns|visors)|(wore|wearing) (PPE|masks|a mask)| face to face ..4 (stopped|ceased|paused|suspended|resumed|replaced|limited|until)|not ..2 face to face|F2F|in person|home visits|(visits|visit|contact|clinic|clinics|conferences|sessions|appointments|groups|contacts|core groups|meetings) (were|was|had|have)? ..1 (stopped|ceased|paused|suspended|cancelled|moved|replaced|switched|went|became|shortened|limited|restricted|reduced to|made|held|done|conducted|carried out|triaged|by|on|only|over)| (visit|visits|visiting|families|cases|children|contacts) (were |was )?(RAG|triaged|prioritised|risk assessed|red|amber)|RAG rat*|symptoms before|(ask|asked) about symptoms|(someone|somebody|household|family|child|(parent|parents)|everyone|house|home|she|he|they|mother|father) .. (was|were|is|had been) (self )?isolating| contact (with|between) ..6 (video|call|screen|stopped|suspended|supervised)|contact centre ..3 (closed|shut|suspended)|(photograph|photographs|photo|photos|video clips) ..8 (sent|emailed|messaged|by)|online (conference|conferences|core group|core groups|review|reviews)|(could not|unable to|struggled to) ..1 (work|open|use|join|get) (the|a|her|his|their) (link|call|app|meeting|camera|software));
        (doorstep|virtual|remote|garden|window|walk and talk|socially distanced|pavement|garden gate|car park) (visit*|conference*|core group*|session*|assessment*|appointment*|consultation*|meeting*|check|checks);
        (core group*|conference*|visits|sessions|reviews|contact|clinics|appointments|therapy|counselling) ..3 (went|moved|switched|shifted) (on)?(to )?(teams|zoom|video|online|telephone|phone|screen|virtual|whatsapp);
        (while|when|because|since) ..3 (offices|office|buildings|clinics|centres|centre|building) ..2 (closed|shut) ..12 (walk|walks|park|garden|video|telephone|phone|online|screen);
        adapted offer; held up to the (window|camera|screen|glass)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        remote hearings; virtual school; remote control; supervision (took place|was|by|over|moved|held) ..4 (telephone|phone|video|teams|zoom|screen);
        school gate
      `),
    },
    { use: 'elsewhere', phrases: outsidePandemicCases },
    {
      use: 'elsewhere',
      phrases: each(`
        (father|fathers|partner|partners|dad|he) ..3 waited in the (car park|car); isolated at home;
        (practitioners|staff|workers|social workers) told us
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (zoom|teams|online|video|virtual) (lesson|lessons|class|classes|games|gaming)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (while|when|with) ..4 (schools|school|nursery|nurseries|it|centre|centres|building|buildings|office|offices|clinic|clinics) (was |were )?(shut|closed) ...16 (telephoned|rang|phoned|posted|delivered|drove round|video|zoom|doorstep|cycled|walked round)
      `),
    },
  ],
}
