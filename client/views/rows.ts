/** A row of a tree as plain data, so that what a view shows can be tested without an editor. */
export interface Row {
  /** The same row has the same id after every refresh: what is selected and open stays so. */
  readonly id: string
  readonly label: string
  readonly description?: string
  readonly tooltip?: string
  /** The whole row in words, for those who hear it. */
  readonly spoken: string
  readonly icon?: Icon
  /** What menus go by. */
  readonly context?: string
  readonly command?: { readonly name: string; readonly title: string; readonly arguments: readonly unknown[] }
  readonly children?: readonly Row[]
  /** Whether its children are shown at first. */
  readonly open?: boolean
}

export interface Icon {
  /** Name of a codicon. */
  readonly name: string
  /** Id of a colour of the theme; never the only sign of anything. */
  readonly colour?: string
}

/** What changed between two states of a tree: rows to draw again, or the whole. */
export interface Changes {
  readonly whole: boolean
  readonly rows: readonly string[]
}

export interface Placed {
  readonly row: Row
  readonly parent: string | undefined
}

/** Every row of a tree by its id. */
export function placed(rows: readonly Row[], parent?: string, into = new Map<string, Placed>()): Map<string, Placed> {
  for (const row of rows) {
    into.set(row.id, { row, parent })
    if (row.children) placed(row.children, row.id, into)
  }
  return into
}

const own = ({ children: _, ...row }: Row): string => JSON.stringify(row)
const ids = (rows: readonly Row[] | undefined): string => (rows ?? []).map(({ id }) => id).join('\n')

/** The fewest rows that have to be drawn again. A row that is drawn again draws its children again. */
export function changes(before: readonly Row[], after: readonly Row[]): Changes {
  if (ids(before) !== ids(after)) return { whole: true, rows: [] }
  return { whole: false, rows: before.flatMap((row, index) => changedRows(row, after[index] as Row)) }
}

function changedRows(before: Row, after: Row): readonly string[] {
  if (own(before) !== own(after) || ids(before.children) !== ids(after.children)) return [after.id]
  return (before.children ?? []).flatMap((child, index) => changedRows(child, after.children?.[index] as Row))
}
