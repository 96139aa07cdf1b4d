import { MantineProvider } from '@mantine/core'
import { blocksOfBody } from '@shared/body/blocks-of-body'
import { setBody } from '@shared/body/set-body'
import type { Evidence } from '@shared/contract/library'
import type { OpenNote } from '@shared/contract/notes'
import type { Block } from '@shared/note/block'
import { emptyHeader } from '@shared/note/header'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { vi } from 'vitest'
import * as Y from 'yjs'
import {
  type BodyCount,
  NoteEditor,
  type NoteEditorControls,
} from '../../renderer/features/editor/note-editor'
import { fromBase64, toBase64 } from '../../renderer/lib/base64'
import type { PageComments } from '../../renderer/lib/comments/page-comments'
import { createBodyFeed } from '../../renderer/lib/saving/body-feed'
import type { SaveState } from '../../renderer/lib/saving/save-state'
import { statistic } from './evidence'
import { fakeWindowApi } from './window-api'

function noteOf(blocks: readonly Block[]): OpenNote {
  const body = new Y.Doc()
  setBody(body, blocks)
  return {
    id: 'n1',
    title: 'T',
    template: 'blank',
    number: null,
    marking: 'none',
    savedAt: '2026-11-21T10:00:00.000Z',
    revision: 1,
    header: emptyHeader,
    bodyUpdate: toBase64(Y.encodeStateAsUpdate(body)),
    damage: null,
  }
}

/** Shows a note on fake timers; `stored` is what the disk has of it. */
export function openNoteEditor(
  blocks: readonly Block[],
  library: readonly Evidence[] = [statistic()],
) {
  const note = noteOf(blocks)
  const stored = new Y.Doc()
  Y.applyUpdate(stored, fromBase64(note.bodyUpdate))
  fakeWindowApi({
    appendBodyUpdate: ({ update }) => {
      Y.applyUpdate(stored, fromBase64(update))
      return { revision: 2, savedAt: '2026-11-21T10:01:00.000Z' }
    },
    getStatistics: ({ ids }) => ids.map((id) => statistic({ id })),
    searchEvidence: () => ({ total: library.length, items: library }),
  })
  const states: SaveState[] = []
  const figures: (readonly string[] | null)[] = []
  const counts: BodyCount[] = []
  const comments: PageComments[] = []
  const controls = createRef<NoteEditorControls>()
  const page = render(
    <MantineProvider>
      <NoteEditor
        note={note}
        feed={createBodyFeed()}
        language="en"
        onSaveState={(state) => states.push(state)}
        onFigure={(figure) => figures.push(figure?.observationIds ?? null)}
        onCount={(count) => counts.push(count)}
        onOutline={() => undefined}
        onFigureChanges={() => undefined}
        onComments={(page) => comments.push(page)}
        onOpenComment={() => undefined}
        controls={controls}
      />
    </MantineProvider>,
  )
  const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
  return {
    ...page,
    controls,
    states,
    figures,
    counts,
    comments,
    wait,
    stored: () => blocksOfBody(stored),
  }
}

/** The text of the note on the screen. */
export const getText = () => screen.getByRole('textbox', { name: 'Text of the note' })

/** Presses a key in the text. */
export const press = (key: string, modifiers: object = {}) =>
  act(() => void fireEvent.keyDown(getText(), { key, ...modifiers }))

/** Writes at the cursor, as pasted plain text, which the editor takes as typed. */
export function write(text: string): void {
  act(() => void fireEvent.paste(getText(), { clipboardData: plainText(text) }))
}

/** A clipboard that holds these words and nothing else. */
export function plainText(text: string) {
  const getData = (type: string) => (type === 'text/plain' ? text : '')
  return { getData, files: [], items: [], types: ['text/plain'] }
}
