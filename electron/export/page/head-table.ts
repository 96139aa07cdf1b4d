import type { Language } from '@shared/language/language'
import type { Header } from '@shared/note/header'
import type { TypographyProfile } from '@shared/typography/profile'
import { Table, TableRow } from 'docx'
import { firstPage, ruleEighthsPt, twips } from '../look/layout'
import { styleIds } from '../look/style-ids'
import { headRowsOf } from './head-rows'
import { cell, noGrid, widthTwips } from './page-table'

const rule = { style: 'single', size: ruleEighthsPt, color: '000000' } as const

/** From, To, Subject and what else the type has, between two rules. */
export function writeHeadTable(
  header: Header,
  language: Language,
  profile: TypographyProfile,
): Table {
  const labelTwips = twips(firstPage.labelColumnMm)
  const valueTwips = widthTwips - labelTwips
  return new Table({
    width: { size: widthTwips, type: 'dxa' },
    columnWidths: [labelTwips, valueTwips],
    layout: 'fixed',
    borders: { ...noGrid, top: rule, bottom: rule },
    rows: headRowsOf(header, language, profile).map(
      ({ label, values }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell([label], styleIds.headerText, labelTwips),
            cell(values, styleIds.headerText, valueTwips),
          ],
        }),
    ),
  })
}
