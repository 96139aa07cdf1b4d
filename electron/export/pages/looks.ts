import type { PageBoxParagraph, PageRun } from '@shared/contract/pages/pages'
import type { Mark } from '@shared/note/inline'
import { childrenOf, findChild, numberOf, type XmlElement } from './xml'

/** What characters look like; what is not said is taken from elsewhere. */
export type RunLook = {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly raised?: 'superscript' | 'subscript'
  readonly caps?: boolean
  readonly sizePx?: number
  readonly face?: PageRun['face']
}

/** What a paragraph looks like, and its characters where they say nothing else. */
export type ParagraphLook = {
  readonly alignment?: PageBoxParagraph['alignment']
  readonly beforePx?: number
  readonly afterPx?: number
  readonly lineFactor?: number
  /** Of every line, whatever stands in it. */
  readonly exactLinePx?: number
  readonly isRightToLeft?: boolean
  readonly run: RunLook
}

export type Looks = {
  /** Of a paragraph style, or of a paragraph without one. */
  readonly ofParagraph: (styleId: string | undefined) => ParagraphLook
  readonly ofCharacters: (styleId: string | undefined) => RunLook
}

const twipsPerPx = 15
const halfPointsPerPx = 1.5

/** A length in twentieths of a point as pixels. */
export function pxOf(twips: number): number {
  return twips / twipsPerPx
}

/** The styles of a file by their ids, each with what it is based on. */
export function readLooks(styles: XmlElement): Looks {
  const byId = new Map(
    childrenOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'], style]),
  )
  const defaults = findChild(styles, 'w:docDefaults')
  const base = withParagraph(
    { run: readRunLook(findChild(defaults, 'w:rPrDefault', 'w:rPr')) },
    findChild(defaults, 'w:pPrDefault', 'w:pPr'),
  )
  const known = new Map<string | undefined, ParagraphLook>()

  function ofParagraph(id: string | undefined): ParagraphLook {
    const found = known.get(id)
    if (found !== undefined) return found
    const style = byId.get(id)
    const parent = findChild(style, 'w:basedOn')?.attributes['w:val']
    const inherited = parent === undefined || parent === id ? base : ofParagraph(parent)
    const look = withParagraph(
      { ...inherited, run: { ...inherited.run, ...readRunLook(findChild(style, 'w:rPr')) } },
      findChild(style, 'w:pPr'),
    )
    known.set(id, look)
    return look
  }
  return { ofParagraph, ofCharacters: (id) => readRunLook(findChild(byId.get(id), 'w:rPr')) }
}

/** A look with what a `w:pPr` says itself. */
export function withParagraph(
  look: ParagraphLook,
  properties: XmlElement | undefined,
): ParagraphLook {
  const spacing = findChild(properties, 'w:spacing')
  const before = numberOf(spacing, 'w:before')
  const after = numberOf(spacing, 'w:after')
  const line = numberOf(spacing, 'w:line')
  const alignment = alignmentOf(findChild(properties, 'w:jc')?.attributes['w:val'])
  return {
    ...look,
    ...(alignment && { alignment }),
    ...(findChild(properties, 'w:bidi') && { isRightToLeft: true }),
    ...(before !== undefined && { beforePx: pxOf(before) }),
    ...(after !== undefined && { afterPx: pxOf(after) }),
    ...(line !== undefined &&
      (spacing?.attributes['w:lineRule'] === 'exact'
        ? { exactLinePx: pxOf(line) }
        : { lineFactor: line / 240 })),
  }
}

function alignmentOf(value: string | undefined): PageBoxParagraph['alignment'] | undefined {
  if (value === 'center') return 'center'
  if (value === 'right' || value === 'end') return 'right'
  return value === undefined ? undefined : 'left'
}

/** What a `w:rPr` says itself, its character style left out. */
export function readRunLook(properties: XmlElement | undefined): RunLook {
  if (properties === undefined) return {}
  const is = (name: string) => {
    const element = findChild(properties, name)
    if (element === undefined) return undefined
    return !['false', '0', 'none'].includes(element.attributes['w:val'] ?? 'true')
  }
  const [bold, italic, underline, caps] = ['w:b', 'w:i', 'w:u', 'w:caps'].map(is)
  const size = numberOf(findChild(properties, 'w:sz'), 'w:val')
  const font = findChild(properties, 'w:rFonts')?.attributes['w:ascii']
  const raised = findChild(properties, 'w:vertAlign')?.attributes['w:val']
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underline !== undefined && { underline }),
    ...(caps !== undefined && { caps }),
    ...(size !== undefined && { sizePx: size / halfPointsPerPx }),
    ...(font !== undefined && { face: font.startsWith('Times') ? 'serif' : 'sans' }),
    ...((raised === 'superscript' || raised === 'subscript') && { raised }),
  }
}

const usualSizePx = 16

/** Words in a look. */
export function runOf(words: string, look: RunLook): PageRun {
  const marks: readonly Mark[] = [
    ...(look.bold ? (['bold'] as const) : []),
    ...(look.italic ? (['italic'] as const) : []),
    ...(look.underline ? (['underline'] as const) : []),
    ...(look.raised ? [look.raised] : []),
  ]
  return {
    text: look.caps ? words.toUpperCase() : words,
    marks,
    sizePx: look.sizePx ?? usualSizePx,
    face: look.face ?? 'serif',
  }
}
