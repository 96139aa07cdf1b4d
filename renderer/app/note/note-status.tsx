import type { BodyCount } from '../../features/editor/note-editor'
import { FigureLine } from '../../features/evidence/figure-line'
import { useText } from '../../lib/use-text'

export type NoteStatusProps = {
  readonly count: BodyCount
  /** Observations of the figure under the cursor, where no side tells of them; null otherwise. */
  readonly figureIds: readonly string[] | null
  readonly language: string
}

/** What the text holds, or what the figure under the cursor rests on, in one line below it. */
export function NoteStatus({ count, figureIds, language }: NoteStatusProps) {
  const text = useText()
  if (figureIds !== null) return <FigureLine observationIds={figureIds} language={language} />
  const figures =
    count.figures === 0
      ? text('note.noFigures')
      : text('note.figures', {
          count: count.figures,
          sources: text('note.sources', { count: count.sources }),
        })
  return (
    <>
      <span>{text('notes.words', { count: count.words })}</span>
      <span>{figures}</span>
    </>
  )
}
