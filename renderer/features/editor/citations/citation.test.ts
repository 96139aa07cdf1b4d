import { blocksOfBody } from '@shared/body/blocks-of-body'
import { setBody } from '@shared/body/set-body'
import type { Block } from '@shared/note/block'
import { Editor } from '@tiptap/core'
import { describe, expect, it, onTestFinished } from 'vitest'
import * as Y from 'yjs'
import { numberedIds } from '../../../../test/support/page-editor'
import { pageExtensions } from '../nodes/page-extensions'
import { citedIdsIn } from './citation'
import { type CitedNumber, createCitedNumbers } from './cited-numbers'

const blocks: readonly Block[] = [
  {
    id: 'p1',
    kind: 'paragraph',
    language: null,
    content: [
      { kind: 'text', text: 'See ', marks: [] },
      { kind: 'citation', id: 'c1', noteId: 'n2', shown: '[number to come]' },
      {
        kind: 'footnote',
        id: 'f1',
        sourceId: null,
        content: [{ kind: 'citation', id: 'c2', noteId: 'n3', shown: 'WK 1/2024' }],
      },
    ],
  },
]

const given: CitedNumber = {
  shown: '14860/1/18 REV 1',
  title: 'Returns',
  label: '14860/1/18 REV 1, citation of the note Returns',
  isToCome: false,
}

function openPage() {
  const numbers = createCitedNumbers()
  const body = new Y.Doc()
  setBody(body, blocks)
  const element = document.body.appendChild(document.createElement('div'))
  const editor = new Editor({ element, extensions: pageExtensions(body, numberedIds(), numbers) })
  onTestFinished(() => {
    editor.destroy()
    element.remove()
  })
  const shown = () => {
    const citation = element.querySelector<HTMLElement>('[data-citation]')
    const { textContent = '', title = '' } = citation ?? {}
    return [textContent, title, citation?.getAttribute('aria-label'), citation?.dataset['toCome']]
  }
  return { numbers, body, editor, shown }
}

describe('a citation in the page', () => {
  it('reads as it was stored until its number is known, then follows it', () => {
    const { numbers, shown } = openPage()
    const stored = '[number\u00a0to\u00a0come]'
    expect(shown()).toEqual([stored, '', '[number to come]', 'false'])
    numbers.put(new Map([['n2', given]]))
    expect(shown()).toEqual(['14860/1/18\u00a0REV\u00a01', 'Returns', given.label, 'false'])
    numbers.put(new Map([['n2', { ...given, shown: '[number to come]', isToCome: true }]]))
    expect(shown()).toEqual([stored, 'Returns', given.label, 'true'])
  })

  it('changes nothing that is stored, and is copied as it reads', () => {
    const { numbers, body, editor } = openPage()
    numbers.put(new Map([['n2', given]]))
    expect(blocksOfBody(body)).toEqual(blocks)
    expect(editor.getText()).toContain('See 14860/1/18 REV 1')
    expect(citedIdsIn(editor.state.doc)).toEqual(['n2', 'n3'])
  })
})
