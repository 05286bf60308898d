/** How analysis sounds: it says why. This project's choice of words, from published reviews that were praised for it. */
import { each } from '../language/phrases.ts'

export const analysis = each(`
  because; why; reason*; explain*; explanation*; led to; contribut*; meant that; as a result; consequence*; in hindsight; hindsight; underlying;
  systemic; root cause; barrier*; factor*; pressure*; workload; capacity; vacanc*; caseload*; should have; could have; ought to; might have;
  would have; failed to; missed; opportunit*; was not (asked|shared|known|considered|questioned|challenged|explored|seen|understood);
  were not (asked|shared|known|considered|questioned|challenged|explored|seen|understood); no one; nobody; did not know; accepted; assumed;
  assumption*; took at face value; taken at face value; normalis*; optimis*; culture; supervision; curious; curiosity; challenge*; understood;
  misunderstood; suggests; shows; showed; indicates; learning; lesson*; therefore; however; although; instead; pattern; cumulative; rather than;
  in isolation; separate event*
`)
