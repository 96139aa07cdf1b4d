import type { ReadBack } from '@shared/contract/sent/read-back'
import type { Note } from '@shared/note/note'
import { strFromU8, unzipSync } from 'fflate'
import { bookmarkNameOf } from '../print/note-texts'
import { findHidden } from './hidden-parts'
import { findMissingWords } from './missing-words'
import { readStory, type Story } from './story-reader'
import { readStyles } from './styles-reader'

/** A part that unpacks to more is not read: no note has so much text. */
const mostPartBytes = 200_000_000
const storyPart = /^word\/(document|footnotes|header\d*|footer\d*)\.xml$/

/**
 * Reads a Word file that was just written, as if it came from somebody else, and holds it against
 * its note. Pure: the same bytes and note give the same answer.
 *
 * @param note with its references as they were printed
 * @throws Error for bytes that are no Word file
 */
export function readBack(bytes: Uint8Array, note: Pick<Note, 'body'>): ReadBack {
  const { paths, texts } = openPackage(bytes)
  const stories = new Map(
    [...texts]
      .filter(([path]) => storyPart.test(path))
      .map(([path, xml]) => [path, readStory(xml)] as const),
  )
  const body = stories.get('word/document.xml')
  if (body === undefined) throw new Error('The file has no text.')
  const all = [...stories.values()]
  const total = (name: CountName) => all.reduce((sum, story) => sum + story[name], 0)
  const notes = stories.get('word/footnotes.xml')?.paragraphs ?? []
  const { headingLevels, language } = readStyles(texts.get('word/styles.xml') ?? '')
  const headings = headingsOf(body, headingLevels)
  const asksToUpdate = /<w:updateFields\b(?![^>]*w:val="(?:0|false)")/.test(
    texts.get('word/settings.xml') ?? '',
  )
  return {
    ...findMissingWords(note, [...body.paragraphs, ...notes]),
    footnotes: body.paragraphs.reduce((sum, { calls }) => sum + calls.length, 0),
    headings: headings.length,
    headingJumps: jumpsIn(headings),
    ...countTables(body, note),
    pictures: countDrawings(all, 'picture'),
    charts: { ...countDrawings(all, 'chart'), withWorkbook: countWorkbooks(paths) },
    language,
    promptingFields: total('promptingFields') + (asksToUpdate ? 1 : 0),
    comments: total('commentMarks'),
    trackedChanges: total('trackedChanges'),
    hidden: [
      ...findHidden(paths, texts),
      ...(total('revisionIds') > 0 ? ['w:rsid'] : []),
      ...(total('hiddenRuns') > 0 ? ['w:vanish'] : []),
    ],
  }
}

type CountName = {
  [Name in keyof Story]: Story[Name] extends number ? Name : never
}[keyof Story]

function openPackage(bytes: Uint8Array) {
  const paths: string[] = []
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      paths.push(name)
      return /\.(xml|rels)$/.test(name) && originalSize <= mostPartBytes
    },
  })
  const texts = new Map(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]))
  return { paths, texts }
}

type ReadHeading = { readonly level: number; readonly text: string }

function headingsOf(
  { paragraphs }: Story,
  levels: ReadonlyMap<string, number>,
): readonly ReadHeading[] {
  return paragraphs.flatMap(({ styleId, text }) => {
    const level = levels.get(styleId ?? '')
    return level === undefined || text.trim() === '' ? [] : [{ level, text: text.trim() }]
  })
}

function jumpsIn(headings: readonly ReadHeading[]): readonly string[] {
  return headings
    .filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)
    .map(({ text }) => text)
}

function countTables({ tables }: Story, note: Pick<Note, 'body'>) {
  const names = new Set(
    note.body.flatMap((block) => (block.kind === 'table' ? [bookmarkNameOf(block.id)] : [])),
  )
  const own = tables.filter(({ bookmarks }) => bookmarks.some((name) => names.has(name)))
  return { tables: own.length, headerRows: own.filter((one) => one.hasHeaderRow).length }
}

function countDrawings(stories: readonly Story[], kind: 'picture' | 'chart') {
  const drawings = stories.flatMap((story) => story.drawings).filter((one) => one.kind === kind)
  return {
    count: drawings.length,
    described: drawings.filter(({ isDescribed }) => isDescribed).length,
  }
}

function countWorkbooks(paths: readonly string[]): number {
  return paths.filter((path) => /^word\/embeddings\/.*\.xlsx$/.test(path)).length
}
