import { readFileSync } from 'node:fs'
import { FicheError } from '@shared/contract/error'
import type { Note } from '@shared/note/note'
import { textLanguages } from '@shared/text/text'
import { createExampleNote } from '../operations/create-example-note'
import { createNote } from '../operations/create-note'
import { parsePutNote, putNewNote, putNoteState } from '../operations/put-note'
import { readNote } from '../operations/read-note'
import { listNotes } from '../store/notes'
import type { Command, CommandResult } from './command'
import { printTable } from './print/print-table'

export const noteCommands: readonly Command[] = [
  {
    name: 'note create',
    usage: 'fiche note create --template TEMPLATE [--title TITLE] [--language en|fr] [--json]',
    positionals: 0,
    options: {
      template: { type: 'string' },
      title: { type: 'string' },
      language: { type: 'string' },
    },
    access: 'write',
    run: (context, { options: { template, title, language: asked = 'en' } }) => {
      if (typeof template !== 'string')
        throw new FicheError('command-wrong', context.text('commandLine.missingTemplate'))
      const language = textLanguages.find((one) => one === asked)
      if (language === undefined)
        throw new FicheError(
          'command-wrong',
          context.text('commandLine.usage', { usage: 'fiche note create --language en|fr' }),
        )
      const marking = context.settings.defaultMarking
      return shown(createNote(context, { template, title: textOrNull(title), marking, language }))
    },
  },
  {
    name: 'note show',
    usage: 'fiche note show ID [--json]',
    positionals: 1,
    options: {},
    access: 'read',
    run: ({ db }, { positionals: [id = ''] }) => shown(readNote(db, id)),
  },
  {
    name: 'note list',
    usage: 'fiche note list [--json]',
    positionals: 0,
    options: {},
    access: 'read',
    run: ({ db, text }) => {
      const notes = listNotes(db, { deleted: false })
      const rows = notes.map(({ id, number, title }) => [id, number ?? '', title])
      return { json: notes, text: rows.length > 0 ? printTable(rows) : text('commandLine.noNotes') }
    },
  },
  {
    name: 'note example',
    usage: 'fiche note example [--json]',
    positionals: 0,
    options: {},
    access: 'write',
    run: async (context) => shown(await createExampleNote(context)),
  },
  {
    name: 'note put',
    usage: 'fiche note put FILE.json [--id ID] [--json]',
    positionals: 1,
    options: { id: { type: 'string' } },
    access: 'write',
    run: (context, { positionals: [file = ''], options: { id } }) => {
      const note = parsePutNote(readJson(file))
      return shown(
        typeof id === 'string' ? putNoteState(context, id, note) : putNewNote(context, note),
      )
    },
  },
]

function shown(note: Note): CommandResult {
  const { id, header, title } = note
  return { json: note, text: [id, header.number ?? '', title].join('  ') }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new FicheError('file-unreadable', file)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new FicheError('json-invalid', file)
  }
}
