import { childElements, parseXml, type XmlElement } from './xml-tree'

const lineLength = 120
/** Properties stay on one line however long they are. */
const isProperties = /:(pPr|rPr|tcPr|tblPr|trPr|sectPr|lvl|r)$/

/**
 * A part as text to read and compare: short elements on one line, longer ones indented.
 * Declarations of namespaces are left out, they are the same in every file.
 */
export function prettyXml(text: string): string {
  return `${printLines(parseXml(text), '').join('\n')}\n`
}

function printLines(element: XmlElement, indent: string): readonly string[] {
  const whole = indent + printWhole(element)
  if (whole.length <= lineLength || isProperties.test(element.name)) return [whole]
  if (childElements(element).length === 0) return [whole]
  return [
    `${indent}<${tag(element)}>`,
    ...element.children.flatMap((child) =>
      typeof child === 'string' ? [indent + escapeText(child)] : printLines(child, `${indent}  `),
    ),
    `${indent}</${element.name}>`,
  ]
}

function printWhole(element: XmlElement): string {
  if (element.children.length === 0) return `<${tag(element)}/>`
  const inside = element.children
    .map((child) => (typeof child === 'string' ? escapeText(child) : printWhole(child)))
    .join('')
  return `<${tag(element)}>${inside}</${element.name}>`
}

function tag({ name, attributes }: XmlElement): string {
  const kept = Object.entries(attributes).filter(
    ([key]) => !key.startsWith('xmlns:') && key !== 'xmlns' && key !== 'mc:Ignorable',
  )
  return [name, ...kept.map(([key, value]) => `${key}="${escapeText(value)}"`)].join(' ')
}

/** A no-break space is seen as such. */
function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u00a0', '&#160;')
}
