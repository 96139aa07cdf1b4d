import { windowText } from '@shared/text/en/window'
import { countText, fillText } from '@shared/text/fill-text'
import type { BodyCount } from '../../features/editor/note-editor'

/** What the text holds, in one line below it. */
export function NoteStatus({ count }: { readonly count: BodyCount }) {
  const figures =
    count.figures === 0
      ? windowText.noFigures
      : fillText(countText(windowText.figures, count.figures), {
          sources: countText(windowText.sources, count.sources),
        })
  return (
    <>
      <span>{countText(windowText.words, count.words)}</span>
      <span>{figures}</span>
    </>
  )
}
