import { annexLabelOf } from '@shared/note/annexes/body-parts'
import type { Editor } from '@tiptap/core'
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useText } from '../../../../lib/use-text'
import { outlineOf, type PlacedEntry } from '../../outline/outline-of'
import type { PageTargets } from '../../references/page-targets'
import './structure.css'
import { useTargets } from './use-targets'

/** What the exported table will list; its pages are counted when the file is written. */
export function contentsView(targets: PageTargets) {
  return function ContentsView({ editor, selected }: NodeViewProps) {
    const text = useText()
    useTargets(targets, editor)
    const language = targets.language()
    const entries = outlineOf(editor.state.doc).filter(
      ({ kind, words }) => kind === 'annex' || (kind === 'heading' && words !== ''),
    )
    return (
      <NodeViewWrapper
        as="nav"
        className="fiche-contents"
        contentEditable={false}
        aria-label={text('contents.name')}
        data-selected={selected}
        data-help="footnotes-tables"
      >
        <p className="fiche-contents-name">{language.contents}</p>
        <ol>
          {entries.map((entry) => (
            <li key={entry.id} data-entry-level={entry.level}>
              <button type="button" tabIndex={-1} onClick={() => goTo(editor, entry)}>
                <span className="fiche-contents-number">
                  {entry.kind === 'annex' ? annexLabelOf(entry.number, language) : entry.number}
                </span>{' '}
                <span>{entry.words}</span>
              </button>
            </li>
          ))}
        </ol>
        <p className="fiche-contents-none">
          {text(entries.length === 0 ? 'contents.none' : 'contents.pages')}
        </p>
      </NodeViewWrapper>
    )
  }
}

function goTo(editor: Editor, { id }: PlacedEntry): void {
  const entry = outlineOf(editor.state.doc).find((one) => one.id === id)
  if (entry === undefined) return
  editor
    .chain()
    .focus()
    .setTextSelection(entry.position + 1)
    .scrollIntoView()
    .run()
}
