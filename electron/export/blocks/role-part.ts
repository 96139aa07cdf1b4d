import type { Block } from '@shared/note/block'
import { plainTextOfBlock } from '@shared/note/plain-text'
import type { Role } from '@shared/note/roles/role'
import { outputWordsOf } from '@shared/outputs/output-words'
import {
  type BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from 'docx'
import { styleIds } from '../look/styles'
import { plainParagraph } from '../word-elements'
import { writeBlock } from './write-block'
import type { WriteContext } from './write-context'

export type RolePart = {
  readonly role: Role
  readonly above: Block | null
  readonly blocks: readonly Block[]
}

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

/** What is not to be said says so always; of other parts the heading above may have said it. */
function labelOf({ role, above }: RolePart, { language }: WriteContext): readonly Paragraph[] {
  const { roles, roleHeadings } = outputWordsOf(language.code)
  const label = roles[role]
  const said = above?.kind === 'heading' ? plainTextOfBlock(above).toLowerCase() : ''
  const isSaid = roleHeadings[role].some((heading) => said.includes(heading))
  if (isSaid) return []
  return [plainParagraph(label, { style: styleIds.roleLabel })]
}
