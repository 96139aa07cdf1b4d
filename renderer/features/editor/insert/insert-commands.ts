import type { Editor } from '@tiptap/core'
import type { CommandRuns } from '../../../lib/commands/command-provider'
import type { SlashKind } from '../slash/slash-kinds'
import { applyStyle } from '../toolbar/toolbar-state'

export type InsertActions = {
  readonly insertFootnote: () => void
  readonly insertQuestions: () => void
  readonly insertTable: () => void
  readonly insertAnnex: () => void
  readonly insertContents: () => void
  readonly askFor: (kind: SlashKind) => void
  readonly listFigures: () => void
  readonly choosePicture: () => void
}

const noBreakSpace = '\u00a0'

/** What the commands of the palette and the menus do in the text. */
export function insertCommands(editor: Editor, actions: InsertActions): CommandRuns {
  return {
    'insert-footnote': actions.insertFootnote,
    'insert-questions': actions.insertQuestions,
    'insert-table': actions.insertTable,
    'insert-annex': actions.insertAnnex,
    'insert-contents': actions.insertContents,
    'number-paragraph': () => applyStyle(editor, 'numbered'),
    'insert-image': actions.choosePicture,
    'insert-figure': () => actions.askFor('figure'),
    'insert-measure': () => actions.askFor('measure'),
    'insert-quotation': () => actions.askFor('quotation'),
    'insert-source': () => actions.askFor('source'),
    'insert-reference': () => actions.askFor('reference'),
    'cite-note': () => actions.askFor('note'),
    'insert-no-break-space': () => editor.chain().focus().insertContent(noBreakSpace).run(),
    'heading-1': () => applyStyle(editor, 'heading1'),
    'heading-2': () => applyStyle(editor, 'heading2'),
    'heading-3': () => applyStyle(editor, 'heading3'),
    'figures-of-note': actions.listFigures,
  }
}
