import type { Block } from '@shared/note/block'
import type { PageNumberEstimator } from 'docx'
import { holdsContents } from './blocks/contents'

/**
 * Counts pages as a contents table wants them, undefined for a note without one: it takes about
 * 45 ms a page.
 */
export async function loadPageNumbers(
  body: readonly Block[],
): Promise<PageNumberEstimator | undefined> {
  if (!holdsContents(body)) return undefined
  const { estimatePageNumbersWith } = await import('docx/layout')
  return estimatePageNumbersWith({ guess: true })
}
