import type { Bridge, EventDetail } from '@shared/contract/bridge'
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeWindowApi } from '../../../test/support/window-api'
import { useAnswer } from '../use-answer'
import { useBodyFeed } from './use-body-feed'

describe('useBodyFeed', () => {
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })

  it('hears the updates of its note alone, from before the note is asked for', () => {
    const order: string[] = []
    const heard: ((detail: EventDetail['bodyUpdate']) => void)[] = []
    const on: Bridge['on'] = (event, listener) => {
      order.push(event)
      heard.push((detail) => Reflect.apply(listener, null, [detail]))
      return () => undefined
    }
    fakeWindowApi(
      {
        getNote: ({ id }) => {
          order.push('getNote')
          throw new Error(id)
        },
      },
      on,
    )
    const { result } = renderHook(() => {
      const feed = useBodyFeed('n1')
      useAnswer('getNote', { id: 'n1' })
      return feed
    })
    heard[0]?.({ noteId: 'n2', update: 'another' })
    heard[0]?.({ noteId: 'n1', update: 'ours' })
    const taken: string[] = []
    result.current.follow((update) => taken.push(update))
    expect({ order, taken }).toEqual({ order: ['bodyUpdate', 'getNote'], taken: ['ours'] })
  })
})
