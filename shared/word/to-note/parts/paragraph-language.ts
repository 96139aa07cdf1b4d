import { findLanguage } from '../../../language/language-of'
import type { WordParagraph } from '../../word-document'
import type { ImportContext } from '../import-context'

/**
 * The language of a paragraph that is not in the note's, as a note holds it; null for most. All its
 * words must be in it: what programs put on single words says little.
 */
export function languageOfParagraph(
  { runs, language }: WordParagraph,
  { languageCode, isOwn }: ImportContext,
): string | null {
  const said = isOwn ? /\S/ : /\p{L}/u
  const tags = new Set(
    runs.flatMap((run) =>
      run.kind === 'text' && said.test(run.text) ? [run.language ?? language ?? ''] : [],
    ),
  )
  const [tag] = [...tags]
  if (tag === undefined || tags.size > 1) return null
  const code = tag.slice(0, 2).toLowerCase()
  if (!/^[a-z]{2}(?:-|$)/i.test(tag) || code === languageCode) return null
  if (findLanguage(code)?.tag === tag) return code
  const region = /^[a-z]{2}-([A-Z]{2})$/.exec(tag)?.[1]
  return region === undefined ? code : `${code}-${region}`
}
