import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'parental-alcohol-misuse',
  groups: [
    {
      use: 'condition',
      whose: 'parent',
      phrases: each(`
        alcohol (misuse|abuse|dependen*|use|problem|problems|intake|consumption|addiction); alcoholic; alcoholism;
        dependent (on alcohol|drinker|drinking); heavy drink*; drink* (heavily|to excess|excessively|problem); binge*;
        intoxicat*; drunk; drunken*; inebriat*; under the influence; hungover;
        smell* (of|strongly of) (alcohol|drink|beer); smelt .. of (alcohol|drink); been drinking; drinking;
        substance misuse; substance abuse; substances; vodka; bottle of wine; bottle of spirits;
        bottles? of (spirits|gin|whisky); cans of (lager|beer|cider); empty (cans|bottles);
        over the (drink drive )?limit; drink driv*; breathalys*; detox*; relapse* (into|with) (drink|alcohol);
        chronic excessive; alcohol liaison; foetal alcohol; fetal alcohol; FASD; alcohol dependency; excess alcohol;
        problem drinking; drink problem; units (a|per) week; AUDIT .. <number>; had (her|his) wine;
        the worse for drink; litre of; taken drink; evening of drinking; drinks? at weekends
      `),
    },
    {
      use: 'event',
      phrases: each(`
        drink was (a|the) (constant|problem|feature); alcohol (featured|was a factor|was a feature|present);
        (attending|known to|open to|referred to|engaged with) .. alcohol (service|team|services); alcohol yes;
        stepfather drinking; alcohol on (her|his|the) breath
      `),
    },
    {
      use: 'subject',
      whose: 'parent',
      phrases: each(`
        alcohol; drink; drank; drinks; sober; teetotal; a drink; alcohol use; drug and alcohol; drugs and alcohol;
        drugs or alcohol; drugs or drink; pints
      `),
    },
    {
      use: 'absent',
      whose: 'parent',
      phrases: each(`
        non drinker; teetotal; blood alcohol .. nil; does not drink; neither had been drinking; no intoxication;
        not intoxicated; sober; seldom drinks; alcohol .. was not a (factor|feature); no sign of intoxication
      `),
    },
    {
      use: 'denied',
      whose: 'parent',
      phrases: each(`
        only (drank|drinks|drink|ever) .. (socially|weekend|occasion*|pints|glass|birthdays);
        couple of (pints|drinks|beers); drank socially; drinks socially; no more than (anyone|most); stopped drinking;
        not had a drink; seldom drinks; rarely drinks; occasional (drink|glass)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        alcohol gel; alcohol wipe*; alcohol swab*; alcohol hand; alcohol sales; drinking water; soft drink*;
        hot drink*; energy drink*; bottle of cider; underage drinking; alcohol awareness; drink of water;
        alcohol licensing
      `),
    },
    { use: 'label', phrases: each('alcohol; substances; drink') },
  ],
}
