import { alignIds } from '@shared/diff/reading/align-ids'
import { beginsChangeNotice } from '@shared/language/change-words'
import type { Block } from '@shared/note/block'
import type { Note } from '@shared/note/note'
import { plainTextOfBlock } from '@shared/note/plain-text'
import type { TypographyProfile } from '@shared/typography/profile'
import type { ImportedNote, NotKept } from '@shared/word/to-note/imported-note'
import type { RunExport } from '../../export/job/export-job'
import type { ComparedWith } from '../../export/marks/changes-options'
import type { NoteFinding } from '../../export/note-findings'
import type { RunWord } from '../../word/job/word-job'
import { refuseClassified } from '../refuse-classified'
import type { WordFileBytes } from '../word/import-word-note'
import { runWordAs } from '../word/run-word'
import { saysSame } from './same-words'

/** A Word file as what a note is compared with. */
export type FileBase = {
  readonly compared: ComparedWith
  /** Its pictures by their SHA-256: what is gone from the note is drawn as it was. */
  readonly images: ReadonlyMap<string, Uint8Array>
  /** What could not be compared. */
  readonly findings: readonly NoteFinding[]
}

export type BaseReaders = {
  readonly runExport: RunExport
  readonly runWord: RunWord
  readonly profile: TypographyProfile
}

/**
 * Reads a Word file, all its tracked changes taken, as an earlier state of a note. Its words are
 * written as Fiche writes them and compared with the note as a copy that came back is, so that
 * paragraphs are found by their ids where they survived, else by place and words, and other
 * styles, typed numbers and another first page are no changes.
 *
 * @throws FicheError `classified`; `word-file-…`; what an export throws
 */
export async function readFileBase(
  note: Note,
  { fileName, bytes }: WordFileBytes,
  { runExport, runWord, profile }: BaseReaders,
): Promise<FileBase> {
  const read = await runWordAs(
    { runWord },
    { kind: 'import', bytes, nowIso: note.savedAt, side: 'after' },
    'imported',
  )
  const { imported } = read
  refuseClassified(imported.header, imported.body, imported.comments)
  const { comments: _ours, ...uncommented } = note
  const write = async (body: readonly Block[]) => {
    const options = { audience: 'colleagues', profile } as const
    const state = { ...uncommented, body }
    const job = {
      note: state,
      format: 'docx',
      options,
      images: new Map(),
      wantsPages: false,
    } as const
    return (await runExport(job)).bytes
  }
  const body = withoutContents(note.body)
  const fromFile = wordsOfFile(imported)
  const likened = await runWordAs(
    { runWord },
    {
      kind: 'liken',
      note: { ...uncommented, body },
      noteBytes: await write(body),
      bytes: await write(fromFile),
    },
    'likened',
  )
  const { title, header } = imported
  const isWhole = saysSame(likened.body, fromFile)
  // What was found in it counts only as long as nothing is lost on the way.
  const before = isWhole ? likened.body : alignIds(fromFile, body)
  return {
    compared: {
      kind: 'file',
      name: fileName,
      before: { ...uncommented, title, header, body: withContents(before, note.body) },
    },
    images: new Map(imported.images.map((image) => [image.sha256, image.bytes])),
    findings: [
      ...untold(fileName, [...unread(imported.notKept), ...(isWhole ? likened.unplaced : [])]),
      ...drawings(fileName, note, imported.notKept),
    ],
  }
}

/** Contents tables hold no words of their own, and their pages take long to count. */
function withoutContents(body: readonly Block[]): readonly Block[] {
  return body.filter(({ kind }) => kind !== 'contents')
}

/** Those of the note stand where they stand there. */
function withContents(body: readonly Block[], own: readonly Block[]): readonly Block[] {
  const all = [...body]
  for (const [index, block] of own.entries()) {
    if (block.kind !== 'contents') continue
    const before = own[index - 1]
    all.splice(before === undefined ? 0 : all.findIndex(({ id }) => id === before.id) + 1, 0, block)
  }
  return all
}

/** A sentence on the marks of a revised document is about those of that document. */
function wordsOfFile({ header, body }: ImportedNote): readonly Block[] {
  const [first] = withoutContents(body)
  const isNotice =
    first?.kind === 'paragraph' && beginsChangeNotice(plainTextOfBlock(first), header.language)
  return withoutContents(body).slice(isNotice ? 1 : 0)
}

/** Of these only the words count, which are in the text or nowhere. */
const read: readonly NotKept['what'][] = [
  'equation',
  'embedded-object',
  'text-box',
  'unknown-element',
  'note-in-note',
  'repeated-note',
]

function unread(notKept: readonly NotKept[]): readonly string[] {
  return notKept
    .filter(({ what, isTextKept }) => read.includes(what) && !isTextKept)
    .map(({ text, near }) => text || near)
}

function untold(fileName: string, words: readonly string[]): readonly NoteFinding[] {
  const said = words.map((one) => one.trim()).filter((one) => one !== '')
  const [first] = said
  if (first === undefined) return []
  const short = first.length > 60 ? `${first.slice(0, 60).trimEnd()}…` : first
  const values = { file: fileName, words: short, places: String(said.length) }
  return [{ rule: 'base-unread', severity: 'warning', key: 'finding.baseUnread', values }]
}

const drawn: readonly NotKept['what'][] = [
  'chart',
  'drawing',
  'picture',
  'external-picture',
  'image',
]

function drawings(
  fileName: string,
  { body }: Note,
  notKept: readonly NotKept[],
): readonly NoteFinding[] {
  const isDrawn =
    body.some(({ kind }) => kind === 'chart' || kind === 'image') ||
    notKept.some(({ what }) => drawn.includes(what))
  if (!isDrawn) return []
  const values = { file: fileName }
  return [{ rule: 'base-drawings', severity: 'info', key: 'finding.baseDrawings', values }]
}
