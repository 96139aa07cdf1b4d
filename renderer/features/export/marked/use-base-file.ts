import type { WordFile } from '@shared/contract/review/review'
import { type DragEvent, useState } from 'react'
import { api } from '../../../lib/api'
import { errorMessage } from '../../../lib/error-message'
import { useText } from '../../../lib/use-text'
import { isDocumentName, wordFileOf } from '../../../lib/word-files/word-file-of'

/** Stands for the file that was chosen: no version or note has such an id. */
export const fileBase = ':file'

export type BaseFile = {
  /** The one that was chosen last; null for none yet. */
  readonly file: WordFile | null
  /** Why the last one cannot be read; empty if it can. */
  readonly problem: string
  readonly choose: () => void
  /** A file is held over the place. */
  readonly isOver: boolean
  /** Of the place that takes files which are dropped on it. */
  readonly listeners: {
    readonly onDragOver: (event: DragEvent) => void
    readonly onDragLeave: () => void
    readonly onDrop: (event: DragEvent) => void
  }
}

/** A Word file that a note is compared with, from the system's dialog or dropped. */
export function useBaseFile(onFile: () => void): BaseFile {
  const text = useText()
  const [file, setFile] = useState<WordFile | null>(null)
  const [problem, setProblem] = useState('')
  const [isOver, setIsOver] = useState(false)

  async function take(read: () => Promise<WordFile | null | undefined>) {
    setProblem('')
    try {
      const found = await read()
      if (found === null) setProblem(text('error.word-file-too-large'))
      if (found === null || found === undefined) return
      setFile(found)
      onFile()
    } catch (error) {
      setProblem(text('common.failed', { reason: errorMessage(error) }))
    }
  }
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')
  return {
    file,
    problem,
    choose: () => void take(async () => (await api.chooseWordFiles({ several: false }))[0]),
    isOver,
    listeners: {
      onDragOver: (event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
        setIsOver(true)
      },
      onDragLeave: () => setIsOver(false),
      onDrop: (event) => {
        setIsOver(false)
        const [dropped] = event.dataTransfer.files
        if (dropped === undefined) return
        event.preventDefault()
        if (isDocumentName(dropped.name)) void take(() => wordFileOf(dropped))
        else setProblem(text('export.marked.noDocument', { file: dropped.name }))
      },
    },
  }
}
