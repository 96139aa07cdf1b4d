import type { Block } from '@shared/note/block'
import { describe, expect, it, onTestFinished } from 'vitest'
import { pageEditor } from '../../../../test/support/page-editor'
import type { PasteOutcome } from '../paste/paste-foreign'
import { mountFootnote } from './footnote-view'
import { findFootnote } from './footnotes-in'
import { pasteInlines } from './paste-inlines'

const note: Block = {
  id: 'p',
  kind: 'paragraph',
  language: null,
  content: [{ kind: 'footnote', id: 'n1', sourceId: null, content: [] }],
}

/** Pastes into the footnote of a page; gives its text and what was said. */
function pasteIntoFootnote(html: string) {
  const { editor, blocks, newId } = pageEditor([note])
  const footnote = findFootnote(editor.state.doc, 'n1')?.node
  if (footnote === undefined) throw new Error('The page has no footnote')
  const said: PasteOutcome[] = []
  const view = mountFootnote(document.createElement('div'), editor, {
    footnote,
    label: 'Footnote 1',
    positionOf: () => findFootnote(editor.state.doc, 'n1')?.position ?? null,
    onLeave: () => undefined,
    onFocus: () => undefined,
    plugins: [pasteInlines(newId, (outcome) => said.push(outcome))],
  })
  onTestFinished(() => view.destroy())
  const event = new Event('paste', { bubbles: true, cancelable: true })
  const getData = (type: string) => (type === 'text/html' ? html : '')
  Object.assign(event, { clipboardData: { getData, files: [], items: [], types: [] } })
  view.dom.dispatchEvent(event)
  return { blocks: blocks(), said }
}

const text = (value: string, ...marks: 'bold'[]) => ({ kind: 'text', text: value, marks })

describe('a paste into a footnote', () => {
  it('is text in lines, cleaned, with what was left out told', () => {
    const { blocks, said } = pasteIntoFootnote(
      '<h1>Title</h1><p class="MsoNormal"><b>See</b> <del>not</del>14871/24<a href="#_ftn1">1</a></p>' +
        '<table><tr><td>a</td><td>b</td></tr></table>' +
        '<div id="ftn1"><p><a name="_ftn1" href="#_ftnref1">1</a> Annex.</p></div>',
    )
    expect(blocks).toMatchObject([
      {
        id: 'p',
        content: [
          {
            kind: 'footnote',
            id: 'n1',
            content: [
              text('Title'),
              { kind: 'lineBreak' },
              text('See', 'bold'),
              text(' 14871/24 (Annex.)'),
              { kind: 'lineBreak' },
              text('a; b'),
            ],
          },
        ],
      },
    ])
    expect(said).toEqual([
      { kind: 'pasted', losses: [{ kind: 'deletion', count: 1 }], picturesBelow: 0 },
    ])
  })
})
