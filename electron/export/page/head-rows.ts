import type { Language } from '@shared/language/language'
import type { Header } from '@shared/note/header'
import { documentTypeOf, type HeadRow } from '@shared/note/types/document-type'
import { headLabelOf } from '@shared/note/types/head-label'
import type { TypographyProfile } from '@shared/typography/profile'
import { printedLine } from './printed-header'

type PrintedHeadRow = { readonly label: string; readonly values: readonly string[] }

/**
 * The rows below the type as printed. From, To and Subject are on every first page: one that is
 * empty is seen to be missing. Others are left out.
 */
export function headRowsOf(
  header: Header,
  language: Language,
  profile: TypographyProfile,
): readonly PrintedHeadRow[] {
  const type = documentTypeOf(header)
  return type.rows
    .map((row) => ({
      label: headLabelOf(row, language, type),
      values: valuesOf(row, header).map((value) => printedLine(value, language, profile)),
    }))
    .filter(({ values }) => values.length > 0)
}

function valuesOf(row: HeadRow, header: Header): readonly string[] {
  const value = header[row] ?? []
  return typeof value === 'string' ? [value] : value
}
