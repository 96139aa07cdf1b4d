import { blocksOfBody } from '@shared/body/blocks-of-body'
import { setBody } from '@shared/body/set-body'
import { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { expect, it, onTestFinished } from 'vitest'
import * as Y from 'yjs'
import { numberedIds } from '../../../../test/support/page-editor'
import { pageExtensions } from '../nodes/page-extensions'
import { typeKey } from './type-key'

function openPage() {
  const body = new Y.Doc()
  const figure = { kind: 'reference', id: 'r', targetId: 'x', shown: '?' } as const
  const text = { kind: 'text', text: 'Retuns', marks: ['bold'] } as const
  setBody(body, [{ id: 'p', kind: 'paragraph', language: null, content: [text, figure] }])
  const element = document.body.appendChild(document.createElement('div'))
  const editor = new Editor({ element, extensions: pageExtensions(body, numberedIds()) })
  onTestFinished(() => {
    editor.destroy()
    element.remove()
  })
  const type = (character: string) => {
    const key = new KeyboardEvent('keypress', { charCode: character.charCodeAt(0) })
    const isWritten = typeKey(editor.view, key)
    // What comes next finds it written.
    dispatchEvent(new KeyboardEvent('keydown'))
    return isWritten
  }
  return { body, editor, type }
}

it('puts a character in place of what is selected, with the marks that hold there', () => {
  const { body, editor, type } = openPage()
  editor.commands.setTextSelection(5)
  expect(type('r')).toBe(true)
  editor.commands.setTextSelection({ from: 1, to: 2 })
  expect(type('r')).toBe(true)
  expect(blocksOfBody(body)).toMatchObject([
    { content: [{ text: 'returns', marks: ['bold'] }, { kind: 'reference' }] },
  ])
})

it('leaves to the browser what is no character in a text', () => {
  const { editor, type } = openPage()
  expect([type('\r'), type('\ud83d')]).toEqual([false, false])
  editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, 7)))
  expect(type('r')).toBe(false)
  expect(editor.getText()).toContain('Retuns')
})
