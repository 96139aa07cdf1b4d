import { describe, expect, it } from 'vitest'
import { fuzzFile } from './fuzz-file'
import { makeSeedFiles } from './seed-files'

const count = 300
const cases = ['footnotes', 'lists', 'marks-tracked', 'questions', 'table-merged']
describe('a Word file that was changed at random', () => {
  it(`becomes a note or is refused with a sentence, ${count} times`, async () => {
    const files = await makeSeedFiles(cases)
    const outcomes = Array.from({ length: count }, (_, index) => fuzzFile(files, index + 1))
    const failed = outcomes.filter(({ code, durationMs }) => code === null || durationMs > 2000)
    expect(failed).toEqual([])
    // Most must come as far as the note, or little of the reader is tried.
    const notes = outcomes.filter(({ code }) => code === 'note').length
    expect(notes).toBeGreaterThan(count / 2)
  }, 60_000)
})
