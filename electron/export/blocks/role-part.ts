import type { Role } from '@shared/note/roles/role'
import {
  type BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from 'docx'
import { styleIds } from '../look/style-ids'
import { changedLine } from '../print/printed-note'
import { type RolePart, roleLabelOf } from '../print/role-parts'
import { textContent } from '../word-elements'
import { writeBlock } from './write-block'
import type { WriteContext } from './write-context'

type Side = {
  readonly style: (typeof BorderStyle)['SINGLE' | 'DASHED' | 'DOUBLE']
  readonly size: number
}
type Look = { readonly left: Side; readonly around: Side | null }

/** Told apart without colour, as these papers are printed in black; sizes in eighths of a point. */
const looks: Readonly<Record<Role, Look>> = {
  instruction: { left: { style: 'double', size: 12 }, around: null },
  lineToTake: { left: { style: 'single', size: 36 }, around: null },
  ifRaised: { left: { style: 'dashed', size: 12 }, around: null },
  notToBeSaid: {
    left: { style: 'single', size: 18 },
    around: { style: 'single', size: 18 },
  },
}

const innerMarginTwips = 170
/** Two tables in a row would become one. */
const gap = {
  style: styleIds.tableText,
  spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' },
  children: [],
} satisfies IParagraphOptions
const none = { style: 'none', size: 0, color: 'auto' } as const

/** Neighbouring blocks of one role, set apart by a line or a box, and named. */
export function writeRolePart(
  part: RolePart,
  context: WriteContext,
): readonly (Paragraph | Table)[] {
  const { left, around } = looks[part.role]
  const side = around === null ? none : { ...around, color: '000000' }
  const { widthTwips } = context
  const inner = { ...context, widthTwips: widthTwips - 2 * innerMarginTwips }
  const cell = new TableCell({
    width: { size: widthTwips, type: 'dxa' },
    margins: {
      left: innerMarginTwips,
      right: innerMarginTwips,
      top: 60,
      // What is written has room below it, a table has none.
      bottom: part.blocks.at(-1)?.kind === 'table' ? 120 : 20,
    },
    children: [...labelOf(part, context), ...part.blocks.flatMap((one) => writeBlock(one, inner))],
  })
  return [
    new Table({
      width: { size: widthTwips, type: 'dxa' },
      columnWidths: [widthTwips],
      layout: 'fixed',
      borders: {
        top: side,
        right: side,
        bottom: side,
        left: { ...left, color: '000000' },
        insideHorizontal: none,
        insideVertical: none,
      },
      rows: [new TableRow({ children: [cell] })],
    }),
    new Paragraph(gap),
  ]
}

function labelOf(part: RolePart, { language, roleMarks }: WriteContext): readonly Paragraph[] {
  const label = roleLabelOf(part, language)
  if (label === null) return []
  const [first] = part.blocks
  const mark = first && roleMarks.get(first)
  const text = { ...changedLine(label, undefined), bookmarks: mark === undefined ? [] : [mark] }
  return [new Paragraph({ style: styleIds.roleLabel, ...textContent(text) })]
}
