import { SaxesParser } from 'saxes'

export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

/** Reads a part of a Word file. Throws if it is not well-formed. */
export function parseXml(text: string): XmlElement {
  const document: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [document]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const made: XmlElement = { name, attributes: { ...attributes }, children: [] }
    open.at(-1)?.children.push(made)
    open.push(made)
  })
  parser.on('text', (words) => open.at(-1)?.children.push(words))
  parser.on('closetag', () => open.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
  const root = childElements(document)[0]
  if (root === undefined) throw new Error('The part is empty.')
  return root
}

export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string')
}

/** The element and all in it, in the order of the file. */
export function allElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...childElements(element).flatMap(allElements)]
}
