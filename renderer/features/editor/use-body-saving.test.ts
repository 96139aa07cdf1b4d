import { bodyFragmentName } from '@shared/body/nodes'
import { setBody } from '@shared/body/set-body'
import { emptyHeader } from '@shared/note/header'
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { paragraph } from '../../../test/support/page-editor'
import { fakeWindowApi } from '../../../test/support/window-api'
import { toBase64 } from '../../lib/base64'
import { createBodyFeed } from '../../lib/saving/body-feed'
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
    fakeWindowApi({
      appendBodyUpdate: ({ update }) => {
        sent.push(update)
        return { revision: 2, savedAt: '2026-11-21T10:01:00.000Z' }
      },
    })
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
    const feed = createBodyFeed()
    // Saved by the other window while this one was still reading the note.
    feed.hear(updateOf('while it was read'))
    const { result } = renderHook(() => useBodySaving(note, feed, () => undefined))
    act(() => feed.hear(updateOf('of this note')))
    await act(() => result.current.flush())
    const text = result.current.body.getXmlFragment(bodyFragmentName).toString()
    expect([text.includes('while it was read'), text.includes('of this note'), sent]).toEqual([
      true,
      true,
      [],
    ])
  })
})
