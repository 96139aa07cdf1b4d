import * as Y from 'yjs'
import { assertNever } from '../base/assert-never'
import type {
  Block,
  ListBlock,
  ListItem,
  Paragraph,
  QuestionsBlock,
  TableBlock,
} from '../note/block'
import type { Inline, TextInline } from '../note/inline'
import type { NodeName } from './nodes'

type Child = Y.XmlElement | Y.XmlText
type Attributes = Readonly<Record<string, unknown>>

/** The Yjs element of one block, not yet in a document. `blocksOfBody` gives the block back. */
export function elementOfBlock(block: Block): Y.XmlElement {
  switch (block.kind) {
    case 'heading':
      return element(
        'heading',
        { id: block.id, role: block.role, level: block.level },
        inlineChildren(block.content),
      )
    case 'paragraph':
      return paragraphElement(block)
    case 'list':
      return listElement(block)
    case 'table':
      return tableElement(block)
    case 'quotation': {
      const { id, role, measureId, sourceId } = block
      return element('quotation', { id, role, measureId, sourceId }, inlineChildren(block.content))
    }
    case 'questions':
      return questionsElement(block)
    case 'chart': {
      const { id, role, chart, sourceLine, altText } = block
      return element(
        'chart',
        { id, role, chart, sourceLine, altText },
        inlineChildren(block.content),
      )
    }
    case 'annex':
    case 'image': {
      const { kind, content, ...attributes } = block
      return element(kind, attributes, inlineChildren(content))
    }
    case 'contents':
      return element('contents', { id: block.id, role: block.role }, [])
    default:
      return assertNever(block)
  }
}

function element(name: NodeName, attributes: Attributes, children: readonly Child[]): Y.XmlElement {
  const made = new Y.XmlElement(name)
  // The typings know texts only, the format holds any JSON value.
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== undefined) Reflect.apply(made.setAttribute, made, [key, value])
  made.insert(0, [...children])
  return made
}

function paragraphElement({ id, role, language, numbered, content }: Paragraph): Y.XmlElement {
  return element('paragraph', { id, role, language, numbered }, inlineChildren(content))
}

function listElement(list: ListBlock): Y.XmlElement {
  const name = list.style === 'numbered' ? 'orderedList' : 'bulletList'
  return element(
    name,
    { id: list.id, role: list.role, start: list.start },
    list.items.map(itemElement),
  )
}

function itemElement(item: ListItem): Y.XmlElement {
  // The paragraph inside an item needs no id of its own: the item's names the block.
  const paragraph = element('paragraph', {}, inlineChildren(item.content))
  return element('listItem', { id: item.id }, [paragraph, ...item.sublists.map(listElement)])
}

function tableElement(table: TableBlock): Y.XmlElement {
  const rows = table.rows.map((row, rowIndex) => {
    let column = 0
    const cells = row.cells.map((cell) => {
      const widths = table.columnWidthsPx.slice(column, column + cell.columnSpan)
      column += cell.columnSpan
      const known = rowIndex === 0 && widths.some((width) => width !== null)
      const attributes = {
        colspan: cell.columnSpan,
        rowspan: cell.rowSpan,
        colwidth: known ? widths : null,
      }
      const name = cell.header ? 'tableHeader' : 'tableCell'
      return element(name, attributes, cell.content.map(paragraphElement))
    })
    return element('tableRow', {}, cells)
  })
  const { id, role, caption, altText } = table
  return element('table', { id, role, caption, altText }, rows)
}

function questionsElement(questions: QuestionsBlock): Y.XmlElement {
  // The parts of a question follow it: a Fiche that does not know them reads questions.
  const items = questions.items.flatMap(({ id, questionId, content, subQuestions = [] }) => [
    element('question', { id, questionId }, inlineChildren(content)),
    ...subQuestions.map((part) =>
      element('subQuestion', { id: part.id }, inlineChildren(part.content)),
    ),
  ])
  const intro = element('questionsIntro', {}, inlineChildren(questions.intro))
  return element('questions', { id: questions.id, role: questions.role }, [intro, ...items])
}

/** Neighbouring texts share one Y.XmlText, as the editor's binding makes them. */
function inlineChildren(inlines: readonly Inline[]): readonly Child[] {
  const children: Child[] = []
  let texts: TextInline[] = []
  const endText = () => {
    if (texts.length > 0) children.push(textNode(texts))
    texts = []
  }
  for (const inline of inlines) {
    if (inline.kind === 'text') {
      texts.push(inline)
      continue
    }
    endText()
    children.push(inlineElement(inline))
  }
  endText()
  return children
}

function textNode(texts: readonly TextInline[]): Y.XmlText {
  const node = new Y.XmlText()
  // An empty value is how the binding writes a mark that has no attributes of its own.
  node.applyDelta(
    texts.map(({ text, marks }) => ({
      insert: text,
      attributes: Object.fromEntries(marks.map((mark) => [mark, {}])),
    })),
  )
  return node
}

function inlineElement(inline: Exclude<Inline, TextInline>): Y.XmlElement {
  switch (inline.kind) {
    case 'lineBreak':
      return element('hardBreak', {}, [])
    case 'figure':
    case 'citation':
    case 'reference': {
      const { kind, ...attributes } = inline
      return element(kind, attributes, [])
    }
    case 'footnote': {
      const { id, sourceId, content } = inline
      return element('footnote', { id, sourceId }, inlineChildren(content))
    }
    default:
      return assertNever(inline)
  }
}
