import type { DocumentKind } from '@shared/note/types/document-type'
import { councilLayout, type Layout } from './layout'

const sans = 'Arial'
const plainFonts = { body: sans, institution: sans }

/** Read aloud from a table or a lectern: large, wide apart, with room for what is written by hand. */
const speakingNote: Layout = {
  ...councilLayout,
  head: 'clock',
  page: { ...councilLayout.page, marginMm: 28 },
  fonts: plainFonts,
  sizesPt: {
    ...councilLayout.sizesPt,
    body: 15,
    heading: 15,
    footnote: 11,
    subject: 17,
    small: 11,
  },
  spacingPt: {
    ...councilLayout.spacingPt,
    paragraph: { before: 0, after: 12 },
    heading: { before: 16, after: 6 },
  },
}

/** Read on a telephone or in a car, in one go: all of it on one page. */
const flashReport: Layout = {
  ...councilLayout,
  head: 'plain',
  fonts: plainFonts,
  sizesPt: { ...councilLayout.sizesPt, body: 10.5, heading: 11, footnote: 9, subject: 15 },
  lines: { body: 1.1, single: 1 },
  spacingPt: {
    ...councilLayout.spacingPt,
    paragraph: { before: 0, after: 4 },
    heading: { before: 9, after: 3 },
    questionsIntro: { before: 9, after: 3 },
    tableCell: { before: 1.5, after: 1.5 },
  },
  indentMm: 7,
}

const briefing: Layout = {
  ...councilLayout,
  head: 'plain',
  fonts: plainFonts,
  sizesPt: { ...councilLayout.sizesPt, body: 11, heading: 12, footnote: 9, subject: 16 },
  lines: { body: 1.2, single: 1 },
  spacingPt: {
    ...councilLayout.spacingPt,
    paragraph: { before: 0, after: 6 },
    heading: { before: 14, after: 5 },
    questionsIntro: { before: 12, after: 4 },
  },
  indentMm: 8,
}

/** The chair speaks from it and looks up in between. */
const steeringNote: Layout = {
  ...briefing,
  sizesPt: { ...briefing.sizesPt, body: 12.5, heading: 13.5, footnote: 10 },
  lines: { body: 1.3, single: 1 },
  indentMm: 9,
}

const layouts: Readonly<Record<DocumentKind, Layout>> = {
  council: councilLayout,
  briefing,
  'steering-note': steeringNote,
  'speaking-note': speakingNote,
  'flash-report': flashReport,
}

/** The look of each kind of document. */
export function layoutOf(kind: DocumentKind): Layout {
  return layouts[kind]
}
