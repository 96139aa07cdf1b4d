import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
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

export const tableExtensions = [
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
    HTMLAttributes: { 'data-help': 'footnotes-tables' },
  }),
  TableRow,
  Cell,
  HeaderCell,
]
