import { assertNever } from '@shared/base/assert-never'
import { chartRemarks } from '@shared/figure/chart-remarks'
import type { Language } from '@shared/language/language'
import type { Block, ChartBlock, ImageBlock, QuestionsBlock } from '@shared/note/block'
import type { Target } from '@shared/note/references/number-targets'
import { printedHeadingNumber } from '@shared/note/references/number-targets'
import type { PrintedNote } from '../print/printed-note'
import { roleLabelOf, rolePartsOf } from '../print/role-parts'
import type { ContentsLine, FlowPart, FlowText, HeadingRank } from './flow'
import { wordsOfRuns } from './flow'
import type { FlowTexts } from './flow-texts'
import { flowListOf } from './lists'
import { flowTableOf } from './tables'

/** What the parts of a note are made with. */
export type FlowContext = {
  readonly texts: FlowTexts
  readonly images: PrintedNote['images']
  readonly language: Language
  /** Cleans and typesets words that belong to no block. */
  readonly set: (words: string) => string
  /** What carries a number, by its id. */
  readonly targets: ReadonlyMap<string, Target>
  /** First numbers of the lists that stand in no other. */
  readonly listStarts: ReadonlyMap<object, number>
  readonly ranks: ReadonlyMap<object, HeadingRank>
  readonly contents: readonly ContentsLine[]
  /** Parts of a role stand together in all papers but the Council's. */
  readonly showsRoles: boolean
}

/** The parts of some blocks, in their order. */
export function flowPartsOf(blocks: readonly Block[], context: FlowContext): readonly FlowPart[] {
  const plain = (some: readonly Block[]) => some.flatMap((block) => partOf(block, context))
  if (!context.showsRoles) return plain(blocks)
  return rolePartsOf(blocks).flatMap(({ role, above, blocks: own }): readonly FlowPart[] =>
    role === null
      ? plain(own)
      : [
          {
            kind: 'role',
            role,
            label: roleLabelOf({ role, above }, context.language),
            parts: plain(own),
          },
        ],
  )
}

function partOf(block: Block, context: FlowContext): readonly FlowPart[] {
  const { texts, targets, contents, language } = context
  switch (block.kind) {
    case 'heading': {
      if (texts.of(block).isGone)
        return [{ kind: 'paragraph', number: '', text: inBold(texts.of(block)) }]
      const target = targets.get(block.id)
      const number = target === undefined ? '' : printedHeadingNumber(target)
      return [
        { kind: 'heading', rank: context.ranks.get(block) ?? 2, number, text: texts.of(block) },
      ]
    }
    case 'paragraph': {
      const text = texts.of(block)
      const isCounted = block.numbered === true && !text.isGone
      const number = isCounted ? targets.get(block.id)?.number : undefined
      return [
        {
          kind: 'paragraph',
          number: number === undefined ? '' : `${number}.`,
          text,
        },
      ]
    }
    case 'quotation':
      return [{ kind: 'quotation', text: texts.of(block) }]
    case 'list':
      return [flowListOf(block, { texts, level: 0, start: context.listStarts.get(block) ?? 1 })]
    case 'table':
      return [flowTableOf(block, context)]
    case 'questions':
      return [questionsOf(block, texts)]
    case 'chart':
      return [chartOf(block, context)]
    case 'image':
      return [imageOf(block, context)]
    case 'contents':
      return contents.length === 0
        ? []
        : [{ kind: 'contents', title: language.contents, lines: contents }]
    case 'annex':
      return []
    default:
      return assertNever(block)
  }
}

/** As a heading looks: what was taken out is none any more. */
function inBold(text: FlowText): FlowText {
  return {
    ...text,
    runs: text.runs.map((run) =>
      run.kind === 'text' && !run.marks.includes('bold')
        ? { ...run, marks: ['bold', ...run.marks] }
        : run,
    ),
  }
}

function questionsOf(block: QuestionsBlock, texts: FlowTexts): FlowPart {
  return {
    kind: 'questions',
    intro: block.intro.length === 0 ? null : texts.of(block),
    anchors: block.intro.length === 0 ? texts.of(block).anchors : [],
    items: block.items.map((item) => ({
      text: texts.of(item),
      parts: (item.subQuestions ?? []).map(texts.of),
    })),
  }
}

function chartOf(block: ChartBlock, { texts, language, set }: FlowContext): FlowPart {
  const { chart } = block
  const caption = texts.of(block)
  const description = [block.altText, wordsOf(caption), ...chart.categories]
    .map((words) => words.trim())
    .find((words) => words !== '')
  return {
    kind: 'chart',
    caption,
    chart: {
      ...chart,
      categories: chart.categories.map(set),
      series: chart.series.map(({ name, values }) => ({
        name: set(name),
        values: values.map((value) => value && { ...value, shown: set(value.shown) }),
      })),
    },
    description: set(description ?? ''),
    decimalMark: language.decimalMark,
    below: [...chartRemarks(chart, language), block.sourceLine]
      .map((line) => set(line.trim()))
      .filter((line) => line !== ''),
  }
}

function imageOf(block: ImageBlock, { texts, images, set }: FlowContext): FlowPart {
  const caption = texts.of(block)
  const described = set(block.altText).trim() || wordsOf(caption).trim()
  return {
    kind: 'image',
    caption,
    image: images.get(block.sha256) ?? null,
    description: block.isDecorative ? '' : described,
    widthMm: block.widthMm,
  }
}

function wordsOf({ runs }: FlowText): string {
  return wordsOfRuns(runs)
}
