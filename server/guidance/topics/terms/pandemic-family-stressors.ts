import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'pandemic-family-stressors',
  groups: [
    {
      use: 'event',
      phrases: each(`
        furlough*;
        (lost|losing) (their|her|his|the) (work|job|jobs|income) ..12 (lockdown|pandemic|covid|restrictions);
        (lockdown|pandemic|covid|restrictions) ..20 (strain|stress*|loneliest|lonely|isolat*|crowded|overcrowd*|income|debt|job|rent|tension|pressure|two rooms|no garden|outside space);
        (strain|stress|tension|pressure|isolat*|loneliest) ..20 (lockdown|pandemic|covid|winter of 2020|restrictions);
        could not come into the house; shielding relative; household under strain;
        could not (visit|see) .. (grandparents|family|relatives|because of); flat with no outside space;
        (all|both|three|four|five|six|the) (of )?(the |her |his |their )?(children|child|boys|girls|siblings|kids) at home (on her own|alone|all day|by herself|without|with her) ...16 (lockdown|2020|2021|pandemic|schools|visit|restrictions|shut|closed); (schools|nurser*|playgroup*) ...16 (children|boys|girls) at home (on her own|alone|all day|by herself);
        (no|without|lost (their|her|his|all)) (income|work|earnings|wages) ...8 (2020|2021|lockdown|pandemic); (lockdown|2020|2021|pandemic|covid|restrictions) ...14 (no income|lost (their|her|his) (income|work)|stay away|kept away|could not help|no help|no childcare)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (pandemic|lockdown|lockdowns|covid|coronavirus|restrictions|spring of 2020|summer of 2020|winter of 2020|april 2020|march 2020|may 2020|shielding|stay at home|january 2021) ...20 (furlough*|lost (his|her|their|the) (job*|work|income|hours|shifts|wages|business)|job loss|laid off|redundan*|zero hours|out of work|unemploy*|universal credit|rent|arrears|debt*|food bank*|bills|money|income|overtime|business (fold*|closed|fail*)|strain*|stress*|tension*|pressure*|row*|argu*|crowded|overcrowd*|cramped|on top of (each|one)|one room|two rooms|shared a|in one|in a (one|two) (bed*|room*)|bedroom flat|no garden|balcony|no outside|outside space|tower block|upstairs flat|cooped|confined|lonel*|(mother|family|parents|parent|she was) isolat*|alone with|nobody to|no one to help|no visitors|grandparents|gran|grandmother|nan|family support|support (network|bubble)|childcare|babysit*|home schooling|homeschool*|respite|short breaks|bereave*|funeral|died of|drinking (more|at home|rose|increased)|drank (more|at home)|worse|first hit|violence (began|started|got|grew|escalat*)|trapped|could not (leave|visit|see|get out|work|come)|broadband|laptop|devices|data|weeks without|benefits|poverty|everyone at home|all (five|six|seven|four) of them|household under);
        (furlough*|lost (his|her|their) (job|work|income|business|hours|jobs)|overtime stopped|rent arrears|arrears|overcrowd*|cramped|two rooms|one room|shared a (one|two|three) ..|no garden|loneliest|loneliness|strain|tension*|stress*|shielding (relative|grand*|mother|father|parent|child|sibling|family)|grandparents|gran|nan|childcare|home schooling|redundan*|laid off|cooped|shut (up|in) together|bedroom flat|food bank|support network|household|savings|takings|taxi (work|trade)|restaurant (shut|closed)|pub (shut|closed)) ...20 (pandemic|lockdown|covid|coronavirus|restrictions|2020|2021|social distancing); furlough*
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        furlough data; furlough scheme closed; in the annex
      `),
    },
  ],
}
