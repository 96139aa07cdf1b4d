import type { IStylesOptions } from 'docx'
import { halfPoints, type Layout, spacing } from './layout'
import { styleIds } from './style-ids'

type ParagraphStyles = NonNullable<IStylesOptions['paragraphStyles']>

/** Of documents that are not the Council's: their head, and what parts of a role are set in. */
export function plainStyles({ fonts, sizesPt, lines, spacingPt }: Layout): ParagraphStyles {
  const small = { font: fonts.institution, size: halfPoints(sizesPt.small) }
  return [
    {
      id: styleIds.plainType,
      name: 'Plain Type',
      basedOn: 'Normal',
      run: { ...small, bold: true, allCaps: true },
      paragraph: { spacing: spacing({ before: 0, after: 8 }, lines.single) },
    },
    {
      id: styleIds.plainSubject,
      name: 'Plain Subject',
      basedOn: 'Normal',
      next: styleIds.body,
      run: { font: fonts.institution, size: halfPoints(sizesPt.subject), bold: true },
      paragraph: { keepLines: true, spacing: spacing({ before: 0, after: 4 }, lines.single) },
    },
    {
      id: styleIds.plainDetails,
      name: 'Plain Details',
      basedOn: 'Normal',
      run: small,
      paragraph: { spacing: spacing({ before: 0, after: 2 }, lines.single) },
    },
    {
      id: styleIds.roleLabel,
      name: 'Role Label',
      basedOn: 'Normal',
      next: styleIds.body,
      run: { ...small, bold: true, allCaps: true },
      paragraph: { keepNext: true, spacing: spacing(spacingPt.headerRow, lines.single) },
    },
  ]
}
