import type { Block } from '../../note/block'
import type { Inline, ReferenceInline } from '../../note/inline'
import { joinTexts } from '../../note/inlines/join-texts'
import { mapTexts } from '../../note/inlines/map-texts'
import { referenceText, targetsOf } from '../../note/references/references'
import type { ImportContext, PlacedRange } from './import-context'

/**
 * References that read what output prints for them: in a Word file only the number of `section 2` is
 * a field, the word before it is text. One that reads otherwise, or whose part is not in the note,
 * becomes text as it stands.
 */
export function resolveReferences(
  body: readonly Block[],
  { printedLanguage: language, ranges }: Pick<ImportContext, 'printedLanguage' | 'ranges'>,
): readonly Block[] {
  const targets = targetsOf(body)
  const textFor = (reference: ReferenceInline): string | null => {
    const target = targets.get(reference.targetId)
    return target === undefined ? null : referenceText(target, language)
  }
  const resolve = (id: string, inlines: readonly Inline[]): readonly Inline[] => {
    const places: Place[] = []
    const resolved = withReferences(inlines, { textFor, places, resolve })
    if (places.some(isMoved)) movePlaced(ranges, id, places)
    return resolved
  }
  return mapTexts(body, resolve)
}

type Parts = {
  readonly textFor: (reference: ReferenceInline) => string | null
  /** Of each inline, in their order. */
  readonly places: Place[]
  readonly resolve: (id: string, inlines: readonly Inline[]) => readonly Inline[]
}

/** How long an inline was, and is, without so many characters at its start. */
type Place = { readonly before: number; now: number; readonly cut: number }

function isMoved({ before, now }: Place): boolean {
  return before !== now
}

function withReferences(
  inlines: readonly Inline[],
  { textFor, places, resolve }: Parts,
): readonly Inline[] {
  if (!inlines.some(({ kind }) => kind === 'reference' || kind === 'footnote')) return inlines
  const resolved: Inline[] = []
  let skip = ''
  const place = (before: number, now: number, cut = 0) => places.push({ before, now, cut })
  for (const [at, inline] of inlines.entries()) {
    if (inline.kind === 'footnote') {
      const content = resolve(inline.id, inline.content)
      place(1, 1)
      resolved.push({ ...inline, content: content.filter((one) => one.kind !== 'footnote') })
    } else if (inline.kind === 'reference') {
      const words = textFor(inline)
      const cut =
        words === null ? null : cutFor(inline.shown, words, resolved.at(-1), inlines[at + 1])
      if (words === null || cut === null) {
        resolved.push({ kind: 'text', text: inline.shown, marks: [] })
        place(1, inline.shown.length)
      } else {
        shorten(resolved, cut.before.length)
        const last = places.at(-1)
        if (last !== undefined) last.now -= cut.before.length
        place(1, 1)
        skip = cut.after
        resolved.push({ ...inline, shown: words })
      }
    } else if (inline.kind === 'text' && skip !== '') {
      const text = inline.text.slice(skip.length)
      place(inline.text.length, text.length, skip.length)
      skip = ''
      if (text !== '') resolved.push({ ...inline, text })
    } else {
      resolved.push(inline)
      const { length } = inline.kind === 'text' ? inline.text : ' '
      place(length, length)
    }
  }
  return joinTexts(resolved)
}

/** The words around the number that belong to the reference, null where they are others. */
function cutFor(
  shown: string,
  words: string,
  before: Inline | undefined,
  after: Inline | undefined,
): { readonly before: string; readonly after: string } | null {
  const at = words.lastIndexOf(loose(shown))
  if (at < 0) return null
  const lead = words.slice(0, at)
  const tail = words.slice(at + shown.length)
  const isLed = lead === '' || (before?.kind === 'text' && loose(before.text).endsWith(lead))
  const isFollowed = tail === '' || (after?.kind === 'text' && loose(after.text).startsWith(tail))
  return isLed && isFollowed ? { before: lead, after: tail } : null
}

function loose(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

function shorten(inlines: Inline[], length: number): void {
  const last = inlines.at(-1)
  if (length === 0 || last?.kind !== 'text') return
  inlines.pop()
  const text = last.text.slice(0, -length)
  if (text !== '') inlines.push({ ...last, text })
}

/** What comments are about moves with the words that became part of a reference. */
function movePlaced(ranges: PlacedRange[], id: string, places: readonly Place[]): void {
  for (const [index, range] of ranges.entries()) {
    if (range.in !== id) continue
    const start = movedTo(range.start, places)
    ranges[index] = { ...range, start, end: Math.max(start + 1, movedTo(range.end, places)) }
  }
}

function movedTo(position: number, places: readonly Place[]): number {
  let before = 0
  let now = 0
  for (const place of places) {
    const inside = position - before
    if (inside < place.before) return now + Math.min(place.now, Math.max(0, inside - place.cut))
    before += place.before
    now += place.now
  }
  return now
}
