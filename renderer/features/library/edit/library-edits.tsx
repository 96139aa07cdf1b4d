import type { Edited } from '@shared/contract/library/library-edit'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useToast } from '../../../components/toasts'
import { api } from '../../../lib/api'
import { errorMessage } from '../../../lib/error-message'
import { useText } from '../../../lib/use-text'

type EditState =
  | { readonly kind: 'none' }
  | { readonly kind: 'saving' }
  /** ISO 8601 in UTC. */
  | { readonly kind: 'saved'; readonly savedAt: string }

export type LibraryEdits = {
  readonly state: EditState
  /** Rises with every change, of this window or another: what is shown is to be read again. */
  readonly version: number
  /** Does an edit and remembers it for undo; rejects with its sentence if it was refused. */
  readonly run: <T extends Edited>(edit: () => Promise<T>) => Promise<T>
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
  readonly canUndo: boolean
  readonly canRedo: boolean
}

const nothing = () => Promise.resolve()
const EditsContext = createContext<LibraryEdits>({
  state: { kind: 'none' },
  version: 0,
  run: (edit) => edit(),
  undo: nothing,
  redo: nothing,
  canUndo: false,
  canRedo: false,
})

/** The edits of the library that this window made since the list was opened. */
export function useLibraryEdits(): LibraryEdits {
  return useContext(EditsContext)
}

type Steps = readonly (readonly number[])[]

export type LibraryEditsProviderProps = {
  readonly onChanged: () => void
  readonly children: ReactNode
}

/** Carries out edits, says whether they are saved, and takes them back in their order. */
export function LibraryEditsProvider({ onChanged, children }: LibraryEditsProviderProps) {
  const [state, setState] = useState<EditState>({ kind: 'none' })
  const [version, setVersion] = useState(0)
  const [done, setDone] = useState<Steps>([])
  const [undone, setUndone] = useState<Steps>([])
  const tell = useRef(onChanged)
  tell.current = onChanged
  const changed = useCallback(() => {
    setVersion((last) => last + 1)
    tell.current()
  }, [])
  useEffect(() => window.api.on('libraryChanged', changed), [changed])

  const save = useCallback(
    async <T extends Edited>(edit: () => Promise<T>): Promise<T> => {
      setState({ kind: 'saving' })
      try {
        const answer = await edit()
        setState({ kind: 'saved', savedAt: new Date().toISOString() })
        changed()
        return answer
      } catch (error) {
        setState({ kind: 'none' })
        throw error
      }
    },
    [changed],
  )
  const run = useCallback(
    async <T extends Edited>(edit: () => Promise<T>): Promise<T> => {
      const answer = await save(edit)
      // What stood there already is no step.
      if (answer.changeIds.length === 0) return answer
      setDone((steps) => [...steps, answer.changeIds])
      setUndone([])
      return answer
    },
    [save],
  )
  const takeBack = useTakeBack(save)
  const edits = useMemo(
    () => ({
      state,
      version,
      run,
      undo: () => takeBack(done, setDone, setUndone),
      redo: () => takeBack(undone, setUndone, setDone),
      canUndo: done.length > 0,
      canRedo: undone.length > 0,
    }),
    [state, version, run, takeBack, done, undone],
  )
  return <EditsContext value={edits}>{children}</EditsContext>
}

type SetSteps = (change: (steps: Steps) => Steps) => void

/** Takes the last of some steps back; the way back from there goes on the other pile. */
function useTakeBack(save: (edit: () => Promise<Edited>) => Promise<Edited>) {
  const toast = useToast()
  const text = useText()
  return useCallback(
    async (steps: Steps, setFrom: SetSteps, setTo: SetSteps) => {
      const last = steps.at(-1)
      if (last === undefined) return
      setFrom((all) => all.slice(0, -1))
      try {
        const { changeIds } = await save(() => api.undoChanges({ changeIds: last }))
        setTo((all) => [...all, changeIds])
      } catch (error) {
        const message = text('edit.notUndone', { reason: errorMessage(error) })
        toast({ message, tone: 'wrong', dismiss: text('common.dismiss') })
      }
    },
    [save, toast, text],
  )
}
