import type { IStylesOptions } from 'docx'
import { halfPoints, type Layout, spacing, twips } from './layout'
import { numberingReferences } from './numbering'
import { plainStyles } from './plain-styles'
import { annexStyleName, styleIds } from './style-ids'

type ParagraphStyles = NonNullable<IStylesOptions['paragraphStyles']>

/** Real styles, so that the text goes into an institution's template without retyping. */
export function styles(layout: Layout, languageTag: string): IStylesOptions {
  return {
    default: defaultStyles(layout, languageTag),
    paragraphStyles: [
      ...bodyStyles(layout),
      ...structureStyles(layout),
      ...chartStyles(layout),
      ...pageStyles(layout),
      ...(layout.head === 'council' ? [] : plainStyles(layout)),
    ],
  }
}

function defaultStyles(
  layout: Layout,
  languageTag: string,
): NonNullable<IStylesOptions['default']> {
  const { fonts, sizesPt, lines, spacingPt } = layout
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
    heading1: headingStyle(0, layout),
    heading2: headingStyle(1, layout),
    heading3: headingStyle(2, layout),
    heading4: plainHeading,
    heading5: plainHeading,
    heading6: plainHeading,
    footnoteText: {
      run: { font: fonts.body, size: halfPoints(sizesPt.footnote) },
      paragraph: {
        spacing: spacing(spacingPt.footnote, lines.single),
        indent: hangingIndent(layout),
      },
    },
    footnoteReference: { run: { superScript: true } },
  }
}

function headingStyle(level: number, layout: Layout) {
  const { fonts, sizesPt, lines, spacingPt } = layout
  return {
    next: styleIds.body,
    run: { font: fonts.body, size: halfPoints(sizesPt.heading), bold: true, color: 'auto' },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: spacing(spacingPt.heading, lines.body),
      indent: hangingIndent(layout),
      numbering: { reference: numberingReferences.headings, level },
    },
  }
}

function bodyStyles(layout: Layout): ParagraphStyles {
  const { lines, spacingPt } = layout
  const indentTwips = twips(layout.indentMm)
  return [
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
      paragraph: { indent: hangingIndent(layout) },
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
    {
      id: styleIds.tableCaption,
      name: 'Table Caption',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: {
        keepNext: true,
        keepLines: true,
        spacing: spacing(spacingPt.chartCaption, lines.single),
      },
    },
  ]
}

/** Of numbers in a contents table and of the words after them, where `docx` sets a tab for each level. */
const contentsIndents = [
  { from: 0, to: 480 },
  { from: 240, to: 960 },
  { from: 480, to: 1440 },
]

/** Heads of annexes, and the table that lists them and the headings. */
function structureStyles(layout: Layout): ParagraphStyles {
  const { lines, spacingPt } = layout
  const centred = { alignment: 'center', keepNext: true } as const
  return [
    {
      id: styleIds.annex,
      name: annexStyleName,
      basedOn: 'Normal',
      next: styleIds.body,
      quickFormat: true,
      run: { bold: true },
      paragraph: {
        ...centred,
        outlineLevel: 0,
        spacing: spacing(spacingPt.annex, lines.body),
      },
    },
    {
      id: styleIds.contents,
      name: 'Contents Heading',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { ...centred, spacing: spacing(spacingPt.questionsIntro, lines.body) },
    },
    ...contentsIndents.map(({ from, to }, index) => ({
      id: `TOC${index + 1}`,
      name: `toc ${index + 1}`,
      basedOn: 'Normal',
      paragraph: {
        spacing: spacing(spacingPt.contents, lines.single),
        indent: { left: to, hanging: to - from },
      },
    })),
  ]
}

function chartStyles({ sizesPt, lines, spacingPt }: Layout): ParagraphStyles {
  return [
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
}

function pageStyles({ fonts, sizesPt, lines, spacingPt }: Layout): ParagraphStyles {
  return [
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
}

function hangingIndent({ indentMm }: Layout) {
  return { left: twips(indentMm), hanging: twips(indentMm) }
}
