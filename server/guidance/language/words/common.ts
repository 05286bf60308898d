/**
 * The commonest words of reviews, commonest first, in three bands: about how often one of them stands where any other word
 * stands once.
 */
import { words } from '../word-lists.ts'

export const commonWords: readonly { readonly weight: number; readonly words: readonly string[] }[] = [
  {
    weight: 120,
    words: words(`
      the and was a to in of had that not on child for no at with is mother by been were it he her children has she
      school health his or from there about family any who as be father an but they their this have him them did do
      does are i you which its when what after one two other than more so into
    `),
  },
  {
    weight: 30,
    words: words(`
      asked home police told parents care what abuse known both after review social baby whether said plan agency
      mental found which three each time weeks day worker seen incident date nothing alcohol out service domestic
      neglect recorded could all under sexual made before drugs never how need months information years record given
      may every days up four use hospital year risk staff own young mum dad parent nor would should can will might
      must only again over off then
    `),
  },
  {
    weight: 8,
    words: words(`
      adult partner partners held contact place first help education five saw because same well attendance taken
      between week team met put visits visit none being exploitation door anyone drinking new see concern concerns
      support back nurse nine completed person closed case where officer visitor stepfather report done until ended
      either duty twice half part away without older history yet decision safe needs left moved sibling drug most
      people house during last way several many some much very just still since while through around old aware these
      those me my your our us night seven six
    `),
  },
]
