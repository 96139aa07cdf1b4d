import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { buildNote, footnote, heading, paragraph, text } from '../../test/support/note-builder'
import { noteToDocx } from './note-to-docx'

async function partOf(name: string) {
  const body = [
    paragraph('See ', text('أوسلو', 'bold'), ' on returns', footnote('שלום.'), '.'),
    heading(1, 'שלום, EU'),
    paragraph('Plain.'),
  ]
  const { bytes } = await noteToDocx(buildNote({ body }), { audience: 'sending' })
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())
}

/** Its paragraphs with words: whether they run from right to left, and their runs. */
function directionsIn(xml: string): readonly (readonly string[])[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].flatMap(([one]) => {
    const runs = [...one.matchAll(/<w:r>(.*?)<\/w:r>/gs)].flatMap(([, run = '']) => {
      const words = /<w:t[^>]*>([^<]*)</.exec(run)?.[1]
      return words === undefined ? [] : [run.includes('<w:rtl/>') ? `rtl ${words}` : words]
    })
    return runs.length === 0 ? [] : [[...(one.includes('<w:bidi/>') ? ['bidi'] : []), ...runs]]
  })
}

describe('words that run from right to left', () => {
  it('are marked as such in text, headings and footnotes, as Word asks', async () => {
    const lines = directionsIn(await partOf('word/document.xml'))
    expect(lines.filter((line) => /See|EU$|Plain/.test(line.join(' ')))).toEqual([
      ['See ', 'rtl أوسلو', ' on returns', '.'],
      ['bidi', 'rtl שלום, ', 'EU'],
      ['Plain.'],
    ])
    expect(directionsIn(await partOf('word/footnotes.xml'))).toEqual([['bidi', 'rtl שלום.']])
  })

  it('keep bold and size, which Word reads apart for them', async () => {
    const run = /<w:r>(?:(?!<\/w:r>).)*أوسلو/s.exec(await partOf('word/document.xml'))?.[0]
    expect(run).toContain('<w:bCs/>')
    expect(await partOf('word/styles.xml')).toContain('<w:szCs')
  })
})
