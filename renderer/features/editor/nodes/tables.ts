import type { Extensions } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import type { PageTargets } from '../references/page-targets'
import { captionedView } from '../tables/captioned-view'
import { optionalText } from './optional-text'

// Alignment has no place in the model.
const Cell = TableCell.extend({
  content: 'paragraph+',
  addAttributes() {
    const { align: _, ...attributes } = this.parent?.() ?? {}
    return attributes
  },
})

const HeaderCell = TableHeader.extend({
  content: 'paragraph+',
  addAttributes() {
    const { align: _, ...attributes } = this.parent?.() ?? {}
    return attributes
  },
})

/** Tables, drawn with the numbers that they have in the note. */
export function tableExtensions(targets: PageTargets): Extensions {
  return [
    Table.extend({
      addAttributes() {
        return {
          ...this.parent?.(),
          caption: optionalText('caption'),
          altText: optionalText('altText'),
        }
      },
    }).configure({
      resizable: true,
      cellMinWidth: 48,
      View: captionedView(targets),
      HTMLAttributes: { 'data-help': 'footnotes-tables' },
    }),
    TableRow,
    Cell,
    HeaderCell,
  ]
}
