/** How a document looks: millimetres and points, as data. */
export type Layout = {
  /**
   * What stands above the text and in the footer: the first page of the Council, or the type, the
   * subject and who it is for. `clock` adds how long it takes to say.
   */
  readonly head: 'council' | 'plain' | 'clock'
  readonly page: Record<'widthMm' | 'heightMm' | 'marginMm' | 'headerMm' | 'footerMm', number>
  readonly fonts: { readonly body: string; readonly institution: string }
  readonly sizesPt: Record<keyof typeof councilLayout.sizesPt, number>
  readonly lines: { readonly body: number; readonly single: number }
  readonly spacingPt: Record<keyof typeof councilLayout.spacingPt, Spacing>
  readonly indentMm: number
}

type Spacing = { readonly before: number; readonly after: number }

/**
 * Measures of a Council NOTE. Taken from real notes of the General Secretariat (10742/20, 5670/20)
 * and from the picture agreed with users.
 */
export const councilLayout = {
  head: 'council',
  page: { widthMm: 210, heightMm: 297, marginMm: 20, headerMm: 10, footerMm: 10 },
  fonts: { body: 'Times New Roman', institution: 'Arial' },
  sizesPt: {
    body: 12,
    heading: 12,
    institution: 14,
    footnote: 10,
    chartNote: 10,
    footerMarking: 14,
    footerLanguage: 20,
    subject: 12,
    small: 9,
  },
  lines: { body: 1.5, single: 1 },
  spacingPt: {
    paragraph: { before: 6, after: 6 },
    heading: { before: 12, after: 6 },
    headerRow: { before: 4, after: 4 },
    type: { before: 24, after: 12 },
    questionsIntro: { before: 18, after: 6 },
    footnote: { before: 0, after: 3 },
    tableCell: { before: 3, after: 3 },
    chartCaption: { before: 12, after: 3 },
    chartNote: { before: 0, after: 2 },
    annex: { before: 0, after: 12 },
    contents: { before: 3, after: 3 },
    finalLine: { before: 18, after: 0 },
    none: { before: 0, after: 0 },
  },
  /** Hanging indent of headings, questions, list levels and footnotes. */
  indentMm: 10,
} as const

/** Of the Council's first page and footer, which no other document has. */
export const firstPage = {
  /** Top left corner of the reference column, from the left margin. */
  referenceColumnMm: 97.5,
  labelColumnMm: 35,
  /** Number, unit, initials and marking, page number and language; together the text width. */
  footerColumnsMm: [80, 35, 30, 25],
} as const

/** Of every line that is drawn. */
export const ruleEighthsPt = 4

/** Lengths in Word files are twentieths of a point. */
export function twips(mm: number): number {
  return Math.round((mm * 1440) / 25.4)
}

/** Character sizes in Word files are half points. */
export function halfPoints(pt: number): number {
  return pt * 2
}

/** Between the margins. */
export function textWidthTwips({ page }: Layout, isLandscape = false): number {
  return twips(isLandscape ? page.heightMm : page.widthMm) - 2 * twips(page.marginMm)
}

/** Of a drawing that stands on a page together with its caption. */
export function tallestDrawingMm(isLandscape: boolean): number {
  return isLandscape ? 135 : 220
}

/** Sizes of drawings are pixels of 96 to the inch. */
export function pixels(widthTwips: number): number {
  return Math.floor(widthTwips / 15)
}

/**
 * Spacing of a paragraph. The rule is written out: without it LibreOffice reads 1.5 lines as
 * 18 points.
 */
export function spacing({ before, after }: Spacing, lines: number) {
  return { before: before * 20, after: after * 20, line: lines * 240, lineRule: 'auto' as const }
}
