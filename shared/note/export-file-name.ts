import type { Note } from './note'

/** In characters: with four bytes each it still fits the 255 bytes of a file name. */
const longestName = 60
/** What Windows takes for a device, whatever follows the dot. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * The name under which a note is offered for saving, fit for every file system:
 * `14871-24 Migration in the Western Balkans.docx`.
 */
export function exportFileName({ title, header }: Pick<Note, 'title' | 'header'>): string {
  const name = [header.number ?? '', title]
    .join(' ')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, '-')
    .replace(/\s+/g, ' ')
  const short = Array.from(name)
    .slice(0, longestName)
    .join('')
    .replace(/^[\s.-]+|[\s.-]+$/g, '')
  const usable = short === '' || device.test(short.split('.', 1)[0] ?? '') ? `Note ${short}` : short
  return `${usable.trim()}.docx`
}
