import { assertNever } from '@shared/base/assert-never'
import { letterOf } from '@shared/base/letters'
import type { Language } from '@shared/language/language'
import { annexLabelOf } from '@shared/note/annexes/body-parts'
import type { Block, ListBlock } from '@shared/note/block'
import { printedHeadingNumber } from '@shared/note/references/number-targets'
import { targetsOf } from '@shared/note/references/references'
import type { TypographyProfile } from '@shared/typography/profile'
import { typeset } from '@shared/typography/typeset'
import { itemMarkOf } from '../flow/lists'
import { bulletOf } from '../look/numbering'

/** How texts are set. */
export type Setting = { readonly language: Language; readonly profile: TypographyProfile }

/**
 * What Word counts before the texts of a body, as words: what was taken out and still stands on the
 * page is struck with its number, and is not counted any more.
 */
export function labelsOf(
  body: readonly Block[],
  { language, profile }: Setting,
): ReadonlyMap<object, string> {
  // Two parts may have one id, after a copy; none has one with `_`.
  const placeOf = (index: number) => `_${index}`
  const targets = targetsOf(body.map((block, index) => ({ ...block, id: placeOf(index) })))
  // Set as that of a caption that stays.
  const tableLabel = typeset([language.tableLabel], language, profile).join('')
  let next = 1
  const labels = new Map<object, string>()
  const addList = (list: ListBlock, level: number, start: number) => {
    for (const [index, item] of list.items.entries()) {
      const mark = list.style === 'bulleted' ? bulletOf(level) : itemMarkOf(level, start + index)
      labels.set(item, `${mark}\t`)
      for (const sublist of item.sublists)
        addList(sublist, level + 1, typeof sublist.start === 'number' ? sublist.start : 1)
    }
  }
  for (const [index, block] of body.entries()) {
    const target = targets.get(placeOf(index))
    switch (block.kind) {
      case 'heading':
        if (target !== undefined) labels.set(block, `${printedHeadingNumber(target)}\t`)
        break
      case 'paragraph':
        if (target !== undefined && block.numbered) labels.set(block, `${target.number}.\t`)
        break
      case 'annex':
        labels.set(block, `${annexLabelOf(target?.number ?? '', language)}\n`)
        break
      case 'list':
        if (block.style === 'numbered') {
          const own = typeof block.start === 'number' ? block.start : 1
          const start = block.start === 'continued' ? next : own
          next = start + block.items.length
          addList(block, 0, start)
        } else addList(block, 0, 1)
        break
      case 'questions':
        for (const [place, item] of block.items.entries()) {
          labels.set(item, `${place + 1})\t`)
          for (const [at, part] of (item.subQuestions ?? []).entries())
            labels.set(part, `(${letterOf(at + 1)})\t`)
        }
        break
      case 'table':
        if (block.caption !== undefined)
          labels.set(block, tableLabel.replace('{number}', target?.number ?? ''))
        break
      case 'quotation':
      case 'chart':
      case 'image':
      case 'contents':
        break
      default:
        assertNever(block)
    }
  }
  return labels
}
