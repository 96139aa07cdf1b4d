import { languageOf } from '@shared/language/language-of'
import type { Header } from '@shared/note/header'
import {
  draftOfFields,
  fromHeaderDraft,
  type HeaderDraft,
  type HeaderField,
  toHeaderDraft,
} from '@shared/note/header-form/header-draft'
import {
  changedFields,
  type HeaderFields,
  withFields,
} from '@shared/note/header-form/header-fields'
import {
  findClassifiedFields,
  findDraftProblems,
  type HeaderProblem,
} from '@shared/note/header-form/header-problems'
import { mergeDrafts } from '@shared/note/header-form/merge-drafts'
import type { Text } from '@shared/text/text'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createLatestSaver } from '../../lib/saving/latest-saver'
import type { SaveState } from '../../lib/saving/save-state'
import { useText } from '../../lib/use-text'
import type { HeaderOwner } from './header-owner'
import { useChangesElsewhere } from './use-changes-elsewhere'

/** The header while it is edited: what stands in the fields is kept here until it is on disk. */
export type HeaderForm = {
  readonly draft: HeaderDraft
  readonly header: Header
  readonly problems: readonly HeaderProblem[]
  /** What was frozen can be read and copied, not changed. */
  readonly canEdit: (field: HeaderField) => boolean
  readonly change: (part: Partial<HeaderDraft>) => void
  /** Gives fields these values, as if they were typed. */
  readonly put: (fields: HeaderFields) => void
  /** Saves what waits; rejects if it could not be saved. */
  readonly flush: () => Promise<void>
  /** Takes in what the disk has by now; what was typed since stays. */
  readonly readAgain: () => Promise<void>
}

const saveDelayMs = 300

export type HeaderFormOptions = {
  readonly onState: (state: SaveState) => void
  /** Called with each subject that is on disk, before the header counts as saved. */
  readonly onSubjectSaved: (subject: string) => Promise<void>
}

/** The form of one header, from its opening until another one is opened. */
export function useHeaderForm(owner: HeaderOwner, options: HeaderFormOptions): HeaderForm {
  const { months } = languageOf(owner.header.language)
  const text = useText()
  const [draft, setDraft] = useState(() => toHeaderDraft(owner.header, months))
  // Read back from the draft, so that a change is told from the same header by comparing them.
  const [header, setHeader] = useState(() => fromHeaderDraft(draft, owner.header, months))
  const latest = useRef<Latest>({ draft, header, saved: owner.header, owner, options, text })
  latest.current.owner = owner
  latest.current.options = options
  latest.current.text = text

  const [saver] = useState(() =>
    createLatestSaver<Header>({
      delayMs: saveDelayMs,
      save: () => saveLatest(latest.current),
      onState: (state) => latest.current.options.onState(state),
    }),
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
  const put = (fields: HeaderFields) => change(draftOfFields(latest.current.header, fields, months))
  const takeIn = (theirs: Header) => {
    const { draft: mine, saved } = latest.current
    latest.current.saved = theirs
    const [before, now] = [toHeaderDraft(saved, months), toHeaderDraft(theirs, months)]
    keep(mergeDrafts(before, mine, now), fromHeaderDraft(now, theirs, months))
  }
  const readAgain = async () => takeIn(await owner.read())
  useChangesElsewhere(owner, takeIn)

  useEffect(() => () => void saver.flush().catch(() => undefined), [saver])

  const problems = useMemo(() => findDraftProblems(draft, header, months), [draft, header, months])
  const { canEdit } = owner
  return { draft, header, problems, canEdit, change, put, flush: saver.flush, readAgain }
}

type Latest = {
  draft: HeaderDraft
  header: Header
  /** As it is on disk, as far as is known. */
  saved: Header
  owner: HeaderOwner
  options: HeaderFormOptions
  text: Text
}

/** Stores what differs from the disk; what was put to be saved may lack what was read since. */
async function saveLatest(latest: Latest) {
  const { header, owner, options, text } = latest
  if (findClassifiedFields(header).length > 0) throw new Error(text('header.notSavedClassified'))
  const fields = changedFields(latest.saved, header)
  const saved = await owner.save(fields)
  // Another window's changes may have been read while it was stored.
  latest.saved = withFields(latest.saved, fields)
  await options.onSubjectSaved(header.subject)
  return saved
}
