import { corrigendumBody } from '@shared/corrigendum/corrigendum-body'
import { languageOf } from '@shared/language/language-of'
import type { Block } from '@shared/note/block'
import { joinDocumentNumber } from '@shared/note/document-number'
import type { Inline } from '@shared/note/inline'
import type { Note } from '@shared/note/note'
import { withoutNotToBeSaid } from '@shared/note/roles/not-to-be-said'
import type { ReadDb } from '../../store/database'
import { findCitingNotes } from '../../store/headers/citations'
import { getNote } from '../../store/notes'
import { getVersion } from '../../store/versions'
import type { OperationContext } from '../context'
import { addNote } from '../create-note'
import { readNote } from '../read-note'
import { refreshWholeNoteIndex } from '../refresh-note-index'

type FollowUp = {
  readonly kind: 'COR' | 'ADD'
  readonly noteId: string
  /** Of the version that is corrected or added to. */
  readonly versionId: string
}

/**
 * Makes a corrigendum of all that changed since a version was frozen, or an empty addendum to it: a
 * note of its own, with the version's number and header and the next `COR n` or `ADD n`. Until the
 * version has a number the new note cites it, and so shows the number once it is given.
 *
 * @throws FicheError `note-not-found`, `version-not-found`
 */
export function createFollowUp(context: OperationContext, followUp: FollowUp): Note {
  const { db, newId, nowMs } = context
  const { noteId, kind } = followUp
  const frozen = getVersion(db, noteId, followUp.versionId).note
  refreshWholeNoteIndex(db, nowMs())
  const suffix = nextSuffix(db, frozen, kind)
  const number = joinDocumentNumber(frozen.header.number, frozen.header.suffixes)
  const { intro, added } = languageOf(frozen.header.language).corrigendum
  const opening = openingOf(kind === 'COR' ? intro : added, citedAs(frozen, newId()))
  const corrected =
    kind === 'COR'
      ? corrigendumBody(withoutNotToBeSaid(frozen), withoutNotToBeSaid(readNote(db, noteId)), newId)
      : [emptyParagraph(newId())]
  return addNote(context, {
    template: frozen.template,
    title: `${suffix} ${frozen.title}`,
    header: {
      ...frozen.header,
      suffixes: [...laterSuffixes(frozen.header), suffix],
      date: null,
      previousDocuments: frozen.header.number === null ? [] : [number],
    },
    body: [{ ...emptyParagraph(newId()), content: opening }, ...corrected],
  })
}

/** A corrigendum to the first version of a working paper does not say `INIT` any more. */
function laterSuffixes({ suffixes }: Note['header']): readonly string[] {
  return suffixes.filter((suffix) => suffix !== 'INIT')
}

/** `COR 2` where a corrigendum of this version carries `COR 1`. */
function nextSuffix(db: ReadDb, { id, header }: Note, kind: FollowUp['kind']): string {
  const numbers = findCitingNotes(db, id).flatMap((citing) => {
    const other = getNote(db, citing.id).header
    const [suffix = ''] = other.suffixes.slice(laterSuffixes(header).length)
    const isOfThis = other.number === null || other.number === header.number
    const count = new RegExp(`^${kind} (\\d+)$`).exec(suffix)?.[1]
    return isOfThis && count !== undefined ? [Number(count)] : []
  })
  return `${kind} ${Math.max(0, ...numbers) + 1}`
}

/** Its number as text, which stays; a citation, which follows, where it has none yet. */
function citedAs({ id, header }: Note, citationId: string): Inline {
  if (header.number === null) {
    const shown = languageOf(header.language).header.places.citedNumber
    return { kind: 'citation', id: citationId, noteId: id, shown }
  }
  const text = joinDocumentNumber(header.number, header.suffixes)
  return { kind: 'text', text, marks: [] }
}

function openingOf(sentence: string, document: Inline): readonly Inline[] {
  const [before = '', after = ''] = sentence.split('{document}')
  const textOf = (text: string): readonly Inline[] =>
    text === '' ? [] : [{ kind: 'text', text, marks: [] }]
  return [...textOf(before), document, ...textOf(after)]
}

function emptyParagraph(id: string): Extract<Block, { kind: 'paragraph' }> {
  return { id, kind: 'paragraph', language: null, content: [] }
}
