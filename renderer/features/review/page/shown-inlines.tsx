import type { Inline } from '@shared/note/inline'
import type { ReactNode } from 'react'
import { drawInlines } from '../../../lib/inlines/draw-inlines'

/** A text as it reads on the page; a footnote is a sign, its words follow the line. */
export function ShownInlines({ inlines }: { readonly inlines: readonly Inline[] }): ReactNode {
  return drawInlines(inlines, () => <sup>*</sup>)
}
