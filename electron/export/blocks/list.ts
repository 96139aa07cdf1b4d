import type { ListBlock } from '@shared/note/block'
import { Paragraph } from 'docx'
import { deepestListLevel } from '../look/numbering'
import { styleIds } from '../look/style-ids'
import { textContent } from '../word-elements'
import { numberedUnlessStruck } from './struck'
import { getListNumbering, getText, type WriteContext } from './write-context'

/**
 * A list with numbering of its own, and the lists in it.
 *
 * @param level depth of this list, 0 for a list that stands in no other
 */
export function writeList(list: ListBlock, context: WriteContext, level = 0): readonly Paragraph[] {
  const depth = Math.min(level, deepestListLevel)
  const numbering = { ...getListNumbering(context, list), level: depth, custom: true }
  return list.items.flatMap((item) => [
    new Paragraph({
      style: styleIds.list,
      ...numberedUnlessStruck(getText(context, item), numbering, { ...context, level: depth }),
      ...textContent(getText(context, item)),
    }),
    ...item.sublists.flatMap((sublist) => writeList(sublist, context, level + 1)),
  ])
}
