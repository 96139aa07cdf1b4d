import { TextSelection, type Transaction } from '@tiptap/pm/state'
import type { InsertContext } from '../insert-context'
import { insertBlock } from '../insert-evidence'
import { getNodeType } from '../node-type'

type WithIds = Pick<InsertContext, 'newId'>

/** Begins an annex below the cursor, which then stands in its title. */
export function insertAnnex(tr: Transaction, { newId }: WithIds): Transaction {
  return insertBlock(tr, getNodeType(tr.doc.type.schema, 'annex').create({ id: newId() }))
}

/** Puts a contents table below the cursor, which then stands in the text that follows it. */
export function insertContents(tr: Transaction, { newId }: WithIds): Transaction {
  const { schema } = tr.doc.type
  const id = newId()
  insertBlock(tr, getNodeType(schema, 'contents').create({ id }))
  let after = 0
  tr.doc.forEach((block, position) => {
    if (block.attrs['id'] === id) after = position + block.nodeSize
  })
  if (after === tr.doc.content.size)
    tr.insert(after, getNodeType(schema, 'paragraph').create({ id: newId() }))
  tr.setSelection(TextSelection.near(tr.doc.resolve(after)))
  return tr.scrollIntoView()
}
