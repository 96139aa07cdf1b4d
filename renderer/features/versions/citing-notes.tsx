import { useEffect, useEffectEvent } from 'react'
import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'
import classes from './versions.module.css'

export type CitingNotesProps = {
  readonly noteId: string
  readonly onOpenNote: (noteId: string) => void
}

/** The notes that cite this one, whose text follows its number; nothing where there are none. */
export function CitingNotes({ noteId, onOpenNote }: CitingNotesProps) {
  const text = useText()
  const { value, reload } = useAnswer('findCitingNotes', { noteId })
  const again = useEffectEvent(reload)
  useEffect(() => window.api.on('noteChanged', () => void again()), [])
  if (value === null || value.length === 0) return null
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{text('version.citedIn')}</h2>
      <ul className={classes.list}>
        {value.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className={classes.version} onClick={() => onOpenNote(id)}>
              {title || text('notes.untitled')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
