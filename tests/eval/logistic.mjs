// Logistic regression by coordinate descent, for data that are nearly all zeros. Deterministic.

/** How often all weights are gone through. */
const sweeps = 40

/**
 * @param columns for each feature, the rows that have it
 * @param rows the rows to learn from
 * @param isTrue for every row 1 or 0
 * @param penaltyOf a feature's: `sparse` keeps small weights at nothing, `small` keeps all of them small
 * @param known what each row weighs already, where something is known of it
 */
export function regress(columns, rows, isTrue, penaltyOf, known) {
  const share = rows.reduce((sum, row) => sum + isTrue[row], 0) / rows.length
  let bias = known === undefined ? Math.log(Math.max(share, 1e-4) / (1 - share)) : 0
  const margins = known?.slice() ?? new Float64Array(isTrue.length).fill(bias)
  const chances = margins.map((margin) => 1 / (1 + Math.exp(-margin)))
  const weights = new Float64Array(columns.length)
  function move(moved, step) {
    for (let at = 0; at < moved.length; at++) {
      const row = moved[at]
      margins[row] += step
      chances[row] = 1 / (1 + Math.exp(-margins[row]))
    }
  }
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let feature = 0; feature < columns.length; feature++) {
      // Every few sweeps all are looked at; between them only those that weigh something.
      if (weights[feature] === 0 && sweep % 8 !== 0) continue
      const step = stepOf(weights[feature], columns[feature], chances, isTrue, penaltyOf(feature))
      if (step === 0) continue
      weights[feature] += step
      move(columns[feature], step)
    }
    const step = stepOf(0, rows, chances, isTrue, { sparse: 0, small: 0 })
    bias += step
    move(rows, step)
  }
  return { bias, weights }
}

/** Newton's step for one weight, never longer than one. */
function stepOf(weight, column, chances, isTrue, { sparse, small }) {
  let slope = small * weight
  let curve = small + 1e-3
  for (let at = 0; at < column.length; at++) {
    const chance = chances[column[at]]
    slope += chance - isTrue[column[at]]
    curve += chance * (1 - chance)
  }
  const edge = curve * weight
  const step =
    slope + sparse <= edge ? -(slope + sparse) / curve : slope - sparse >= edge ? -(slope - sparse) / curve : -weight
  return Math.max(-1, Math.min(1, step))
}
