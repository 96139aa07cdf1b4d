import { mergeBodies } from '@shared/diff/merging/merge-bodies'
import { alignIds } from '@shared/diff/reading/align-ids'
import type { Note } from '@shared/note/note'
import { cleanText } from '@shared/typography/clean-text'
import type { NoteFinding } from '../note-findings'
import { type PreparedNote, type PrintOptions, prepareNote, setNote } from '../print/prepared-note'
import type { PrintedNote } from '../print/printed-note'
import { changeFindings } from './change-findings'
import type { ChangesOptions } from './changes-options'
import { type ChangeLooks, mergePrinted } from './merge-printed'
import { changesIn, noticeOf } from './notice'

/** The note and its base read as one, with the texts of both. */
export type MarkedNote = {
  readonly note: Note
  readonly printed: PrintedNote
  readonly findings: readonly NoteFinding[]
}

/**
 * Tells in a note what changed since its base. Words that were taken out stand in the file, so they
 * are looked through as the note itself is.
 *
 * @throws FicheError `not-to-be-said`, `secret-words`, naming the places in the base
 */
export function markNote(
  { note, printed, language, profile }: PreparedNote,
  changes: ChangesOptions,
  options: PrintOptions,
): MarkedNote {
  const base = baseOf(note, changes)
  const isOmitted = changes.marks === 'council' && changes.deleted === 'ellipsis'
  const before = isOmitted ? setNote(base, options) : prepareNote(base, options)
  const merged = mergeBodies(before.note.body, note.body, {
    moves: changes.marks === 'council' ? 'told' : 'rewritten',
    gone: isOmitted ? 'first' : 'each',
  })
  const states = {
    before: { body: before.note.body, printed: before.printed },
    after: { body: note.body, printed },
  }
  const marked = mergePrinted(merged, states, looksOf(note, changes), { language, profile })
  return {
    note: { ...note, body: merged.body },
    printed:
      changes.marks === 'council'
        ? {
            ...marked,
            notice: noticeOf(note, changesIn(marked), changes, { language, profile }),
          }
        : marked,
    findings: changeFindings(note, { printed, changes }),
  }
}

/** Its texts are set as those of the note, whose ids it takes where it is another document. */
function baseOf(note: Note, { before, kind }: ChangesOptions): Note {
  const body = kind === 'note' ? alignIds(before.body, note.body) : before.body
  return { ...before, header: note.header, body }
}

function looksOf({ savedAt }: Note, changes: ChangesOptions): ChangeLooks {
  if (changes.marks === 'tracked') {
    const how = { author: cleanText(changes.author), at: savedAt.replace(/\.\d+Z$/, 'Z') }
    const added = { kind: 'inserted', ...how } as const
    return { added, removed: { kind: 'deleted', ...how }, moved: added }
  }
  return {
    added: { kind: 'new' },
    removed: { kind: changes.deleted === 'strike' ? 'struck' : 'omitted' },
    moved: { kind: 'moved' },
  }
}
