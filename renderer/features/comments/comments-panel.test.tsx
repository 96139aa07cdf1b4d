import { MantineProvider } from '@mantine/core'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ToastProvider } from '../../components/toasts'
import type { CommentControls, ListedComment } from '../../lib/comments/page-comments'
import { FixedSettings } from '../../lib/settings/use-settings'
import { CommentsPanel } from './comments-panel'

const comment = (id: string, change: Partial<ListedComment> = {}): ListedComment => ({
  id,
  author: 'A. Novak',
  createdAt: '2026-11-22T09:00:00.000Z',
  text: `Remark ${id}`,
  quote: `words ${id}`,
  resolved: null,
  replies: [],
  isRemoved: false,
  ...change,
})

function show(list: readonly ListedComment[], asked: string | null = null) {
  const done: string[] = []
  const tell =
    (name: string) =>
    (...values: readonly unknown[]) =>
      void done.push([name, ...values].join(' '))
  const controls: CommentControls = {
    begin: () => null,
    beginReply: () => 'r',
    write: tell('write'),
    resolve: tell('resolve'),
    reopen: tell('reopen'),
    removeReply: tell('removeReply'),
    restoreReply: tell('restoreReply'),
    remove: (id) => {
      done.push(`remove ${id}`)
      return null
    },
    restore: tell('restore'),
    goTo: tell('goTo'),
    point: () => undefined,
  }
  render(
    <MantineProvider>
      <ToastProvider>
        <FixedSettings settings={{ authorName: 'A. Novak' }}>
          <CommentsPanel
            comments={{ list, activeId: list[0]?.id ?? null }}
            controls={() => controls}
            asked={{ id: asked, isNew: asked !== null, count: asked === null ? 0 : 1 }}
            onBegin={tell('begin')}
          />
        </FixedSettings>
      </ToastProvider>
    </MantineProvider>,
  )
  return { done }
}

const names = () => screen.queryAllByRole('article').map((one) => one.getAttribute('aria-label'))
const field = () => screen.getByRole('textbox', { name: 'Text of the comment' })

describe('CommentsPanel', () => {
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })
  // Scrolling is the browser's.
  Element.prototype.scrollIntoView = () => undefined

  it('shows what is open, or all, and says where words are gone', () => {
    show([
      comment('1'),
      comment('2', { resolved: { by: 'B', at: '2026-11-22T10:00:00.000Z' } }),
      comment('3', { isRemoved: true }),
    ])
    expect(names()).toEqual(['Comment by A. Novak: Remark 1', 'Comment by A. Novak: Remark 3'])
    expect(screen.getByText('Text removed')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'All 3' }))
    expect(names()).toHaveLength(3)
    expect(screen.getByText(/Resolved by B/)).toBeDefined()
  })

  it('is walked by arrows; Enter leads to the words, Delete deletes, Escape goes back', () => {
    const { done } = show([comment('1'), comment('2')])
    const [first, second] = screen.getAllByRole('button', { name: /go to these words/ })
    first?.focus()
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(second)
    fireEvent.keyDown(second ?? document.body, { key: 'Delete' })
    fireEvent.keyDown(second ?? document.body, { key: 'Escape' })
    fireEvent.click(first ?? document.body)
    expect(done).toEqual(['remove 2', 'goTo 2', 'goTo 1'])
  })

  it('writes what is typed at once, cleaned, and no more than a comment holds', () => {
    const { done } = show([comment('1', { text: '' })], '1')
    expect(document.activeElement).toBe(field())
    fireEvent.change(field(), { target: { value: ' Sure\u0007?\r\nYes ' } })
    fireEvent.change(field(), { target: { value: 'x'.repeat(10_002) } })
    expect(screen.getByRole('alert').textContent).toContain('this one has 2 more')
    expect(done).toEqual(['write 1  Sure?\nYes'])
  })

  it('drops a comment that was left empty', () => {
    const { done } = show([comment('1', { text: '' })], '1')
    fireEvent.keyDown(field(), { key: 'Escape' })
    expect(done).toEqual(['remove 1', 'goTo 1'])
  })

  it('lets one change only one’s own words', async () => {
    show([comment('1', { author: 'B' })])
    fireEvent.click(screen.getByRole('button', { name: 'More for what B wrote' }))
    await screen.findByRole('menuitem', { name: 'Delete' })
    expect(screen.queryByRole('menuitem', { name: 'Edit' })).toBe(null)
  })
})
