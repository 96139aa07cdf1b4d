import { readFileSync } from 'node:fs'
import { idSchema } from '@shared/note/inline'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import limite from '../../resources/library/limite-14871-24.json'
import publicPack from '../../resources/library/public.json'

const sourceIds = ['000', '001', '002', '003', '004'] as const
const textBySource: Readonly<Record<string, string>> = Object.fromEntries(
  sourceIds.map((id) => [
    id,
    readFileSync(`${import.meta.dirname}/../fixtures/seeds/${id}.txt`, 'utf8'),
  ]),
)

const citationSchema = z.looseObject({
  source: z.string(),
  sentence: z.string(),
  start: z.int(),
  end: z.int(),
})

/** Every object in a pack, at any depth, that cites a source word for word. */
function citationsIn(value: unknown): readonly z.infer<typeof citationSchema>[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(citationsIn)
  const citation = citationSchema.safeParse(value)
  return citation.success ? [citation.data, ...inside] : inside
}

/** As the sentences were read: one space for any white space, no asterisks of emphasis. */
function asRead(text: string): string {
  return text
    .replace(/(?<!\^\{)\*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'id' ? [String(item)] : idsIn(item),
  )
}

describe('the packs of the built-in library', () => {
  it('cite each sentence as it stands in its document', () => {
    const citations = [...citationsIn(publicPack), ...citationsIn(limite)]
    expect(citations).toHaveLength(411)
    const wrong = citations.filter(
      ({ source, sentence, start, end }) =>
        asRead(textBySource[source]?.slice(start, end) ?? '') !== sentence,
    )
    expect(wrong).toEqual([])
  })

  it('word each period as its document does', () => {
    const worded = [...publicPack.statistics, ...limite.statistics].map((item) => ({
      id: item.id,
      text: textBySource[item.source]?.toLowerCase() ?? '',
      wording: (item.period?.text ?? item.periodWording).toLowerCase(),
    }))
    expect(worded.filter(({ wording }) => wording !== '').length).toBeGreaterThan(50)
    expect(worded.filter(({ text, wording }) => !text.includes(wording))).toEqual([])
  })

  it('take the questions word for word', () => {
    const text = asRead(textBySource['002'] ?? '')
    for (const question of limite.questions) {
      expect(text).toContain(question.text)
      expect(question.subQuestions.join(' ')).toBe(question.text)
    }
  })

  it('keep the LIMITE document out of the public pack', () => {
    const words = JSON.stringify(publicPack)
    const sentences = asRead(textBySource['002'] ?? '')
      .split(/(?<=[.?!]) /)
      .filter((sentence) => sentence.length > 40)
    expect(sentences.length).toBeGreaterThan(50)
    expect(sentences.filter((sentence) => words.includes(sentence))).toEqual([])
    expect(words).not.toMatch(/14871|"002"|WK 12653|MOCADDEM/)
    expect(citationsIn(limite).filter((item) => item.source !== '002')).toEqual(
      // The other side of a contradiction with the LIMITE document.
      limite.inconsistencies
        .flatMap((item) => citationsIn([item.first, item.second]))
        .filter((item) => item.source !== '002'),
    )
  })

  it('have ids that fit a note, each of them once', () => {
    const ids = [...idsIn(publicPack), ...idsIn(limite)]
    expect(ids.filter((id) => !idSchema.safeParse(id).success)).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })
})
