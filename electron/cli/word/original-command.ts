import { resolve } from 'node:path'
import { FicheError } from '@shared/contract/error'
import { readOriginal } from '../../store/reviews/originals'
import { writeAtomic } from '../../system/files'
import type { Command } from '../command'

/** Writes the Word file that a note was made of, exactly as it was. */
export const originalCommand: Command = {
  name: 'note original',
  usage: 'fiche note original ID --to FILE.docx [--json]',
  positionals: 1,
  options: { to: { type: 'string' } },
  access: 'read',
  run: async ({ db, text }, { positionals: [noteId = ''], options: { to } }) => {
    if (typeof to !== 'string' || to === '')
      throw new FicheError('command-wrong', text('commandLine.missingTarget'))
    const { fileName, bytes } = readOriginal(db, noteId)
    const path = resolve(to)
    await writeAtomic(path, bytes)
    return { json: { path, fileName, bytes: bytes.length }, text: path }
  },
}
