import type { ImportContext } from '../import-context'
import type { Entry } from './entry'

/** Indents that differ less are of one level. */
const stepMm = 3

/**
 * Lists whose levels are lists of their own, each further to the right, as styles like `List Bullet 2`
 * make them: the levels are those of their names or their indents.
 */
export function withListLevels(
  entries: readonly Entry[],
  { isOwn }: ImportContext,
): readonly Entry[] {
  if (isOwn) return entries
  let indents: number[] = []
  return entries.map((entry): Entry => {
    if (entry.kind !== 'paragraph' || entry.as.kind !== 'listItem') {
      if (entry.kind !== 'paragraph' || entry.as.kind !== 'nothing') indents = []
      return entry
    }
    const { indentMm, style } = entry.paragraph
    const named = /^list (?:bullet|number) ([2-5])$/.exec(style)?.[1]
    indents = [...indents.filter((indent) => indent < indentMm - stepMm), indentMm]
    if (entry.as.level > 0 || entry.as.listId.startsWith('typed-')) return entry
    const level = named === undefined ? indents.length - 1 : Number(named) - 1
    return level === 0 ? entry : { ...entry, as: { ...entry.as, level } }
  })
}
