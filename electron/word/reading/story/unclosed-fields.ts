import type { XmlNode } from '../xml/xml-node'

/** Nobody writes fields in fields that are deeper. */
const mostLevels = 50

/**
 * Beginnings of fields that never end, ends and separators of fields that never began, and fields
 * too deep in others: taken at their word they would swallow the rest of the text.
 */
export function findUnclosedFields(root: XmlNode): ReadonlySet<XmlNode> {
  const open: XmlNode[][] = []
  const unclosed = new Set<XmlNode>()
  const ignore = (field: readonly XmlNode[] = []) => {
    for (const part of field) unclosed.add(part)
  }
  const look = (node: XmlNode) => {
    for (const child of node.children) {
      if (child.name !== 'w:fldChar') {
        if (child.children.length > 0) look(child)
        continue
      }
      const kind = child.attributes['w:fldCharType']
      const field = open[open.length - 1]
      if (kind === 'begin') open.push([child])
      else if (field === undefined) unclosed.add(child)
      else field.push(child)
      if (kind === 'end' && open.length > mostLevels) ignore(field)
      if (kind === 'end') open.pop()
    }
  }
  look(root)
  for (const field of open) ignore(field)
  return unclosed
}
