import type { Language } from '@shared/language/language'
import { type ReadImage, readImage } from '@shared/note/images/read-image'
import type { Inline, Mark } from '@shared/note/inline'
import type { Note } from '@shared/note/note'
import { targetsOf } from '@shared/note/references/references'
import type { TypographyProfile } from '@shared/typography/profile'
import type { Anchors } from '../comments/place-comments'
import { type DesignationPlan, planDesignations } from './designations'
import { bookmarkNameOf, collectTexts, type NoteText } from './note-texts'
import type { PrintedChange } from './printed-change'
import { type PrintedInline, printInlines } from './printed-inlines'

/** What stands in a paragraph of the file, in order. Text may hold tabs and line ends. */
export type PrintedRun = RunMarks &
  (
    | {
        readonly kind: 'text'
        readonly text: string
        readonly marks: readonly Mark[]
        readonly reference?: PrintedReference
      }
    | {
        readonly kind: 'footnote'
        readonly id: string
        readonly paragraphs: readonly (readonly PrintedRun[])[]
      }
    | { readonly kind: 'designation'; readonly footnoteId: number; readonly mark: string }
  )

type RunMarks = Anchors & {
  /** Where it is in one state of the note only. */
  readonly change?: PrintedChange
}

/** A number in the text that is that of another part of the note. */
export type PrintedReference = {
  readonly bookmark: string
  readonly number: string
  /**
   * `live`: Word computes the same number. `fixed`: Word would print it otherwise, as `2)` for the
   * section 2. `link`: Word has no number there.
   */
  readonly kind: 'live' | 'fixed' | 'link'
}

export type PrintedText = {
  /** Hidden bookmarks around the text; their names carry the ids of the blocks. */
  readonly bookmarks: readonly string[]
  /** Language tag where it is not the note's. */
  readonly languageTag: string | null
  readonly runs: readonly PrintedRun[]
  /** Where the whole paragraph is in one state of the note only. */
  readonly change?: PrintedChange
}

/** A line that is no text of the note itself and shares the change of its block. */
export function changedLine(text: string, change: PrintedChange | undefined): PrintedText {
  const changed = change && { change }
  return {
    bookmarks: [],
    languageTag: null,
    runs: text === '' ? [] : [{ kind: 'text', text, marks: [], ...changed }],
    ...changed,
  }
}

export type PrintedNote = {
  /** One text for each block, list item, question and cell paragraph of the note. */
  readonly texts: ReadonlyMap<object, PrintedText>
  readonly designations: DesignationPlan
  /** The pictures of the note that the store holds, by their sums. */
  readonly images: ReadonlyMap<string, ReadImage>
  /** Rows, charts and pictures that are in one state of the note only. */
  readonly changes?: ReadonlyMap<object, PrintedChange>
  /** What the marks in the text mean; stands above it. */
  readonly notice?: readonly PrintedRun[]
}

/** The bytes of a picture by its sum, undefined for one that is not there. */
export type FindImage = (sha256: string) => Uint8Array | undefined

type PrintSurroundings = {
  readonly findImage?: FindImage | undefined
  /** Where comments begin and end, by the inline of the note. */
  readonly anchors?: ReadonlyMap<Inline, Anchors>
}

/** Turns the texts of a note into what is printed: cleaned, typeset, with designation marks. */
export function printNote(
  note: Note,
  language: Language,
  profile: TypographyProfile,
  { findImage = () => undefined, anchors = new Map() }: PrintSurroundings = {},
): PrintedNote {
  const texts = collectTexts(note, language, profile)
  const printed = new Map(texts.map((text) => [text, withAnchors(text, profile, anchors)]))
  const designations = planDesignations(printed, language, profile)
  const context = { designations, references: referencesTo(note, texts) }
  return {
    texts: new Map(
      texts.map((text) => [text.owner, toPrintedText(text, printed.get(text) ?? [], context)]),
    ),
    designations,
    images: imagesOf(note, findImage),
  }
}

function withAnchors(
  { inlines, language }: NoteText,
  profile: TypographyProfile,
  anchors: NonNullable<PrintSurroundings['anchors']>,
): readonly PrintedInline[] {
  const printed = printInlines(inlines, language, profile)
  if (anchors.size === 0) return printed
  return inlines.flatMap((inline, index) => {
    const one = printed[index]
    return one === undefined ? [] : [{ ...one, ...anchors.get(inline) }]
  })
}

function imagesOf({ body }: Note, findImage: FindImage): PrintedNote['images'] {
  return new Map(
    body.flatMap((block): readonly (readonly [string, ReadImage])[] => {
      if (block.kind !== 'image') return []
      const image = readImage(findImage(block.sha256) ?? new Uint8Array())
      return image === null ? [] : [[block.sha256, image]]
    }),
  )
}

