import type { NodeName } from '@shared/body/nodes'
import type { NodeType, Schema } from '@tiptap/pm/model'

/** @throws if the schema is not that of the page */
export function getNodeType(schema: Schema, name: NodeName): NodeType {
  const type = schema.nodes[name]
  if (type === undefined) throw new Error(`The schema has no node ${name}`)
  return type
}
