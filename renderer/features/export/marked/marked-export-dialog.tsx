import type { ExportChanges } from '@shared/contract/export'
import { type FormEvent, useState } from 'react'
import { Button } from '../../../components/button'
import { Dialog, DialogButtons } from '../../../components/dialog'
import { useText } from '../../../lib/use-text'
import { BaseChoice } from './base-choice'
import classes from './marked.module.css'
import { MarksChoice, type MarksKind } from './marks-choice'
import { useBases } from './use-bases'

export type MarkedExportDialogProps = {
  readonly noteId: string
  readonly onClose: () => void
  readonly onExport: (changes: ExportChanges) => void
}

/** Asks since what changes are marked, and how, before the file is written. */
export function MarkedExportDialog({ noteId, onClose, onExport }: MarkedExportDialogProps) {
  const text = useText()
  const bases = useBases(noteId)
  const [chosen, setChosen] = useState<string | null>(null)
  const [kind, setKind] = useState<MarksKind>('strike')
  const since = chosen ?? bases?.[0]?.since

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
      <form className={classes.form} onSubmit={submit} data-help="export">
        {bases?.length === 0 ? (
          <p className={classes.none}>{text('export.marked.none')}</p>
        ) : (
          <BaseChoice bases={bases ?? []} since={since ?? ''} onChange={setChosen} />
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
