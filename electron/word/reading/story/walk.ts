import type { XmlNode } from '../xml/xml-node'
import type { Story } from './story'

/** Reads elements one after the other into the paragraph that is open. */
export type Walk = (story: Story, nodes: readonly XmlNode[]) => void

/** Reads one element; `walk` reads what is in it. */
type ElementHandler = (story: Story, node: XmlNode, walk: Walk) => void

export type ElementHandlers = Readonly<Record<string, ElementHandler>>
