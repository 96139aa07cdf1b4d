import type { OpenNote } from '@shared/contract/notes'
import { languageOf } from '@shared/language/language-of'
import type { Header } from '@shared/note/header'
import {
  fromHeaderDraft,
  type HeaderDraft,
  toHeaderDraft,
} from '@shared/note/header-form/header-draft'
import {
  findClassifiedFields,
  findDraftProblems,
  type HeaderProblem,
} from '@shared/note/header-form/header-problems'
import { mergeDrafts } from '@shared/note/header-form/merge-drafts'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { api } from '../../lib/api'
import { createLatestSaver } from '../../lib/saving/latest-saver'
import type { SaveState } from '../../lib/saving/save-state'
import { useText } from '../../lib/use-text'
import { useChangesElsewhere } from './use-changes-elsewhere'

/** The header while it is edited: what stands in the fields is kept here until it is on disk. */
export type HeaderForm = {
  readonly draft: HeaderDraft
  readonly header: Header
  readonly problems: readonly HeaderProblem[]
  readonly change: (part: Partial<HeaderDraft>) => void
  /** Saves what waits; rejects if it could not be saved. */
  readonly flush: () => Promise<void>
}

const saveDelayMs = 300

export type HeaderFormOptions = {
  readonly onState: (state: SaveState) => void
  /** Called with each subject that is on disk, before the header counts as saved. */
  readonly onSubjectSaved: (subject: string) => Promise<void>
}

export function useHeaderForm(note: OpenNote, options: HeaderFormOptions): HeaderForm {
  const { months } = languageOf(note.header.language)
  const text = useText()
  const [draft, setDraft] = useState(() => toHeaderDraft(note.header, months))
  // Read back from the draft, so that a change is told from the same header by comparing them.
  const [header, setHeader] = useState(() => fromHeaderDraft(draft, note.header, months))
  const latest = useRef({ draft, header, saved: note.header, options, text })
  latest.current.options = options
  latest.current.text = text

  const saver = useMemo(
    () =>
      createLatestSaver<Header>({
        delayMs: saveDelayMs,
        save: async (value) => {
          if (findClassifiedFields(value).length > 0)
            throw new Error(latest.current.text('header.notSavedClassified'))
          const saved = await api.saveHeader({ id: note.id, header: value })
          latest.current.saved = value
          await latest.current.options.onSubjectSaved(value.subject)
          return saved
        },
        onState: (state) => latest.current.options.onState(state),
      }),
    [note.id],
  )

  const keep = useCallback(
    (nextDraft: HeaderDraft, last: Header) => {
      const nextHeader = fromHeaderDraft(nextDraft, last, months)
      latest.current.draft = nextDraft
      latest.current.header = nextHeader
      setDraft(nextDraft)
      setHeader(nextHeader)
      if (JSON.stringify(nextHeader) !== JSON.stringify(last)) saver.put(nextHeader)
    },
    [months, saver],
  )
  const change = useCallback(
    // From the ref, not from the state: two changes in one turn must both be kept.
    (part: Partial<HeaderDraft>) =>
      keep({ ...latest.current.draft, ...part }, latest.current.header),
    [keep],
  )
  useChangesElsewhere(note.id, (theirs) => {
    const { draft: mine, saved } = latest.current
    latest.current.saved = theirs
    const [before, now] = [toHeaderDraft(saved, months), toHeaderDraft(theirs, months)]
    keep(mergeDrafts(before, mine, now), fromHeaderDraft(now, theirs, months))
  })

  useEffect(() => () => void saver.flush().catch(() => undefined), [saver])

  const problems = useMemo(() => findDraftProblems(draft, header, months), [draft, header, months])
  return { draft, header, problems, change, flush: saver.flush }
}
