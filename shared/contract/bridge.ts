import type { CommandId } from '../commands/commands'
import type { Settings } from '../settings/settings'
import type { Answer, Method, MethodInput, MethodOutput } from './contract'
import type { ExportStep } from './export'
import type { EventName } from './method-names'

/** What each event carries. */
export type EventDetail = {
  /** Chosen in the native menu. */
  readonly command: CommandId
  /** The window is to close once all is saved. */
  readonly closing: null
  /** All settings, after somebody changed one. */
  readonly settings: Settings
  /** Another window changed a note's text: one Yjs update (format 1, base64), already on disk. */
  readonly bodyUpdate: { readonly noteId: string; readonly update: string }
  /** Another window made, deleted or restored a note, or changed its title or header. */
  readonly noteChanged: { readonly noteId: string }
  /** Another window said something to what came back of a note. */
  readonly reviewDecided: { readonly noteId: string }
  /** Another window changed the library. */
  readonly libraryChanged: null
  /** What is being done for the file that this window exports. */
  readonly exportStep: ExportStep
}

/** All that the window can reach of the main process: `window.api`, made by the preload script. */
export type Bridge = {
  /** Never rejects for an error of the main process: that is an answer that is not ok. */
  readonly request: <M extends Method>(
    method: M,
    input: MethodInput<M>,
  ) => Promise<Answer<MethodOutput<M>>>
  /** Calls the listener at each event until the function that it returns is called. */
  readonly on: <E extends EventName>(
    event: E,
    listener: (detail: EventDetail[E]) => void,
  ) => () => void
  /** An answer to `closing`: nothing unsaved is left, or the user gives it up. */
  readonly mayClose: () => void
  /** The other answer: something could not be saved, and the user is asked what to do. */
  readonly keepOpen: () => void
}
