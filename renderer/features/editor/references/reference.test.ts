import { setBody } from '@shared/body/set-body'
import { german } from '@shared/language/de'
import { english } from '@shared/language/en'
import type { Block } from '@shared/note/block'
import { Editor } from '@tiptap/core'
import { describe, expect, it, onTestFinished } from 'vitest'
import * as Y from 'yjs'
import { numberedIds } from '../../../../test/support/page-editor'
import { createCitedNumbers } from '../citations/cited-numbers'
import { pageExtensions } from '../nodes/page-extensions'
import { moveSection } from '../outline/section-moves'
import { createPageTargets, findTargets, listTargets } from './page-targets'

const heading = (id: string): Block => ({
  id,
  kind: 'heading',
  level: 1,
  content: [{ kind: 'text', text: `Part ${id}`, marks: [] }],
})
const blocks: readonly Block[] = [
  heading('a'),
  {
    id: 'p',
    kind: 'paragraph',
    language: null,
    content: [{ kind: 'reference', id: 'r', targetId: 'b', shown: '?' }],
  },
  heading('b'),
]

function openPage() {
  const body = new Y.Doc()
  setBody(body, blocks)
  const targets = createPageTargets(english)
  const element = document.body.appendChild(document.createElement('div'))
  const extensions = pageExtensions(body, numberedIds(), createCitedNumbers(), targets)
  const editor = new Editor({ element, extensions })
  onTestFinished(() => {
    editor.destroy()
    element.remove()
  })
  const shown = () => {
    const reference = element.querySelector<HTMLElement>('[data-reference]')
    return [reference?.textContent, reference?.title, reference?.dataset['missing']]
  }
  return { editor, targets, shown }
}

describe('a reference in the page', () => {
  it('follows its target, the language of the note, and says when the target is gone', () => {
    const { editor, targets, shown } = openPage()
    expect(shown()).toEqual(['section\u00a02', 'Part b', 'false'])
    const { tr } = editor.state
    moveSection(tr, 'b', -1)
    editor.view.dispatch(tr)
    expect(shown()).toEqual(['section\u00a01', 'Part b', 'false'])
    targets.setLanguage(german, editor.state.doc)
    expect(shown()[0]).toBe('Abschnitt\u00a01')
    editor.view.dispatch(editor.state.tr.delete(0, editor.state.doc.child(0).nodeSize))
    expect(shown()).toEqual(['[fehlender\u00a0Verweis]', '', 'true'])
  })

  it('is chosen from what the page has, by number or by word', () => {
    const { editor } = openPage()
    const all = listTargets(editor.state.doc, english)
    const found = (query: string) => findTargets(all, query).map(({ shown }) => shown)
    expect([found(''), found('section 2'), found('part a'), found('table')]).toEqual([
      ['section 1', 'section 2'],
      ['section 2'],
      ['section 1'],
      [],
    ])
  })
})
