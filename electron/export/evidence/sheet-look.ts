import type { IStylesOptions } from 'docx'
import { halfPoints, spacing, twips } from '../look/layout'

/** Ids of the styles of an evidence sheet, beside the headings that Word has. */
export const sheetStyles = {
  warning: 'SheetWarning',
  details: 'SheetDetails',
  head: 'SheetHead',
  cell: 'SheetCell',
  value: 'SheetValue',
  remark: 'SheetRemark',
} as const

/** A4 lying on its side: sentences have room, and a short note fits on one page. */
export const sheetPage = { widthMm: 297, heightMm: 210, marginMm: 12, headerMm: 6, footerMm: 5 }

/** Between the margins. */
export const sheetWidthTwips = twips(sheetPage.widthMm) - 2 * twips(sheetPage.marginMm)

const font = 'Arial'
const none = { before: 0, after: 0 }

/** Real styles: small type, as a note's figures are to fit on one page. */
export function sheetLook(languageTag: string): IStylesOptions {
  const small = { font, size: halfPoints(7.5) }
  return {
    default: {
      document: {
        run: {
          ...small,
          language: { value: languageTag, eastAsia: languageTag, bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: spacing(none, 1) },
      },
      title: {
        run: { font, size: halfPoints(12), bold: true, color: 'auto' },
        paragraph: { spacing: spacing({ before: 2, after: 1 }, 1) },
      },
      heading1: {
        run: { font, size: halfPoints(9), bold: true, color: 'auto' },
        paragraph: { keepNext: true, spacing: spacing({ before: 6, after: 2 }, 1) },
      },
    },
    paragraphStyles: [
      {
        id: sheetStyles.warning,
        name: 'Sheet Warning',
        basedOn: 'Normal',
        run: { bold: true, allCaps: true, size: halfPoints(9), color: '9C1C26' },
      },
      { id: sheetStyles.details, name: 'Sheet Details', basedOn: 'Normal' },
      {
        id: sheetStyles.cell,
        name: 'Sheet Cell',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: spacing(none, 1) },
      },
      {
        id: sheetStyles.head,
        name: 'Sheet Head',
        basedOn: sheetStyles.cell,
        run: { bold: true, size: halfPoints(7) },
        paragraph: { keepNext: true },
      },
      {
        id: sheetStyles.value,
        name: 'Sheet Value',
        basedOn: sheetStyles.cell,
        run: { bold: true, size: halfPoints(8) },
      },
      {
        id: sheetStyles.remark,
        name: 'Sheet Remark',
        basedOn: sheetStyles.cell,
        run: { bold: true, italics: true },
      },
    ],
  }
}
