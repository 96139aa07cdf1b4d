import { annexLabelOf, bodyPartsOf } from '@shared/note/annexes/body-parts'
import type { Block } from '@shared/note/block'
import { printedHeadingNumber } from '@shared/note/references/number-targets'
import { targetsOf } from '@shared/note/references/references'
import { documentTypeOf } from '@shared/note/types/document-type'
import { cleanText } from '@shared/typography/clean-text'
import { typeset } from '@shared/typography/typeset'
import { layoutOf } from '../look/layouts'
import { documentTitleOf, languageTagOf } from '../print/document-title'
import type { PreparedNote } from '../print/prepared-note'
import { type ContentsLine, type Flow, type HeadingRank, wordsOfRuns } from './flow'
import { flowFootOf, flowHeadOf } from './flow-head'
import { type FlowContext, flowPartsOf } from './flow-parts'
import { type FlowTexts, flowTextsOf } from './flow-texts'
import { listStartsOf } from './lists'

/**
 * A note as one text from top to bottom, for formats that have no pages of their own.
 *
 * @param shown the note and what changed in it, where that is told
 */
export function noteToFlow(
  prepared: PreparedNote,
  shown: Pick<PreparedNote, 'note' | 'printed'> = prepared,
): Flow {
  const { note, language, profile } = prepared
  const { printed } = shown
  const { body } = shown.note
  const layout = layoutOf(documentTypeOf(note.header).kind)
  const texts = flowTextsOf(printed)
  const targets = targetsOf(note.body)
  const ranks = ranksOf(body, texts)
  const context: FlowContext = {
    texts,
    images: printed.images,
    language,
    set: (words) => typeset([cleanText(words)], language, profile).join(''),
    targets,
    listStarts: listStartsOf(body, texts),
    ranks,
    contents: [],
    showsRoles: layout.head !== 'council',
  }
  const contents = contentsOf(body, context)
  const head = flowHeadOf(prepared, layout)
  const bodyParts = bodyPartsOf(body)
  return {
    title: documentTitleOf(note).trim() || flowFootOf(prepared).number,
    languageTag: languageTagOf(note),
    language: note.header.language,
    layout,
    head,
    notice: texts.notice,
    sections: bodyParts.map(({ annex, number, blocks }) => {
      const parts = flowPartsOf(blocks, { ...context, contents })
      const isMain = annex === null
      return {
        annex: isMain ? null : { label: annexLabelOf(number, language), title: texts.of(annex) },
        isLandscape: annex?.orientation === 'landscape',
        parts: isMain && head.kind === 'council' ? [...parts, { kind: 'finalLine' }] : parts,
      }
    }),
    notesAtEnd: texts.notesAtEnd,
    foot: flowFootOf(prepared),
  }
}

/** A level that the author left out is no rank: screen readers take a gap for something missed. */
function ranksOf(body: readonly Block[], texts: FlowTexts): ReadonlyMap<object, HeadingRank> {
  const ranks = new Map<object, HeadingRank>()
  let last: number = 1
  let offset = 0
  for (const block of body) {
    if (block.kind === 'annex') {
      offset = 1
      last = 2
      ranks.set(block, 2)
    }
    if (block.kind !== 'heading' || texts.of(block).isGone) continue
    const rank = rankOf(Math.min(block.level + 1 + offset, last + 1))
    ranks.set(block, rank)
    last = rank
  }
  return ranks
}

function rankOf(number: number): HeadingRank {
  return ([2, 3, 4, 5] as const).find((rank) => rank === number) ?? 5
}

function contentsOf(
  body: readonly Block[],
  { texts, targets, ranks, language }: FlowContext,
): readonly ContentsLine[] {
  return body.flatMap((block): readonly ContentsLine[] => {
    if (block.kind !== 'heading' && block.kind !== 'annex') return []
    const { runs, anchors, isGone } = texts.of(block)
    if (isGone) return []
    const target = targets.get(block.id)
    const number = target?.number ?? ''
    const isAnnex = block.kind === 'annex'
    const words = wordsOfRuns(runs).replace(/\s+/g, ' ').trim()
    if (words === '' && !isAnnex) return []
    const printed = target === undefined ? '' : printedHeadingNumber(target)
    return [
      {
        rank: ranks.get(block) ?? 2,
        number: isAnnex ? annexLabelOf(number, language) : printed,
        words,
        target: anchors[0] ?? null,
      },
    ]
  })
}
