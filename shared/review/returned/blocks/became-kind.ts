import type { NoteText } from '../../texts/texts-of-body'
import { type CompareContext, changeFields } from '../context'
import { blockOfKind, kindOfParagraph, type ParagraphKind } from './kind-of-paragraph'
import type { StoryPart } from './story'

/** A text that looks like another kind of block than it did. */
export type KindChange = { readonly text: NoteText; readonly kind: ParagraphKind }

/** With more of them it is the look of the document that changed, as in another template. */
const mostShare = 0.2
const alwaysTold = 3

/** What a paragraph of the copy became; null where it looks as it did. */
export function kindChangeOf(
  part: Extract<StoryPart, { kind: 'paragraph' }>,
  text: NoteText,
): KindChange | null {
  if (!['heading', 'paragraph', 'item'].includes(text.role)) return null
  const before = kindOfParagraph(part.line?.pieces[0]?.paragraph ?? null)
  const after = kindOfParagraph(part.paragraph)
  if (after.kind === 'quotation' || before.kind === 'quotation') return null
  if (part.paragraph === null || before.kind === after.kind) {
    const isSame =
      before.kind !== 'heading' || after.kind !== 'heading' || before.level === after.level
    if (part.paragraph === null || isSame) return null
  }
  // A numbered paragraph has a number as an item of a list has.
  if (text.role === 'paragraph' && before.kind === 'item') return null
  return { text, kind: after }
}

/** Adds those that are told: a few, of which nothing else explains the look. */
export function addKindChanges(kinds: readonly KindChange[], context: CompareContext): void {
  const told = [...context.texts.values()].filter(({ role }) => role !== 'footnote')
  if (kinds.length > Math.max(alwaysTold, told.length * mostShare)) return
  for (const { text, kind } of kinds) {
    const ids = { id: text.id, itemId: context.newId() }
    const block = blockOfKind(kind, text.inlines, ids)
    context.found.changes.push({
      ...changeFields(context, null),
      kind: 'becameKind',
      in: text.id,
      block,
    })
  }
}
