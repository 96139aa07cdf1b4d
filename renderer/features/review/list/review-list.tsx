import type { RefObject } from 'react'
import { useText } from '../../../lib/use-text'
import type { AuthorMarks } from '../entries/authors'
import type { Decisions } from '../entries/decisions'
import type { ReviewEntry } from '../entries/entries'
import type { EntryActions } from './entry-details'
import { EntryRow } from './entry-row'
import classes from './list.module.css'

export type ReviewListProps = {
  readonly entries: readonly ReviewEntry[]
  readonly decisions: Decisions
  readonly marks: AuthorMarks
  readonly currentId: string | null
  readonly editingId: string | null
  readonly list: RefObject<HTMLDivElement | null>
  readonly onCurrent: (id: string) => void
  readonly actions: EntryActions
}

/** What came back, by the section in which it stands; one line of it is the current one. */
export function ReviewList(props: ReviewListProps) {
  const { entries, currentId, editingId, list } = props
  const text = useText()
  return (
    <div ref={list} className={classes.list}>
      {sectionsOf(entries).map(({ key, name, members }) => (
        <section key={key} aria-labelledby={`review-${key}`}>
          <h3 className={classes.section} id={`review-${key}`}>
            {name ?? text('review.beginning')}
          </h3>
          <ul>
            {members.map((entry) => (
              <EntryRow
                key={entry.id}
                {...props}
                entry={entry}
                isCurrent={entry.id === currentId}
                isEditing={entry.id === editingId}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

type Section = {
  readonly key: string
  readonly name: string | null
  readonly members: readonly ReviewEntry[]
}

function sectionsOf(entries: readonly ReviewEntry[]): readonly Section[] {
  const sections: (Section & { members: ReviewEntry[] })[] = []
  for (const entry of entries) {
    const last = sections.at(-1)
    if (last !== undefined && last.name === entry.section) last.members.push(entry)
    else sections.push({ key: entry.id, name: entry.section, members: [entry] })
  }
  return sections
}

/** Gives the focus to the line of an entry. */
export function focusEntry(list: RefObject<HTMLDivElement | null>, id: string | undefined) {
  const lines = list.current?.querySelectorAll<HTMLElement>('[data-line]') ?? []
  for (const line of lines) if (line.dataset['line'] === id) line.focus()
}
