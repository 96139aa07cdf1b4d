import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { FicheError } from '@shared/contract/error'
import { mostWordFileBytes } from '@shared/word/word-file-limit'
import type { WordFileBytes } from '../../operations/word/import-word-note'

/**
 * A Word file of the disk.
 *
 * @throws FicheError `file-unreadable`; `word-file-too-large` before any of it is read
 */
export function readWordFile(path: string): WordFileBytes {
  if (sizeOf(path) > mostWordFileBytes) throw new FicheError('word-file-too-large')
  try {
    return { fileName: basename(path), bytes: new Uint8Array(readFileSync(path)) }
  } catch {
    throw new FicheError('file-unreadable', path)
  }
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    throw new FicheError('file-unreadable', path)
  }
}
