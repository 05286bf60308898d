import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { outsidePandemicCases } from './shared.ts'

export const terms: TopicTerms = {
  topic: 'pandemic-family-stressors',
  groups: [
    {
      use: 'elsewhere',
      phrases: each(`
        practice supervisors; supervisors; of the team; (the )?duty team;
        (staff|nurses|practitioners|visitors|social workers) (were|was|had|worked|out|off)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (furlough*|(lost|losing|lose) (their|her|his|the|both|all|my) (own )?(job|jobs|work|income|hours|shifts|wages|wage|business|earnings|cleaning|livelihood)|job loss|job losses|laid off|redundan*|zero hours|out of work|unemploy*|universal credit|rent|arrears|debt*|food (bank|banks)|food (parcel|parcels)|bills|money|overtime|(shifts|hours|work|wages|income|trade|orders|takings|earnings) ..2 (stopped|dried up|vanished|gone|went|fell|cut|ended|disappeared|came to nothing|did not come back)|no (income|work|wages|earnings|money)|without (work|income|wages)|business ..2 (fold*|closed|fail*|collapsed|went under)|(pub|pubs|restaurant|cafe|café|takeaway|shop|salon|hotel|taxi|market|factory) ..4 (shut|closed|stopped|work|trade)|hospitality| strain*|under stress|stressed|stress|tension*|tempers|pressure cooker|rows|row|rowing|arguments|arguing|argued|quarrel*|crowded|overcrowd*|cramped|on top of (each|one)|one room|two rooms|(<number>|three|four|five|six|seven|eight|nine) (people|of them|children|adults) ..6 (room|rooms|bathroom|flat|bedroom|bedrooms|bed|tablet|garden|house|home)|one bathroom|(one|two) bed* (flat|room*)|bedroom flat|no (garden|balcony|outside)|outside space|tower block|hostel room|temporary accommodation|cooped|confined|lonel*|isolat* (with|from|mother|family)|(lost|losing|without) the (support|help|company)|lost (her|their|his) (support|help|network)|(mother|family|parents|parent|felt|household) ..2 isolated|alone with|on (her|his) own with|not (sleeping|speaking|coping|eating)|nobody to (help|take|turn|talk|leave)|no one to (help|take|turn|talk)|nowhere to go|could go nowhere|no break|no respite|respite|short breaks|no visitors| grandparents|grandparent|gran|grandmother|nan|nana|aunties|aunts|in laws|relatives|extended family|family (help|abroad)|(mosque|church|temple|gurdwara|playgroup|toddler group|community centre|market|aunts) ..8 (stopped|shut|closed|gone|no longer|ended|could not|coped)|support (network|bubble)|childcare|babysit*|home school*|homeschool*|bereavement*|funeral|died of|grief|(lost|losing) (her|his|their) (mother|father|gran*|nan|uncle|aunt|parents)| drinking (more|at home|rose|increased|doubled|began)|(his|her|their|mother|father) drinking|drank (more|at home)|began drinking|using more|first hit|violence|violent|assaults|abuse (began|started|got|grew|escalat*|worsened|intensified)|hit her|trapped|could not (leave|visit|get out|come|travel)|(at )?home (all|every) day|all day every day|all week|seven days (a week|out of seven)|(told|asked|had) to (stay|keep) (in|away|apart|home)|(stay|keep|kept|stayed) away|could not help|shut (in|up) (with|together|by)|everyone at home|all (three|four|five|six|seven) (of (them|the children)|children|at home)|(under|on) (the |this |that )?household|household under|fell hard on|benefits|poverty|heating|electricity|screamed|cope|coping|coped|not cope|end of her strength|took the brunt|brunt of|alone together|did not sleep|hardly sleeping|not to cross|breaking point|end of (her|his|their) tether|could not see a way|exhausted|worn out|loneliest|dawn till dark|no nursery) ...24 <covid>;
        <covid> ...24 (furlough*|(lost|losing|lose) (their|her|his|the|both|all|my) (own )?(job|jobs|work|income|hours|shifts|wages|wage|business|earnings|cleaning|livelihood)|job loss|job losses|laid off|redundan*|zero hours|out of work|unemploy*|universal credit|rent|arrears|debt*|food (bank|banks)|food (parcel|parcels)|bills|money|overtime|(shifts|hours|work|wages|income|trade|orders|takings|earnings) ..2 (stopped|dried up|vanished|gone|went|fell|cut|ended|disappeared|came to nothing|did not come back)|no (income|work|wages|earnings|money)|without (work|income|wages)|business ..2 (fold*|closed|fail*|collapsed|went under)|(pub|pubs|restaurant|cafe|café|takeaway|shop|salon|hotel|taxi|market|factory) ..4 (shut|closed|stopped|work|trade)|hospitality| strain*|under stress|stressed|stress|tension*|tempers|pressure cooker|rows|row|rowing|arguments|arguing|argued|quarrel*|crowded|overcrowd*|cramped|on top of (each|one)|one room|two rooms|(<number>|three|four|five|six|seven|eight|nine) (people|of them|children|adults) ..6 (room|rooms|bathroom|flat|bedroom|bedrooms|bed|tablet|garden|house|home)|one bathroom|(one|two) bed* (flat|room*)|bedroom flat|no (garden|balcony|outside)|outside space|tower block|hostel room|temporary accommodation|cooped|confined|lonel*|isolat* (with|from|mother|family)|(lost|losing|without) the (support|help|company)|lost (her|their|his) (support|help|network)|(mother|family|parents|parent|felt|household) ..2 isolated|alone with|on (her|his) own with|not (sleeping|speaking|coping|eating)|nobody to (help|take|turn|talk|leave)|no one to (help|take|turn|talk)|nowhere to go|could go nowhere|no break|no respite|respite|short breaks|no visitors| grandparents|grandparent|gran|grandmother|nan|nana|aunties|aunts|in laws|relatives|extended family|family (help|abroad)|(mosque|church|temple|gurdwara|playgroup|toddler group|community centre|market|aunts) ..8 (stopped|shut|closed|gone|no longer|ended|could not|coped)|support (network|bubble)|childcare|babysit*|home school*|homeschool*|bereavement*|funeral|died of|grief|(lost|losing) (her|his|their) (mother|father|gran*|nan|uncle|aunt|parents)| drinking (more|at home|rose|increased|doubled|began)|(his|her|their|mother|father) drinking|drank (more|at home)|began drinking|using more|first hit|violence|violent|assaults|abuse (began|started|got|grew|escalat*|worsened|intensified)|hit her|trapped|could not (leave|visit|get out|come|travel)|(at )?home (all|every) day|all day every day|all week|seven days (a week|out of seven)|(told|asked|had) to (stay|keep) (in|away|apart|home)|(stay|keep|kept|stayed) away|could not help|shut (in|up) (with|together|by)|everyone at home|all (three|four|five|six|seven) (of (them|the children)|children|at home)|(under|on) (the |this |that )?household|household under|fell hard on|benefits|poverty|heating|electricity|screamed|cope|coping|coped|not cope|end of her strength|took the brunt|brunt of|alone together|did not sleep|hardly sleeping|not to cross|breaking point|end of (her|his|their) tether|could not see a way|exhausted|worn out|loneliest|dawn till dark|no nursery);
        furloughed; on furlough; furlough (and|ended|money|pay);
        (schools|nurseries|playgroups|nursery|school|playgroup) ..4 (shut|closed) ...16 (on her own|on his own|nobody to help|no family|no help|alone with|at home all day|rows|strain|cope|coping|drink*)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        furlough data; PE and
      `),
    },
    { use: 'elsewhere', phrases: outsidePandemicCases },
    {
      use: 'event',
      phrases: each(`
        with the (pubs|pub|gyms|gym|parks|park|playgrounds|playground|shops|cafes|mosque|church|library|youth club|swings) (shut|closed|taped off|locked);
        (neighbour|nan|nana|gran|granny|grandmother|grandparents|grandfather|aunt|auntie|childminder|couple) ..16 (was shielding|were shielding|told (not )?to (stay|keep|cross|visit|come|mix|isolate|shield)|not allowed (to|in)|forbidden|kept away|could no longer (have|come|help|mind|take));
        <covid> ...24 (hours|nights|night|hour) sleep
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (counsellor|worker|staff|teacher|nurse|mentor) ..2 (on furlough|furloughed)
      `),
    },
  ],
}
