import type { ReadBack } from '@shared/contract/sent/read-back'
import type { NoteFinding } from '../note-findings'

/** What a file was made as. */
export type ExpectedFile = {
  /** Colleagues get the note itself, its comments and their own remarks with the file. */
  readonly audience: 'sending' | 'colleagues'
  /** Of the note, two letters. */
  readonly language: string
}

/** Longer lists do not help. */
const mostNamed = 3

/** What is wrong with a file as it was read back; nothing for one that is as it should be. */
export function readBackFindings(read: ReadBack, expected: ExpectedFile): readonly NoteFinding[] {
  const { missing, hidden, headingJumps, promptingFields } = read
  return [
    ...named('read-back-words', 'error', 'finding.readBack.words', missing),
    ...(expected.audience === 'sending'
      ? named('read-back-hidden', 'error', 'finding.readBack.hidden', hidden)
      : []),
    ...(promptingFields > 0
      ? [finding('read-back-fields', 'error', 'finding.readBack.fields')]
      : []),
    ...languageFindings(read, expected),
    ...named('read-back-headings', 'warning', 'finding.readBack.headings', headingJumps),
  ]
}

function languageFindings(
  { language: tag }: ReadBack,
  { language }: ExpectedFile,
): readonly NoteFinding[] {
  if (tag === null) return [finding('read-back-language', 'error', 'finding.readBack.language')]
  if (tag.split('-')[0] === language) return []
  const values = { tag, language }
  return [finding('read-back-language', 'error', 'finding.readBack.otherLanguage', values)]
}

function named(
  rule: string,
  severity: NoteFinding['severity'],
  key: NoteFinding['key'],
  places: readonly string[],
): readonly NoteFinding[] {
  if (places.length === 0) return []
  const names = places.slice(0, mostNamed).map((place) => `“${place}”`)
  const more = places.length > mostNamed ? ', …' : ''
  return [finding(rule, severity, key, { places: `${names.join(', ')}${more}` })]
}

function finding(
  rule: string,
  severity: NoteFinding['severity'],
  key: NoteFinding['key'],
  values: NoteFinding['values'] = {},
): NoteFinding {
  return { rule, severity, key, values }
}
