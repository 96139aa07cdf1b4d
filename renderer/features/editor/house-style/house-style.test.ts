import { english } from '@shared/language/en'
import { french } from '@shared/language/fr'
import { defaultProfile, houseStyles } from '@shared/typography/profile'
import type { Editor } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import { pageEditor, paragraph } from '../../../../test/support/page-editor'
import { houseStyle, houseStyleKey, type WritingStyle } from './house-style'

const english1: WritingStyle = { language: english, profile: defaultProfile }

function open(text: string, style: () => WritingStyle = () => english1) {
  const page = pageEditor([paragraph('p', text)], [houseStyle(style)])
  return page
}

const unbreakable = ({ view }: Editor) =>
  [...view.dom.querySelectorAll('.fiche-unbreakable')].map(({ textContent }) => textContent)

/** Types one character at the end, as the browser would report it. */
function type(editor: Editor, character: string) {
  const { view } = editor
  const at = view.state.doc.content.size - 1
  const insert = () => view.state.tr.insertText(character, at)
  const isHandled = view.someProp('handleTextInput', (handle) =>
    handle(view, at, at, character, insert),
  )
  if (isHandled !== true) view.dispatch(insert())
}

describe('the house style on the page', () => {
  it('keeps a number and its unit on one line, also where they are typed later', () => {
    const { editor } = open('About 49 297 in 5 May')
    editor.commands.insertContentAt(editor.state.doc.content.size - 1, ' cost EUR 3 million')
    expect(unbreakable(editor)).toEqual(['9 2', '5 M', 'R 3 m'])
    editor.commands.deleteRange({ from: 1, to: 13 })
    expect(unbreakable(editor)).toEqual(['5 M', 'R 3 m'])
  })

  it('counts from the right places behind a figure and a footnote', () => {
    const { editor } = pageEditor(
      [
        {
          id: 'p',
          kind: 'paragraph',
          language: null,
          content: [
            { kind: 'text', text: 'a', marks: [] },
            {
              kind: 'footnote',
              id: 'n',
              sourceId: null,
              content: [{ kind: 'text', text: 'p. 5 of 300', marks: [] }],
            },
            { kind: 'text', text: ' fell by 80 % in', marks: [] },
          ],
        },
      ],
      [houseStyle(() => english1)],
    )
    expect(unbreakable(editor)).toEqual(['0 %'])
  })

  it('follows another language at once', () => {
    let style = english1
    const { editor } = open('Que faire ? Article 5', () => style)
    expect(unbreakable(editor)).toEqual(['e 5'])
    style = { ...style, language: french }
    editor.view.dispatch(editor.state.tr.setMeta(houseStyleKey, true))
    expect(unbreakable(editor)).toEqual(['e ?'])
  })

  it.each([
    ['fell by 80', 'fell by 80 %', 'fell by 80%'],
    ['fell by 1 300.5 ', 'fell by 1 300.5 %', 'fell by 1 300.5%'],
    ['see a?q=5', 'see a?q=5%', 'see a?q=5%'],
    ['the sign ', 'the sign %', 'the sign %'],
  ])('sets per cent typed after "%s"', (before, spaced, closed) => {
    const written = [houseStyles.council, houseStyles.press].map((profile) => {
      const { editor } = open(before, () => ({ language: english, profile }))
      type(editor, '%')
      return editor.getText()
    })
    expect(written).toEqual([spaced, closed])
  })

  it('takes back the space alone with one step of undo', () => {
    const { editor } = open('by ')
    type(editor, '8')
    type(editor, '%')
    expect(editor.getText()).toBe('by 8 %')
    editor.commands.undo()
    expect(editor.getText()).toBe('by 8')
  })
})
