import type { CheckFinding } from '@shared/contract/check/check'
import { findHeaderProblems } from '@shared/note/header-form/header-problems'
import { findOpenPlace } from '@shared/note/lines/open-place'
import type { PlacedLine } from '@shared/note/lines/placed-lines'
import type { Note } from '@shared/note/note'
import { isNotToBeSaid, mayHoldNotToBeSaid } from '@shared/note/roles/not-to-be-said'
import { findSecretWords, type SecretLine } from '@shared/note/roles/secret-words'
import type { Text } from '@shared/text/text'

const noFix = { fix: null, reference: null } as const

/** What a reader would send back of the header. */
export function checkHeader({ header }: Pick<Note, 'header'>, text: Text): readonly CheckFinding[] {
  return findHeaderProblems(header).map(({ field, key, values }) => ({
    ...headerFinding(field),
    rule: 'header',
    severity: key === 'header.problem.classified' ? 'error' : 'warning',
    message: text('check.header', {
      field: text(`version.field.${field}`),
      problem: text(key, values),
    }),
  }))
}

/** Places that a template leaves to be filled in; in a quotation words were left out there. */
export function checkOpenPlaces(lines: readonly PlacedLine[], text: Text): readonly CheckFinding[] {
  return lines.flatMap((line) => {
    const place = line.block.kind === 'quotation' ? null : findOpenPlace(line.words)
    if (place === null) return []
    return [
      {
        ...lineFinding(line),
        rule: 'open-place',
        severity: 'warning',
        message: text('check.openPlace'),
        place: { kind: 'words', partId: line.partId, words: place },
      } satisfies CheckFinding,
    ]
  })
}

/** What export would stop at: what is not to be said, in a document that leaves its authors. */
export function checkSecrets(
  { header, lines }: Pick<Note, 'header'> & { readonly lines: readonly PlacedLine[] },
  secrets: readonly SecretLine[],
  text: Text,
): readonly CheckFinding[] {
  if (mayHoldNotToBeSaid(header)) return []
  const found = findSecretWords([header.subject, ...lines.map(({ words }) => words)], secrets)
  const [ofSubject, ...ofLines] = found
  const wordsOf = ({ title }: SecretLine) =>
    ({
      rule: 'secret-words',
      severity: 'error',
      message: text('check.secretWords', { title }),
    }) as const
  return [
    ...(ofSubject === undefined ? [] : [{ ...headerFinding('subject'), ...wordsOf(ofSubject) }]),
    ...lines.flatMap((line, index): readonly CheckFinding[] => {
      if (line.words === '') return []
      if (isNotToBeSaid(line.block)) {
        // Of a part that is marked its first line stands for it.
        const first = lines.find(({ block, words }) => block === line.block && words !== '')
        const message = text('check.notToBeSaid')
        const rest = { rule: 'not-to-be-said', severity: 'error', message } as const
        return first === line ? [{ ...lineFinding(line), ...rest }] : []
      }
      const secret = ofLines[index]
      return secret === undefined ? [] : [{ ...lineFinding(line), ...wordsOf(secret) }]
    }),
  ]
}

function headerFinding(field: string) {
  return { start: 0, end: 0, excerpt: '', ...noFix, place: { kind: 'header', field } } as const
}

function lineFinding({ partId, words, start }: PlacedLine) {
  const place = { kind: 'words', partId, words } as const
  return { start, end: start + words.length, excerpt: words, ...noFix, place }
}
