/** The way in which words of a script follow each other; undefined for what goes either way. */
type Direction = 'ltr' | 'rtl'

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u
const letter = /\p{L}/u
const mark = /\p{M}/u

export type DirectedPart = { readonly text: string; readonly direction: Direction }

/**
 * The direction of a paragraph: that of its first letter.
 *
 * @see Unicode Standard Annex 9, rules P2 and P3
 */
export function directionOf(text: string): Direction {
  const first = letter.exec(text)?.[0] ?? ''
  return rightToLeft.test(first) ? 'rtl' : 'ltr'
}

/**
 * Parts a text where its direction changes. What has none of its own, as spaces and digits, goes with
 * its neighbours where both agree, else with the paragraph; a mark goes with its letter.
 *
 * @param base direction of the paragraph
 */
export function partByDirection(text: string, base: Direction): readonly DirectedPart[] {
  // Nearly every text: telling its characters apart one by one would be a fifth of an export.
  if (base === 'ltr' && !rightToLeft.test(text))
    return text === '' ? [] : [{ text, direction: base }]
  const characters = [...text]
  const own = characters.map(ownDirection)
  const before = carried(own, base)
  const after = carried(own.toReversed(), base).toReversed()
  const parts: { text: string; direction: Direction }[] = []
  characters.forEach((character, index) => {
    const isMark = mark.test(character)
    const neighbours = before[index] === after[index] || isMark ? before[index] : base
    const direction = own[index] ?? neighbours ?? base
    const last = parts.at(-1)
    if (last?.direction === direction) last.text += character
    else parts.push({ text: character, direction })
  })
  return parts
}

function ownDirection(character: string): Direction | undefined {
  if (!letter.test(character)) return undefined
  return rightToLeft.test(character) ? 'rtl' : 'ltr'
}

/** The last direction that was known at each place. */
function carried(directions: readonly (Direction | undefined)[], base: Direction): Direction[] {
  let last = base
  return directions.map((direction) => {
    last = direction ?? last
    return last
  })
}
