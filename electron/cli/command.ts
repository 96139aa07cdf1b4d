import type { ParseArgsConfig } from 'node:util'
import type { PrintPdf } from '@shared/contract/print/print-job'
import type { Settings } from '@shared/settings/settings'
import type { Text } from '@shared/text/text'
import type { OperationContext } from '../operations/context'
import type { ReadDb } from '../store/database'

type Arguments = {
  /** What stands beside the command's own words, in order. */
  readonly positionals: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
}

/** What a command gives: one value for programs and the same for people. */
export type CommandResult = {
  readonly json: unknown
  readonly text: string
  /** Only from what looks for something wrong: the exit code tells. */
  readonly hasFindings?: boolean
}

/** What is left to be written once a command has read: it can do without. */
export type LeftToWrite = {
  /** Gets null where nothing can be written just then, as while the window is open. */
  readonly write: (context: OperationContext | null) => CommandResult
}

type CommandShape = {
  /** The words that name it, `note show`. */
  readonly name: string
  /** As shown when it is used wrongly, `fiche note show ID`. */
  readonly usage: string
  readonly positionals: number
  readonly options: NonNullable<ParseArgsConfig['options']>
}

/** One command of the command line, as data. */
export type Command = CommandShape &
  (
    | {
        readonly access: 'read'
        /** It finds by the search index, which is to be whole. */
        readonly readsIndex?: true
        readonly run: (
          context: ReadContext,
          given: Arguments,
        ) => CommandResult | Promise<CommandResult | LeftToWrite>
        /** With any of these options it also writes, for which the window must be closed. */
        readonly writesWith?: { readonly options: readonly string[]; readonly run: RunWriting }
      }
    | { readonly access: 'write'; readonly run: RunWriting }
  )

export type RunWriting = (
  context: OperationContext & Speaking,
  given: Arguments,
) => CommandResult | Promise<CommandResult>

export type Speaking = {
  /** The sentences of the language that the command line answers in. */
  readonly text: Text
  /** What was chosen in the window. */
  readonly settings: Settings
  /** Nothing can be printed where it is not given. */
  readonly printPdf?: PrintPdf | undefined
}
export type ReadContext = Speaking & { readonly db: ReadDb; readonly nowMs: () => number }
export type GivenArguments = Arguments
