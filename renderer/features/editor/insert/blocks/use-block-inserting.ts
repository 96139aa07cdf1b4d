import type { ChartContent } from '@shared/note/chart/drawn-chart'
import type { Editor, Range } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { useCommandAccess } from '../../../../lib/commands/command-provider'
import { useText } from '../../../../lib/use-text'
import { chartNode } from '../../chart/chart-node-of'
import { recentIdOf, runBlockEntry } from '../../slash/slash-entries'
import type { SlashChoice } from '../../slash/slash-entry'
import type { InsertContext } from '../insert-context'
import { insertBlock } from '../insert-evidence'
import { emptyQuestions } from '../insert-question'
import type { useOutcome } from '../use-outcome'
import { useRecent } from '../use-recent'
import { insertAnnex, insertContents } from './insert-structure'

type Parts = Omit<ReturnType<typeof useOutcome>, 'outcome'> & {
  readonly contextNow: () => InsertContext
  readonly insertFootnote: () => void
}

/** The insertions of blocks, each telling how it went. */
export function useBlockInserting(editor: Editor, parts: Parts) {
  const { perform, tellDone, tellProblem, contextNow, insertFootnote } = parts
  const text = useText()
  const remember = useRecent()
  const { run } = useCommandAccess()

  const performBelow = (change: (tr: Transaction) => Transaction, what: string) => {
    perform(change(editor.state.tr), what)
    editor.view.focus()
  }

  return {
    insertQuestions: () =>
      performBelow(
        (tr) => insertBlock(tr, emptyQuestions(tr, contextNow())),
        text('insert.questions'),
      ),
    insertAnnex: () => performBelow((tr) => insertAnnex(tr, contextNow()), text('insert.annex')),
    insertContents: () =>
      performBelow((tr) => insertContents(tr, contextNow()), text('insert.contents')),
    insertChart: (chart: ChartContent) => {
      performBelow(
        (tr) => insertBlock(tr, chartNode(editor.schema, chart, contextNow().newId)),
        chart.caption,
      )
      setTimeout(() => showBlock(editor))
    },
    insertTable: () => {
      if (insertTable(editor)) tellDone(text('insert.table'))
      else tellProblem('insert.noTableHere')
    },
    insertBlockEntry: (choice: Extract<SlashChoice, { kind: 'block' }>, range: Range) => {
      remember(recentIdOf(choice.name))
      runBlockEntry(editor, choice.name, range, {
        context: contextNow(),
        insertFootnote,
        askForChart: () => run('insert-chart'),
        askForImage: () => run('insert-image'),
      })
      // These are not in the text yet.
      if (!['footnote', 'chart', 'image'].includes(choice.name)) tellDone(choice.label)
    },
  }
}

/** The cursor is in sight, what is drawn below it may not be. */
function showBlock({ state, view }: Editor) {
  const block = view.nodeDOM(state.selection.$from.before(1))
  if (block instanceof Element) block.scrollIntoView({ block: 'nearest' })
}

/** False where the cursor is in something that holds no table. */
function insertTable(editor: Editor): boolean {
  const { $from } = editor.state.selection
  if ($from.depth !== 1 || $from.parent.type.name !== 'paragraph') return false
  return editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()
}
