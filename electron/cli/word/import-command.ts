import type { Text } from '@shared/text/text'
import { readNote } from '../../operations/read-note'
import { importWordNote } from '../../operations/word/import-word-note'
import { runWordHere } from '../../operations/word/run-word-here'
import { takeBackCopies } from '../../operations/word/take-back-copies'
import type { Command, RunWriting } from '../command'
import { printTable } from '../print/print-table'
import { printReview } from './print-review'
import { readWordFile } from './read-word-file'

export const importCommand: Command = {
  name: 'note import',
  usage: 'fiche note import FILE.docx [--into ID] [--json]',
  positionals: 1,
  options: { into: { type: 'string' } },
  access: 'write',
  run: (context, given) => {
    const { into } = given.options
    return typeof into === 'string' ? takeBack(context, given) : importNote(context, given)
  },
}

const importNote: RunWriting = async ({ text, ...context }, { positionals: [path = ''] }) => {
  const runWord = runWordHere(context.newId)
  const file = { ...readWordFile(path), asNew: true }
  const imported = await importWordNote({ ...context, runWord }, file)
  if (imported.status !== 'imported') throw new Error('A new note was asked for')
  const { note, counts, notKept, review } = imported
  const changes = review?.changes ?? []
  return {
    json: { note, kept: counts, notKept, changes, comments: note.comments ?? [] },
    text: [
      [note.id, note.header.number ?? '', note.title].join('  '),
      keptLine(counts, text),
      ...(changes.length > 0 ? [text('wordImport.changes', { count: changes.length })] : []),
      ...(notKept.length > 0
        ? [
            text('wordImport.notKeptCount', { count: notKept.length }),
            printTable(notKept.map((one) => [one.what, one.near, one.text])),
          ]
        : []),
    ].join('\n'),
  }
}

const takeBack: RunWriting = async (
  { text, ...context },
  { positionals: [path = ''], options: { into } },
) => {
  const noteId = String(into)
  const runWord = runWordHere(context.newId)
  const review = await takeBackCopies({ ...context, runWord }, noteId, [readWordFile(path)])
  const { copies, changes, comments, losses } = review
  const kept = { copies: copies.length, changes: changes.length, comments: comments.length }
  const note = readNote(context.db, noteId)
  return {
    json: { note, kept, notKept: losses, changes, comments },
    text: printReview(review, text),
  }
}

const counted = [
  'paragraphs',
  'headings',
  'lists',
  'tables',
  'footnotes',
  'questions',
  'images',
  'comments',
] as const

function keptLine(counts: Readonly<Record<(typeof counted)[number], number>>, text: Text): string {
  return counted
    .filter((kind) => counts[kind] > 0)
    .map((kind) => text(`wordImport.kept.${kind}`, { count: counts[kind] }))
    .join(', ')
}
