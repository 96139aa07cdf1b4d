import { editorText } from '@shared/text/en/editor'
import type { Editor, Range } from '@tiptap/core'
import type { InsertContext } from '../insert/insert-context'
import { insertBlock } from '../insert/insert-evidence'
import { emptyQuestions } from '../insert/insert-question'

const names = editorText.slash.blocks
export type BlockName = keyof typeof names
export type BlockEntry = { readonly name: BlockName; readonly label: string }

const entries: readonly BlockEntry[] = [
  { name: 'heading1', label: names.heading1 },
  { name: 'heading2', label: names.heading2 },
  { name: 'heading3', label: names.heading3 },
  { name: 'bulletList', label: names.bulletList },
  { name: 'orderedList', label: names.orderedList },
  { name: 'table', label: names.table },
  { name: 'questions', label: names.questions },
  { name: 'footnote', label: names.footnote },
]

/** The blocks whose name has a word that begins with each word asked, where a block may stand. */
export function findBlockEntries(query: string, parentName: string): readonly BlockEntry[] {
  if (parentName !== 'paragraph') return []
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return entries.filter(({ label }) => {
    const known = label.toLowerCase().split(/[\s,]+/)
    return words.every((word) => known.some((one) => one.startsWith(word)))
  })
}

export type BlockActions = {
  readonly context: InsertContext
  readonly insertFootnote: () => void
}

/** Puts what was chosen in place of the `/` and the words after it. */
export function runBlockEntry(
  editor: Editor,
  name: BlockName,
  range: Range,
  { context, insertFootnote }: BlockActions,
): void {
  const chain = editor.chain().focus().deleteRange(range)
  switch (name) {
    case 'heading1':
    case 'heading2':
    case 'heading3':
      chain.setNode('heading', { level: Number(name.slice(-1)) }).run()
      return
    case 'bulletList':
      chain.toggleBulletList().run()
      return
    case 'orderedList':
      chain.toggleOrderedList().run()
      return
    case 'table':
      chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()
      return
    case 'questions':
      chain.command(({ tr }) => insertBlock(tr, emptyQuestions(tr, context)).docChanged).run()
      return
    case 'footnote':
      chain.run()
      insertFootnote()
  }
}
