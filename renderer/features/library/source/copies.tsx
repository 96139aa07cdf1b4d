import type { Attachment } from '@shared/contract/library/sources'
import { mostAttachmentBytes } from '@shared/library/attachments/attachment-limit'
import { IconDownload, IconPaperclip, IconTrash } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { Button } from '../../../components/button'
import { IconButton } from '../../../components/icon-button'
import { Notice } from '../../../components/notice'
import { useText } from '../../../lib/use-text'
import { writeByteCount } from './byte-count'
import classes from './source.module.css'
import { UnreadDialog } from './unread-dialog'
import { type Arriving, useCopies } from './use-copies'

export type CopiesProps = {
  readonly sourceId: string
  readonly attachments: readonly Attachment[]
  readonly onChanged: () => Promise<void>
}

/** The copies of a document that the store holds; a file dropped here becomes one. */
export function Copies({ sourceId, attachments, onChanged }: CopiesProps) {
  const text = useText()
  const copies = useCopies(sourceId, onChanged)
  const drop = useDrop((files) => void copies.add(files))
  const limit = writeByteCount(mostAttachmentBytes, text.language)
  return (
    <section
      className={classes.part}
      aria-label={text('copies.title')}
      data-dropping={drop.isOver}
      data-takes-files
      {...drop.listeners}
    >
      <h3 className={classes.heading}>{text('copies.title')}</h3>
      {attachments.length > 0 && (
        <ul className={classes.copies}>
          {attachments.map((attachment) => (
            <li key={attachment.id} className={classes.copy}>
              <CopyName attachment={attachment} />
              <IconButton
                label={text('copies.saveAs', { name: attachment.fileName })}
                onClick={() => void copies.saveAs(attachment)}
              >
                <IconDownload size={16} aria-hidden="true" />
              </IconButton>
              <IconButton
                label={text('copies.remove', { name: attachment.fileName })}
                onClick={() => void copies.remove(attachment)}
              >
                <IconTrash size={16} aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {copies.problem !== null && <Notice tone="wrong">{copies.problem}</Notice>}
      {copies.arriving === null ? (
        <AddCopy limit={limit} onFiles={(files) => void copies.add(files)} />
      ) : (
        <OnItsWay arriving={copies.arriving} onCancel={copies.cancel} />
      )}
      {copies.unread !== null && <UnreadDialog unread={copies.unread} />}
    </section>
  )
}

function CopyName({ attachment }: { readonly attachment: Attachment }) {
  const text = useText()
  const { fileName, byteCount, read } = attachment
  return (
    <span className={classes.copyName}>
      {fileName}
      <span className={classes.quiet}>
        {writeByteCount(byteCount, text.language)}
        {' · '}
        {text(`copies.read.${read}`)}
      </span>
    </span>
  )
}

type AddCopyProps = { readonly limit: string; readonly onFiles: (files: FileList) => void }

/** Says what fits before a file is chosen. */
function AddCopy({ limit, onFiles }: AddCopyProps) {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={classes.add}>
      <Button
        icon={<IconPaperclip size={16} aria-hidden="true" />}
        onClick={() => input.current?.click()}
      >
        {text('copies.add')}
      </Button>
      <p className={classes.quiet}>{text('copies.limit', { limit })}</p>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={text('copies.add')}
        onChange={({ currentTarget }) => {
          if (currentTarget.files !== null && currentTarget.files.length > 0)
            onFiles(currentTarget.files)
        }}
      />
    </div>
  )
}

type OnItsWayProps = { readonly arriving: Arriving; readonly onCancel: () => void }

function OnItsWay({ arriving, onCancel }: OnItsWayProps) {
  const text = useText()
  return (
    <div className={classes.add} role="status">
      <p className={classes.arriving}>
        {arriving.percent < 100
          ? text('copies.adding', { name: arriving.fileName, percent: arriving.percent })
          : text('copies.reading', { name: arriving.fileName })}
      </p>
      <Button kind="quiet" onClick={onCancel}>
        {text('common.cancel')}
      </Button>
    </div>
  )
}

function useDrop(onFiles: (files: FileList) => void) {
  const [isOver, setIsOver] = useState(false)
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')
  return {
    isOver,
    listeners: {
      onDragOver: (event: DragEvent) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setIsOver(true)
      },
      onDragLeave: () => setIsOver(false),
      onDrop: (event: DragEvent) => {
        setIsOver(false)
        if (!hasFiles(event)) return
        event.preventDefault()
        onFiles(event.dataTransfer.files)
      },
    },
  }
}
