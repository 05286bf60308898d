import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'neglect',
  groups: [
    {
      use: 'condition',
      whose: 'child',
      phrases: each(`
        neglect; neglected; neglectful; neglecting; medical neglect; faltering growth; failure to thrive; malnourish*;
        underweight; unkempt; dishevelled; left alone; home alone; left unsupervised; unsupervised;
        untreated .. (decay|lice|nits|eczema|infection); nits; head lice; dental decay; tooth decay; decayed teeth;
        rotten teeth; poor hygiene; poor home conditions; squalid; squalor; insanitary; hoarding;
        basic (needs|care) .. (unmet|not met|not being met)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        no (bedding|food|running water|hot water|heating|electricity|sheets|beds|mattress|clean clothes|coat|nappies);
        bare mattress*; (home|house|flat) was (cold|dirty|filthy|cluttered|unsafe|freezing);
        home conditions .. (poor|unfit|unsafe|deteriorat*|filthy|dirty|squalid|concern*); (was|were|being|been) hungry;
        (came|came in|arrived|arriving|coming) .. hungry; stealing food; hoard* food;
        empty (larder|fridge|cupboards|lunchbox|lunch box); unwashed; dirty (clothes|clothing|nappies|uniform|nappy);
        soiled (clothes|nappies|bedding|mattress); not brought to .. (appointment|appointments|clinic|reviews);
        (was|were|been) not brought; WNB; (missed|missing) .. (immunisations|medication|doses|dental); faeces on;
        animal (waste|faeces); dog faeces; tied shut; baby gate tied; not eaten; had not eaten; no clean uniform;
        rarely clean uniform; without a meal; fridge held; mouldy; infested; cockroach*; crusts; weight fell;
        lost weight; dropped .. centile*; pressure sores; caring for .. (siblings|sister|brother) alone;
        needs had (gone unmet|not been met); missed her medication; basic needs .. unmet; insulin was given by;
        older child cooked; physical chastisement; category of neglect; plan* neglect; plan* (for|under) neglect; CPP neglect; GCP2;
        state of .. teeth; severe nappy rash; arrest* for neglect; child cruelty
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        home .. (warm|clean|tidy|well kept|well equipped); house .. (clean|warm|tidy|well stocked);
        needs (were|are|being) met; well cared for; well looked after; well fed; well nourished; appropriately dressed;
        well presented; plenty to eat; good home conditions;
        home conditions .. (good|adequate|appropriate|satisfactory); up to date; graded care profile .. met;
        gaining weight; concern* about .. physical care; thriving; enough food; given every dose; wanted for nothing;
        never been left alone; well equipped
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        physical care; basic care; home conditions; GCP; graded care profile; enough to eat; left without an adult;
        care of the children
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        not considered by agencies; enough to eat .. could not be assessed; amounted to neglect
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        wanted for nothing; always plenty; well looked after; every dose; always (fed|clean|had)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        garden was overgrown; overgrown and neglected; abuse or neglect; abused or neglected; neglect toolkit;
        neglect strategy; neglect of duty; neglected tropical; neglected to (record|mention|tell|inform|update)
      `),
    },
    { use: 'label', phrases: each('home conditions; basic care; neglect') },
  ],
}
