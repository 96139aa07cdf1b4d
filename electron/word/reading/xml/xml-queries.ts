import type { XmlNode } from './xml-node'

export function findChild(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name)
}

export function childrenNamed(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? []
}

/** All in it of that name, in the order of the file; what is in a found one is not looked at. */
export function findAll(node: XmlNode, name: string): readonly XmlNode[] {
  const found: XmlNode[] = []
  const look = (one: XmlNode) => {
    for (const child of one.children) {
      if (child.name === name) found.push(child)
      else look(child)
    }
  }
  look(node)
  return found
}

export function findFirst(node: XmlNode, name: string): XmlNode | undefined {
  for (const child of node.children) {
    const found = child.name === name ? child : findFirst(child, name)
    if (found !== undefined) return found
  }
  return undefined
}

/** `w:val` of a child. */
export function childValue(node: XmlNode | undefined, name: string): string | undefined {
  return findChild(node, name)?.attributes['w:val']
}

/** Whether an on/off property is on; undefined where nothing is said of it. */
export function switchOf(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = findChild(node, name)
  return found === undefined ? undefined : isOn(found.attributes['w:val'])
}

/** The value of an on/off attribute, which means on where it is missing. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value)
}

/** A whole number; undefined for what is none. */
export function numberOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const number = Number.parseInt(value, 10)
  return Number.isSafeInteger(number) ? number : undefined
}

const twipsPerUnit: Readonly<Record<string, number>> = {
  pt: 20,
  in: 1440,
  pc: 240,
  pi: 240,
  cm: 1440 / 2.54,
  mm: 1440 / 25.4,
}

/** A length in twips as transitional files say it, or with a unit as strict ones may. */
export function twipsOf(value: string | undefined): number | undefined {
  const parts = /^(-?\d+(?:\.\d+)?)([a-z]{2})?$/.exec(value ?? '')
  if (parts === null) return undefined
  const [, number, unit] = parts
  return Number(number) * (unit === undefined ? 1 : (twipsPerUnit[unit] ?? 1))
}

/** To a tenth of a millimetre. */
export function mmOfTwips(twips: number): number {
  return roundedMm((twips * 25.4) / 1440)
}

export function mmOfEmus(emus: number): number {
  return roundedMm(emus / 36_000)
}

export function roundedMm(millimetres: number): number {
  return Math.round(millimetres * 10) / 10
}
