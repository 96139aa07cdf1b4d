import { bodyFragmentName } from '@shared/body/nodes'
import { setBody } from '@shared/body/set-body'
import type { Bridge, EventDetail } from '@shared/contract/bridge'
import { emptyHeader } from '@shared/note/header'
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { paragraph } from '../../../test/support/page-editor'
import { fakeWindowApi } from '../../../test/support/window-api'
import { toBase64 } from '../../lib/base64'
import { useBodySaving } from './use-body-saving'

function updateOf(text: string): string {
  const doc = new Y.Doc()
  setBody(doc, [paragraph('p', text)])
  return toBase64(Y.encodeStateAsUpdate(doc))
}

describe('useBodySaving', () => {
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })

  it('takes in what another window wrote into this note, and sends none of it back', async () => {
    const sent: string[] = []
    const heard: ((detail: EventDetail['bodyUpdate']) => void)[] = []
    const on: Bridge['on'] = (event, listener) => {
      const hear = (detail: EventDetail['bodyUpdate']) => Reflect.apply(listener, null, [detail])
      if (event === 'bodyUpdate') heard.push(hear)
      return () => undefined
    }
    fakeWindowApi(
      {
        appendBodyUpdate: ({ update }) => {
          sent.push(update)
          return { revision: 2, savedAt: '2026-11-21T10:01:00.000Z' }
        },
      },
      on,
    )
    const note = {
      id: 'n1',
      title: 'T',
      template: 'blank',
      number: null,
      marking: 'none',
      savedAt: '2026-11-21T10:00:00.000Z',
      revision: 1,
      header: emptyHeader,
      bodyUpdate: toBase64(Y.encodeStateAsUpdate(new Y.Doc())),
      damage: null,
    }
    const { result } = renderHook(() => useBodySaving(note, () => undefined))
    const tell = (noteId: string, text: string) =>
      act(() => heard[0]?.({ noteId, update: updateOf(text) }))
    tell('n2', 'of another note')
    tell('n1', 'of this note')
    await act(() => result.current.flush())
    const text = result.current.body.getXmlFragment(bodyFragmentName).toString()
    expect([text.includes('of this note'), text.includes('another'), sent]).toEqual([
      true,
      false,
      [],
    ])
  })
})
