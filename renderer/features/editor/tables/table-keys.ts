import { type Editor, Extension } from '@tiptap/core'
import { type EditorState, Plugin } from '@tiptap/pm/state'
import { columnResizingPluginKey, selectedRect, TableMap } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'
import { changeColumnWidth, completeWidths, type TablePlace } from './column-width'

/** Makes the cursor's column wider or narrower; false outside a table. */
export function resizeColumn(editor: Editor, direction: -1 | 1): boolean {
  const { state, view } = editor
  if (!editor.isActive('table')) return false
  const transaction = changeColumnWidth(state, direction, shownWidths(view, selectedRect(state)))
  if (transaction !== null) view.dispatch(transaction)
  return true
}

/** As they are drawn: what was never set has its width from the page. */
function shownWidths(view: EditorView, { table, tableStart }: TablePlace): readonly number[] {
  const map = TableMap.get(table)
  const widths = Array.from({ length: map.width }, () => 0)
  map.map.forEach((position, index) => {
    const cell = view.nodeDOM(tableStart + position)
    if (!(cell instanceof HTMLTableCellElement)) return
    const column = index % map.width
    // A merged cell says the least: each of its columns counts as its share, until another tells.
    const width = cell.getBoundingClientRect().width / cell.colSpan
    if (cell.colSpan === 1 || widths[column] === 0) widths[column] = width
  })
  return widths
}

const onlyInTable = (editor: Editor, act: () => boolean) => editor.isActive('table') && act()

/** Rows and columns by keyboard; Tab moves between cells and adds a row at the end. */
export const TableKeys = Extension.create({
  name: 'tableKeys',
  addKeyboardShortcuts() {
    const { editor } = this
    return {
      'Alt-Shift-ArrowLeft': () => resizeColumn(editor, -1),
      'Alt-Shift-ArrowRight': () => resizeColumn(editor, 1),
      'Mod-Enter': () => onlyInTable(editor, () => editor.commands.addRowAfter()),
      'Mod-Shift-Enter': () => onlyInTable(editor, () => editor.commands.addRowBefore()),
      // Tab is for the cells: this is how one comes to the tools.
      'Alt-F10': () => {
        const toolbar = editor.view.dom.closest('.fiche-editor')?.querySelector('[role="toolbar"]')
        const first =
          toolbar?.querySelector<HTMLElement>('[data-tools-here] button') ??
          toolbar?.querySelector<HTMLElement>('button, select')
        first?.focus()
        return first !== undefined
      },
    }
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      view: () => ({
        update: (view, before) => {
          const wasDragged = isDragged(before) && !isDragged(view.state)
          if (!wasDragged) return
          const transaction = completeWidths(view.state, (place) => shownWidths(view, place))
          if (transaction !== null) view.dispatch(transaction)
        },
      }),
    }),
  ],
})

function isDragged(state: EditorState): boolean {
  return Boolean(columnResizingPluginKey.getState(state)?.dragging)
}
