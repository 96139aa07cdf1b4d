import type { Language } from '@shared/language/language'
import type { TypographyProfile } from '@shared/typography/profile'
import { typeset } from '@shared/typography/typeset'
import type { NoteText } from './note-texts'
import { type PrintedInline, plainText } from './printed-inlines'

type PrintedFootnote = Extract<PrintedInline, { kind: 'footnote' }>

/**
 * Where the footnotes on designations stand: `*`, then `**`, outside the count of footnotes. An annex
 * may be read alone: it has its own, marked from `*` again.
 */
export type DesignationPlan = {
  readonly footnotes: readonly {
    readonly name: string
    readonly note: string
    readonly mark: string
    readonly footnoteId: number
    readonly text: NoteText
    /** Place of the mark in the printed text: just after the name. */
    readonly offset: number
    /** The words around the mark, to find it by. */
    readonly excerpt: string
  }[]
  /** Names that stand in footnotes only. */
  readonly inFootnotes: readonly {
    readonly name: string
    readonly note: string
    readonly mark: string
    readonly footnote: PrintedFootnote
  }[]
  /** Names that stand only with an asterisk typed by hand and without their footnote. */
  readonly typedByHand: readonly string[]
}

type Texts = ReadonlyMap<NoteText, readonly PrintedInline[]>
type Place =
  | {
      readonly kind: 'body'
      readonly text: NoteText
      readonly offset: number
      readonly excerpt: string
    }
  | { readonly kind: 'footnote'; readonly footnote: PrintedFootnote }
  | { readonly kind: 'typed' }

/**
 * Finds the first mention of each name that carries a designation, in reading order: in the main text
 * and again in each annex. A mention with an asterisk typed by hand is left alone, and nothing is
 * added to a part that already holds the wording of the designation.
 *
 * @see Interinstitutional Style Guide, annex on countries; one mark a document
 */
export function planDesignations(
  texts: Texts,
  language: Language,
  profile: TypographyProfile,
): DesignationPlan {
  const places = new Set([...texts.keys()].map(({ place }) => place))
  const plans = [...places].map((place) =>
    planPart(new Map([...texts].filter(([text]) => text.place === place)), language, profile),
  )
  return {
    footnotes: plans
      .flatMap(({ footnotes }) => footnotes)
      .map((footnote, index) => ({ ...footnote, footnoteId: index + 1 })),
    inFootnotes: plans.flatMap(({ inFootnotes }) => inFootnotes),
    typedByHand: [...new Set(plans.flatMap(({ typedByHand }) => typedByHand))],
  }
}

function planPart(texts: Texts, language: Language, profile: TypographyProfile): DesignationPlan {
  const found = language.designations
    .filter(({ note }) => !holdsWording(texts, note))
    .flatMap((designation) => {
      const place = findPlace(texts, designation.name)
      const note = typeset([designation.note], language, profile).join('')
      return place === undefined ? [] : [{ designation: { ...designation, note }, place }]
    })
  const order = [...texts.keys()]
  const body = found
    .flatMap(({ designation, place }) => (place.kind === 'body' ? [{ designation, place }] : []))
    .toSorted(
      (a, b) =>
        order.indexOf(a.place.text) - order.indexOf(b.place.text) ||
        a.place.offset - b.place.offset,
    )
  const notes = found.flatMap(({ designation, place }) =>
    place.kind === 'footnote' ? [{ ...designation, footnote: place.footnote }] : [],
  )
  return {
    footnotes: body.map(({ designation, place }, index) => ({
      ...designation,
      mark: '*'.repeat(index + 1),
      footnoteId: index + 1,
      text: place.text,
      offset: place.offset,
      excerpt: place.excerpt,
    })),
    inFootnotes: notes.map((entry, index) => ({
      ...entry,
      mark: '*'.repeat(body.length + index + 1),
    })),
    typedByHand: found.flatMap(({ designation, place }) =>
      place.kind === 'typed' ? [designation.name] : [],
    ),
  }
}

function findPlace(texts: Texts, name: string): Place | undefined {
  const entries = [...texts].map(([text, inlines]) => ({ text, inlines }))
  for (const { text, inlines } of entries) {
    const words = plainText(inlines)
    const index = findMention(words, name)
    if (index === undefined) continue
    const offset = index + name.length
    return { kind: 'body', text, offset, excerpt: excerptAround(words, index, offset) }
  }
  const footnotes = entries.flatMap(({ inlines }) => inlines).filter(isFootnote)
  const footnote = footnotes.find(
    ({ content }) => findMention(plainText(content), name) !== undefined,
  )
  if (footnote !== undefined) return { kind: 'footnote', footnote }
  const isTyped = entries.some(({ inlines }) => plainText(inlines).includes(`${name}*`))
  return isTyped ? { kind: 'typed' } : undefined
}

function isFootnote(inline: PrintedInline): inline is PrintedFootnote {
  return inline.kind === 'footnote'
}

function findMention(text: string, name: string): number | undefined {
  if (!text.includes(name)) return undefined
  const mention = new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}*])`, 'u')
  return mention.exec(text)?.index
}

/** Some 30 characters on each side, whole words only. */
function excerptAround(words: string, start: number, end: number): string {
  const before = words.slice(Math.max(0, start - 30), start)
  const after = words.slice(end, end + 30)
  const head = start > 30 ? before.replace(/^\S*\s/, '') : before
  const tail = words.length > end + 30 ? after.replace(/\s\S*$/, '') : after
  return `${head}${words.slice(start, end)}${tail}`.replace(/\s+/g, ' ').trim()
}

/** The first words of a designation are enough to know that an author wrote it by hand. */
function holdsWording(texts: Texts, note: string): boolean {
  const start = note.split(' ').slice(0, 5).join(' ')
  const all = [...texts.values()].flat()
  const everything = [plainText(all), ...all.filter(isFootnote).map((f) => plainText(f.content))]
  return everything.some((text) => text.replaceAll('\u00a0', ' ').includes(start))
}
