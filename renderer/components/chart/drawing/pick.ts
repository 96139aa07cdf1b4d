import type { SyntheticEvent } from 'react'

/** What a drawn value carries so that a click on it is known. */
export function pickable(id: string) {
  return { 'data-value-id': id } as const
}

/**
 * Listens on the whole drawing, as the shapes are for the pointer only: the table has the keys.
 *
 * @param elsewhere what is meant by a click beside all shapes, by the category it is in
 */
export function pickWith(
  onPick: (id: string) => void,
  elsewhere: (category: unknown) => string | null = () => null,
) {
  return ({ activeLabel }: { readonly activeLabel?: unknown }, { target }: SyntheticEvent) => {
    const drawn = target instanceof Element ? target.closest('[data-value-id]') : null
    const id = drawn?.getAttribute('data-value-id') ?? elsewhere(activeLabel)
    if (id !== null) onPick(id)
  }
}
