import type { Story } from '../story/story'
import type { XmlNode } from '../xml/xml-node'
import { findChild, switchOf } from '../xml/xml-queries'

/** Reads the content of a control; one that nobody filled in holds what it asks for. */
export function withinControl(
  story: Story,
  node: XmlNode,
  read: (content: readonly XmlNode[]) => void,
): void {
  const outer = story.isInPrompt
  story.isInPrompt = outer || switchOf(findChild(node, 'w:sdtPr'), 'w:showingPlcHdr') === true
  read(findChild(node, 'w:sdtContent')?.children ?? [])
  story.isInPrompt = outer
}
