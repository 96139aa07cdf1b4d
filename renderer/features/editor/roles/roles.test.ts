import { blocksOfBody } from '@shared/body/blocks-of-body'
import { setBody } from '@shared/body/set-body'
import type { Block } from '@shared/note/block'
import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, it } from 'vitest'
import { Doc } from 'yjs'
import { pageExtensions } from '../nodes/page-extensions'
import { setRole } from './set-role'

const words = (text: string) => [{ kind: 'text' as const, text, marks: [] }]
const open = { id: 'a', kind: 'paragraph', language: null, content: words('Open words') } as const
const secret: Block = {
  id: 's',
  kind: 'paragraph',
  role: 'notToBeSaid',
  language: null,
  content: words('Red line'),
}

let editor: Editor | undefined
afterEach(() => editor?.destroy())

function edit(...blocks: readonly Block[]) {
  const body = new Doc()
  setBody(body, blocks)
  let count = 0
  const newId = () => {
    count += 1
    return `n${count}`
  }
  const page = new Editor({ extensions: pageExtensions(body, newId) })
  editor = page
  const rolesOf = () => blocksOfBody(body).map(({ kind, role }) => `${kind} ${role ?? 'none'}`)
  return { page, rolesOf }
}

describe('roles of blocks', () => {
  it('are given and taken by the command, and split with their block', () => {
    const { page, rolesOf } = edit(open)
    page.commands.setTextSelection(5)
    setRole(page, 'notToBeSaid')
    page.commands.splitBlock()
    expect(rolesOf()).toEqual(['paragraph notToBeSaid', 'paragraph notToBeSaid'])
    page.commands.selectAll()
    setRole(page, null)
    expect(rolesOf()).toEqual(['paragraph none', 'paragraph none'])
  })

  it('stay with secret words that are joined to open ones', () => {
    const { page, rolesOf } = edit(open, secret)
    page.commands.setTextSelection(13)
    page.commands.joinBackward()
    expect([page.getText(), rolesOf()]).toEqual(['Open wordsRed line', ['paragraph notToBeSaid']])
  })

  it('do not come over open words when secret ones are deleted', () => {
    const { page, rolesOf } = edit(open, secret)
    page.commands.deleteRange({ from: 6, to: 21 })
    expect(rolesOf()).toEqual(['paragraph none'])
  })

  it('stay with secret words in a list and out of it', () => {
    const { page, rolesOf } = edit(open, secret)
    page.commands.setTextSelection(15)
    page.commands.toggleBulletList()
    expect(rolesOf()).toEqual(['paragraph none', 'list notToBeSaid'])
    page.commands.toggleBulletList()
    expect(rolesOf()).toEqual(['paragraph none', 'paragraph notToBeSaid'])
  })

  it('stay with secret words that are copied into the middle of open ones', () => {
    const { page, rolesOf } = edit(open, secret)
    page.commands.setTextSelection({ from: 14, to: 18 })
    let copied = page.state.selection.content()
    page.view.someProp('transformPasted', (change) => {
      copied = change(copied, page.view, false)
    })
    page.commands.setTextSelection(5)
    page.view.dispatch(page.state.tr.replaceSelection(copied))
    expect(rolesOf()).toEqual([
      'paragraph none',
      'paragraph notToBeSaid',
      'paragraph none',
      'paragraph notToBeSaid',
    ])
  })
})
