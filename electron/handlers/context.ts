import type { MethodOutput } from '@shared/contract/contract'
import type { OperationContext } from '../operations/context'

/** What handlers need of the world, as plain functions: tests pass a memory store and fakes. */
export type HandlerContext = OperationContext & {
  readonly app: Pick<MethodOutput<'getAppState'>, 'version' | 'dataFolder' | 'keyProtection'>
  readonly recovery: {
    /** Makes a new recovery code and gives it, null where the user has kept one. */
    readonly addCode: () => string | null
    readonly confirmCode: () => void
  }
  /** A clock that only runs forward, in milliseconds. */
  readonly stopwatchMs: () => number
  /** Asks for a path, null if the user changed their mind. */
  readonly askSavePath: (suggestion: string) => Promise<string | null>
  /** Writes a file whole or not at all. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>
  readonly showInFolder: (path: string) => void
}
