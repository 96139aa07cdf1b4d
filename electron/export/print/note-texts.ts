import { assertNever } from '@shared/base/assert-never'
import type { Language } from '@shared/language/language'
import { findLanguage } from '@shared/language/language-of'
import { bodyPartsOf } from '@shared/note/annexes/body-parts'
import type { Block, ListBlock, Paragraph, TableBlock } from '@shared/note/block'
import type { Inline } from '@shared/note/inline'
import type { Note } from '@shared/note/note'
import { quotationMarksOf, type TypographyProfile } from '@shared/typography/profile'
import { withQuotationMarks } from './quotation-marks'

/** One paragraph to print: of a block, a list item, a question or a table cell. */
export type NoteText = {
  /** The part of the note that the text belongs to; writers find their text by it. */
  readonly owner: object
  readonly bookmarks: readonly string[]
  readonly language: Language | undefined
  /** Language tag where it is not the note's. */
  readonly languageTag: string | null
  readonly inlines: readonly Inline[]
  /** The annex that it stands in, from 1; 0 for the main text. */
  readonly place: number
}

type Draft = Omit<NoteText, 'bookmarks' | 'place'> & { readonly ids: readonly string[] }

/** All texts of a note in reading order. */
export function collectTexts(
  note: Note,
  language: Language,
  profile: TypographyProfile,
): readonly NoteText[] {
  const textsOf = createReader(note, language, profile)
  const parts = bodyPartsOf(note.body)
  return withBookmarks(
    parts.flatMap(({ annex, blocks }, place) =>
      [...(annex === null ? [] : [annex]), ...blocks]
        .flatMap(textsOf)
        .map((text) => ({ ...text, place })),
    ),
  )
}

function createReader(
  note: Note,
  language: Language,
  profile: TypographyProfile,
): (block: Block) => readonly Draft[] {
  const { quotes } = quotationMarksOf(language, profile)
  const noteLanguage = findLanguage(note.header.language)
  const plain = (owner: object, id: string, inlines: readonly Inline[]): Draft => ({
    owner,
    ids: [id],
    language: noteLanguage,
    languageTag: null,
    inlines,
  })

  const paragraph = (part: Paragraph, ids: readonly string[]): Draft => {
    if (part.language === null || part.language === language.code) {
      return { ...plain(part, part.id, part.content), ids }
    }
    const own = findLanguage(part.language.slice(0, 2))
    const languageTag = part.language.length === 2 ? (own?.tag ?? part.language) : part.language
    return { owner: part, ids, language: own, languageTag, inlines: part.content }
  }

  const list = (block: ListBlock): readonly Draft[] =>
    block.items.flatMap((item) => [
      plain(item, item.id, item.content),
      ...item.sublists.flatMap(list),
    ])

  const table = (block: TableBlock): readonly Draft[] => {
    const parts = block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.content))
    const cells = parts.map((part, index) =>
      paragraph(part, index === 0 ? [block.id, part.id] : [part.id]),
    )
    if (block.caption === undefined) return cells
    const caption = plain(block, block.id, [{ kind: 'text', text: block.caption, marks: [] }])
    return [{ ...caption, ids: [] }, ...cells]
  }

  const texts = (block: Block): readonly Draft[] => {
    switch (block.kind) {
      case 'heading':
      case 'chart':
      case 'image':
      case 'annex':
        return [plain(block, block.id, block.content)]
      case 'contents':
        return []
      case 'paragraph':
        return [paragraph(block, [block.id])]
      case 'list':
        return list(block)
      case 'table':
        return table(block)
      case 'quotation':
        return [plain(block, block.id, withQuotationMarks(block.content, quotes))]
      case 'questions':
        return [
          plain(block, block.id, block.intro),
          ...block.items.flatMap((item) =>
            [item, ...(item.subQuestions ?? [])].map((line) => plain(line, line.id, line.content)),
          ),
        ]
      default:
        return assertNever(block)
    }
  }

  return texts
}

/** The name of the bookmark around a block, unless another block has it already. */
export function bookmarkNameOf(id: string): string {
  return `_b_${id.replaceAll('-', '_')}`
}

/**
 * Names are `_b_<id>`: hidden in Word by the underscore, at most 39 characters, without the `-`
 * that Word forbids in names (ids hold no `_`, so nothing is lost). Word does not tell capitals
 * from small letters, and a name may stand once: a second block of the same name goes without.
 */
function withBookmarks(drafts: readonly (Draft & Pick<NoteText, 'place'>)[]): readonly NoteText[] {
  const taken = new Set<string>()
  return drafts.map(({ ids, ...text }) => ({
    ...text,
    bookmarks: ids.map(bookmarkNameOf).filter((name) => {
      const isFree = !taken.has(name.toLowerCase())
      taken.add(name.toLowerCase())
      return isFree
    }),
  }))
}
