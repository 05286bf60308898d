import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'not-visible-to-school',
  groups: [
    {
      use: 'condition',
      phrases: each(`
        home educat*; educated at home; EHE; elective home education; CME; children missing education;
        child missing education; missing education; persistent* absen*; part time timetable; reduced timetable;
        permanently excluded; PEX; FTE; excluded from school; fixed term exclusion*;
        suspended .. (occasions|times|from); suspension*; exclusion; exclusions; school refus*; refusing school; EBSA;
        not (in|attending) school; not been in school; off roll*; off rolled; not on .. roll; on no roll;
        came off roll; out of (school|education); without a school place; PRU; pupil referral; alternative provision;
        attendance .. (fallen|fell|falling|dropped|poor|low|below|declin*|fallen to); absence; absences; truan*;
        half day absences; waiting for a .. place; kept from school; missing two days; stayed at home;
        withdr* .. from school; leaving the roll; missed .. (days|school);
        tutor* .. (screen|online|two hours|mornings); tuition centre; bedroom was his classroom; his classroom;
        did not go back; not taken up; school did not see; neither (that )?school roll; roll nor;
        lost contact with school; named school
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        attendance; school attendance; receiving any education; which school; missed school; in school; suspended;
        in college
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        attendance .. (9<number>);
        attendance (was|is|at|of)? (90|91|92|93|94|95|96|97|98|99|100|96.5|97.5|98.2|98.5|95.5); <number> % attendance;
        attended regularly; good attendance; attendance .. (good|excellent|regular|no concern); in school every day;
        every day; not missed a day; never (been )?(suspended|excluded); concerns about attendance;
        school attendance does not apply; regular attender; teachers saw him; no suspensions; full attendance
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        not known which school; which school if any; attendance data requested; receiving any education
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        never missed school; in school every day; in college; always in school; goes every day
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        school of nursing; admission register*;
        attendance at (the )?(meeting|conference|emergency|ED|A&E|hospital|clinic|group|course|accident);
        home education team; attendance (list|at conference); hospital attendance*; ED attendance*; attendances;
        exclusion zone; exclusion criteria; attendance by
      `),
    },
    { use: 'label', phrases: each('attendance; education; school; ed; attendance / exclusions') },
  ],
}
