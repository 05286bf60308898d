import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'domestic-abuse',
  groups: [
    {
      use: 'condition',
      phrases: each(`
        domestic abuse; domestic violence; domestically abus*; DA; DV; DVA; IPV; intimate partner violence; coercive;
        coercion; controlling (behaviour|behavior|relationship|partner); coercive control;
        violent (relationship|partner|ex); abusive (relationship|partner|ex);
        abuse (between|within) .. (adults|parents|couple|relationship|partners);
        violence (between|towards|toward|against|from|to|by|at|in|within) .. (parents|adults|mother|mum|her|partner|partners|relationship|relationships|home|couple|household|him);
        violence; strangul*; non fatal strangulation; stalk*; honour based; forced marriage; financial abuse;
        economic abuse; bail for assault*; perpetrator; arguments; marital rape;
        assault* (on|of|by|against) (her|his|the|their)? (mother|mum|partner|wife|father|ex|husband|girlfriend);
        (assaulted|attacked|hit|punched|slapped|kicked|beaten|strangled|choked|pushed|raped|threatened) by (her|his|the) (partner|husband|boyfriend|ex|ex partner|father);
        domestic (incident|incidents|dispute|disputes|callout|call outs|homicide|abuse incident);
        call outs to the address; abuse (from|by) (her|his) (partner|ex|husband);
        relationship was (violent|abusive|controlling); volatile relationship; toxic relationship;
        verbal (dispute|altercation)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        MARAC; IDVA; DASH .. (score|high|medium|standard|completed|ticks|graded); DVPN; DVPO; DVDS; clare law;
        operation encompass; non molestation; NMO; occupation order; refuge; womens aid; fled to; fleeing; fled;
        (mother|she|her) had (a )?(split lip|black eye|bruis* to|fractured (cheekbone|jaw)|visible injur*);
        walked into a door; (held|grabbed|grabbing|seized) .. by the (throat|neck|hair);
        (slapped|punched|kicked|beaten|pushed|strangled|throttled|headbutted|bitten|choked|hit) (her|mother|mum|him|father|during|by|in front);
        (checked|checks|monitored|went through|tracked) (her|his|mother) (phone|messages|calls|whereabouts);
        who she (could|was allowed to|saw) (see|speak|meet)?;
        (held|kept|took|controlled|controls|had) (her|the|all the) (bank card|money|wages|phone|passport|benefits);
        answered for her; answers for her; speaks for her; not allowed to (leave|go out|see|work|speak);
        terrified of him; afraid of (him|her partner); frightened of (him|her partner|father);
        scared of (him|her partner|father);
        (broken|broke|fractured) (his|her) .. partner (jaw|nose|arm|cheekbone|wrist);
        assaulting (the mother|his partner|his ex|her|mother|an earlier|a previous);
        assault on (mother|mum|a previous|a former|an earlier|his|her); pushed (her|me); hit (me|her);
        (smashed|broke|punched) .. (door|wall|phone|furniture|plates); beaten by (her|his);
        (mummy|mum) and (daddy|dad) .. fight*; big fight; bruis* to (her|mother) (arm|arms|neck|face);
        things .. thrown; neighbours .. (shouting|screaming|arguments|arguing); broken wrist that she;
        assaulted (mother|mum|his partner|her|in (front|pregnancy)|by her); assaulted during (the )?pregnancy;
        assault in pregnancy; police .. (called|attended) .. (neighbours|shouting|argument|disturbance);
        breach* (of )?(the |his )?(non molestation|order|restraining); restraining order; verbal only;
        clash* between the parents; counter allegation*; injuries to mother;
        violence to (a|her|his) (mother|mum|partner)
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        relationship; abuse between; abuse within; controlling; arguing; rows; shouting; hurt or frightened
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        no log of calls; no police (call outs|callouts|logs|incidents|attendances|calls); no call outs;
        routine enquiry .. (negative|no disclosure|no concerns); felt safe at home; safe at home;
        safe in (her|the) relationship; relationship was (a )?(happy|good|supportive|loving); happy relationship;
        no sign of abuse between; no violence; never been violent; never been hurt; no history of violence
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        routine enquir* .. (not|never) (been )?(made|done|asked|completed|recorded|possible|undertaken|carried out|documented);
        (no|without) routine enquir*; routine enquir* .. (omitted|missed|blank); never seen alone;
        (not|never) asked about (her relationship|the relationship|relationships|safety at home|abuse|violence);
        not done .. partner present; (violence|violent|abuse|abusive) .. not (asked|checked|explored|recorded)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        silly row; just (a row|arguing|shouting|words|a domestic); row about money;
        never (laid|raised) a (finger|hand); loud but; never hurt; happy one; get on (well|fine)
      `),
    },
    { use: 'label', phrases: each('DA; relationship between; partner') },
    {
      use: 'generic',
      phrases: each(`
        domestic abuse act; serious violence; youth violence; gang violence; violence reduction; serious violence duty;
        working relationship; relationship based;
        relationship with (the )?(school|professionals|services|practitioners|worker|agencies);
        relationship between (the )?(agencies|services|school); knife violence; violent offender;
        therapeutic relationship; trusting relationship; good relationship with; DA assistant
      `),
    },
  ],
}
