import type { Header } from '../../note/header'
import { type CompareContext, changeFields } from './context'
import { fieldChanges } from './header-fields'

/**
 * Adds changes of lines that are no text of the note: of fields of its header where the words of one
 * stood there; the others are told, for the note has no place for them.
 */
export function addGeneratedChanges(header: Header, context: CompareContext): void {
  const { found } = context
  for (const change of found.generated) {
    const fields = fieldChanges(change, header)
    if (fields.length === 0) {
      const text = change.after === '' ? change.before : change.after
      if (text.trim() !== '')
        found.losses.push({
          what: change.what ?? 'generated-text',
          near: change.before.slice(0, 60),
          text,
        })
      continue
    }
    for (const { name, before, after } of fields) {
      const isTold = found.changes.some(
        (one) => one.kind === 'header' && one.field === name && one.after === after,
      )
      if (!isTold)
        found.changes.push({
          ...changeFields(context, change.by),
          kind: 'header',
          field: name,
          before,
          after,
        })
    }
  }
}
