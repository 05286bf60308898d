import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { notThePandemic, outsidePandemicCases } from './shared.ts'

export const terms: TopicTerms = {
  topic: 'pandemic-family-stressors',
  groups: [
    {
      use: 'elsewhere',
      phrases: each(`
        practice supervisors?; of the team; (the )?duty team; (staff|nurses|practitioners|visitors|social workers) (were|was|had|worked|out|off);
        ward staff; officers; colleagues; recovery fund; fund for; (her|his|of|and|no) friends; pupil; school counsellor; exams; (her|his|an) eating;
        (boy|girl) of (thirteen|fourteen|fifteen|sixteen|seventeen);
        (social worker|advocate|deputy|lead) ..3 (herself|himself|had covid|was shielding)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        <covid-strain> ...24 <covid>; <covid> ...24 <covid-strain>;
        <covid-relative> ..12 (shielding|minded|used to|could not (come|see|help|visit)|could no longer|had to (stop|stay)|stay away|keep away|kept
          away|help*|childcare|support|stopped|had (her|him|them|the)|taken (her|him|them|the)) ...20 <covid>;
        <covid> ...20 <covid-relative> ..12 (shielding|minded|used to|could not (come|see|help|visit)|could no longer|had to (stop|stay)|stay away|
          keep away|kept away|help*|support|stopped|gone|lost|taken)
      `),
    },
    // Said of no other time
    {
      use: 'event',
      phrases: each(`
        <covid-relative> ..12 (was shielding|were shielding|shielding|clinically (extremely )?vulnerable|told not to|told to (stay|keep)|not allowed
          (to|in)|forbidden);
        furloughed; furlough (and|ended|money|pay|put|halved|placed);
        with the (pubs|pub|gyms|gym|parks|park|playgrounds|playground|shops|cafes|mosque|church|library|youth club|swings) (shut|closed|taped off|
          locked);
        (when|once|after) the (pubs|gyms|restaurants|shops|mosques|churches|cafes) (shut|closed|were (shut|closed));
        (taxi|driving|bar|cleaning|restaurant|hotel) ..2 (work|job|jobs) ..2 (stopped|dried up|gone|went|vanished);
        <count> (people|of them|of us) (in|shared|sharing|to)? ..2 (one|two|three|a|a two) ..1 (room|rooms|bathroom|bed|bedroom|bedroomed|caravan|
          bedsit|hostel);
        respite ..6 (closed|shut|stopped|gone|withdrawn|suspended);
        (schools|nurseries|playgroups|nursery|school|playgroup) ..4 (shut|closed) ...16 (on her own|on his own|nobody to help|no family|no help|alone
          with|at home all day|rows|strain|cope|coping|drink*);
        (wage|wages|income|work|jobs|hours|shifts|trade|earnings|takings|money) ..3 (stopped|dried up|vanished|gone|went) (dead|overnight|in (march|
          april)|at once|within a week|in a day|from march);
        (day centre|respite|overnight carers|short breaks|unit|club|pub) ..2 (was|had|were)? (shut|closed) ..16 (parents|mother|father|carers|family|
          exhausted|drink*|drank|alone);
        (wage|wages|income|earnings|takings|jobs|shifts|trade|cheque|hours) ..2 (had )?(halved|all went|stopped|dried up|vanished|went overnight|fell
          by);
        laid off (from|in|by) ..6; (taxi|cab|trawler|boat|lorry|van|minibus) ..2 (stood|lay|laid|was laid) (idle|up);
        (no|neither) (garden|balcony) (nor|no|or|and) (balcony|garden|grandmother|yard|no);
        (swings|playground|playgrounds|play area|play park) ..4 (tape|taped|bound|padlocked|chained);
        (taught|teaching|schooling) ..8 (single|one|shared) ..2 (phone|telephone|handset|laptop|device); home schooling (two|three|four|five);
        (wip*|bleach*|scrubb*|disinfect*) ..4 (the post|shopping|the flat|door handles);
        (funerals?|christening|wedding|burial|graveside|wake) ..6 (chairs|screen|zoom|on a telephone|video|link|six|ten mourners|called off);
        (mutual aid|AA|NA|recovery|fellowship) meetings ..6 (moved|screen|online|stopped|zoom); panic buying;
        funerals? ..6 (on a screen|by video|by link|<count> (people|mourners))
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        furlough data; (counsellor|worker|staff|teacher|nurse|mentor) ..2 (on furlough|furloughed)
      `),
    },
    { use: 'elsewhere', phrases: notThePandemic },
    { use: 'elsewhere', phrases: outsidePandemicCases },
    {
      // In so many words
      use: 'event',
      plain: true,
      phrases: each(`
        <covid> ..2 (added to|increased|put|placed|caused|meant|left|led to) ..6 (stress|strain|pressure|lonely|isolated|isolation|tired|overcrowded|
          overcrowding|hardship|lost ..1 (job|work|income)|money);
        (family|mother|father|parents|mum|dad|household|couple) ..4 (stress|strain|pressure|loneliness|isolation|hardship|money worries|overcrowding) ..4 (during|in|because of|under|from) ..2 <covid>;
        (family|mother|father|parents|they|she|he|mum|dad) ..8 (during|in|throughout) ..2 <covid> ..2 (and )?(found it (very )?hard|was very tired|struggled
          to cope|could not (see|visit) (relatives|family|friends|her family|their family))
      `),
    },

    // As notes, rows and bullet points have it.
    {
      use: 'event',
      phrases: each(`
        (lockdown|april 20|april 2020|spring 2020|covid) ..12 (wages|income|job|jobs|hours|work) (gone|lost|stopped|cut); (wages|income|jobs?|taxi) (gone|lost|stopped|income stopped) ..6 (foodbank|food bank) ..8 (lockdown|school closed|home|kids)
      `),
    },
  ],
}
