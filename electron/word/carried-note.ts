import { type Note, noteSchema } from '@shared/note/note'
import { notePartNamespace } from '@shared/word/carried-note'
import { openWordPackage } from './package/word-package'
import { readXmlTree } from './reading/xml/xml-node'

/**
 * The note that a Word file for colleagues carries, as it was when the file was made; null for files
 * that carry none, or none that this Fiche can read. Its comments are not in it.
 *
 * @throws FicheError a code beginning with `word-file-`
 */
export function readCarriedNote(bytes: Uint8Array): Note | null {
  const { partNames, readText } = openWordPackage(bytes)
  for (const part of partNames.filter((name) => /^customXml\/item\d*\.xml$/i.test(name))) {
    const xml = readText(part)
    if (!xml?.includes(notePartNamespace)) continue
    const note = noteOf(readXmlTree(xml, part).text)
    if (note !== null) return note
  }
  return null
}

/** Null also for what is nested deeper than can be looked at. */
function noteOf(json: string): Note | null {
  try {
    return noteSchema.parse(JSON.parse(json))
  } catch {
    return null
  }
}
