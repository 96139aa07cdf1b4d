import { joinDocumentNumber } from '@shared/note/document-number'
import type { Header } from '@shared/note/header'
import { IconArrowLeft, IconLock } from '@tabler/icons-react'
import { IconButton } from '../../../components/icon-button'
import { MarkingBadge } from '../../../components/marking-badge'
import { useText } from '../../../lib/use-text'
import classes from './version-page.module.css'

type VersionIdentityProps = {
  readonly name: string
  readonly header: Header
  readonly onBack: () => void
}

/** What version one looks at, and the way back. */
export function VersionIdentity({ name, header, onBack }: VersionIdentityProps) {
  const text = useText()
  const number = joinDocumentNumber(header.number, header.suffixes)
  return (
    <>
      <IconButton label={text('version.back')} onClick={onBack}>
        <IconArrowLeft size={16} />
      </IconButton>
      <IconLock className={classes.lock} size={14} aria-hidden="true" />
      <h1 className={classes.name} title={name}>
        {name}
      </h1>
      <span className={classes.number}>{number || text('notes.noNumber')}</span>
      <MarkingBadge marking={header.marking} />
    </>
  )
}
