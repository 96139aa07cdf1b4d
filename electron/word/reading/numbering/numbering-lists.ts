import type { XmlNode } from '../xml/xml-node'
import {
  childrenNamed,
  childValue,
  findChild,
  findFirst,
  numberOf,
  switchOf,
  twipsOf,
} from '../xml/xml-queries'

export type NumberingLevel = {
  readonly start: number
  /** As the file calls it, `lowerLetter`. */
  readonly format: string
  /** `%1.%2`, or the bullet. */
  readonly text: string
  /** Font of the bullet. */
  readonly font: string
  /** All its numbers in Arabic figures. */
  readonly isLegal: boolean
  /** It begins anew behind this level, from 1; 0 for never; undefined for any higher level. */
  readonly restartsBehind: number | undefined
  /** The paragraph style that stands for it. */
  readonly styleId: string | undefined
  readonly indentTwips: number | undefined
}

export type NumberingList = {
  /** Lists that count on in one another share it. */
  readonly countId: string
  readonly levels: readonly (NumberingLevel | undefined)[]
  /** Where this list begins anew, by level. */
  readonly starts: ReadonlyMap<number, number>
}

export type NumberingLists = ReadonlyMap<string, NumberingList>

const levelCount = 9
/** It stands in front of each paragraph. */
const mostLabel = 100

/** Lists of `numbering.xml` by id; `numberingOf` gives the list of a numbering style. */
export function readNumberingLists(
  root: XmlNode | undefined,
  numberingOf: (styleId: string) => string | undefined,
): NumberingLists {
  const abstracts = new Map(
    childrenNamed(root, 'w:abstractNum').map((node) => [
      node.attributes['w:abstractNumId'] ?? '',
      node,
    ]),
  )
  const nodes = new Map(
    childrenNamed(root, 'w:num').map((node) => [node.attributes['w:numId'] ?? '', node]),
  )
  const definitionOf = (node: XmlNode): XmlNode | undefined => {
    const own = abstracts.get(childValue(node, 'w:abstractNumId') ?? '')
    const linked = childValue(own, 'w:numStyleLink')
    if (linked === undefined) return own
    const there = nodes.get(numberingOf(linked) ?? '')
    const definition = abstracts.get(childValue(there, 'w:abstractNumId') ?? '')
    const isLink = childValue(definition, 'w:numStyleLink') !== undefined
    return (isLink ? undefined : definition) ?? styleDefinition(abstracts, linked) ?? own
  }
  return new Map([...nodes].map(([id, node]) => [id, readList(node, definitionOf(node))] as const))
}

function styleDefinition(abstracts: ReadonlyMap<string, XmlNode>, styleId: string) {
  return [...abstracts.values()].find((one) => childValue(one, 'w:styleLink') === styleId)
}

function readList(node: XmlNode, definition: XmlNode | undefined): NumberingList {
  const levels = readLevels(definition)
  const starts = new Map<number, number>()
  for (const change of childrenNamed(node, 'w:lvlOverride')) {
    const at = numberOf(change.attributes['w:ilvl'])
    if (at === undefined || at < 0 || at >= levelCount) continue
    const own = findChild(change, 'w:lvl')
    if (own !== undefined) levels[at] = readLevel(own)
    const start = numberOf(childValue(change, 'w:startOverride'))
    if (start !== undefined) starts.set(at, start)
  }
  return { countId: definition?.attributes['w:abstractNumId'] ?? '', levels, starts }
}

function readLevels(definition: XmlNode | undefined): (NumberingLevel | undefined)[] {
  const levels: (NumberingLevel | undefined)[] = Array.from({ length: levelCount })
  for (const node of childrenNamed(definition, 'w:lvl')) {
    const at = numberOf(node.attributes['w:ilvl'])
    if (at !== undefined && at >= 0 && at < levelCount) levels[at] = readLevel(node)
  }
  return levels
}

function readLevel(node: XmlNode): NumberingLevel {
  const indent = findChild(findChild(node, 'w:pPr'), 'w:ind')?.attributes
  const fonts = findChild(findChild(node, 'w:rPr'), 'w:rFonts')?.attributes
  return {
    start: numberOf(childValue(node, 'w:start')) ?? 1,
    format: findFirst(node, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
    text: childValue(node, 'w:lvlText')?.slice(0, mostLabel) ?? '',
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? '',
    isLegal: switchOf(node, 'w:isLgl') === true,
    restartsBehind: numberOf(childValue(node, 'w:lvlRestart')),
    styleId: childValue(node, 'w:pStyle'),
    indentTwips: twipsOf(indent?.['w:left'] ?? indent?.['w:start']),
  }
}
