import { ownValue } from '@shared/base/own-value'
import { isPassing } from '../flow/changes'
import { addLoss, addText } from '../story/add-runs'
import type { Story } from '../story/story'
import type { ElementHandlers } from '../story/walk'
import type { XmlNode } from '../xml/xml-node'
import { readChart, readDiagram } from './charts-and-diagrams'
import { equationText } from './equation-text'
import {
  describedBy,
  describedByShape,
  type Frame,
  readLinkedPicture,
  readPicture,
} from './pictures'

/** Equations and all that is drawn. */
export const drawingHandlers: ElementHandlers = {
  'm:oMath': (story, node) => {
    const text = equationText(node)
    addLoss(story, 'equation', { text, isTextKept: true })
    addText(story, text)
  },
  'w:drawing': (story, node) => {
    for (const frame of node.children) {
      const described = describedBy(frame)
      const isEmpty = !readPieces(story, frame, described)
      if (isEmpty) addLoss(story, 'drawing', { text: described.altText })
    }
  },
  'w:pict': (story, node) => {
    const isEmpty = !readPieces(story, node, describedBy(node))
    if (isEmpty && !isRule(node)) addLoss(story, 'drawing', { text: artWords(node) })
  },
  'w:object': (story, node) => {
    readPieces(story, node, describedBy(node))
    addLoss(story, 'embedded-object')
  },
  'w:contentPart': (story) => addLoss(story, 'drawing'),
}

type PieceReader = (story: Story, node: XmlNode, frame: Frame) => void

/** What a drawing can consist of, however deep in groups and canvases. */
const pieces: Readonly<Record<string, PieceReader>> = {
  'pic:pic': readPicture,
  'v:imagedata': readLinkedPicture,
  'c:chart': readChart,
  'dgm:relIds': readDiagram,
  'w:txbxContent': (story, node) => {
    const { paragraph } = story
    if (paragraph === null || isPassing(story.changes)) return
    paragraph.hanging.push({ node, changes: story.changes, at: paragraph.textLength })
  },
  'w:control': (story) => addLoss(story, 'form-field'),
}

/** Says whether there was anything to read. */
function readPieces(story: Story, node: XmlNode, frame: Frame): boolean {
  let hasAny = false
  for (const child of node.name === 'mc:AlternateContent' ? chosen(node) : node.children) {
    const read = ownValue(pieces, child.name)
    if (read !== undefined) read(story, child, frame)
    const inner = child.name.startsWith('v:') ? describedByShape(child, frame) : frame
    const hasInner = read === undefined && readPieces(story, child, inner)
    hasAny = hasAny || read !== undefined || hasInner
  }
  return hasAny
}

/** Both say the same; the older way of saying it is for older programs. */
export function chosen(node: XmlNode): readonly XmlNode[] {
  const [first] = node.children.filter(
    ({ name, children }) => name === 'mc:Choice' && children.length > 0,
  )
  return (first ?? node.children.find(({ name }) => name === 'mc:Fallback'))?.children ?? []
}

/** A line across the page. */
function isRule(node: XmlNode): boolean {
  return node.children.some(
    ({ name, attributes }) => name === 'v:rect' && attributes['o:hr'] !== undefined,
  )
}

/** Words drawn as a picture, as a watermark is. */
function artWords(node: XmlNode): string {
  return node.children
    .flatMap(({ children }) => children)
    .filter(({ name }) => name === 'v:textpath')
    .map(({ attributes }) => attributes['string'] ?? '')
    .join(' ')
}
