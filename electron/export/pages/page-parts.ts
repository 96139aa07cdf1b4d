import { type PackageParts, textOfPart } from '../package/package-parts'
import { pxOf } from './looks'
import type { TextArea } from './page-foot'
import { allElements, childrenOf, findChild, numberOf, parseXml, type XmlElement } from './xml'

/** What the pages of a section of a file share. */
export type PagePart = {
  readonly area: TextArea
  /** By which of its footers a page shows: `default`, `first`. */
  readonly footers: ReadonlyMap<string, XmlElement>
}

/** The sections of a file in their order; one that names no footer has that of the one before. */
export function readPageParts(parts: PackageParts, body: XmlElement): readonly PagePart[] {
  const targets = new Map(
    childrenOf(parseXml(textOfPart(parts, 'word/_rels/document.xml.rels')), 'Relationship').map(
      ({ attributes }) => [attributes['Id'], attributes['Target'] ?? ''],
    ),
  )
  let footers: PagePart['footers'] = new Map()
  return allElements(body)
    .filter(({ name }) => name === 'w:sectPr')
    .map((section) => {
      const own = childrenOf(section, 'w:footerReference').flatMap(({ attributes }) => {
        const xml = textOfPart(parts, `word/${targets.get(attributes['r:id'])}`)
        return xml === '' ? [] : [[attributes['w:type'] ?? '', parseXml(xml)] as const]
      })
      footers = new Map([...footers, ...own])
      return { area: areaOf(section), footers }
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
    footPx: px(size, 'w:h') - px(margins, 'w:footer'),
  }
}
