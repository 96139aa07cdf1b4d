import type { Block } from '../../../note/block'
import { targetsOf } from '../../../note/references/references'
import type { Role } from '../../../note/roles/role'
import type { WordBlock } from '../../word-document'
import { excerptOf, type ImportContext } from '../import-context'
import { markCaptions } from '../parts/mark-captions'
import { entriesOf } from './entries-of'
import type { Entry } from './entry'
import { joinBlocks } from './join-blocks'
import { markAnnexes } from './mark-annexes'
import { markHeadings } from './mark-headings'
import { markLists } from './mark-lists'
import { markQuestions } from './mark-questions'
import { rolePartsOf } from './role-parts'

type Level = 1 | 2 | 3

/** The blocks of the note below its first page. */
export function bodyOf(blocks: readonly WordBlock[], context: ImportContext): readonly Block[] {
  const read = rolePartsOf(blocks, context).flatMap(({ role, blocks: own }) =>
    entriesOf(own, context).map((entry) => withRole(entry, role)),
  )
  const annexed = markCaptions(markAnnexes(read))
  const entries = markLists(markHeadings(markQuestions(annexed, context), context), context)
  const levels = levelsOf(entries, context)
  const body = joinBlocks(entries, levels, context)
  tellNumbers(entries, body, context)
  return body
}

/** Headings stand outside the box that is below them. */
function withRole(entry: Entry, ofBox: Role | null): Entry {
  const role = ofBox ?? (entry.kind === 'paragraph' ? entry.paragraph.role : null)
  return role === null ? entry : { ...entry, role }
}

/** A note has three levels, the first of them the highest that the file has. */
function levelsOf(entries: readonly Entry[], { isOwn }: ImportContext): ReadonlyMap<number, Level> {
  const used = entries.flatMap((entry) =>
    entry.kind === 'paragraph' && entry.as.kind === 'heading' ? [entry.as.level] : [],
  )
  const levels = isOwn ? [1, 2, 3, ...used] : used
  const known = [...new Set(levels)].toSorted((one, other) => one - other)
  const ranks: readonly Level[] = [1, 2, 3]
  return new Map(known.map((level, rank) => [level, ranks[rank] ?? 3]))
}

/** Numbers of headings that were typed and that output will not print again as they were. */
function tellNumbers(
  entries: readonly Entry[],
  body: readonly Block[],
  context: ImportContext,
): void {
  const targets = targetsOf(body)
  const printed = body.flatMap((block) =>
    block.kind === 'heading' ? [targets.get(block.id)?.number ?? ''] : [],
  )
  const headings = entries.flatMap((entry) =>
    entry.kind === 'paragraph' && entry.as.kind === 'heading' ? [entry] : [],
  )
  for (const [at, { typedNumber, words }] of headings.entries()) {
    if (typedNumber === undefined || typedNumber.replace(/[.()]+$/, '') === printed[at]) continue
    context.notKept.push({
      what: 'heading-number',
      near: excerptOf(words),
      text: typedNumber,
      isTextKept: false,
    })
  }
}
