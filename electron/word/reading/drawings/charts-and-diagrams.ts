import { addLoss, addRun, addText } from '../story/add-runs'
import type { Story } from '../story/story'
import { readXmlTree, type XmlNode } from '../xml/xml-node'
import { findAll } from '../xml/xml-queries'
import { chartText } from './chart-text'
import type { Frame } from './pictures'

/** `c:chart`: its numbers stand in a part of their own. */
export function readChart(story: Story, { attributes }: XmlNode, { altText }: Frame): void {
  const root = linkedPart(story, attributes['r:id'])
  if (root === null) addLoss(story, 'chart', { text: altText })
  else addRun(story, { kind: 'chart', altText, text: chartText(root) })
}

/** The words of a diagram come in as one text, a shape each parted by a semicolon. */
export function readDiagram(story: Story, { attributes }: XmlNode, { altText }: Frame): void {
  const root = linkedPart(story, attributes['r:dm'])
  const shapes = root === null ? [] : findAll(root, 'dgm:t')
  const words = shapes.map(wordsOf).filter((text) => text.trim() !== '')
  const text = words.join('; ')
  addText(story, text)
  addLoss(story, 'drawing', { text: text || altText, isTextKept: text !== '' })
}

function linkedPart({ file, links }: Story, id: string | undefined): XmlNode | null {
  const link = links.get(id ?? '')
  const xml = link === undefined || link.isExternal ? undefined : file.readText(link.target)
  return xml === undefined || link === undefined ? null : readXmlTree(xml, link.target)
}

function wordsOf(node: XmlNode): string {
  return findAll(node, 'a:t')
    .map(({ text }) => text)
    .join('')
}
