/**
 * Labels that published reviews use in place of an analysis. The Panel's chair asked in 2021 that such labels be explained:
 * what was accepted, what was not asked, what was not tested.
 */
import { each } from '../language/phrases.ts'

export const cliches = each(`
  professional curiosity; professionally curious; (lack of|insufficient|limited|more|greater|little|absence of) curiosity; curious enough;
  over optimis*; overoptimis*; overly optimistic; (rule|rules) of optimism; professional optimism; start again syndrome; start again mentality;
  fresh start syndrome; (silo|siloed) (working|practice|thinking|mentality); (worked|working|work) in silos; respectful uncertainty;
  healthy scepticism; fixed thinking; fixed (view|views); confirmation bias; confirmatory bias; group think; groupthink; diagnostic overshadowing;
  professional (challenge|dangerousness|drift|complacency); (lack of|insufficient|limited) (professional)? challenge; drift and delay;
  (poor|ineffective|inadequate|lack of|insufficient) (information sharing|communication|multi agency working|management oversight|joined up working);
  (breakdown|breakdowns|failure|failures) (in|of) (communication|information sharing); (joined up|holistic) (working|approach|thinking|assessment)
`)

/** Something happened or did not: who, when, what was accepted, what nobody asked. */
export const evidence = each(`
  because; for example; for instance; such as; e.g; when; after; before; until; by (asking|not asking|accepting|assuming|failing);
  as (he|she|they|it|the|there|no); since; despite; although; even though; in that; so that; meant that; which meant; where;
  (not|never|nobody|no one|none|nor|without|neither) ..3 (ask|asked|asking|see|saw|seen|seek|sought|check|checked|checking|test|tested|testing|speak|
    spoke|spoken|visit|visited|read|look|looked|share|shared|sharing|told|tell|wonder|wondered|question|questioned|consider|considered|known|know|
    link|linked|explore|explored|passed|sent|recorded|follow|followed|challenge|challenged|escalate|escalated|invited|meet|met|hear|heard);
  (accepted|assumed|believed|took|taken|relied|explained away|at face value|took at|closed|screened out|stepped down|cancelled|overlooked|ignored|
    dismissed|attributed|missed);
  the explanation; explanation of; said that; told; wrote; (asked|rang|phoned|visited|challenged|escalated|insisted|questioned);
  (minutes|notes|records) (show|shows); led to; <number>; january; february; march; april; may; june; july; august; september; october; november;
  december; monday; tuesday; wednesday; thursday; friday; weekend; bruise*; fracture*; injur*; once; twice; three times; each time; every time;
  (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (times|occasions|visits|referrals|agencies|records|weeks|months|days|of the)
`)

/** The label names a theme, a training or what is to be done; nothing is said of this case. */
export const namedOnly = each(`
  training; train; trained; course; courses; workshop*; module*; briefing*; seminar*; audit*; campaign*; policy; policies; procedure*; protocol*;
  guidance; toolkit*; tool; resource*; newsletter; card; cards; poster*; leaflet*; prompt; prompts; learning event*; podcast*; strategy; framework;
  theme; themes; term; terms; phrase; label; word; words; should; must; need to; needs to; ought to; will;
  to (promote|encourage|embed|strengthen|improve|develop|support|ensure|remind|reinforce|raise|build); recommend*; national; nationally; panel;
  annual report; research; literature; other reviews; previous reviews; serious case reviews;
  (no|not|neither|nor|without) ..4 (evidence|sign|indication|example|examples|finding)
`)
