import { ownValue } from '@shared/base/own-value'
import type { XmlNode } from '../xml/xml-node'
import { childrenNamed, findChild } from '../xml/xml-queries'

type Write = (node: XmlNode) => string

/**
 * An equation on one line, as one would type it: `(a+b)/2`, `x^2`, `√(x)`.
 *
 * @see ECMA-376-1 22.1 (Office Math)
 */
export function equationText(node: XmlNode): string {
  const write = ownValue(writers, node.name)
  if (write !== undefined) return write(node)
  if (node.name.endsWith('Pr')) return ''
  return node.children.map(equationText).join('')
}

const writers: Readonly<Record<string, Write>> = {
  'm:t': ({ text }) => text,
  'w:t': ({ text }) => text,
  'w:delText': () => '',
  'm:f': (node) => `${grouped(node, 'm:num')}/${grouped(node, 'm:den')}`,
  'm:sSup': (node) => `${part(node, 'm:e')}^${grouped(node, 'm:sup')}`,
  'm:sSub': (node) => `${part(node, 'm:e')}_${grouped(node, 'm:sub')}`,
  'm:sSubSup': (node) => `${part(node, 'm:e')}_${grouped(node, 'm:sub')}^${grouped(node, 'm:sup')}`,
  'm:sPre': (node) => `_${grouped(node, 'm:sub')}^${grouped(node, 'm:sup')}${part(node, 'm:e')}`,
  'm:rad': (node) => {
    const degree = part(node, 'm:deg')
    return `${degree === '' ? '' : `${degree} `}√(${part(node, 'm:e')})`
  },
  'm:nary': (node) => {
    const from = part(node, 'm:sub')
    const to = part(node, 'm:sup')
    const sign = propertyOf(node, 'm:naryPr', 'm:chr') ?? '∫'
    const range = `${from === '' ? '' : `_(${from})`}${to === '' ? '' : `^(${to})`}`
    return `${sign}${range} ${part(node, 'm:e')}`
  },
  'm:d': (node) => {
    const begin = propertyOf(node, 'm:dPr', 'm:begChr') ?? '('
    const end = propertyOf(node, 'm:dPr', 'm:endChr') ?? ')'
    const between = propertyOf(node, 'm:dPr', 'm:sepChr') ?? '|'
    return `${begin}${childrenNamed(node, 'm:e').map(equationText).join(between)}${end}`
  },
  'm:func': (node) => `${part(node, 'm:fName')} ${part(node, 'm:e')}`,
  'm:m': (node) =>
    childrenNamed(node, 'm:mr')
      .map((row) => childrenNamed(row, 'm:e').map(equationText).join(', '))
      .join('; '),
  'm:eqArr': (node) => childrenNamed(node, 'm:e').map(equationText).join('; '),
}

function part(node: XmlNode, name: string): string {
  const found = findChild(node, name)
  return found === undefined ? '' : equationText(found)
}

/** In brackets unless it is one sign, number or word. */
function grouped(node: XmlNode, name: string): string {
  const text = part(node, name)
  return /^[\p{L}\p{N}.,]*$/u.test(text) || /^.$/u.test(text) ? text : `(${text})`
}

function propertyOf(node: XmlNode, properties: string, name: string): string | undefined {
  return findChild(findChild(node, properties), name)?.attributes['m:val']
}
