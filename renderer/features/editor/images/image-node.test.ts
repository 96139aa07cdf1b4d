import type { ImageBlock } from '@shared/note/block'
import { NodeSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { pageEditor, paragraph } from '../../../../test/support/page-editor'

const image: ImageBlock = {
  id: 'i',
  kind: 'image',
  sha256: 'a'.repeat(64),
  widthPx: 400,
  heightPx: 200,
  widthMm: 60,
  altText: 'A map.',
  isDecorative: false,
  content: [{ kind: 'text', text: 'Routes', marks: [] }],
}

describe('a picture on the page', () => {
  it('is read and written as it is stored, and typing in it changes its caption', () => {
    const { editor, blocks } = pageEditor([image, paragraph('p', '')])
    expect(blocks()).toEqual([image, paragraph('p', '')])
    editor.chain().setTextSelection(7).insertContent(' by sea').run()
    expect(blocks()[0]).toMatchObject({ ...image, content: [{ text: 'Routes by sea' }] })
  })

  it('is made wider and narrower by keys, within the text', () => {
    const { editor, press, blocks } = pageEditor([image, paragraph('p', 'x')])
    const wider = () => press('ArrowRight', { altKey: true, shiftKey: true })
    editor.commands.setTextSelection(1)
    wider()
    press('Escape')
    wider()
    expect(editor.state.selection instanceof NodeSelection).toBe(true)
    expect(blocks()[0]).toMatchObject({ widthMm: 70 })
    for (let count = 0; count < 40; count += 1) wider()
    expect(blocks()[0]).toMatchObject({ widthMm: 170 })
    press('Delete')
    expect(blocks()).toEqual([paragraph('p', 'x')])
  })

  it('is copied whole, with an id of its own', () => {
    const source = pageEditor([{ ...image, isDecorative: true }])
    const { paste, blocks } = pageEditor([])
    paste(source.editor.getHTML())
    expect(blocks()[0]).toMatchObject({
      ...image,
      isDecorative: true,
      id: expect.stringMatching(/^new/),
    })
  })
})
