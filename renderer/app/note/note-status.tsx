import { windowText } from '@shared/text/en/window'
import { countText, fillText } from '@shared/text/fill-text'
import type { BodyCount } from '../../features/editor/note-editor'
import { FigureLine } from '../../features/evidence/figure-line'

export type NoteStatusProps = {
  readonly count: BodyCount
  /** Observations of the figure under the cursor, where no side tells of them; null otherwise. */
  readonly figureIds: readonly string[] | null
  readonly language: string
}

/** What the text holds, or what the figure under the cursor rests on, in one line below it. */
export function NoteStatus({ count, figureIds, language }: NoteStatusProps) {
  if (figureIds !== null) return <FigureLine observationIds={figureIds} language={language} />
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
