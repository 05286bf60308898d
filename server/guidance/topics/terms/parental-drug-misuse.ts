import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'parental-drug-misuse',
  groups: [
    {
      use: 'condition',
      whose: 'parent',
      phrases: each(`
        drug (misuse|abuse|use|user|users|dependen*|addiction|problem|problems|taking|paraphernalia); drug using;
        using drugs; taking drugs; taken drugs; illegal substances; illicit (drugs|substances); recreational drug*;
        cannabis; cocaine; crack; heroin; methadone; buprenorphine; subutex; ketamine; amphetamine*; MDMA; ecstasy;
        spice; mamba; opiate*; opioid*; benzodiazepine*; diazepam; valium; xanax; pregabalin; gabapentin; codeine;
        tramadol; weed; skunk; nitrous oxide; substance misuse; substance abuse; substances; injecting; IVDU; IV drug;
        needles; syringes; OST; script; using again; relapsed; drug overdose; class a; hair strand; toxicology;
        burnt spoons; foil; wraps; drug wraps; marks on (her|his) arms; track marks;
        smoked (cannabis|weed|heroin|crack); neonatal abstinence; NAS; drug testing; drug treatment;
        misusing .. opioids; drug dealing from
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (attending|known to|open to|referred to|engaged with) .. drug (service|team|services);
        positive for (cocaine|cannabis|opiates|amphetamine*|heroin|benzodiazepines|drugs); on (a )?methadone
      `),
    },
    {
      use: 'subject',
      whose: 'parent',
      phrases: each(`
        drug; drugs; drug history; clean; drugs or drink; drink or drugs; take drink or drugs
      `),
    },
    {
      use: 'absent',
      whose: 'parent',
      phrases: each(`
        toxicology .. (negative|clear); (urine|blood|drug|hair strand) (screen|screens|test|tests) .. (negative|clear);
        negative for .. drugs; no drugs; drug free; tests at random for drugs; found no drugs; screens .. negative;
        drugs no
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (toxicology|hair strand|drug test*) .. (awaited|awaiting|pending|outstanding|ordered); awaiting toxicology;
        blood .. sent for analysis; drug history not checked
      `),
    },
    {
      use: 'denied',
      whose: 'parent',
      phrases: each(`
        never touched; was clean; been clean; is clean; stopped using; neither adult used
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        drug chart; drug round; drug trolley; drug error; drug company; drugs line; drug line; drug dealing;
        supply of drugs; carrying drugs; misuse of drugs act; drug and alcohol service; prescribed drug;
        possession of cannabis; drug debt*; drug dealer*; running drugs; selling drugs; deal drugs; drugs for others;
        drug gang*
      `),
    },
    { use: 'label', phrases: each('drugs; substances; drug use') },
  ],
}
