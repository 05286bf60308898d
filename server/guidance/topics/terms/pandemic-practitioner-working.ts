import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'pandemic-practitioner-working',
  groups: [
    {
      use: 'event',
      phrases: each(`
        redeploy* ... (wave|pandemic|lockdown|covid|ward*);
        (wave|pandemic|lockdown|covid|2020|2021) ..20 (redeploy*|sick|shielding|worked from home|working from home|agency staff|unwell);
        (worked|working) from home ... (lockdown|pandemic|covid|2020);
        (staff|team|workers|practitioners|nurses|visitors|visitor) ..8 (shielding|isolating|off sick|redeployed|worked from home|working from home);
        practitioners working from home; home working; PPE; kitchen table;
        (moved|sent|transferred|seconded|redirected|diverted) to (other|hospital|vaccination|ward|testing|acute|covid|essential) (duties|roles|work|wards|services|sites|centres|teams) ...20 (2020|2021|pandemic|covid|lockdown); (2020|2021|pandemic|covid|lockdown) ...20 (moved|sent|transferred|seconded|redirected|redeploy*|diverted) (to|away) (other|hospital|vaccination|ward|testing|acute|covid|essential|from);
        (<professional>|manager|team|staff|service) ..4 (was|were|been) (shielding|isolating|self isolating|working (from|at) home|redeployed|furloughed|off sick with covid); (shielding|isolating|working from home|redeploy*|dispersed|hot desk*|remote working) ...12 (team|office|colleague*|staff|managed|desk|conversations|supervision); (covid|lockdown|pandemic|restrictions) ...14 (office|colleagues|team|staff|dispersed|desks|supervision) ..6 (dispersed|closed|split|separate*|from home|remote*|apart)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (wave|pandemic|lockdown|lockdowns|covid|coronavirus|covid 19|virus|april 2020|march 2020|may 2020|june 2020|2020|january 2021|2021|restrictions) ...20 (redeploy*|sick*|shield*|isolat*|off work|short staffed|staff absence*|staffing|rota|worked (from|at) home|working (from|at) home|homework*|own homes|kitchen table*|spare room|bedroom desk*|laptop*|remote working|remotely|hot desk*|office* (shut|closed|empty)|team room|PPE|masks|visor*|gloves|vaccinat*|lateral flow|furlough* staff|agency|bank nurses|ward duties|intensive care|vaccination centre*|call* in sick|corridor conversation*|peer support|supervision (by|over|on|moved|stopped|was)|team meeting*|morale|burn*|exhaust*|moral injury|one mobile|duty desk|virtual (team|supervision|meeting*)|staff (were|was|sick|worked|wellbeing)|new (starters|recruit*)|student nurses|practitioners|health visitors were|school nurses were|half (of )?the team|colleague*);
        (redeploy*|(staff|team|worker*|visitor*|midwives|nurses|half of the team) ..4 shielding|self isolating|isolating|off sick|home working|homeworking|(worked|working|work|run|ran) (alone )?(from|at) (home|(staff|their|her|his) own homes|(her|his|a|the) (kitchen|bedroom|spare room|car))|PPE|own homes|staff absence*|no desk|dining table*|kitchen table*|lone desk|team room|office* (was|were)? ?(shut|closed|empty)|one mobile|nightingale|ward duties|vaccination (centre|hub|programme)) ...20 (wave|pandemic|lockdown|covid|coronavirus|april 2020|march 2020|may 2020|2020|2021|restrictions|virus)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        nationally; data for; figures for; peaked nationally
      `),
    },
  ],
}
