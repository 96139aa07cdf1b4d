import type { ExportChanges } from '@shared/contract/export'
import { type FormEvent, useState } from 'react'
import { Button } from '../../../components/button'
import { Dialog, DialogButtons } from '../../../components/dialog'
import { useText } from '../../../lib/use-text'
import { BaseChoice } from './base-choice'
import classes from './marked.module.css'
import { MarksChoice, type MarksKind } from './marks-choice'
import { type BaseFile, fileBase, useBaseFile } from './use-base-file'
import { type Base, useBases } from './use-bases'

export type MarkedExportDialogProps = {
  readonly noteId: string
  /** The version that is exported, which is not compared with itself. */
  readonly versionId?: string | undefined
  readonly onClose: () => void
  readonly onExport: (changes: ExportChanges) => void
}

/** Asks since what changes are marked, and how, before the file is written. */
export function MarkedExportDialog(props: MarkedExportDialogProps) {
  const { noteId, versionId, onClose, onExport } = props
  const text = useText()
  const known = useBases(noteId, versionId)
  const [chosen, setChosen] = useState<string | null>(null)
  const [kind, setKind] = useState<MarksKind>('strike')
  const baseFile = useBaseFile(() => setChosen(fileBase))
  const bases = known && [...basesOf(baseFile), ...known]
  const named = chosen ?? bases?.[0]?.since
  const since = named === fileBase ? (baseFile.file ?? undefined) : named

  function submit(event: FormEvent) {
    event.preventDefault()
    if (since === undefined) return
    onClose()
    onExport({
      since,
      marks: kind === 'tracked' ? 'tracked' : 'council',
      deleted: kind === 'ellipsis' ? 'ellipsis' : 'strike',
    })
  }
  return (
    <Dialog
      opened
      title={text('export.marked.title')}
      onClose={onClose}
      closeLabel={text('common.cancel')}
    >
      <form
        className={classes.form}
        onSubmit={submit}
        data-help="export"
        data-takes-files
        data-over={baseFile.isOver || undefined}
        {...baseFile.listeners}
      >
        {bases !== undefined && (
          <BaseChoice bases={bases} since={named ?? ''} onChange={setChosen} file={baseFile} />
        )}
        <MarksChoice kind={kind} onChange={setKind} />
        <DialogButtons>
          <Button onClick={onClose}>{text('common.cancel')}</Button>
          <Button kind="primary" type="submit" disabled={since === undefined}>
            {text(kind === 'tracked' ? 'export.colleagues.title' : 'export.toWord')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}

function basesOf({ file }: BaseFile): readonly Base[] {
  return file === null ? [] : [{ group: 'file', since: fileBase, name: file.fileName }]
}
