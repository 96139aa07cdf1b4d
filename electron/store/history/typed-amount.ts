import * as Y from 'yjs'

/** How much was typed and deleted, comments and what was typed and deleted again with it. */
export type TypedAmount = {
  readonly typedWords: number
  /** Characters; a figure or a block counts as one. */
  readonly deletedCount: number
}

/**
 * What the updates of a working spell hold, read from them alone: of a long history no state has
 * to be made again.
 *
 * @param updates Yjs updates, format 1
 */
export function typedAmount(updates: readonly Uint8Array[]): TypedAmount {
  const { structs, ds } = Y.decodeUpdate(Y.mergeUpdates([...updates]))
  let typed = ''
  let last: Y.ID | null = null
  for (const struct of structs) {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue
    if (!Y.compareIDs(struct.origin, last)) typed += ' '
    typed += struct.content.str
    last = struct.lastId
  }
  const deletions = Array.from(ds.clients.values()).flat()
  return {
    typedWords: typed.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    deletedCount: deletions.reduce((sum, { len }) => sum + len, 0),
  }
}
