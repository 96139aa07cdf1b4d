import type { Node as PageNode } from '@tiptap/pm/model'
import { shownBy } from '../nodes/figure'

export type FindQuery = {
  readonly words: string
  readonly matchesCase: boolean
  readonly wholeWords: boolean
  /** e finds é too. */
  readonly foldsAccents: boolean
}

/** In the positions of the page. */
type Stretch = { readonly from: number; readonly to: number }

export type Match = {
  /** In the positions of the page. */
  readonly from: number
  readonly to: number
  /** A figure, citation or reference is in it: its words are not typed, so they are not replaced. */
  readonly isLocked: boolean
  /** The footnote that it stands in; null for the text itself. */
  readonly footnote: Stretch | null
}

/** One character to compare, and the stretch of the page that it stands for. */
type Unit = {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly isLocked: boolean
}

const wordsOfTheirOwn: readonly string[] = ['figure', 'citation', 'reference']

/** All places where the page has these words: in text, tables, questions and footnotes, in order. */
export function findMatches(page: PageNode, query: FindQuery): readonly Match[] {
  const wanted = unitsOf(query.words, 0, query).map(({ text }) => text)
  if (wanted.length === 0) return []
  const matches: Match[] = []
  const search = (holder: PageNode, start: number, footnote: Stretch | null) => {
    for (const found of matchesIn(unitsIn(holder, start, query), wanted, query.wholeWords))
      matches.push({ ...found, footnote })
  }
  page.descendants((node, position) => {
    if (node.type.name === 'footnote')
      search(node, position + 1, { from: position, to: position + node.nodeSize })
    else if (node.isTextblock) search(node, position + 1, null)
    return true
  })
  return matches
}

function unitsIn(holder: PageNode, start: number, query: FindQuery): readonly Unit[] {
  const units: Unit[] = []
  holder.forEach((child, offset) => {
    const from = start + offset
    if (child.isText) units.push(...unitsOf(child.text ?? '', from, query))
    else if (wordsOfTheirOwn.includes(child.type.name))
      for (const { text } of unitsOf(shownBy(child), 0, query))
        units.push({ text, from, to: from + 1, isLocked: true })
    // A footnote's mark stands in a word without parting it.
    else if (child.type.name !== 'footnote')
      units.push({ text: '\ufffc', from, to: from + child.nodeSize, isLocked: false })
  })
  return units
}

/** Accents that follow a letter belong to its stretch. */
function unitsOf(words: string, start: number, query: FindQuery): readonly Unit[] {
  const units: Unit[] = []
  let at = start
  for (const character of words.normalize('NFC') === words ? words : splitGraphemes(words)) {
    const to = at + character.length
    for (const text of compared(character, query))
      units.push({ text, from: at, to, isLocked: false })
    at = to
  }
  return units
}

/** Letters with their combining marks. */
function splitGraphemes(words: string): readonly string[] {
  return words.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
}

/** What of a character counts: spaces and apostrophes of all kinds are alike. */
function compared(character: string, { matchesCase, foldsAccents }: FindQuery): readonly string[] {
  const plain = character.replace(/[\u00a0\u202f\u2009]/, ' ').replace(/[’‘]/, "'")
  const folded = foldsAccents
    ? plain.normalize('NFD').replace(/\p{M}/gu, '')
    : plain.normalize('NFC')
  return [...(matchesCase ? folded : folded.toLowerCase())]
}

function matchesIn(
  units: readonly Unit[],
  wanted: readonly string[],
  wholeWords: boolean,
): readonly Omit<Match, 'footnote'>[] {
  const found: Omit<Match, 'footnote'>[] = []
  let at = 0
  while (at + wanted.length <= units.length) {
    const end = at + wanted.length
    const isHere = wanted.every((text, index) => units[at + index]?.text === text)
    const isWhole = !wholeWords || (!isLetter(units[at - 1]) && !isLetter(units[end]))
    const first = units[at]
    const last = units[end - 1]
    if (isHere && isWhole && first && last) {
      const isLocked = units.slice(at, end).some((unit) => unit.isLocked)
      found.push({ from: first.from, to: last.to, isLocked })
      at = end
    } else at += 1
  }
  return found
}

function isLetter(unit: Unit | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}]/u.test(unit.text)
}
