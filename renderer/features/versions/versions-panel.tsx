import type { VersionSummary } from '@shared/contract/versions'
import { versionKindOf } from '@shared/note/version-name'
import { IconLock, IconSnowflake } from '@tabler/icons-react'
import { type ReactNode, useRef } from 'react'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { whenSaved } from '../../lib/saving/when-saved'
import { useText } from '../../lib/use-text'
import { CitingNotes } from './citing-notes'
import { useVersions } from './use-versions'
import classes from './versions.module.css'

export type VersionsPanelProps = {
  readonly noteId: string
  readonly onFreeze: () => void
  readonly onOpen: (versionId: string) => void
  readonly onOpenNote: (noteId: string) => void
  /** What was sent, below the versions. */
  readonly sent: ReactNode
}

/** What was frozen of a note, beside it; and which notes cite it. */
export function VersionsPanel({ noteId, onFreeze, onOpen, onOpenNote, sent }: VersionsPanelProps) {
  const text = useText()
  const { versions, error, reload } = useVersions(noteId)
  return (
    <div className={classes.panel}>
      <div className={classes.head}>
        <Button icon={<IconSnowflake size={16} />} onClick={onFreeze}>
          {text('versions.freeze')}
        </Button>
      </div>
      {error !== null && (
        <Notice
          tone="wrong"
          action={<Button onClick={() => void reload()}>{text('common.tryAgain')}</Button>}
        >
          {text('common.failed', { reason: error })}
        </Notice>
      )}
      {versions?.length === 0 && <p className={classes.empty}>{text('versions.empty')}</p>}
      {versions !== null && versions.length > 0 && (
        <VersionList versions={versions} onOpen={onOpen} />
      )}
      {sent}
      <CitingNotes noteId={noteId} onOpenNote={onOpenNote} />
    </div>
  )
}

type VersionListProps = Pick<VersionsPanelProps, 'onOpen'> & {
  readonly versions: readonly VersionSummary[]
}

function VersionList({ versions, onOpen }: VersionListProps) {
  const text = useText()
  const list = useRef<HTMLUListElement>(null)
  function move(at: number) {
    list.current
      ?.querySelectorAll('button')
      [Math.max(0, Math.min(at, versions.length - 1))]?.focus()
  }
  return (
    <ul ref={list} className={classes.list} aria-label={text('versions.list')}>
      {versions.map((version, index) => (
        <li key={version.id}>
          <button
            type="button"
            className={classes.version}
            onClick={() => onOpen(version.id)}
            onKeyDown={(event) => {
              const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
              if (step === undefined) return
              event.preventDefault()
              move(index + step)
            }}
          >
            <VersionLine version={version} />
          </button>
        </li>
      ))}
    </ul>
  )
}

function VersionLine({ version }: { readonly version: VersionSummary }) {
  const text = useText()
  const { name, number, holder, frozenAt } = version
  // A working draft is not waiting for one.
  const toCome = versionKindOf(name) === 'draft' ? '' : text('versions.noNumber')
  const when = whenSaved(frozenAt, new Date(), text.language)
  return (
    <>
      <span className={classes.name}>
        <IconLock size={14} aria-hidden="true" />
        <b>{name}</b>
        <time className={classes.when} dateTime={frozenAt}>
          {when}
        </time>
      </span>
      <span className={classes.details}>
        {[number ?? toCome, holder && text('versions.with', { holder })]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  )
}
