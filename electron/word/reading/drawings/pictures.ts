import { addLoss, addRun } from '../story/add-runs'
import type { Story } from '../story/story'
import type { XmlNode } from '../xml/xml-node'
import { findChild, findFirst, isOn, mmOfEmus, numberOf, roundedMm } from '../xml/xml-queries'

/** What is said of a drawing as a whole. */
export type Frame = {
  readonly altText: string
  readonly isDecorative: boolean
  /** Null where each picture in it has a width of its own. */
  readonly widthMm: number | null
}

/** Reads `wp:inline` and `wp:anchor`; older drawings say it of each shape. */
export function describedBy(frame: XmlNode): Frame {
  const properties = findChild(frame, 'wp:docPr')
  const decorative = properties === undefined ? undefined : findFirst(properties, 'adec:decorative')
  const emus = numberOf(findChild(frame, 'wp:extent')?.attributes['cx'])
  const graphic = findChild(findChild(frame, 'a:graphic'), 'a:graphicData')
  const isAlone = graphic === undefined || findChild(graphic, 'pic:pic') !== undefined
  return {
    altText: properties?.attributes['descr'] || properties?.attributes['title'] || '',
    isDecorative: decorative !== undefined && isOn(decorative.attributes['val']),
    widthMm: isAlone && emus !== undefined ? mmOfEmus(emus) : null,
  }
}

/** `pic:pic`. */
export function readPicture(story: Story, node: XmlNode, frame: Frame): void {
  const blip = findFirst(node, 'a:blip')?.attributes
  const own = findChild(findChild(node, 'pic:nvPicPr'), 'pic:cNvPr')?.attributes['descr']
  const shape = findChild(findChild(node, 'pic:spPr'), 'a:xfrm')
  const emus = numberOf(findChild(shape, 'a:ext')?.attributes['cx']) ?? 0
  addPicture(story, blip?.['r:embed'] ?? blip?.['r:link'], {
    altText: frame.altText || own || '',
    isDecorative: frame.isDecorative,
    widthMm: frame.widthMm ?? mmOfEmus(emus),
  })
}

/** `v:imagedata` of older files. */
export function readLinkedPicture(story: Story, node: XmlNode, frame: Frame): void {
  const { attributes } = node
  addPicture(story, attributes['r:id'] ?? attributes['r:pict'] ?? attributes['r:href'], {
    altText: frame.altText || attributes['o:title'] || '',
    isDecorative: false,
    widthMm: frame.widthMm ?? 0,
  })
}

/** The width and the words of a shape of older files, for what is in it. */
export function describedByShape(shape: XmlNode, frame: Frame): Frame {
  const { attributes } = shape
  return {
    altText: attributes['alt'] || frame.altText,
    isDecorative: frame.isDecorative,
    widthMm: widthOfStyle(attributes['style'] ?? '') ?? frame.widthMm,
  }
}

const mmPerUnit: Readonly<Record<string, number>> = {
  pt: 25.4 / 72,
  in: 25.4,
  cm: 10,
  mm: 1,
  pc: 25.4 / 6,
  px: 25.4 / 96,
}

function widthOfStyle(style: string): number | null {
  const parts = /(?:^|;)\s*width:\s*([\d.]+)(pt|in|cm|mm|pc|px)/.exec(style)
  const millimetres = Number(parts?.[1]) * (mmPerUnit[parts?.[2] ?? ''] ?? 0)
  return Number.isFinite(millimetres) ? roundedMm(millimetres) : null
}

function addPicture(
  story: Story,
  id: string | undefined,
  described: { readonly altText: string; readonly isDecorative: boolean; readonly widthMm: number },
): void {
  const { file, links } = story
  const link = links.get(id ?? '')
  const bytes = link === undefined || link.isExternal ? undefined : file.readBytes(link.target)
  if (link?.isExternal) addLoss(story, 'external-picture', { text: link.target })
  else if (bytes === undefined) addLoss(story, 'picture', { text: described.altText })
  if (link !== undefined && bytes !== undefined) file.images.set(link.target, bytes)
  const image = link !== undefined && bytes !== undefined ? link.target : null
  addRun(story, { kind: 'image', image, ...described })
}
