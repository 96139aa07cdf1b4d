import { type PackageParts, textOfPart } from '../package/package-parts'
import { pxOf } from './looks'
import type { TextArea } from './page-edge'
import { allElements, childrenOf, findChild, numberOf, parseXml, type XmlElement } from './xml'

/** What the pages of a section of a file share. */
export type PagePart = {
  readonly area: TextArea
  /** By which of them a page shows: `default`, `first`. */
  readonly headers: Edges
  readonly footers: Edges
}

type Edges = ReadonlyMap<string, XmlElement>

/** The sections of a file in their order; one that names no footer has that of the one before. */
export function readPageParts(parts: PackageParts, body: XmlElement): readonly PagePart[] {
  const targets = new Map(
    childrenOf(parseXml(textOfPart(parts, 'word/_rels/document.xml.rels')), 'Relationship').map(
      ({ attributes }) => [attributes['Id'], attributes['Target'] ?? ''],
    ),
  )
  const edgesOf = (section: XmlElement, name: string) =>
    childrenOf(section, name).flatMap(({ attributes }) => {
      const xml = textOfPart(parts, `word/${targets.get(attributes['r:id'])}`)
      return xml === '' ? [] : [[attributes['w:type'] ?? '', parseXml(xml)] as const]
    })
  let headers: Edges = new Map()
  let footers: Edges = new Map()
  return allElements(body)
    .filter(({ name }) => name === 'w:sectPr')
    .map((section) => {
      headers = new Map([...headers, ...edgesOf(section, 'w:headerReference')])
      footers = new Map([...footers, ...edgesOf(section, 'w:footerReference')])
      return { area: areaOf(section), headers, footers }
    })
}

function areaOf(section: XmlElement): TextArea {
  const size = findChild(section, 'w:pgSz')
  const margins = findChild(section, 'w:pgMar')
  const px = (element: XmlElement | undefined, name: string) => pxOf(numberOf(element, name) ?? 0)
  const leftPx = px(margins, 'w:left')
  return {
    leftPx,
    widthPx: px(size, 'w:w') - leftPx - px(margins, 'w:right'),
    headPx: px(margins, 'w:header'),
    footPx: px(size, 'w:h') - px(margins, 'w:footer'),
  }
}
