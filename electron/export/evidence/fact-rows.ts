import type { Fact } from '@shared/evidence/evidence-sheet'
import { sheetStyles } from './sheet-look'
import type { CellLine, SheetCell, SheetRow } from './sheet-table'
import { line, originLines, type SheetContext, sentenceLine } from './sheet-words'

/** A row before what its fact says is written into it. */
export type FactRow = {
  /** Before the title. */
  readonly cells: readonly (readonly CellLine[])[]
  readonly shown: string
  /** What stands in the title's place, or below it. */
  readonly lines: readonly CellLine[]
  /** Null for one that rests on nothing itself. */
  readonly fact: Fact | null
  readonly goesOn?: boolean
}

/**
 * Rows with title, period, origin and sentence of their facts. Neighbours that one sentence states
 * share what they have in common: each value is marked in the one sentence, and a note of thirty
 * figures fits on a page.
 */
export function factRows(rows: readonly FactRow[], context: SheetContext): readonly SheetRow[] {
  return rows.map(({ fact, cells, shown, lines, goesOn = false }, index): SheetRow => {
    if (fact === null) return { goesOn, cells: [...cells, lines, [], [], []] }
    const neighbour = rows[index - 1]?.fact ?? null
    const before = neighbour !== null && isOneSentence(neighbour, fact) ? neighbour : null
    const unlessSame = (name: 'period' | 'provider', own: readonly CellLine[]): SheetCell =>
      before?.[name] === fact[name] ? 'above' : own
    const title = context.set(titleAfter(fact.title, before?.title ?? ''))
    const facts = [fact, ...sharing(rows.slice(index + 1), fact)] as const
    return {
      goesOn,
      cells: [
        ...cells,
        [line(title), ...qualifierLines(fact, shown, context), ...lines],
        unlessSame('period', [line(context.set(fact.period))]),
        unlessSame('provider', originLines(fact, context)),
        before === null ? [sentenceLine(facts, context)] : 'above',
      ],
    }
  })
}

function sharing(rows: readonly FactRow[], first: Fact): readonly Fact[] {
  const end = rows.findIndex(({ fact }) => fact === null || !isOneSentence(first, fact))
  return rows.slice(0, end < 0 ? rows.length : end).flatMap(({ fact }) => fact ?? [])
}

function isOneSentence(one: Fact, other: Fact): boolean {
  return one.sentence === other.sentence && one.source.name === other.source.name
}

/** Characters of a title that stand on one line. */
const shortTitle = 48

/** A long title that begins as the one above says only what differs: `… Afghans`. */
function titleAfter(title: string, above: string): string {
  const parts = title.split(', ')
  const others = above.split(', ')
  const differs = parts.findIndex((part, index) => part !== others[index])
  const from = differs < 0 ? parts.length - 1 : differs
  return title.length <= shortTitle || from === 0 ? title : `… ${parts.slice(from).join(', ')}`
}

/** A qualifier that what is printed leaves out. */
function qualifierLines(
  { qualifier, value }: Fact,
  shown: string,
  { words, set }: SheetContext,
): readonly CellLine[] {
  if (qualifier === null || shown.includes(value) || shown.includes(qualifier)) return []
  const said = words.qualifier.replace('{qualifier}', () => qualifier)
  return [line(set(said), sheetStyles.remark)]
}
