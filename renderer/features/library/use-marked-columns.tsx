import type { ItemKind } from '@shared/contract/library/consistency'
import { LookMark } from '../../components/marks/look-mark'
import type { Column } from '../../components/table/sort-items'
import { useContradicted } from '../../lib/consistency/use-contradicted'
import { useText } from '../../lib/use-text'
import type { LibrarySection } from './library-section'

/** Lists whose lines can be contradicted. */
const kinds: Partial<Readonly<Record<LibrarySection, Exclude<ItemKind, 'source'>>>> = {
  statistics: 'statistic',
  agreements: 'agreement',
  funding: 'funding',
  events: 'event',
}

/** The columns of a list, the first of them with a word at what something is at odds with. */
export function useMarkedColumns<T extends { readonly id: string }>(
  section: LibrarySection,
  items: readonly T[],
  columns: readonly Column<T>[],
): readonly Column<T>[] {
  const text = useText()
  const kind = kinds[section]
  const marks = useContradicted(
    kind ?? 'statistic',
    kind === undefined ? [] : items.map(({ id }) => id),
  )
  const markedId = section === 'events' ? 'title' : columns[0]?.id
  return columns.map((column) =>
    column.id !== markedId
      ? column
      : {
          ...column,
          cell: (item) => {
            const mark = marks.get(item.id)
            return (
              <>
                {column.cell === undefined ? column.text(item) : column.cell(item)}
                {mark !== undefined && (
                  <>
                    {' '}
                    <LookMark>{text(`contradictions.mark.${mark}`)}</LookMark>
                  </>
                )}
              </>
            )
          },
        },
  )
}
