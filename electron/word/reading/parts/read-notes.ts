import type { WordBlock, WordDocument, WordRun } from '@shared/word/word-document'
import { readBlocks } from '../flow/blocks'
import { beginStory } from '../story/story'
import type { WordFile } from '../story/word-file'
import type { XmlNode } from '../xml/xml-node'
import type { Relationships } from './relationships'

type Notes = WordDocument['notes']

/** Notes of one kind that the text calls, without the number or mark that they begin with. */
export function readNotes(
  file: WordFile,
  root: XmlNode | undefined,
  { kind, links }: { readonly kind: 'footnote' | 'endnote'; readonly links: Relationships },
): Notes {
  const notes: Record<string, Notes[string]> = {}
  for (const node of root?.children ?? []) {
    const noteId = `${kind}-${node.attributes['w:id'] ?? ''}`
    const mark = file.calledNotes.get(noteId)
    if (mark === undefined || node.name !== `w:${kind}`) continue
    const blocks = readBlocks(beginStory(file, links, node), node.children)
    notes[noteId] = { kind, blocks: withoutMark(blocks, mark ?? '') }
  }
  return notes
}

/** The space behind the number goes with it. */
function withoutMark(blocks: readonly WordBlock[], mark: string): readonly WordBlock[] {
  const [first, ...others] = blocks
  if (first?.kind !== 'paragraph') return blocks
  const unmarked = cutStart(first.runs, mark === '' ? /^\s+/ : startOf(mark))
  return [{ ...first, runs: cutStart(unmarked, /^\s+/) }, ...others]
}

function startOf(mark: string): RegExp {
  const literal = mark.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^\\s*${literal}`)
}

function cutStart(runs: readonly WordRun[], start: RegExp): readonly WordRun[] {
  const [first, ...others] = runs
  if (first?.kind !== 'text') return runs
  const text = first.text.replace(start, '')
  return text === '' ? others : [{ ...first, text }, ...others]
}
