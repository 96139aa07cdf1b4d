import { MarkingBadge } from '../../components/marking-badge'

/** A text with the marking of where it comes from after it, if it has one. */
export function MarkedText({ text, marking }: { readonly text: string; readonly marking: string }) {
  return (
    <>
      {text} <MarkingBadge marking={marking} />
    </>
  )
}
