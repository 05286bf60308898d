import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'child-protection-history',
  groups: [
    {
      use: 'condition',
      phrases: each(`
        child protection plan*; child protection conference*; CP plan; CPP; ICPC; RCPC; CPC; child in need; CIN;
        CIN plan; core group*; looked after; children looked after; LAC; CLA; care order; supervision order;
        interim care; special guardianship; SGO; section 47; s47; section 17; s17; section 20; s20; pre proceedings;
        PLO; public law outline; care proceedings; adopted; foster (family|carer|carers|care|placement); in care;
        into care; children home; residential home; pre birth assessment; prebirth assessment; unborn plan;
        (single|social work|C&F|child and family|parenting) assessment; strategy (meeting|discussion) in <number>;
        removed from (his|her|their) care;
        (contact|contacts|referral|referrals) to (children)? (social care|MASH|the front door|CSC);
        contacts to the front door; re referred; rereferred; subject to (a )?plan*;
        category of (emotional|physical|sexual|neglect); child protection register; plans? were ended;
        registered under; placed with (a )?(foster|relatives|grandparents);
        previously known to (children|CSC|social care); open to (children|CSC|social care); reached the front door;
        closed with no further action; NFA; stepped down; social work history; child protection (history|involvement);
        conference chair; neglect plan
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        known to (children)? (social care|CSC|services|childrens services); children social care; social care; CSC;
        social care history; social worker; referred to social care; ever been referred; previous involvement;
        earlier involvement; any earlier involvement; previous social care; social services; involved with the family
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        not (previously )?(been )?known to (any )?(children)? (social care|CSC|services);
        never (been )?(known|referred|open) to; (not|never) (previously )?been referred;
        never had (a social worker|contact with social care|any contact|involvement);
        no (previous|prior|earlier) (involvement|referral*|contact|contacts|CSC|social care); universal services;
        no social care (involvement|history); had never (had|been) .. (social care|social worker|referred);
        neither child had (ever )?been referred; no (child|children) .. referred; never met the threshold;
        no services had ever been involved
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        records from .. previous (authority|area) .. (requested|awaited|not);
        not (yet )?known whether .. (social care|involvement|referred|known)
      `),
    },
    { use: 'denied', phrases: each('never had a social worker; no services .. ever; none of our') },
    {
      use: 'generic',
      phrases: each(`
        following the incident; section 47 assault; child protection doctor; child protection training;
        child protection procedures; foster carer (training|recruitment); care leaver; left care; rate of section 47;
        surviving twin .. foster; child protection plan is reviewed; since the incident .. foster;
        child protection medical; children looked after by
      `),
    },
    {
      use: 'label',
      phrases: each(`
        CSC; social care; social care history; CSC history; previous social care; previous CSC
      `),
    },
  ],
}
