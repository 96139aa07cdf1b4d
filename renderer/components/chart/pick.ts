import type { SyntheticEvent } from 'react'

/** What a drawn value carries so that a click on it is known. */
export function pickable(id: string) {
  return { 'data-value-id': id } as const
}

/** Listens on the whole drawing, as the shapes are for the pointer only: the table has the keys. */
export function pickWith(onPick: (id: string) => void) {
  return (_: unknown, { target }: SyntheticEvent) => {
    const drawn = target instanceof Element ? target.closest('[data-value-id]') : null
    const id = drawn?.getAttribute('data-value-id') ?? null
    if (id !== null) onPick(id)
  }
}
