import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compareCopy } from '@shared/review/returned/compare-copy'
import { mergeCopies } from '@shared/review/returned/merge-copies'
import type { ReviewChange } from '@shared/review/review'
import { describe, expect, it } from 'vitest'
import { readWordDocument } from '../../electron/word/read-word-document'
import { readSent } from './score/expected'
import { shownWords } from './score/plain-words'

const corpus = join(resolve(import.meta.dirname), 'corpus')

/** All changes of several copies of a sent note, told as `who: what`, with what each conflicts. */
function mergedOf(sentName: string, names: readonly string[]) {
  const { note, bytes } = readSent(sentName)
  const sent = { note, document: readWordDocument(bytes) }
  let count = 0
  const newId = () => {
    count += 1
    return `new-${count}`
  }
  const copies = names.map((name) => {
    const file = new Uint8Array(readFileSync(join(corpus, `${name}.docx`)))
    return compareCopy(sent, { id: name, document: readWordDocument(file) }, { newId })
  })
  const { changes } = mergeCopies(copies, note)
  const byId = new Map(changes.map((change) => [change.id, told(change)]))
  return changes.map((change) => ({
    told: told(change),
    conflicts: change.conflicts.map((id) => byId.get(id)),
  }))
}

const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ')

function told(change: ReviewChange): string {
  const who = change.author === '' ? 'untracked' : change.author
  if (change.kind !== 'text') return `${who}: ${change.kind}`
  const caution = change.caution === null ? '' : ` (${change.caution.kind})`
  const words = `${change.before} > ${shownWords(change.after)}`
  return plainSpaces(`${who}: ${words}${caution}`)
}

describe('copies of several colleagues', () => {
  it('tell once what two did alike, and side by side what cannot both be taken', () => {
    const [gone, shorter] = ['Anna Berger: removed', 'Anna Berger: , with one notable exception > ']
    expect(mergedOf('balkans', ['word-words', 'office-words-tracked', 'word-paragraphs'])).toEqual([
      { told: 'Anna Berger, Eva Novák: essential > vital', conflicts: [] },
      { told: 'Anna Berger:  >  increasingly', conflicts: [] },
      { told: 'Anna Berger: split', conflicts: [] },
      { told: gone, conflicts: [shorter] },
      { told: shorter, conflicts: [gone] },
      { told: 'Eva Novák:  >  again', conflicts: [] },
      { told: 'Anna Berger: addedBlock', conflicts: [] },
      { told: 'Anna Berger: foster > support', conflicts: [] },
    ])
  })

  it('set two figures of two colleagues against each other, with what the source says', () => {
    const copies = ['word-words', 'word-figure', 'word-other-mind', 'office-figure-untracked']
    const [vital, crucial] = ['Anna Berger: essential > vital', 'Jean Dupont: essential > crucial']
    const [one, other] = ['Anna Berger: 80 % > 78 % (figure)', 'Jean Dupont: 80 % > 75 % (figure)']
    expect(mergedOf('balkans', copies).filter(({ conflicts }) => conflicts.length > 0)).toEqual([
      { told: vital, conflicts: [crucial] },
      { told: crucial, conflicts: [vital] },
      { told: one, conflicts: [other] },
      { told: other, conflicts: [one] },
    ])
    expect(mergedOf('balkans', copies).map((change) => change.told)).toContain(
      'Jean Dupont: Kosovo > the region (designation)',
    )
  })
})
