import type { IStylesOptions } from 'docx'
import { halfPoints, layout, spacing, twips } from './layout'
import { numberingReferences } from './numbering'

/** Ids of the paragraph styles, as Word's list of styles knows them. */
export const styleIds = {
  body: 'NormalCouncil',
  institution: 'EntInstit',
  reference: 'EntRefer',
  headerText: 'EntText',
  type: 'DocumentType',
  list: 'ListCouncil',
  quotation: 'QuotationCouncil',
  questionsIntro: 'QuestionsIntro',
  question: 'Question',
  tableText: 'TableText',
  tableHead: 'TableHead',
  chartCaption: 'ChartCaption',
  chart: 'Chart',
  chartNote: 'ChartNote',
  footer: 'FooterCouncil',
  finalLine: 'FinalLine',
  footnoteText: 'FootnoteText',
} as const

const { fonts, sizesPt, lines, spacingPt } = layout
const indentTwips = twips(layout.indentMm)
const hanging = { left: indentTwips, hanging: indentTwips }

/** Real styles, so that the text goes into an institution's template without retyping. */
export function styles(languageTag: string): IStylesOptions {
  return {
    default: defaultStyles(languageTag),
    paragraphStyles: [...bodyStyles, ...chartStyles, ...pageStyles],
  }
}

function defaultStyles(languageTag: string): NonNullable<IStylesOptions['default']> {
  const plainHeading = { run: { color: 'auto' } }
  return {
    document: {
      run: {
        font: fonts.body,
        size: halfPoints(sizesPt.body),
        language: { value: languageTag, eastAsia: languageTag, bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: spacing(spacingPt.none, lines.single) },
    },
    heading1: headingStyle(0),
    heading2: headingStyle(1),
    heading3: headingStyle(2),
    heading4: plainHeading,
    heading5: plainHeading,
    heading6: plainHeading,
    footnoteText: {
      run: { font: fonts.body, size: halfPoints(sizesPt.footnote) },
      paragraph: { spacing: spacing(spacingPt.footnote, lines.single), indent: hanging },
    },
    footnoteReference: { run: { superScript: true } },
  }
}

function headingStyle(level: number) {
  return {
    next: styleIds.body,
    run: { font: fonts.body, size: halfPoints(sizesPt.body), bold: true, color: 'auto' },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: spacing(spacingPt.heading, lines.body),
      indent: hanging,
      numbering: { reference: numberingReferences.headings, level },
    },
  }
}

const bodyStyles: NonNullable<IStylesOptions['paragraphStyles']> = [
  {
    id: styleIds.body,
    name: 'Normal Council',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { spacing: spacing(spacingPt.paragraph, lines.body) },
  },
  { id: styleIds.list, name: 'List Council', basedOn: styleIds.body, quickFormat: true },
  {
    id: styleIds.quotation,
    name: 'Quotation Council',
    basedOn: styleIds.body,
    quickFormat: true,
    paragraph: { indent: { left: indentTwips, right: indentTwips } },
  },
  {
    id: styleIds.questionsIntro,
    name: 'Questions Intro',
    basedOn: styleIds.body,
    next: styleIds.question,
    run: { bold: true },
    paragraph: { keepNext: true, spacing: spacing(spacingPt.questionsIntro, lines.body) },
  },
  {
    id: styleIds.question,
    name: 'Question',
    basedOn: styleIds.body,
    run: { italics: true },
    paragraph: { indent: hanging },
  },
  {
    id: styleIds.tableText,
    name: 'Table Text',
    basedOn: 'Normal',
    paragraph: { spacing: spacing(spacingPt.tableCell, lines.single) },
  },
  {
    id: styleIds.tableHead,
    name: 'Table Head',
    basedOn: styleIds.tableText,
    run: { bold: true },
    paragraph: { keepNext: true },
  },
]

const chartStyles: NonNullable<IStylesOptions['paragraphStyles']> = [
  {
    id: styleIds.chartCaption,
    name: 'Chart Caption',
    basedOn: 'Normal',
    next: styleIds.chart,
    run: { bold: true },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: spacing(spacingPt.chartCaption, lines.single),
    },
  },
  { id: styleIds.chart, name: 'Chart', basedOn: 'Normal', next: styleIds.chartNote },
  {
    id: styleIds.chartNote,
    name: 'Chart Note',
    basedOn: 'Normal',
    run: { size: halfPoints(sizesPt.chartNote) },
    paragraph: { keepLines: true, spacing: spacing(spacingPt.chartNote, lines.single) },
  },
]

const pageStyles: NonNullable<IStylesOptions['paragraphStyles']> = [
  {
    id: styleIds.institution,
    name: 'Ent Instit',
    basedOn: 'Normal',
    run: { font: fonts.institution, bold: true, size: halfPoints(sizesPt.institution) },
  },
  { id: styleIds.reference, name: 'Ent Refer', basedOn: 'Normal', run: { bold: true } },
  {
    id: styleIds.headerText,
    name: 'Ent Text',
    basedOn: 'Normal',
    paragraph: { spacing: spacing(spacingPt.headerRow, lines.single) },
  },
  {
    id: styleIds.type,
    name: 'Document Type',
    basedOn: 'Normal',
    next: styleIds.body,
    run: { bold: true, allCaps: true },
    paragraph: { keepNext: true, spacing: spacing(spacingPt.type, lines.single) },
  },
  { id: styleIds.footer, name: 'Footer Council', basedOn: 'Normal' },
  {
    id: styleIds.finalLine,
    name: 'Final Line',
    basedOn: 'Normal',
    paragraph: { alignment: 'center', spacing: spacing(spacingPt.finalLine, lines.single) },
  },
]
