import { joinDocumentNumber, splitDocumentNumber } from '@shared/note/document-number'
import type { Header } from '@shared/note/header'
import { versionKindOf } from '@shared/note/version-name'
import type { NoteFinding } from './note-findings'

/** Says so where a version was issued as a revision that its number does not name. */
export function findRevisionFindings(
  versionName: string,
  { number, suffixes }: Pick<Header, 'number' | 'suffixes'>,
): readonly NoteFinding[] {
  const isRevision = versionKindOf(versionName) === 'REV'
  if (!isRevision || number === null || suffixes[0] === versionName) return []
  const printed = joinDocumentNumber(number, suffixes)
  const later = suffixes.filter((suffix) => !/^(REV|INIT)/.test(suffix))
  const base = number.replace(/^((?:[A-Z]{2} )?\d+)\/\d+\/(\d+)$/, '$1/$2')
  const wanted = splitDocumentNumber([base, versionName, ...later].join(' '))
  const values = {
    name: versionName,
    printed,
    wanted: joinDocumentNumber(wanted.number, wanted.suffixes),
  }
  return [{ rule: 'revision', severity: 'warning', key: 'finding.revision', values }]
}
