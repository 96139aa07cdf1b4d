import type { XmlNode } from '../xml/xml-node'
import { childrenNamed, childValue, findChild, isOn } from '../xml/xml-queries'
import { layoutOver, noLayoutSaid, readSaidLayout, type SaidLayout } from './said-layout'
import { nothingSaid, over, readSaidLook, type SaidLook } from './said-look'

/** A style with all that those it is based on say. */
export type Style = {
  readonly id: string
  /** In small letters; empty for the default style of paragraphs. */
  readonly name: string
  /** Nearest first. */
  readonly baseNames: readonly string[]
  readonly look: SaidLook
  readonly layout: SaidLayout
}

export type StyleSheet = {
  /** What is said of all text. */
  readonly defaultLook: SaidLook
  readonly defaultLayout: SaidLayout
  /** A style that the file does not define is named by its id. */
  readonly paragraphStyle: (id: string | undefined) => Style
  readonly characterLook: (id: string | undefined) => SaidLook
  /** The list of a numbering style. */
  readonly numberingOf: (id: string) => string | undefined
}

/** A chain of styles that is longer goes in circles. */
const mostBases = 50

/** Reads `styles.xml`; a file without one has no look but that of its runs. */
export function readStyleSheet(root: XmlNode | undefined): StyleSheet {
  const nodes = new Map(
    childrenNamed(root, 'w:style').map((node) => [node.attributes['w:styleId'] ?? '', node]),
  )
  const defaults = findChild(root, 'w:docDefaults')
  const defaultNode = [...nodes.values()].find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' &&
      attributes['w:default'] !== undefined &&
      isOn(attributes['w:default']),
  )
  const defaultId = defaultNode?.attributes['w:styleId']
  const known = new Map<string, Style>()
  const styleOf = (id: string): Style => {
    const found = known.get(id) ?? readStyle(nodes, id)
    known.set(id, found)
    return found
  }
  return {
    defaultLook: readSaidLook(findChild(findChild(defaults, 'w:rPrDefault'), 'w:rPr')),
    defaultLayout: readSaidLayout(findChild(findChild(defaults, 'w:pPrDefault'), 'w:pPr')),
    paragraphStyle: (id) => {
      if (id !== undefined && id !== defaultId) return styleOf(id)
      return defaultId === undefined ? plainStyle : { ...styleOf(defaultId), name: '' }
    },
    characterLook: (id) => (id === undefined ? nothingSaid : styleOf(id).look),
    numberingOf: (id) => styleOf(id).layout.numberingId,
  }
}

const plainStyle: Style = {
  id: '',
  name: '',
  baseNames: [],
  look: nothingSaid,
  layout: noLayoutSaid,
}

function readStyle(nodes: ReadonlyMap<string, XmlNode>, id: string): Style {
  const chain: XmlNode[] = []
  let next = nodes.get(id)
  while (next !== undefined && chain.length < mostBases && !chain.includes(next)) {
    chain.push(next)
    next = nodes.get(childValue(next, 'w:basedOn') ?? '')
  }
  const [name, ...baseNames] = chain.map(nameOf)
  return {
    id,
    name: name ?? nameOfId(id),
    baseNames,
    look: chain
      .map((node) => readSaidLook(findChild(node, 'w:rPr')))
      .reduce((said, base) => over(said, base), nothingSaid),
    layout: chain
      .map((node) => readSaidLayout(findChild(node, 'w:pPr')))
      .reduce((said, base) => layoutOver(said, base), noLayoutSaid),
  }
}

function nameOf(node: XmlNode): string {
  return childValue(node, 'w:name')?.toLowerCase() ?? nameOfId(node.attributes['w:styleId'] ?? '')
}

/** Word makes ids of names by leaving out spaces. */
function nameOfId(id: string): string {
  return id.toLowerCase().replace(/^heading(\d)$/, 'heading $1')
}
