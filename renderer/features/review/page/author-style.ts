import type { CSSProperties } from 'react'

export type AuthorStyle = CSSProperties & { readonly '--author': string }

/** Gives what is inside the colour of an author. */
export function authorStyle(colour: string): AuthorStyle {
  return { '--author': colour }
}
