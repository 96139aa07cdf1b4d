import { countedIds } from '@shared/base/id'
import { FicheError } from '@shared/contract/error'
import { bodyOfCopy } from '@shared/review/returned/body-of-copy'
import { type CopyChanges, compareCopy } from '@shared/review/returned/compare-copy'
import { mergeCopies } from '@shared/review/returned/merge-copies'
import { plainLine } from '@shared/review/returned/reading/signs'
import type { ReviewCopy } from '@shared/review/review'
import { findClassifiedLine } from '@shared/word/classified-line'
import { paragraphsOf } from '@shared/word/paragraphs'
import { asRead } from '@shared/word/reading-side'
import { noteFromWord } from '@shared/word/to-note/note-from-word'
import type { WordDocument } from '@shared/word/word-document'
import { readCarriedNote } from '../carried-note'
import { readWordDocument } from '../read-word-document'
import type { CopyFile, CopyTraces, WordJob, WordResult } from './word-job'

/** What a job needs of the world. */
export type WordTools = {
  readonly newId: () => string
  /** SHA-256 in hexadecimal. */
  readonly sumOf: (bytes: Uint8Array) => string
}

/**
 * Does a job.
 *
 * @throws FicheError `classified`; a code beginning with `word-file-`
 */
export function runWordJob(job: WordJob, tools: WordTools): WordResult {
  switch (job.kind) {
    case 'look':
      return { kind: 'looked', traces: tracesOf(job.bytes, readUnclassified(job.bytes)) }
    case 'import': {
      const document = readUnclassified(job.bytes)
      const { nowIso, side = 'before' } = job
      const newId = side === 'after' ? countedIds('file') : tools.newId
      const imported = noteFromWord(document, { ...tools, newId, nowIso, side })
      return {
        kind: 'imported',
        imported,
        traces: tracesOf(job.bytes, document),
        hasChanges: imported.counts.changes > 0,
      }
    }
    case 'liken': {
      const sent = { note: job.note, document: readWordDocument(job.noteBytes) }
      return { kind: 'likened', ...bodyOfCopy(sent, readWordDocument(job.bytes)) }
    }
    case 'compare':
      return compare(job, tools)
  }
}

function compare(
  { base, copies }: Extract<WordJob, { kind: 'compare' }>,
  tools: WordTools,
): WordResult {
  const read = readWordDocument(base.bytes)
  const document = base.isBeforeChanges ? asRead(read, 'before') : read
  const compared = copies.map((file) => {
    const copy = readUnclassified(file.bytes)
    const found = compareCopy({ note: base.note, document }, { id: file.id, document: copy }, tools)
    return { found, copy: copyOf(file, copy, found) }
  })
  const merged = mergeCopies(
    compared.map(({ found }) => found),
    base.note,
  )
  return { kind: 'compared', copies: compared.map(({ copy }) => copy), ...merged }
}

function copyOf(
  { id, fileName, sha256, receivedAt }: CopyFile,
  { properties }: WordDocument,
  { authors, matchedBy }: CopyChanges,
): ReviewCopy {
  const { application } = properties
  return { id, fileName, sha256, application, authors, receivedAt, matchedBy }
}

/** Nothing of a classified file is kept, not even its name. */
function readUnclassified(bytes: Uint8Array): WordDocument {
  const document = readWordDocument(bytes)
  const classified = findClassifiedLine(document)
  if (classified !== null) throw new FicheError('classified', classified)
  return document
}

function tracesOf(bytes: Uint8Array, document: WordDocument): CopyTraces {
  const { blocks, properties } = document
  const ids = paragraphsOf(blocks).flatMap((paragraph) => paragraph.ids)
  const lines = paragraphsOf(asRead(document, 'before').blocks).map(({ runs }) =>
    plainLine(runs.map((run) => (run.kind === 'text' ? run.text : ' ')).join('')),
  )
  return {
    custom: properties.custom,
    ids: [...new Set(ids)],
    lines: [...new Set(lines)],
    note: readCarriedNote(bytes),
  }
}
