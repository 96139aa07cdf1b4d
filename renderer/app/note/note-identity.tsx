import { joinDocumentNumber } from '@shared/note/document-number'
import type { Header } from '@shared/note/header'
import { MarkingBadge } from '../../components/marking-badge'
import { useText } from '../../lib/use-text'
import classes from './note-page.module.css'

/** What note this is, as one would name it in a mail. */
export function NoteIdentity({ header }: { readonly header: Header }) {
  const text = useText()
  const number = joinDocumentNumber(header.number, header.suffixes)
  const about =
    header.to === ''
      ? header.type
      : text('note.identity', { type: header.type, to: shortName(header.to) })
  return (
    <>
      <h1 className={classes.number} data-none={number === ''}>
        {number === '' ? text('note.noNumber') : number}
      </h1>
      <MarkingBadge marking={header.marking} />
      <span className={classes.about}>{about}</span>
    </>
  )
}

/** A body's abbreviation where its name carries one: `... and Migration (EMWP)`. */
function shortName(body: string): string {
  return /\(([A-Z][A-Za-z]{1,11})\)\s*$/.exec(body)?.[1] ?? body
}
