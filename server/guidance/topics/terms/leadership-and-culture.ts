import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'leadership-and-culture',
  groups: [
    {
      use: 'event',
      phrases: each(`
        vacanc*; vacant post*; caseload*; workload*; understaffed; short staffed; short of staff; short on the;
        (midwives|nurses|staff|workers|posts) short; unallocated; management oversight; managerial oversight;
        oversight; manager* .. (signed|sign off|read|agreed|covering|oversight|identified|raised|had not|had agreed);
        no manager; sign off; signed off; senior leaders; senior managers; leadership; gold group; turnover;
        sickness absence; (changes|change) of (social worker|manager|worker); agency (staff|cover|worker*); locum;
        covering (three|two|four|several); responsible for <number> children; <number> (families|children|cases);
        newly qualified; had been qualified; capacity; budget*; funding cut*; cuts to; waiting list; backlog;
        duty rota; decision to close; closed the (clinic|service); drop in clinics; case systems; IT system*;
        computer system; asking for help; blame; sign of weakness; lost .. of its (permanent )?staff; four managers;
        three posts; gap in supervision; for <number> children; restructur*; re organisation; reorganis*; redeployed;
        morale; closures in batches; commissioners knew; board had been told; stretched
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        leadership development; governance arrangements; learning culture; national workforce; leadership group
      `),
    },
  ],
}
