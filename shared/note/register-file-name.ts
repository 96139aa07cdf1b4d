import { parseDocumentNumber, splitDocumentNumber } from './document-number'
import type { Header } from './header'

/** As file names of the register shorten the suffixes. */
const shortNames: Readonly<Record<string, string>> = {
  REV: 're',
  COR: 'co',
  ADD: 'ad',
  EXT: 'ex',
  DCL: 'dc',
}

/**
 * The file name that the Council's register gives a document, in the language of the note:
 * `st14871-re01.en24.docx`; null as long as it has no number of the Council. The first version has
 * no suffix.
 *
 * @see st14871.en24, wk10235-ad02.en22, st12741-ad01re01.en00
 */
export function registerFileName({
  number,
  suffixes,
  language,
}: Pick<Header, 'number' | 'suffixes' | 'language'>): string | null {
  const split = splitDocumentNumber([number ?? '', ...suffixes].join(' '))
  const parsed = parseDocumentNumber([split.number ?? '', ...split.suffixes].join(' '))
  if (parsed === null) return null
  const { series, serial, year } = parsed
  const short = parsed.suffixes.map(shortSuffix).join('')
  const name = `${(series ?? 'ST').toLowerCase()}${serial.padStart(5, '0')}`
  return `${name}${short === '' ? '' : `-${short}`}.${language}${year.slice(-2)}.docx`
}

function shortSuffix(suffix: string): string {
  const [kind = '', count = ''] = suffix.split(' ')
  const short = shortNames[kind]
  return short === undefined ? '' : `${short}${count.padStart(2, '0')}`
}
