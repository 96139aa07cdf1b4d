import { type PackageParts, textOfPart } from '../../package/package-parts'
import type { WordTemplate } from '../read-template'
import {
  relationship,
  relationshipsOf,
  relationshipsPart,
  relationshipsPath,
} from '../relationships'
import { withShiftedNumbering } from '../styles/merge-numbering'
import { fillPlaceholders } from './fill-placeholders'

/** A header or footer of a template, as a part of the document. */
export type Edge = {
  readonly kind: 'header' | 'footer'
  /** Of pages: the `first` one, `even` ones, or `default`. */
  readonly pages: string
  readonly id: string
  readonly path: string
  readonly xml: string
  /** Its pictures by path, and what refers to them. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly relationships: readonly string[]
  /** Something in it lies outside of the file, and was left out. */
  readonly isCut: boolean
}

/** Names of parts begin here: the document has parts of its own. */
const firstNumber = 101

/** The headers and footers that the last section of a template has, their placeholders filled. */
export function readEdges(
  template: WordTemplate,
  sectionProperties: string,
  fields: Readonly<Record<string, string>>,
): readonly Edge[] {
  const { parts, documentPath } = template
  const targets = new Map(relationshipsOf(parts, documentPath).map((one) => [one.id, one.target]))
  const hasNumbering = numberingOf(template) !== ''
  const references = [...sectionProperties.matchAll(/<w:(header|footer)Reference\b([^>]*)\/>/g)]
  return references.flatMap(([, kind, attributes = ''], index): readonly Edge[] => {
    const path = targets.get(/r:id="([^"]*)"/.exec(attributes)?.[1] ?? '') ?? ''
    const xml = textOfPart(parts, path)
    if (xml === '' || (kind !== 'header' && kind !== 'footer')) return []
    const number = firstNumber + index
    const taken = takeReferences(parts, path, number)
    const own = withoutHidden(withoutReferences(xml, taken.dropped))
    const cleaned = withDrawingIds(own, number)
    return [
      {
        kind,
        pages: /w:type="([^"]*)"/.exec(attributes)?.[1] ?? 'default',
        id: `rIdTemplate${index + 1}`,
        path: `word/${kind}${number}.xml`,
        xml: fillPlaceholders(withShiftedNumbering(cleaned, hasNumbering), fields),
        pictures: taken.pictures,
        relationships: taken.relationships,
        isCut: taken.dropped.length > 0,
      },
    ]
  })
}

/** The numbering part of a template; empty where it has none. */
export function numberingOf({ parts, documentPath }: WordTemplate): string {
  const found = relationshipsOf(parts, documentPath).find(({ type }) => type === 'numbering')
  return textOfPart(parts, found?.target ?? '')
}

/** The parts of a document with the template's headers and footers among them. */
export function addEdgeParts(
  parts: PackageParts,
  edges: readonly Edge[],
): ReadonlyMap<string, string | Uint8Array> {
  const added = new Map(parts)
  for (const { path, xml, pictures, relationships } of edges) {
    added.set(path, xml)
    for (const [picturePath, bytes] of pictures) added.set(picturePath, bytes)
    if (relationships.length > 0)
      added.set(relationshipsPath(path), relationshipsPart(relationships))
  }
  return added
}

/** Pictures inside of the file come along; nothing else that it points at does. */
function takeReferences(parts: PackageParts, path: string, number: number) {
  const pictures = new Map<string, Uint8Array>()
  const relationships: string[] = []
  const dropped: string[] = []
  for (const { id, type, target, isExternal } of relationshipsOf(parts, path)) {
    const bytes = parts.get(target)
    const extension = /\.(png|jpe?g|gif|bmp)$/i.exec(target)?.[1]?.toLowerCase()
    if (isExternal || type !== 'image' || !(bytes instanceof Uint8Array) || extension === undefined)
      dropped.push(id)
    else {
      const name = `template${number}-${pictures.size + 1}.${extension}`
      pictures.set(`word/media/${name}`, bytes)
      relationships.push(relationship(id, 'image', `media/${name}`))
    }
  }
  return { pictures, relationships, dropped }
}

function withoutReferences(xml: string, dropped: readonly string[]): string {
  return dropped.reduce((left, id) => {
    // A picture that is not there would show as a red cross.
    const withoutPictures = left
      .replace(/<w:drawing>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs, (drawing) =>
        drawing.includes(`="${id}"`) ? '' : drawing,
      )
      .replace(/<w:pict\b(?:(?!<\/w:pict>).)*<\/w:pict>/gs, (picture) =>
        picture.includes(`="${id}"`) ? '' : picture,
      )
      .replace(/<w:object\b(?:(?!<\/w:object>).)*<\/w:object>/gs, (object) =>
        object.includes(`="${id}"`) ? '' : object,
      )
    return withoutPictures.replaceAll(new RegExp(` r:\\w+="${id}"`, 'g'), '')
  }, xml)
}

/** Those of the document are counted from 1. */
function withDrawingIds(xml: string, number: number): string {
  let count = 0
  return xml.replace(/(<wp:docPr\b[^>]*? id=")\d+"/g, (_, start: string) => {
    count += 1
    return `${start}${number * 1000 + count}"`
  })
}

/** Bookmarks could meet the document's; the others tie to what stays behind. */
function withoutHidden(xml: string): string {
  return xml
    .replace(
      /<w:(?:bookmarkStart|bookmarkEnd|commentRangeStart|commentRangeEnd|commentReference|dataBinding|proofErr)\b[^>]*\/>/g,
      '',
    )
    .replace(/ w:rsid\w*="[^"]*"/g, '')
}
