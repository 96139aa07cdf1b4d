import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { NoteControls } from '../note/use-note-controls'
import type { Place } from '../place'
import { tabsOf } from './tabs'
import { useTabs } from './use-tabs'

const note = (id: string): Place => ({ kind: 'note', id, isNew: false })

describe('useTabs', () => {
  afterEach(cleanup)

  it('closes the tab that the last key went to, though the note it leaves is still being saved', async () => {
    let save = () => {}
    const saved = new Promise<void>((resolve) => {
      save = resolve
    })
    const controls: Pick<NoteControls, 'flush' | 'readPosition'> = {
      flush: () => saved,
      readPosition: () => null,
    }
    const first = tabsOf([note('a'), note('b'), note('c')], 0)
    const { result } = renderHook(() => useTabs({ current: controls }, first))
    act(() => {
      result.current.step(1)
      result.current.closeActive()
    })
    await act(async () => save())
    expect(result.current.tabs.list.map(({ place }) => place)).toEqual([note('a'), note('c')])
  })
})
