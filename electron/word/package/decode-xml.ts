import { FicheError } from '@shared/contract/error'

/**
 * The text of an XML part in whichever encoding it says, with the names of the strict form of the
 * format as those of the usual one, so that readers know one of them only.
 *
 * @throws FicheError `word-file-damaged` naming the part, for bytes that are not in its encoding
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const text = decoded(bytes, part)
  if (!text.includes('http://purl.oclc.org/ooxml/')) return text
  return text.replace(
    /http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\/(\w+)/g,
    (_, area: string, name: string) =>
      `http://schemas.openxmlformats.org/${area}/2006/${usualNames[name] ?? name}`,
  )
}

const usualNames: Readonly<Record<string, string>> = {
  extendedProperties: 'extended-properties',
  customProperties: 'custom-properties',
}

function decoded(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    throw new FicheError('word-file-damaged', part)
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^[^<]*<\?xml[^>]*\bencoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8'
}
