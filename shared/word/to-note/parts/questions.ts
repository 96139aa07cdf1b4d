import type { QuestionsBlock } from '../../../note/block'
import { isItalic } from '../blocks/entries-of'
import type { ParagraphEntry } from '../blocks/entry'
import type { ImportContext } from '../import-context'
import { type Piece, withoutMarks } from '../text/pieces'
import { textOf } from '../text/text-of'

type Line = { readonly id: string; readonly content: ReturnType<typeof textOf> }

/** The line that leads to the questions, which may be missing, and the questions below it. */
export function questionsOf(
  intro: ParagraphEntry | null,
  questions: readonly ParagraphEntry[],
  context: ImportContext,
): QuestionsBlock {
  const id = context.takeId(intro?.paragraph.ids ?? [])
  const lead = intro === null ? [] : withoutMarks(intro.pieces, ['bold'])
  const items: { readonly line: Line; readonly parts: Line[] }[] = []
  const introText = textOf(lead, context, id)
  for (const entry of questions) {
    const line = lineOf(entry, context)
    const last = items.at(-1)
    if (entry.as.kind === 'question' && entry.as.isPart && last !== undefined) last.parts.push(line)
    else items.push({ line, parts: [] })
  }
  return {
    kind: 'questions',
    id,
    intro: introText,
    items: items.map(({ line, parts }) => ({
      id: line.id,
      questionId: null,
      content: line.content,
      ...(parts.length > 0 && { subQuestions: parts }),
    })),
  }
}

/** Questions are printed in italics. */
function lineOf(entry: ParagraphEntry, context: ImportContext): Line {
  const id = context.takeId(entry.paragraph.ids)
  const pieces: readonly Piece[] = isItalic(entry)
    ? withoutMarks(entry.pieces, ['italic'])
    : entry.pieces
  return { id, content: textOf(pieces, context, id) }
}