type Context = {
  readonly designations: DesignationPlan
  /** By the id of the part. */
  readonly references: ReadonlyMap<string, PrintedReference>
}

function referencesTo(note: Note, texts: readonly NoteText[]): Context['references'] {
  const bookmarks = new Set(texts.flatMap((text) => text.bookmarks))
  return new Map(
    [...targetsOf(note.body)]
      .map(([id, { kind, number }]) => {
        const prints = kind === 'section' && number.includes('.') ? 'live' : 'fixed'
        // Word numbers a part by its letter alone.
        const isPart = kind === 'question' && number.includes('(')
        const reference: PrintedReference = {
          bookmark: bookmarkNameOf(id),
          number,
          kind: kind === 'table' || kind === 'annex' || isPart ? 'link' : prints,
        }
        return [id, reference] as const
      })
      .filter(([, { bookmark }]) => bookmarks.has(bookmark)),
  )
}

function toPrintedText(
  text: NoteText,
  inlines: readonly PrintedInline[],
  { designations, references }: Context,
): PrintedText {
  const marks = designations.footnotes.filter((footnote) => footnote.text === text)
  let start = 0
  const runs = inlines.flatMap((inline): readonly PrintedRun[] => {
    if (inline.kind === 'footnote') return [printFootnote(inline, designations, references)]
    const from = start
    start += inline.text.length
    const cuts = marks
      .filter(({ offset }) => offset > from && offset <= start)
      .map(({ offset, footnoteId, mark }) => ({ at: offset - from, footnoteId, mark }))
    return splitAt(toTextRun(inline, references), cuts, inline)
  })
  return { bookmarks: text.bookmarks, languageTag: text.languageTag, runs }
}

/** A part that is gone, or shares its bookmark, cannot be linked: the words stand alone. */
function toTextRun(
  { text, marks, targetId }: Extract<PrintedInline, { kind: 'text' }>,
  references: Context['references'],
): TextRun {
  const reference = targetId === undefined ? undefined : references.get(targetId)
  return { kind: 'text', text, marks, ...(reference && { reference }) }
}

type TextRun = Extract<PrintedRun, { kind: 'text' }>
type Cut = { readonly at: number; readonly footnoteId: number; readonly mark: string }

function splitAt(
  run: TextRun,
  cuts: readonly Cut[],
  { opens, closes }: Anchors,
): readonly PrintedRun[] {
  const sorted = cuts.toSorted((a, b) => a.at - b.at)
  const pieces = sorted.flatMap((cut, index): readonly PrintedRun[] => [
    { ...run, text: run.text.slice(sorted[index - 1]?.at ?? 0, cut.at) },
    { kind: 'designation', footnoteId: cut.footnoteId, mark: cut.mark },
  ])
  const rest = { ...run, text: run.text.slice(sorted.at(-1)?.at ?? 0) }
  const all = [...pieces, rest].filter((piece) => piece.kind !== 'text' || piece.text !== '')
  if (opens === undefined && closes === undefined) return all
  // What prints nothing may be what a comment hangs on.
  return (all.length === 0 ? [run] : all).map((piece, index, { length }) => ({
    ...piece,
    ...(index === 0 && opens && { opens }),
    ...(index === length - 1 && closes && { closes }),
  }))
}

/** A footnote cannot carry a footnote: a designation met only there follows in the same note. */
function printFootnote(
  footnote: Extract<PrintedInline, { kind: 'footnote' }>,
  { inFootnotes }: DesignationPlan,
  references: Context['references'],
): PrintedRun {
  const own = inFootnotes.filter((designation) => designation.footnote === footnote)
  let text: readonly PrintedRun[] = footnote.content.map((one) => toTextRun(one, references))
  for (const { name, mark } of own) text = withMarkAfter(text, name, mark)
  const added = own.map(({ mark, note }): readonly PrintedRun[] => [
    { kind: 'text', text: `${mark} ${note}`, marks: [] },
  ])
  const { id, opens, closes } = footnote
  return {
    kind: 'footnote',
    id,
    paragraphs: [text, ...added],
    ...(opens && { opens }),
    ...(closes && { closes }),
  }
}

function withMarkAfter(
  runs: readonly PrintedRun[],
  name: string,
  mark: string,
): readonly PrintedRun[] {
  const index = runs.findIndex((run) => run.kind === 'text' && run.text.includes(name))
  return runs.map((run, position) =>
    position === index && run.kind === 'text'
      ? { ...run, text: run.text.replace(name, `${name}${mark}`) }
      : run,
  )
}
