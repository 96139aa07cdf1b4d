import type { CheckFinding } from '@shared/contract/check/check'
import type { HeaderProblem } from '@shared/note/header-form/header-problems'
import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { useToast } from '../../../components/toasts'
import type { NoteEditorControls } from '../../../features/editor/note-editor'
import { api } from '../../../lib/api'
import { useCommandAccess, useCommands } from '../../../lib/commands/command-provider'
import { errorMessage } from '../../../lib/error-message'
import { useText } from '../../../lib/use-text'
import type { Panel } from '../../frame/use-layout'
import { isPlaceReached } from '../ready/is-place-reached'
import { checkSide } from '../side/check-side'
import type { SidePanel } from '../side/side-panel'
import type { NoteSaving } from '../use-note-save-state'

export type NoteCheck = {
  /** Null until the note was checked. */
  readonly findings: readonly CheckFinding[] | null
  /** Rises each time the panel is to take the focus. */
  readonly askedCount: number
  readonly goTo: (finding: CheckFinding) => void
}

export type NoteCheckParts = {
  readonly noteId: string
  readonly editor: RefObject<NoteEditorControls | null>
  readonly flush: () => Promise<void>
  /** Of the header as it is typed. */
  readonly problems: readonly HeaderProblem[]
  readonly panel: { readonly active: SidePanel; readonly show: (id: string) => void }
  readonly side: Panel
  readonly saving: Pick<NoteSaving, 'read' | 'subscribe'>
}

/** What was saved is checked again when nothing was typed for so long, while the list is seen. */
const pauseMs = 1500

/** Checks the note when asked to, keeps the list true while it is seen, and goes to its places. */
export function useNoteCheck(parts: NoteCheckParts): NoteCheck {
  const { noteId, editor, flush, problems, panel, side, saving } = parts
  const text = useText()
  const toast = useToast()
  const { run } = useCommandAccess()
  const [findings, setFindings] = useState<readonly CheckFinding[] | null>(null)
  const [askedCount, setAskedCount] = useState(0)
  const say = (message: string) => toast({ message, dismiss: text('common.dismiss') })

  async function read(): Promise<readonly CheckFinding[]> {
    // A date that cannot be read has no place in the header that is saved.
    const unread = problems.filter(({ key }) => key === 'header.problem.date')
    const found = await api.checkNote({ noteId })
    return [
      ...unread.map(({ field, key, values }): CheckFinding => {
        const names = { field: text(`version.field.${field}`), problem: text(key, values) }
        return { ...headerFinding(field), message: text('check.header', names) }
      }),
      ...found,
    ]
  }

  async function check() {
    // What cannot be saved is said where it was typed.
    await flush().catch(() => undefined)
    const found = await read()
    // At once, so that the next key goes to the list and not into the text.
    flushSync(() => {
      setFindings(found)
      if (found.length === 0) return
      panel.show(checkSide.id)
      side.open()
      setAskedCount((count) => count + 1)
    })
    if (found.length === 0) say(text('check.none'))
  }

  useCommands({
    check: () =>
      void check().catch((error: unknown) =>
        say(text('common.failed', { reason: errorMessage(error) })),
      ),
  })

  const isSeen = panel.active.id === checkSide.id && side.isOpen
  const readAgain = useEffectEvent(() => {
    // What cannot be read now is asked for again by the next save, or the key.
    if (isSeen) read().then(setFindings, () => undefined)
  })
  useEffect(() => {
    if (!isSeen) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      if (saving.read().kind === 'saved') timer = setTimeout(() => readAgain(), pauseMs)
    }
    readAgain()
    const stop = saving.subscribe(later)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [isSeen, saving])

  function goTo({ place }: CheckFinding) {
    side.leave()
    // How the note was is where one finds what is missing.
    if (place === null) return run('history')
    if (!isPlaceReached(place, editor.current)) say(text('check.gone'))
  }
  return { findings, askedCount, goTo }
}

function headerFinding(field: string): Omit<CheckFinding, 'message'> {
  const place = { kind: 'header', field } as const
  const nothing = { excerpt: '', fix: null, reference: null, start: 0, end: 0 }
  return { ...nothing, rule: 'header', severity: 'warning', place }
}
