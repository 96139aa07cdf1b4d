import type { WordFile } from '@shared/contract/review/review'
import type { NoteSummary } from '@shared/note/note'
import { type ReactNode, useState } from 'react'
import { type ShownToast, useToast } from '../../../components/toasts'
import { api } from '../../../lib/api'
import { errorMessage } from '../../../lib/error-message'
import { useText } from '../../../lib/use-text'
import { isDocumentName, wordFileOf } from '../../../lib/word-files/word-file-of'
import { WhereDialog } from './where-dialog'

type NamedNote = Pick<NoteSummary, 'id' | 'title'>

export type OpenWordParts = {
  /** The note whose page is in front; undefined for none. */
  readonly openNote: NamedNote | undefined
  /** A note was made of a file. */
  readonly onImported: (noteId: string) => void
  readonly onTakeBack: (noteId: string, files: readonly WordFile[]) => void
}

export type OpenWord = {
  /** Asks for files and makes a note of each. */
  readonly choose: () => void
  /** Files that were dropped on the window. */
  readonly drop: (files: readonly File[]) => void
  /** What is asked meanwhile. */
  readonly element: ReactNode
}

type Question = {
  readonly kind: 'dropped' | 'copyOf'
  readonly files: readonly WordFile[]
  readonly note: NamedNote
}

/** After this the user is told that a file is being read. */
const quietMs = 300

/** Opens Word files as notes, or hands them to the note that they are copies of. */
export function useOpenWord({ openNote, onImported, onTakeBack }: OpenWordParts): OpenWord {
  const text = useText()
  const toast = useToast()
  // One after the other: of several files each may be a copy of another note.
  const [questions, setQuestions] = useState<readonly Question[]>([])
  const [question] = questions
  const ask = (one: Question) => setQuestions((all) => [...all, one])

  const sayWrong = (message: string) =>
    toast({ tone: 'wrong', message, dismiss: text('common.dismiss') })
  const sayFailed = (file: string, error: unknown) =>
    sayWrong(text('openWord.failed', { file, reason: errorMessage(error) }))

  async function importOne(file: WordFile, asNew: boolean) {
    const shown: ShownToast[] = []
    const timer = setTimeout(() => {
      shown.push(
        toast({ message: text('openWord.reading', { file: file.fileName }), dismiss: null }),
      )
    }, quietMs)
    try {
      const outcome = await api.importWordFile({ ...file, asNew })
      if (outcome.status === 'imported') onImported(outcome.note.id)
      else ask({ kind: 'copyOf', files: [file], note: outcome.note })
    } catch (error) {
      sayFailed(file.fileName, error)
    } finally {
      clearTimeout(timer)
      for (const notice of shown) notice.remove()
    }
  }
  async function importAll(files: readonly WordFile[], asNew: boolean) {
    for (const file of files) await importOne(file, asNew)
  }
  async function choose() {
    try {
      await importAll(await api.chooseWordFiles({ several: true }), false)
    } catch (error) {
      sayWrong(text('common.failed', { reason: errorMessage(error) }))
    }
  }
  async function drop(dropped: readonly File[]) {
    const files: WordFile[] = []
    for (const one of dropped) {
      if (!isDocumentName(one.name)) sayWrong(text('openWord.noDocument', { file: one.name }))
      else {
        // A folder, or a file that is gone, cannot be read.
        const file = await wordFileOf(one).catch((error: unknown) => {
          sayFailed(one.name, error)
          return undefined
        })
        if (file === null) sayWrong(text('error.word-file-too-large'))
        else if (file !== undefined) files.push(file)
      }
    }
    if (files.length === 0) return
    if (openNote === undefined) await importAll(files, false)
    else ask({ kind: 'dropped', files, note: openNote })
  }
  function answer(then: (asked: Question) => void) {
    setQuestions((all) => all.slice(1))
    if (question !== undefined) then(question)
  }

  return {
    choose: () => void choose(),
    drop: (files) => void drop(files),
    element: question !== undefined && (
      <WhereDialog
        key={questions.length}
        question={question.kind}
        fileCount={question.files.length}
        noteTitle={question.note.title || text('notes.untitled')}
        onNew={() => answer(({ kind, files }) => void importAll(files, kind === 'copyOf'))}
        onTakeBack={() => answer(({ note, files }) => onTakeBack(note.id, files))}
        onClose={() => answer(() => undefined)}
      />
    ),
  }
}
