import { joinDocumentNumber } from './document-number'
import type { Note } from './note'

/** In characters: with four bytes each it still fits the 255 bytes of a file name. */
const longestName = 60
/** What Windows takes for a device, whatever follows the dot. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * The name under which a note is offered for saving, fit for every file system:
 * `14871-24 Migration in the Western Balkans.docx`, `14871-24 COR 1 Migration.docx`.
 */
export function exportFileName({ title, header }: Pick<Note, 'title' | 'header'>): string {
  // A corrigendum's title names it already.
  const suffixes = header.suffixes.filter((suffix) => !title.startsWith(`${suffix} `))
  const number = header.number === null ? '' : joinDocumentNumber(header.number, suffixes)
  const name = [number, title]
    .join(' ')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
  const short = cutAtWord(name).replace(/^[\s.-]+|[\s.-]+$/g, '')
  const usable = short === '' || device.test(short.split('.', 1)[0] ?? '') ? `Note ${short}` : short
  return `${usable.trim()}.docx`
}

/** Without the last word where that would be cut; a first word too long for the name is. */
function cutAtWord(name: string): string {
  const characters = Array.from(name)
  if (characters.length <= longestName) return name
  const cut = characters.slice(0, longestName).join('')
  const lastSpace = characters[longestName] === ' ' ? cut.length : cut.lastIndexOf(' ')
  return lastSpace > 0 ? cut.slice(0, lastSpace) : cut
}
