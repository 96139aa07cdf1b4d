import { pick } from './random'

const common = (
  'the of and to in a migration border return partners member states support cooperation ' +
  'readmission asylum reception smuggling visa policy agreement countries european union agency ' +
  'frontex procedures capacity training joint operations funding measures implementation route'
).split(' ')

const syllables = 'ka lo mi ter ven sta pro con der al ti bor gan sel ur no fi re ma du'.split(' ')

/** Words of a made-up language beside the common ones: 20 000, as in a real library. */
const rare = Array.from({ length: 20_000 }, (_, index) => {
  const parts = [index % 20, Math.floor(index / 20) % 20, Math.floor(index / 400) % 20]
  const end = syllables[Math.floor(index / 8000)] ?? ''
  return `${parts.map((part) => syllables[part]).join('')}${end}`
})

/** A sentence of so many words: every second one is common, the others get rarer and rarer. */
export function sentence(wordCount: number, random: () => number): string {
  const words = Array.from({ length: wordCount }, () =>
    random() < 0.5 ? pick(common, random()) : pick(rare, random() ** 3),
  )
  const text = words.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** A word that about one text in a thousand has. */
export const rareWord = rare[9000] ?? ''
