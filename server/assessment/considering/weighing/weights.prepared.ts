/** What words weigh, learned from labelled passages; made into a table when the program is built. */
import weights from '../../../guidance/language/weights.generated.json'
import { compileWeights, type WeightData } from './weights.ts'

export const builtInWeights = (): WeightData => compileWeights(weights)
