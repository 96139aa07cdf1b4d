// @vitest-environment jsdom
import { type MeasureState, statePhrases } from '@shared/figure/state-phrases'
import { english } from '@shared/language/en'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { noteToDocx } from '../../electron/export/note-to-docx'
import { insertEvidence } from '../../renderer/features/editor/insert/insert-evidence'
import { limiteSource, measure } from '../support/evidence'
import { buildNote } from '../support/note-builder'
import { pageEditor, paragraph } from '../support/page-editor'

const states: readonly MeasureState[] = [
  { words: 'implemented', date: '2025-05-03', source: limiteSource },
  { words: 'in progress', date: '2025-05', source: null },
]

/** The words of the body and of the footnotes of the Word file, the measure inserted in this way. */
async function printed(choice: number): Promise<string> {
  const { editor, newId, blocks } = pageEditor([paragraph('p', 'Text.')])
  const phrase = statePhrases(states, english)[choice]
  const context = { language: english, newId, now: '2025-05-04T10:00:00Z', questionsIntro: '' }
  const transaction = insertEvidence(editor.state, measure, context, phrase)
  if (transaction !== null) editor.view.dispatch(transaction)
  const { bytes } = await noteToDocx(buildNote({ body: blocks() }), { audience: 'sending' })
  const parts = unzipSync(bytes)
  return ['word/document.xml', 'word/footnotes.xml']
    .map((path) => strFromU8(parts[path] ?? new Uint8Array()).replace(/<[^>]*>/g, ''))
    .join(' ')
    .replaceAll('\u00a0', ' ')
}

const reported = 'State as reported (Council of the European Union, 3 May 2025): implemented.'
const own = 'Own assessment (May 2025): in progress.'

it('prints the state of a measure only where it was chosen, and whose words they are', async () => {
  const found = await Promise.all(
    [0, 1, 2].map(async (choice) => {
      const words = await printed(choice)
      return [measure.item.text, reported, '14871/24', own].map((one) => words.includes(one))
    }),
  )
  expect(found).toEqual([
    [true, false, false, false],
    [true, true, true, false],
    [true, false, false, true],
  ])
})
