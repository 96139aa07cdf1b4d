import type { SaveState } from './save-state'

/**
 * What the window may truly say of a note whose parts save on their own: an error before all,
 * then "Saving", then the time of the last part saved.
 */
export function mergeSaveStates(first: SaveState, second: SaveState): SaveState {
  if (first.kind === 'failed') return first
  if (second.kind === 'failed') return second
  if (first.kind === 'saving') return first
  if (second.kind === 'saving') return second
  return first.savedAt > second.savedAt ? first : second
}
