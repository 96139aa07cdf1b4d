import type { Block } from '@shared/note/block'
import { type FileChild, TableOfContents } from 'docx'
import { annexStyleName, styleIds } from '../../look/style-ids'
import { plainParagraph } from '../../word-elements'
import { getText, type WriteContext } from '../write-context'

/** Whether the pages of a note must be counted before it is written. */
export function holdsContents(body: readonly Block[]): boolean {
  return body.some(({ kind }) => kind === 'contents')
}

/**
 * The headings and annexes with the pages that they stand on, written with the file: Word may bring
 * them up to date, and asks nothing. Without anything to list nothing is written.
 */
export function writeContents(context: WriteContext): readonly FileChild[] {
  const { language, listed } = context
  const isEmpty = listed.every(
    (block) => block.kind === 'heading' && getText(context, block).runs.length === 0,
  )
  if (isEmpty) return []
  return [
    plainParagraph(language.contents, { style: styleIds.contents }),
    new TableOfContents(language.contents, {
      hyperlink: true,
      headingStyleRange: '1-3',
      stylesWithLevels: [{ styleName: annexStyleName, level: 1 }],
    }),
  ]
}
