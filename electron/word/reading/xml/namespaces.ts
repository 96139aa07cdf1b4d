import { ownValue } from '@shared/base/own-value'

/**
 * The prefix under which this reader knows a namespace, whatever a file calls it. Names as of
 * ECMA-376 (transitional) and ISO 29500 (strict), and those of later Words.
 */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes': 'vt',
  'http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes': 'vt',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'app',
  'http://purl.oclc.org/ooxml/officeDocument/extendedProperties': 'app',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': 'custom',
  'http://purl.oclc.org/ooxml/officeDocument/customProperties': 'custom',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.microsoft.com/office/word/2016/wordml/cid': 'w16cid',
  'http://schemas.microsoft.com/office/word/2018/wordml/cex': 'w16cex',
  'http://schemas.microsoft.com/office/word/2023/wordml/word16du': 'w16du',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas': 'wpc',
  'http://schemas.microsoft.com/office/drawing/2017/decorative': 'adec',
}

const ownPrefixes: ReadonlySet<string> = new Set(Object.values(prefixes))

/** From a prefix of a file to ours, empty for the namespace without one; those alike left out. */
export type Renames = ReadonlyMap<string, string>

type Attributes = Readonly<Record<string, string>>

/** What names mean within an element that declares namespaces; the same value if nothing changes. */
export function renamesWithin(renames: Renames, attributes: Attributes): Renames {
  let inner: Map<string, string> | null = null
  for (const attribute in attributes) {
    if (!attribute.startsWith('xmlns')) continue
    const uri = attributes[attribute] ?? ''
    const declared = attribute === 'xmlns' ? '' : attribute.slice('xmlns:'.length)
    const known = ownValue(prefixes, uri) ?? strangeName(declared)
    if ((renames.get(declared) ?? declared) === known) continue
    inner ??= new Map(renames)
    if (known === declared) inner.delete(declared)
    else inner.set(declared, known)
  }
  return inner ?? renames
}

/** A file may use one of our prefixes for what is not ours. */
function strangeName(prefix: string): string {
  return ownPrefixes.has(prefix) ? `other-${prefix}` : prefix
}

/** The name of an element as this reader knows it. */
export function elementName(name: string, renames: Renames): string {
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  const known = renames.get(prefix)
  return known === undefined ? name : `${known}:${name.slice(colon + 1)}`
}

/** Attributes as this reader knows them; one without a prefix is in no namespace. */
export function knownAttributes(attributes: Attributes, renames: Renames): Attributes {
  const known: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes))
    known[name.includes(':') ? elementName(name, renames) : name] = value
  return known
}
