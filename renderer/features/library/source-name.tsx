import { sourceName } from '@shared/evidence/statistic-words'
import type { Source } from '@shared/library/source'
import { MarkedText } from './marked-text'

/** The document that a fact was read in, with its marking. */
export function SourceName({ source }: { readonly source: Source | undefined }) {
  return <MarkedText text={sourceLabel(source)} marking={source?.marking ?? 'none'} />
}

export function sourceLabel(source: Source | undefined): string {
  return source === undefined ? '' : sourceName(source)
}
