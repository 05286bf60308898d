import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'harm-to-under-ones',
  groups: [
    {
      use: 'condition',
      whose: 'child',
      phrases: each(`
        non accidental; NAI; inflicted injur*; abusive head trauma; shaken; rib fracture*; metaphyseal; subdural;
        retinal haemorrhag*; fractures of differing ages; bruis* .. (infant|baby|non mobile|immobile|pre mobile);
        (baby|infant|premobile|pre mobile|non mobile|immobile) .. (bruis*|fracture*|injur*|mark|burn*|bleed*);
        torn frenulum; bruised pinna; skull fracture; co sleep*; cosleep*; bed shar*; overlay*; overlain;
        unsafe sleep*; sudden infant; SUDI; SIDS; SUDC;
        asleep (on|between|with|beneath|in) .. (sofa|adult|adults|bed|arm|father|mother|chair);
        (sofa|adult mattress|adult bed|adult mattresses) .. (baby|infant|newborn);
        (baby|infant|newborn) .. (sofa|adult mattress|adult bed|parents bed|their bed);
        found (unresponsive|face down|lifeless|not breathing); marks on (his|her) (cheek|face|ear|body); round marks;
        bleed on the .. brain
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        safe sleep; safer sleep; sleep* (place|arrangements|environment|position); injur* .. (baby|infant); injury;
        injuries; put down to sleep; sleep environment; sleep space
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        normal variant; was a birthmark; birthmark; overwhelming infection; own cot; clear cot;
        sleeping place was safe; no inflicted injury; no modifiable factors; no injuries to the baby;
        skeletal survey .. normal; congenital .. defect; mongolian; blue spot
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        cause of the (bleed|death|injury|injuries|collapse|fracture) .. (not|unknown|unclear|awaited);
        cause of .. collapse; accounts differ; no record that safe sleep; where the (newborn|baby) slept;
        safe sleep .. not documented; second .. opinion is awaited
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        on his back in his own cot; never brought into; handled .. roughly; (cup|kettle|pan) .. knocked; rolled off;
        fell (off|from); own cot; no other account
      `),
    },
    { use: 'generic', phrases: each('ICON messages; safer sleep week; coping with crying; antenatal classes') },
    { use: 'label', phrases: each('safe sleep; sleep environment; under ones; injury') },
  ],
}
