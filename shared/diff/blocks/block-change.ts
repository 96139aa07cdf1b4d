import type {
  AnnexBlock,
  Block,
  ImageBlock,
  ListBlock,
  ListItem,
  Paragraph,
  QuestionItem,
  TableCell,
} from '../../note/block'
import type { DrawnChart } from '../../note/chart/drawn-chart'
import type { Change } from '../change'
import type { ListChange } from '../list-change'
import type { InlineRun } from '../text/inline-diff'

type Runs = readonly InlineRun[] | null
type Level = Extract<Block, { readonly kind: 'heading' }>['level']
type SubQuestion = NonNullable<QuestionItem['subQuestions']>[number]

export type ParagraphInside = {
  readonly kind: 'paragraph'
  readonly language: Change<string | null> | null
  readonly numbered: Change<true | undefined> | null
  readonly content: Runs
}

export type ItemInside = {
  readonly content: Runs
  readonly sublists: readonly ListChange<ListBlock, ListInside>[]
}
export type ListInside = {
  readonly kind: 'list'
  readonly style: Change<ListBlock['style']> | null
  readonly start: Change<ListBlock['start']> | null
  readonly items: readonly ListChange<ListItem, ItemInside>[]
}

export type CellInside = {
  readonly header: Change<boolean> | null
  readonly columnSpan: Change<number> | null
  readonly rowSpan: Change<number> | null
  readonly content: readonly ListChange<Paragraph, ParagraphInside>[]
}
/**
 * One part of a row or a table, all of them in order, as they have no ids. `kept` and `changed` are
 * paired with the next part before; `removed` takes that part out.
 */
export type PartChange<Part, Inside> =
  | { readonly kind: 'kept' }
  | { readonly kind: 'added' | 'removed'; readonly part: Part }
  | { readonly kind: 'changed'; readonly inside: Inside }
export type TableRow = { readonly cells: readonly TableCell[] }
export type RowInside = readonly PartChange<TableCell, CellInside>[]
export type TableInside = {
  readonly kind: 'table'
  readonly caption: Change<string | undefined> | null
  readonly altText: Change<string | undefined> | null
  readonly columnWidthsPx: Change<readonly (number | null)[]> | null
  /** Empty where no row changed. */
  readonly rows: readonly PartChange<TableRow, RowInside>[]
}

export type SubQuestionInside = { readonly content: Runs }
export type QuestionInside = {
  readonly questionId: Change<string | null> | null
  readonly content: Runs
  readonly subQuestions: readonly ListChange<SubQuestion, SubQuestionInside>[]
}
type QuestionsInside = {
  readonly kind: 'questions'
  readonly intro: Runs
  readonly items: readonly ListChange<QuestionItem, QuestionInside>[]
}

type ChartInside = {
  readonly kind: 'chart'
  readonly chart: Change<DrawnChart> | null
  readonly sourceLine: Change<string> | null
  readonly altText: Change<string> | null
  readonly content: Runs
}

/** The picture itself, and how it is shown; the caption word by word. */
type ImageInside = {
  readonly kind: 'image'
  readonly picture: Change<Pick<ImageBlock, 'sha256' | 'widthPx' | 'heightPx'>> | null
  readonly widthMm: Change<number> | null
  readonly altText: Change<string> | null
  readonly isDecorative: Change<boolean> | null
  readonly content: Runs
}

type AnnexInside = {
  readonly kind: 'annex'
  readonly orientation: Change<AnnexBlock['orientation']> | null
  readonly content: Runs
}

/** What changed in a block that keeps its id. Null stands for what did not. */
export type BlockInside =
  | { readonly kind: 'replaced'; readonly before: Block; readonly after: Block }
  | { readonly kind: 'heading'; readonly level: Change<Level> | null; readonly content: Runs }
  | ParagraphInside
  | {
      readonly kind: 'quotation'
      readonly measureId: Change<string | null> | null
      readonly sourceId: Change<string | null> | null
      readonly content: Runs
    }
  | ListInside
  | TableInside
  | QuestionsInside
  | ChartInside
  | ImageInside
  | AnnexInside

export type BlockChange = ListChange<Block, BlockInside>
