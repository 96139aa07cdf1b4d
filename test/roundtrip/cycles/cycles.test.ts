import { plainTextOf } from '@shared/note/plain-text'
import { describe, expect, it } from 'vitest'
import { readGoldenNote } from '../../golden/golden-files'
import { sentNotes } from '../make/sent-notes'
import { countWords, wordsMissing } from '../score/plain-words'
import { cycleNotes, withoutIds } from './cycle-notes'

/** Set by `npm run cycles:roundtrip`; LibreOffice takes its time. */
const cycleCount = Number(process.env['ROUNDTRIP_CYCLES'] ?? 2)
const goldens = ['questions', 'table-merged', 'footnotes', 'lists', 'note-annexes', 'briefing']
const notes = new Map([
  ...Object.entries(sentNotes),
  ...goldens.map((name) => [name, readGoldenNote(name)] as const),
])
const states = await cycleNotes([...notes.values()], cycleCount)

describe('a note that goes out, is saved by LibreOffice and comes in again', () => {
  it.each([...notes.keys()].map((name, index) => ({ name, index })))(
    '$name is the same after each time but the first, with all its words',
    ({ name, index }) => {
      const [first, ...later] = states.map((state) => state[index])
      const note = notes.get(name)
      if (first === undefined || note === undefined) throw new Error('No state.')
      for (const state of later) expect(state && withoutIds(state)).toEqual(withoutIds(first))
      // `?` stands for a number that only output knows.
      const [sent, came] = [note, first].map((one) => countWords([plainTextOf(one)]))
      if (sent === undefined || came === undefined) throw new Error('No words.')
      expect(wordsMissing(sent, came).filter((word) => !word.startsWith('?'))).toEqual([])
    },
  )

  it('is looked at twice at least', () => {
    expect(states.length).toBeGreaterThanOrEqual(2)
  })
})
