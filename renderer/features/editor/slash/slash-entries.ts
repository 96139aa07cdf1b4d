import type { Text } from '@shared/text/text'
import type { Editor, Range } from '@tiptap/core'
import { insertAnnex, insertContents } from '../insert/blocks/insert-structure'
import type { InsertContext } from '../insert/insert-context'
import { insertBlock } from '../insert/insert-evidence'
import { emptyQuestions } from '../insert/insert-question'
import { beginPart } from '../nodes/questions/question-levels'
import { applyStyle } from '../toolbar/toolbar-state'
import { type SlashKind, slashKinds } from './slash-kinds'

const blockNames = [
  'heading1',
  'heading2',
  'heading3',
  'bulletList',
  'orderedList',
  'table',
  'chart',
  'image',
  'questions',
  'footnote',
  'annex',
  'contents',
  'numberedParagraph',
  'invitation',
  'subQuestion',
] as const
export type BlockName = (typeof blockNames)[number]

export type MenuEntry = { readonly label: string } & (
  | { readonly kind: 'block'; readonly name: BlockName }
  | { readonly kind: 'library'; readonly name: SlashKind }
)

/** Under this id the settings remember that something was inserted. */
export function recentIdOf(name: BlockName | SlashKind): string {
  return `insert:${name}`
}

/**
 * The blocks and kinds of evidence whose name has a word that begins with each word asked, where
 * they may stand; the last used come first.
 *
 * @param recent ids as of `recentIdOf`, the most recent first; others among them are not looked at
 */
export function findMenuEntries(
  query: string,
  parentName: string,
  { text, recent }: { readonly text: Text; readonly recent: readonly string[] },
): readonly MenuEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const rankOf = ({ name }: MenuEntry) => {
    const rank = recent.indexOf(recentIdOf(name))
    return rank < 0 ? recent.length : rank
  }
  return entriesIn(parentName, text)
    .filter(({ label }) => {
      const known = label.toLowerCase().split(/[\s,]+/)
      return words.every((word) => known.some((one) => one.startsWith(word)))
    })
    .sort((one, other) => rankOf(one) - rankOf(other))
}

/** A heading carries figures and nothing else; a block stands where a paragraph may. */
function entriesIn(parentName: string, text: Text): readonly MenuEntry[] {
  const kinds = (parentName === 'heading' ? (['figure'] as const) : slashKinds).map(
    (name) => ({ kind: 'library', name, label: text(`insert.${name}`) }) as const,
  )
  const blocks = namesIn(parentName).map(
    (name) => ({ kind: 'block', name, label: text(blockKeys[name]) }) as const,
  )
  return [...blocks, ...kinds]
}

function namesIn(parentName: string): readonly BlockName[] {
  if (parentName === 'paragraph') return blockNames.filter((name) => name !== 'subQuestion')
  return parentName === 'question' || parentName === 'subQuestion' ? ['subQuestion'] : []
}

const blockKeys = {
  heading1: 'insert.heading1',
  heading2: 'insert.heading2',
  heading3: 'insert.heading3',
  bulletList: 'editor.bulletList',
  orderedList: 'editor.orderedList',
  table: 'insert.table',
  chart: 'insert.chart',
  image: 'insert.image',
  questions: 'insert.questions',
  footnote: 'insert.footnote',
  annex: 'insert.annex',
  contents: 'insert.contents',
  numberedParagraph: 'insert.numberedParagraph',
  invitation: 'insert.invitation',
  subQuestion: 'insert.subQuestion',
} as const satisfies Readonly<Record<BlockName, string>>

export type BlockActions = {
  readonly context: InsertContext
  readonly insertFootnote: () => void
  /** Asks what the chart is to show. */
  readonly askForChart: () => void
  /** Asks for the file. */
  readonly askForImage: () => void
}

/** Puts what was chosen in place of the `/` and the words after it. */
export function runBlockEntry(
  editor: Editor,
  name: BlockName,
  range: Range,
  { context, insertFootnote, askForChart, askForImage }: BlockActions,
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
    case 'chart':
      chain.run()
      askForChart()
      return
    case 'image':
      chain.run()
      askForImage()
      return
    case 'questions':
      chain.command(({ tr }) => insertBlock(tr, emptyQuestions(tr, context)).docChanged).run()
      return
    case 'annex':
      chain.command(({ tr }) => insertAnnex(tr, context).docChanged).run()
      return
    case 'contents':
      chain.command(({ tr }) => insertContents(tr, context).docChanged).run()
      return
    case 'numberedParagraph':
      chain.run()
      applyStyle(editor, 'numbered')
      return
    case 'invitation':
      chain.insertContent(context.language.documents.invitation).run()
      return
    case 'subQuestion':
      chain.run()
      beginPart(editor.state, editor.view.dispatch)
      return
    case 'footnote':
      chain.run()
      insertFootnote()
  }
}
