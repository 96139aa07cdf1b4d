import type { Answer, Handlers } from '@shared/contract/contract'
import { notesContract } from '@shared/contract/notes'
import { countLibrary } from '../../store/library/count-library'
import { hasPack } from '../../store/library/packs'
import { listNotes } from '../../store/notes'
import { appHandlers } from '../app'
import type { HandlerContext } from '../context'
import { readOpenNote } from './open-note'

type EarlyContext = Pick<HandlerContext, 'db' | 'app' | 'recovery'> & {
  /** Whether the page is to be told of settings that could not be used: that comes once, later. */
  readonly hasBrokenSettings: boolean
}

/** The answer to a request, undefined where it has to wait for all handlers. */
export type AnswerEarly = (method: unknown, input: unknown) => Answer<unknown> | undefined

/**
 * Answers what a page needs to draw its note, from the store alone: the rest of the program is read
 * meanwhile. What goes wrong waits for the handlers, which say why.
 */
export function earlyAnswers({ db, hasBrokenSettings, ...context }: EarlyContext): AnswerEarly {
  const { getAppState } = appHandlers({ ...context, db, settings: { takeBroken: () => null } })
  const all = {
    getAppState: hasBrokenSettings ? undefined : getAppState,
    // The first start fills the library.
    countLibrary: hasPack(db, 'public') ? () => countLibrary(db) : undefined,
    listNotes: (input) => listNotes(db, notesContract.listNotes.input.parse(input)),
    getNote: (input) => readOpenNote(db, notesContract.getNote.input.parse(input).id),
  } satisfies { readonly [M in keyof Handlers]?: EarlyHandler<M> | undefined }
  const methods = new Map<unknown, ((input: unknown) => unknown) | undefined>(Object.entries(all))
  return (method, input) => {
    try {
      const value = methods.get(method)?.(input)
      return value === undefined ? undefined : { ok: true, value }
    } catch {
      return undefined
    }
  }
}

type EarlyHandler<M extends keyof Handlers> = (input: unknown) => ReturnType<Handlers[M]>
