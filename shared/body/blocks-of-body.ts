import type * as Y from 'yjs'
import type {
  Block,
  ListBlock,
  ListItem,
  Paragraph,
  QuestionItem,
  QuestionsBlock,
  TableBlock,
} from '../note/block'
import { blockSchema, listStartSchema } from '../note/block'
import { drawnChartSchema } from '../note/chart/drawn-chart'
import { attributesOf, elementsOf, idOf, numberOf, roleFieldOf, textOrNull } from './attributes'
import { inlinesOf } from './inlines-of'
import { bodyFragmentName } from './nodes'

/**
 * Turns the Yjs document of a note's body into the model that exporter, search and checks read.
 * The only way from one to the other, in both processes.
 *
 * Text is never dropped: a block of a kind that is not known (a newer editor's) becomes a paragraph
 * of its text. A block without an id, which an interrupted edit can leave, gets one from its place.
 *
 * @throws when a block that was built here does not fit the model, which a test must never see
 */
export function blocksOfBody(doc: Y.Doc): readonly Block[] {
  const elements = elementsOf(doc.getXmlFragment(bodyFragmentName))
  return elements.map((element, index) =>
    blockSchema.parse({
      ...blockOf(element, `${element.nodeName}-${index}`),
      ...roleFieldOf(element),
    }),
  )
}

function blockOf(element: Y.XmlElement, fallbackId: string): Block {
  const id = idOf(element, fallbackId)
  const attributes = attributesOf(element)
  switch (element.nodeName) {
    case 'heading':
      return {
        id,
        kind: 'heading',
        level: levelOf(attributes['level']),
        content: inlinesOf(element),
      }
    case 'bulletList':
    case 'orderedList':
      return listOf(element, id)
    case 'table':
      return tableOf(element, id)
    case 'quotation':
      return {
        id,
        kind: 'quotation',
        measureId: textOrNull(attributes['measureId']),
        sourceId: textOrNull(attributes['sourceId']),
        content: inlinesOf(element),
      }
    case 'questions':
      return questionsOf(element, id)
    case 'chart':
      return chartOf(element, id)
    case 'image':
      return imageOf(element, id)
    case 'annex': {
      const orientation = attributes['orientation'] === 'landscape' ? 'landscape' : 'portrait'
      return { id, kind: 'annex', orientation, content: inlinesOf(element) }
    }
    case 'contents':
      return { id, kind: 'contents' }
    default:
      return paragraphOf(element, id)
  }
}

/** A chart that cannot be read, a newer editor's, leaves its caption. */
function chartOf(element: Y.XmlElement, id: string): Block {
  const { chart, sourceLine, altText } = attributesOf(element)
  const drawn = drawnChartSchema.safeParse(chart)
  if (!drawn.success) return paragraphOf(element, id)
  return {
    id,
    kind: 'chart',
    chart: drawn.data,
    sourceLine: textOrNull(sourceLine) ?? '',
    altText: textOrNull(altText) ?? '',
    content: inlinesOf(element),
  }
}

/** A picture that cannot be read, a newer editor's, leaves its caption. */
function imageOf(element: Y.XmlElement, id: string): Block {
  const { sha256, widthPx, heightPx, widthMm, altText, isDecorative } = attributesOf(element)
  const image = blockSchema.safeParse({
    id,
    kind: 'image',
    sha256,
    widthPx,
    heightPx,
    widthMm,
    altText: textOrNull(altText) ?? '',
    isDecorative: isDecorative === true,
    content: inlinesOf(element),
  })
  return image.success ? image.data : paragraphOf(element, id)
}

function levelOf(value: unknown): 1 | 2 | 3 {
  return value === 2 || value === 3 ? value : 1
}

function paragraphOf(element: Y.XmlElement, id: string): Paragraph {
  const { language, numbered } = attributesOf(element)
  return {
    id,
    kind: 'paragraph',
    language: textOrNull(language),
    ...(numbered === true && { numbered }),
    content: inlinesOf(element),
  }
}

