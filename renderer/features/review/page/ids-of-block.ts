import type { ShownBlock, ShownLine } from '@shared/review/shown/reviewed-note'

/** The changes and comments that show in a block. */
export function idsOfBlock(block: ShownBlock): ReadonlySet<string> {
  const cells = block.rows.flatMap((row) => row.cells.flatMap(({ lines }) => lines))
  return new Set([...block.changeIds, ...[...block.lines, ...cells].flatMap(idsOfLine)])
}

function idsOfLine({ changeIds, segments }: ShownLine): readonly string[] {
  return [
    ...changeIds,
    ...segments.flatMap((segment) => [...segment.changeIds, ...segment.commentIds]),
  ]
}
