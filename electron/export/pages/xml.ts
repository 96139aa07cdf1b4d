/** An element of a part that `docx` wrote; there text and elements never stand side by side. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

type OpenElement = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: XmlElement[]
  text: string
}

const token = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/g
const attribute = /([\w:]+)="([^"]*)"/g

/** Reads XML that was written by a program: declarations, comments and what is open are left out. */
export function parseXml(xml: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' }
  const open: OpenElement[] = [root]
  for (const [, slash, name, attributes, isEmpty, text] of xml.matchAll(token)) {
    const parent = open.at(-1) ?? root
    if (text !== undefined) parent.text += decode(text)
    else if (slash === '/') open.pop()
    else if (name !== undefined) {
      const made = { name, attributes: attributesIn(attributes ?? ''), children: [], text: '' }
      parent.children.push(made)
      if (isEmpty === '') open.push(made)
    }
  }
  return root.children[0] ?? root
}

function attributesIn(written: string): Readonly<Record<string, string>> {
  if (written === '') return {}
  return Object.fromEntries(
    [...written.matchAll(attribute)].map(([, name = '', value = '']) => [name, decode(value)]),
  )
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    const isHex = name[1] === 'x'
    return String.fromCodePoint(Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10))
  })
}

/** The first child of a name, through a path of names. */
export function findChild(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  )
}

/** Children of a name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** A number among the attributes; undefined where there is none. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = Number(element?.attributes[name] ?? Number.NaN)
  return Number.isNaN(value) ? undefined : value
}

/** The element and all in it, in the order of the file. */
export function allElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allElements)]
}
