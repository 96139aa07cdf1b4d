import { addPack } from '../store/library/add-pack'
import { loadLimitePack, loadPublicPack } from '../store/library/built-in-packs'
import { hasPack } from '../store/library/packs'
import type { OperationContext } from './context'

/** Fills a new store with the built-in library; reads no file where it is already there. */
export async function addPublicPack({ db, nowMs }: OperationContext): Promise<void> {
  if (!hasPack(db, 'public')) addPack(db, await loadPublicPack(), nowMs())
}

/**
 * Adds what was read in 14871/24, which is LIMITE; only the user's own step does.
 *
 * @returns whether it was new
 */
export async function addLimitePack(context: OperationContext): Promise<{ added: boolean }> {
  await addPublicPack(context)
  if (hasPack(context.db, '14871-24')) return { added: false }
  return addPack(context.db, await loadLimitePack(), context.nowMs())
}
