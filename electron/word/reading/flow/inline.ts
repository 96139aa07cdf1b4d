import { ownValue } from '@shared/base/own-value'
import { chosen, drawingHandlers } from '../drawings/drawing-handlers'
import { addLoss } from '../story/add-runs'
import type { Story } from '../story/story'
import type { ElementHandlers, Walk } from '../story/walk'
import type { XmlNode } from '../xml/xml-node'
import { findAll } from '../xml/xml-queries'
import { changeOf, within } from './changes'
import { withinControl } from './content-controls'
import { readSimpleField } from './fields'
import { rangeHandlers } from './ranges'
import { runHandlers, silentElements } from './runs'

const handlers: ElementHandlers = {
  ...runHandlers,
  ...rangeHandlers,
  ...drawingHandlers,
  'w:fldSimple': readSimpleField,
  'w:hyperlink': readHyperlink,
  'w:ins': readChange,
  'w:del': readChange,
  'w:moveFrom': readChange,
  'w:moveTo': readChange,
  'w:sdt': (story, node, walk) => withinControl(story, node, (content) => walk(story, content)),
  'w:smartTag': readContent,
  'w:customXml': readContent,
  'w:dir': readContent,
  'w:bdo': readContent,
  'm:oMathPara': readContent,
  'mc:AlternateContent': (story, node, walk) => walk(story, chosen(node)),
}

/** Reads what stands in a paragraph; elements of a kind not known give the words in them. */
export const walkInline: Walk = (story, nodes) => {
  for (const node of nodes) {
    const handle = ownValue(handlers, node.name)
    if (handle !== undefined) handle(story, node, walkInline)
    else if (!silentElements.has(node.name)) readUnknown(story, node)
  }
}

function readContent(story: Story, node: XmlNode, walk: Walk): void {
  walk(story, node.children)
}

function readChange(story: Story, node: XmlNode, walk: Walk): void {
  within(story, changeOf(node, story), () => walk(story, node.children))
}

function readHyperlink(story: Story, node: XmlNode, walk: Walk): void {
  const { attributes, children } = node
  const link = story.links.get(attributes['r:id'] ?? '')
  const place = attributes['w:anchor']
  const address = `${link?.target ?? ''}${place === undefined ? '' : `#${place}`}`
  story.hyperlinks.push(address === '' ? null : address)
  walk(story, children)
  story.hyperlinks.pop()
}

function readUnknown(story: Story, node: XmlNode): void {
  const text = findAll(node, 'w:t')
    .map((one) => one.text)
    .join('')
  const isInner = story.isInUnknown
  if (text !== '' && !isInner) addLoss(story, 'unknown-element', { text, isTextKept: true })
  story.isInUnknown = true
  walkInline(story, node.children)
  story.isInUnknown = isInner
}
