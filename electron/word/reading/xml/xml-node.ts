import { parseXml } from '../../package/parse-xml'
import { elementName, knownAttributes, type Renames, renamesWithin } from './namespaces'

/** An element of a part. Office files mix no text with elements, so `text` is all of its own. */
export type XmlNode = {
  /** With the prefix that this reader knows its namespace by, `w:p`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  readonly text: string
}

type OpenNode = XmlNode & { readonly children: XmlNode[]; text: string }

const noRenames: Renames = new Map()

/**
 * Reads a part as a whole.
 *
 * @param part names it in errors
 * @throws FicheError as `parseXml` does
 */
export function readXmlTree(text: string, part: string): XmlNode {
  const root: OpenNode = { name: '', attributes: {}, children: [], text: '' }
  const open: OpenNode[] = [root]
  const scopes: Renames[] = [noRenames]
  let top = root
  parseXml(text, part, {
    onOpen: (name, attributes) => {
      const renames = renamesWithin(scopes[scopes.length - 1] ?? noRenames, attributes)
      const isKnown = renames.size === 0
      const made: OpenNode = {
        name: isKnown ? name : elementName(name, renames),
        attributes: isKnown ? attributes : knownAttributes(attributes, renames),
        children: [],
        text: '',
      }
      top.children.push(made)
      open.push(made)
      scopes.push(renames)
      top = made
    },
    onText: (words) => {
      top.text += words
    },
    onClose: () => {
      open.pop()
      scopes.pop()
      top = open[open.length - 1] ?? root
    },
  })
  return root.children[0] ?? root
}
