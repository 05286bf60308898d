/**
 * Words that several topics share; whose factor it is decides between them.
 * Each list is named for what it describes.
 */

/** Illness and distress of mind, said alike of a parent and of a child. */
import { each } from '../../language/phrases.ts'

export const illMind: readonly string[] = each(`
        depress*; low mood; low in mood; mood (was|is) low; anxiety; anxious; panic attack*; self harm*; self injur*;
        suicid*; suicide; overdose*; overdosed; OD; took .. tablets;
        (attempt|attempts|attempted) .. (life|hang|hanging|suicide); ended (her|his|their) (own )?life;
        (wanted|wanting|wished|wish) to (die|be dead); thoughts of (ending|dying|suicide|harming);
        took (her|his|their) own life; taking (her|his|their) own life; psychosis; psychotic; bipolar; schizo*;
        eating disorder; anorexi*; bulimi*; PTSD; post traumatic stress; OCD; obsessive compulsive;
        personality disorder; EUPD; BPD; mental ill health; mental illness; mentally (ill|unwell); mental disorder;
        mental health (problem|problems|difficulties|difficulty|needs|issues|condition|conditions|crisis|concerns|deteriorated|decline|diagnosis|history);
        poor mental health; sectioned; hallucinat*; hearing voices; hears voices; paranoi*; delusion*; antidepressant*;
        sertraline; fluoxetine; citalopram; mirtazapine; olanzapine; quetiapine; lithium; antipsychotic*; crisis team;
        crisis line; ligature*; cut (her|his|their) (arm|arms|wrist|wrists|leg|legs|own);
        cutting (to|her|his|their|herself|himself);
        (cut|cutting|harm|harmed|harming|hurt|hurting|kill|killed|killing|hang|hanged) (herself|himself|themselves);
        breakdown; emotionally unstable; intrusive thoughts; not sleeping; tearful; flat (affect|and); hopeless;
        disordered eating; medication for (depression|anxiety); section 136; s136; in crisis; bridge; talked down
      `)

/** The mere name of the field. */
export const mind: readonly string[] = each(`
        mental health; emotional health; emotional wellbeing; emotional well being; MH; mood; psychiatric;
        mental state; state of mind; psychological
      `)

/** What the family says when it makes light of it. */
export const fineInMind: readonly string[] = each(`
        coping (well|fine); all good; was fine; is fine; fine in (himself|herself|themselves); just tired; always fine;
        felt fine; feeling fine; nothing wrong with; not the .. type; a bit (tired|down|stressed); happy
      `)
