import type { XmlNode } from '../xml/xml-node'

/**
 * Beginnings of fields that never end, and ends and separators of fields that never began: taken
 * at their word they would swallow the rest of the text.
 */
export function findUnclosedFields(root: XmlNode): ReadonlySet<XmlNode> {
  const open: XmlNode[][] = []
  const unclosed = new Set<XmlNode>()
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
      else if (kind === 'end') open.pop()
      else field.push(child)
    }
  }
  look(root)
  for (const field of open) for (const part of field) unclosed.add(part)
  return unclosed
}