function listOf(element: Y.XmlElement, id: string): ListBlock {
  const style = element.nodeName === 'orderedList' ? 'numbered' : 'bulleted'
  const items = elementsOf(element).map((item, index) => itemOf(item, `${id}-${index}`))
  return {
    id,
    kind: 'list',
    style,
    ...startOf(element),
    items: items.length > 0 ? items : [emptyItem(`${id}-0`)],
  }
}

function startOf(element: Y.XmlElement): Pick<ListBlock, 'start'> {
  const start = listStartSchema.safeParse(attributesOf(element)['start'])
  return element.nodeName === 'orderedList' && start.success ? { start: start.data } : {}
}

function emptyItem(id: string): ListItem {
  return { id, content: [], sublists: [] }
}

function itemOf(element: Y.XmlElement, fallbackId: string): ListItem {
  const id = idOf(element, fallbackId)
  const children = elementsOf(element)
  const isList = (child: Y.XmlElement) =>
    child.nodeName === 'bulletList' || child.nodeName === 'orderedList'
  // One paragraph is the rule; what a merge may add is joined, so that no text is lost.
  const content = children
    .filter((child) => !isList(child))
    .flatMap((child, index) =>
      index === 0 ? inlinesOf(child) : [{ kind: 'lineBreak' as const }, ...inlinesOf(child)],
    )
  const sublists = children.filter(isList).map((child, index) => {
    return listOf(child, idOf(child, `${id}-${index}`))
  })
  return { id, content, sublists }
}

function tableOf(element: Y.XmlElement, id: string): TableBlock {
  const rows = elementsOf(element).map((row, rowIndex) => ({
    cells: elementsOf(row).map((cell, cellIndex) => cellOf(cell, `${id}-${rowIndex}-${cellIndex}`)),
  }))
  const firstRow = elementsOf(element)[0]
  const columnWidthsPx = firstRow ? elementsOf(firstRow).flatMap(widthsOf) : []
  const { caption, altText } = attributesOf(element)
  return {
    id,
    kind: 'table',
    ...(textOrNull(caption) !== null && { caption: textOrNull(caption) ?? '' }),
    ...(textOrNull(altText) !== null && { altText: textOrNull(altText) ?? '' }),
    columnWidthsPx,
    rows: rows.length > 0 ? rows : [{ cells: [] }],
  }
}

function widthsOf(cell: Y.XmlElement): (number | null)[] {
  const span = numberOf(attributesOf(cell)['colspan'], 1)
  const widths: unknown = attributesOf(cell)['colwidth']
  return Array.from({ length: span }, (_, index) => {
    const width: unknown = Array.isArray(widths) ? widths[index] : null
    return typeof width === 'number' && width > 0 ? width : null
  })
}

function cellOf(element: Y.XmlElement, id: string): TableBlock['rows'][number]['cells'][number] {
  const paragraphs = elementsOf(element).map((paragraph, index) =>
    paragraphOf(paragraph, idOf(paragraph, `${id}-${index}`)),
  )
  return {
    header: element.nodeName === 'tableHeader',
    columnSpan: numberOf(attributesOf(element)['colspan'], 1),
    rowSpan: numberOf(attributesOf(element)['rowspan'], 1),
    content:
      paragraphs.length > 0
        ? paragraphs
        : [{ id: `${id}-0`, kind: 'paragraph', language: null, content: [] }],
  }
}

function questionsOf(element: Y.XmlElement, id: string): QuestionsBlock {
  const children = elementsOf(element)
  const intro = children.find((child) => child.nodeName === 'questionsIntro')
  const items: QuestionItem[] = []
  for (const [index, child] of children.filter((one) => one !== intro).entries()) {
    const part = { id: idOf(child, `${id}-${index}`), content: inlinesOf(child) }
    const question = items.at(-1)
    // A part without a question before it, which a merge can leave, is one itself.
    if (child.nodeName === 'subQuestion' && question !== undefined)
      items[items.length - 1] = withPart(question, part)
    else items.push({ ...part, questionId: textOrNull(attributesOf(child)['questionId']) })
  }
  return { id, kind: 'questions', intro: intro ? inlinesOf(intro) : [], items }
}

function withPart(
  { subQuestions = [], ...question }: QuestionItem,
  part: Pick<QuestionItem, 'id' | 'content'>,
): QuestionItem {
  return { ...question, subQuestions: [...subQuestions, part] }
}
