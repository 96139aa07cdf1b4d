import type { ReadItem } from '@shared/diff/reading/read-list'
import type { InlineRun } from '@shared/diff/text/inline-diff'
import type { Inline } from '@shared/note/inline'
import type { ReactNode } from 'react'
import { Inlines, Runs } from './inlines'

type ContentProps = {
  readonly content: readonly Inline[]
  readonly runs: readonly InlineRun[] | null
}

/** A text with its changes; the whole of it where none is known. */
export function Content({ content, runs }: ContentProps): ReactNode {
  return runs === null ? <Inlines inlines={content} /> : <Runs runs={runs} />
}

/** What came and what went is marked as a whole. */
export function wrapped({ kind }: Pick<ReadItem<unknown, unknown>, 'kind'>, content: ReactNode) {
  if (kind === 'added' || kind === 'moved')
    return <ins data-moved={kind === 'moved'}>{content}</ins>
  if (kind === 'removed' || kind === 'away')
    return <del data-moved={kind === 'away'}>{content}</del>
  return content
}
