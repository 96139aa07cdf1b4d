import { findLanguage } from '../../../language/language-of'
import type { Inline } from '../../../note/inline'
import type { WordParagraph, WordRun } from '../../word-document'
import { excerptOf, type ImportContext } from '../import-context'
import { languageOfParagraph } from '../parts/paragraph-language'
import type { Piece } from './pieces'
import { readFootnote } from './read-footnote'
import { inlineOfText, plainRuns } from './run-text'

/** A picture or a chart, which is a block of its own in a note. */
export type Drawing = Extract<WordRun, { kind: 'image' | 'chart' }>

/** So many characters before a footnote tell what it is about. */
const wordsBefore = 2000
/** So many runs are more than is told of a place. */
const runsAround = 100

export type ReadParagraph = {
  readonly paragraph: WordParagraph
  /** Marks that all words have by their style are not among theirs. */
  readonly pieces: readonly Piece[]
  readonly drawings: readonly Drawing[]
}

/**
 * What stands in a paragraph. Struck words are told and left out, as they are no longer part of what
 * it says; of a link the words stay, its address is told.
 */
export function readRuns(paragraph: WordParagraph, context: ImportContext): ReadParagraph {
  const { runs } = paragraph
  tellStruck(runs, context)
  tellLinks(runs, context)
  let before = ''
  const inParagraph = withLanguageOf(paragraph, context)
  const pieces = runs.flatMap((run): readonly Piece[] => {
    const inline = inlineOf(run, before, inParagraph)
    before = (before + plainRuns([run])).slice(-wordsBefore)
    return inline === null ? [] : [{ inline, comments: run.comments }]
  })
  const drawings = runs.filter((run) => run.kind === 'image' || run.kind === 'chart')
  return { paragraph, pieces, drawings }
}

/** A footnote is in the language of what it is about. */
function withLanguageOf(paragraph: WordParagraph, context: ImportContext): ImportContext {
  if (!paragraph.runs.some(({ kind }) => kind === 'note')) return context
  const tag = languageOfParagraph(paragraph, context)
  return tag === null ? context : { ...context, language: findLanguage(tag.slice(0, 2)) }
}

function inlineOf(run: WordRun, before: string, context: ImportContext): Inline | null {
  switch (run.kind) {
    case 'text':
      return inlineOfText(run, context.newId)
    case 'lineBreak':
      return { kind: 'lineBreak' }
    case 'note':
      return readFootnote(run.noteId, before, context)
    case 'pageBreak':
    case 'image':
    case 'chart':
      return null
  }
}

function tellStruck(runs: readonly WordRun[], context: ImportContext): void {
  let struck = ''
  const tell = () => {
    if (struck.trim() !== '') {
      const near = excerptOf(plainRuns(runs.slice(0, runsAround)))
      context.notKept.push({ what: 'struck-text', near, text: struck, isTextKept: false })
    }
    struck = ''
  }
  for (const run of runs) {
    if (run.kind === 'text' && run.isStruck) struck += run.text
    else tell()
  }
  tell()
}

function tellLinks(runs: readonly WordRun[], context: ImportContext): void {
  const addresses = new Map<string, string>()
  for (const run of runs) {
    if (run.kind !== 'text' || run.link === null || run.link.startsWith('#')) continue
    addresses.set(run.link, (addresses.get(run.link) ?? '') + run.text)
  }
  for (const [address, words] of addresses) {
    if (bare(address) === bare(words)) continue
    context.notKept.push({
      what: 'link-address',
      near: excerptOf(words),
      text: address,
      isTextKept: false,
    })
  }
}

/** `https://europa.eu/` is what `europa.eu` says. */
function bare(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)/, '')
    .replace(/\/$/, '')
}
