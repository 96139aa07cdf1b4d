import type { ImportContext } from '../import-context'
import { asKind } from './entries-of'
import type { Entry, ParagraphEntry } from './entry'
import { typedLabelsOf } from './typed-label'

const title = /^(?:[\p{L}’']+ ){0,3}(?:questions?|fragen)\b[^.?!]{0,80}:?$/iu
const leadIn =
  /\b(?:questions?|fragen)\b|invited to|would welcome|invités? à|invitées? à|gebeten|ersucht/iu

/** Finds the questions to Member States: a line that leads to them, and what is asked below it. */
export function markQuestions(entries: readonly Entry[], context: ImportContext): readonly Entry[] {
  const marked = [...entries]
  for (let at = 0; at < marked.length; at += 1) {
    const entry = marked[at]
    if (entry?.kind !== 'paragraph') continue
    const isIntro = entry.as.kind === 'intro' || (!isSettledOwn(entry, context) && mayLead(entry))
    if (!isIntro) continue
    const asked = askedFrom(marked, at + 1, context)
    if (asked.size === 0 || !isAsking(asked, entry)) continue
    marked[at] = asKind(entry, { kind: 'intro' })
    for (const [place, question] of asked) marked[place] = question
  }
  return marked
}

function isSettledOwn({ paragraph }: ParagraphEntry, { isOwn }: ImportContext): boolean {
  return isOwn && paragraph.style.endsWith(' council')
}

function mayLead({ as, words }: ParagraphEntry): boolean {
  if (as.kind !== 'text' && as.kind !== 'heading' && as.kind !== 'numbered') return false
  return title.test(words) || (words.endsWith(':') && words.length < 600 && leadIn.test(words))
}

/** A list below such a line is one of questions if half of it asks something. */
function isAsking(asked: ReadonlyMap<number, ParagraphEntry>, intro: ParagraphEntry): boolean {
  if (intro.as.kind === 'intro') return true
  const questions = [...asked.values()]
  const ending = questions.filter(({ words }) => words.includes('?')).length
  return ending * 2 >= questions.length
}

/** The questions from here on by their place: numbered, typed so, or lines that ask. */
function askedFrom(
  entries: readonly Entry[],
  from: number,
  context: ImportContext,
): Map<number, ParagraphEntry> {
  const asked = new Map<number, ParagraphEntry>()
  const state: Asked = { count: 0, parts: 0, listed: null }
  for (let at = from; at < entries.length; at += 1) {
    const entry = entries[at]
    if (entry === undefined || entry.kind === 'table') break
    if (entry.kind === 'section' || entry.as.kind === 'nothing') continue
    if (isSettledOwn(entry, context)) break
    const question = questionOf(entry, state)
    if (question === null) break
    asked.set(at, question)
  }
  return asked
}

type Asked = {
  count: number
  parts: number
  /** The number of the last one in a list of Word, which may have begun above. */
  listed: number | null
}

function questionOf(entry: ParagraphEntry, state: Asked): ParagraphEntry | null {
  const found = readQuestion(entry, state)
  if (found === null) return null
  if (found.isPart) state.parts += 1
  else {
    state.count += 1
    state.parts = 0
    if (entry.as.kind === 'listItem') state.listed = entry.as.count
  }
  return asKind(entry, { kind: 'question', isPart: found.isPart }, found.length)
}

type Found = { readonly isPart: boolean; readonly length: number }

function readQuestion(entry: ParagraphEntry, { count, parts, listed }: Asked): Found | null {
  const { as, words, paragraph } = entry
  if (as.kind === 'question') return { isPart: as.isPart, length: 0 }
  if (as.kind === 'listItem' && paragraph.numbering !== null) {
    const { format } = paragraph.numbering
    if (format === 'bullet') return { isPart: as.level > 0 && count > 0, length: 0 }
    const isNext = count === 0 || as.count === (listed ?? count) + 1
    const isLetter = format === 'lowerLetter' && count > 0
    if (isLetter && as.count === parts + 1) return { isPart: true, length: 0 }
    return isNext || as.level > 0 ? { isPart: !isNext && count > 0, length: 0 } : null
  }
  if (as.kind === 'listItem') return { isPart: as.level > 0 && count > 0, length: 0 }
  if (as.kind === 'numbered') return words.includes('?') ? { isPart: false, length: 0 } : null
  if (as.kind !== 'text' && as.kind !== 'heading') return null
  return readTyped(words, count, parts)
}

function readTyped(words: string, count: number, parts: number): Found | null {
  const named = /^(?:Q|Question|Frage)\s?(\d{1,2})\s?[.:)]\s*(?=\S)/i.exec(words)
  if (named !== null && Number(named[1]) === count + 1)
    return { isPart: false, length: named[0].length }
  for (const label of typedLabelsOf(words)) {
    const isNumber = label.kind === 'decimal' && label.depth === 1
    if (isNumber && label.count === count + 1) return { isPart: false, length: label.length }
    const isLetter = label.kind === 'letter' || label.kind === 'roman'
    if (isLetter && count > 0 && label.count === parts + 1)
      return { isPart: true, length: label.length }
    if (label.kind === 'bullet' || label.kind === 'dash')
      return { isPart: false, length: label.length }
  }
  return words.endsWith('?') ? { isPart: false, length: 0 } : null
}
