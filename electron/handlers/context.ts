import type { EventDetail } from '@shared/contract/bridge'
import type { MethodInput, MethodOutput } from '@shared/contract/contract'
import type { ExportStep } from '@shared/contract/export'
import type { EventName } from '@shared/contract/method-names'
import type { NoteLayout } from '@shared/contract/pages/pages'
import type { PrintJob } from '@shared/contract/print/print-job'
import type { PdfReading } from '@shared/library/attachments/pdf-reading'
import type { Settings, SettingsChange, WindowState } from '@shared/settings/settings'
import type { Text } from '@shared/text/text'
import type { EvidenceJob, EvidenceResult } from '../export/evidence/evidence-job'
import type { ExportJob, ExportResult } from '../export/job/export-job'
import type { LayoutJob } from '../export/pages/layout-note'
import type { OperationContext } from '../operations/context'
import type { ReadBody, StoredBody } from '../operations/reading/read-stored-body'
import type { RunWord } from '../word/job/word-job'

/** Of a large file piece by piece. */
type FileBytes = Uint8Array | Iterable<Uint8Array>

/** What handlers need of the world, as plain functions: tests pass a memory store and fakes. */
export type HandlerContext = OperationContext & {
  /** Sentences in the interface's language of this moment. */
  readonly text: () => Text
  readonly app: Pick<MethodOutput<'getAppState'>, 'version' | 'dataFolder' | 'keyProtection'>
  readonly recovery: {
    /** The recovery code of this start, null where the user has kept one. */
    readonly findCode: () => string | null
    readonly confirmCode: () => void
  }
  readonly settings: {
    readonly read: () => Settings
    /** Changes the fields given and tells all windows. */
    readonly change: (change: SettingsChange) => Settings
    /** What of the settings file could not be used; null after the first look. */
    readonly takeBroken: () => MethodOutput<'getAppState'>['brokenSettings']
  }
  readonly system: SystemContext
  readonly window: WindowContext
  /** A clock that only runs forward, in milliseconds. */
  readonly stopwatchMs: () => number
  /** Sees to it that an index that lacks something is made whole in the background. */
  readonly fillIndex: () => void
  /** Asks for a path, null if the user changed their mind. */
  readonly askSavePath: (suggestion: string) => Promise<string | null>
  /** The same for an evidence sheet, which is a Word file or a workbook. */
  readonly askEvidencePath: (suggestion: string) => Promise<string | null>
  /** Asks where a copy of a document of any kind is to be written; null as above. */
  readonly askCopyPath: (fileName: string) => Promise<string | null>
  /** Asks for Word files, several only if told so; gives their paths, none if the user changed their mind. */
  readonly askWordFiles: (several: boolean) => Promise<readonly string[]>
  /** Reads Word files beside the main thread. */
  readonly runWord: RunWord
  /** Writes a file whole or not at all. */
  readonly writeFile: (path: string, bytes: FileBytes) => Promise<void>
  /** Null for a file that cannot be read; of one that is larger only so many bytes, where told. */
  readonly readFile: (path: string, mostBytes?: number) => Promise<Uint8Array | null>
  /** Reads the body of a note beside the main thread. */
  readonly readBody: (updates: StoredBody, signal: AbortSignal) => Promise<ReadBody>
  /** Makes files beside the main thread; an aborted signal ends that at once. */
  readonly runExport: (
    job: ExportJob,
    watching: {
      readonly signal: AbortSignal
      readonly onStep: (step: ExportStep) => void
    },
  ) => Promise<ExportResult>
  /** Rejects once the signal is aborted. */
  readonly printPdf: (job: PrintJob, signal: AbortSignal) => Promise<Uint8Array>
  /** Makes an evidence sheet beside the main thread. */
  readonly runEvidence: (
    job: EvidenceJob,
    watching: Parameters<HandlerContext['runExport']>[1],
  ) => Promise<EvidenceResult>
  readonly showInFolder: (path: string) => void
  /** The words of a PDF, read beside the main thread. */
  readonly readPdf: (pieces: readonly Uint8Array[]) => Promise<PdfReading>
  /**
   * Lays out pages beside the main thread, one note after the other. A job is made when its turn
   * comes; all who wait under its key get what comes of it.
   */
  readonly layOut: (key: string, makeJob: () => LayoutJob) => Promise<NoteLayout>
}

/** The computer that the app runs on. */
export type SystemContext = {
  readonly languages: () => readonly string[]
  readonly versions: () => Omit<MethodOutput<'getAbout'>, 'version'>
  /** Of all files of the store. */
  readonly dataByteCount: () => number
  /** Asks for a folder, null if the user changed their mind. */
  readonly askFolder: (suggestion: string | null) => Promise<string | null>
  /** Copies the store into a new folder in `target` and gives its path. */
  readonly backUp: (target: string) => string
}

/** The window that asks. */
type WindowContext = {
  /** As it was left; null for the window of one note. */
  readonly findState: () => WindowState | null
  readonly saveTabs: (open: MethodInput<'saveTabs'>) => void
  readonly openNote: (noteId: string) => void
  readonly tell: <E extends EventName>(event: E, detail: EventDetail[E]) => void
  /** Sends an event to all windows but this one. */
  readonly tellOthers: <E extends EventName>(event: E, detail: EventDetail[E]) => void
}
