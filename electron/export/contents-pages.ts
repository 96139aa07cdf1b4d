import type { Block } from '@shared/note/block'
import type { PageNumberEstimator } from 'docx'
import { holdsContents } from './blocks/structure/contents'
import type { NoteFinding } from './note-findings'
import { lacksPages } from './package/contents-entries'
import type { PackageParts } from './package/package-parts'

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

/** Pages that could not be counted are blank in the contents table: nobody may miss that. */
export function contentsFindings(parts: PackageParts): readonly NoteFinding[] {
  if (!lacksPages(parts)) return []
  return [{ rule: 'contents-pages', severity: 'warning', key: 'finding.contentsPages', values: {} }]
}
