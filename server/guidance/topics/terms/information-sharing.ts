import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'information-sharing',
  groups: [
    {
      use: 'event',
      phrases: each(`
        (not|never) (been )?(shared|passed|sent|copied|forwarded|communicated|relayed) .. (with|to|on);
        (was|were|been|be) not (shared|passed|sent|copied|told|informed);
        (shared|passed|sent|copied) .. (with|to) .. <agency>;
        <agency> .. (did not|had not|never|was not|were not|not) (been )?(tell|told|inform|informed|share|shared|notif*|know|known|pass|passed|aware|have this|alert*);
        (did not|never|had not|could not) (tell|inform|notify|alert|share|pass) .. <agency>;
        (told|tell|inform|informed|notified) (the others|each other|no one|anyone|children services);
        none told the others; not on the same table; same table; information (moved|flowed|was shared|sharing);
        handover; hand over; records .. (followed|not transferred|transferred|not visible); not visible to;
        minutes .. (reached|not sent|late); letter* .. (filed|went|not|never); filed .. without being read;
        discharge summary; stayed in (her|his|their|the) .. file; copied into; (held|known) .. (one piece|part of);
        was on the police system; notified .. (through|by|via); did not (reach|know of the|have this); verbal handover;
        no route by which; without consent; could not tell; rang the; receiving <agency> .. told; link was not made;
        (sent|went) to the (wrong|previous); e mail .. (not|sent|on leave); kept .. to (herself|himself|themselves);
        the form has no field; did not go to; continued to write; joined up; wider network .. not;
        agreed to share information; added to the file; two .. systems
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        information sharing agreement; information sharing protocol; information sharing in general; data protection;
        share* learning; share it with the business unit
      `),
    },
  ],
}
