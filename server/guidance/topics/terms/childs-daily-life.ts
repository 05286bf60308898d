import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'childs-daily-life',
  groups: [
    {
      use: 'event',
      phrases: each(`
        what (a day|life|it) was like; what it was like (to be|for); life was like for; day was like;
        a day in the life; lived experience; daily (life|lived|experience);
        (spoken|spoke|talked|talk|speak) to .. alone; seen alone;
        (none|not|never|nobody|no one) .. (spoken to|seen|asked) .. alone; seen with .. in the room; three houses;
        in (their|his|her|the child) (own )?words; (his|her|their|child) (wishes|views|voice|perspective|wish);
        what <child> .. wanted; (sought|asked|ask|hear|heard|seek) (her|his|their|child) (view*|voice|wishes);
        no one sought; (way|ways) of (telling|communicating|saying);
        (telling|tell) (us|adults|them|someone|staff|people) .. (something|in|that|how); were also messages;
        had not heard it; behaviour .. (managed|communicat*|message); she was the one who; he was the one who;
        (told|tells) (her|his|the|a|their) (class )?(teacher|mentor|counsellor|worker|family worker|teaching assistant|tutor|foster carer|friend|form tutor);
        (she|he|they) (wrote|drew|drawn|acted out|hummed|whispered); drew the same; drawing*; acted out;
        (nobody|no one|none) .. asked (her|him|them|the (children|girls|boys|child)|either|why|what); asked him why;
        asked her why; what they (saw|ate|wanted|thought); how it felt; learned to (hide|tell|cook); kept crusts;
        help* a reader to see; the world as; saw (the world|it) as; turned away from faces; stopped choosing;
        observation of how; who got them up; slept in front of; not one observation; (described|recorded) .. as happy;
        the mum now; ask* to stay; liked (sundays|school|the); understand what life; keeping watch; mum sad days;
        they only see; gave his trainers; her wish to; the child world; what day to day life; hear the child;
        listened to (her|him|the child); (child|his|her|their) point of view; through the eyes of
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        voice of the child toolkit; child centred approach; should always ask; audit .. child voice
      `),
    },
  ],
}
