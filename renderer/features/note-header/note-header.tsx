import { UnstyledButton } from '@mantine/core'
import type { HeaderField } from '@shared/note/header-form/header-draft'
import { type DocumentKind, documentTypeOf } from '@shared/note/types/document-type'
import { type FocusEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useText } from '../../lib/use-text'
import { CouncilHead } from './heads/council-head'
import { PlainHead } from './heads/plain-head'
import classes from './note-header.module.css'
import type { HeaderForm } from './use-header-form'
import { useHeaderSuggestions } from './use-header-suggestions'

export type NoteHeaderProps = {
  readonly form: HeaderForm
  /** What there is to say of it as a whole. */
  readonly about?: ReactNode
}

/** The first page's head as it will print, every part of it a field. */
export function NoteHeader({ form, about = null }: NoteHeaderProps) {
  const [isAskedFor, setIsAskedFor] = useState(false)
  const text = useText()
  const suggestions = useHeaderSuggestions(form.draft.language)
  const { kind, section, onBlur } = useShownKind(documentTypeOf(form.header).kind)
  const wrong = form.problems.map(({ field }) => field)
  // What needs a look can be looked at.
  const isPlain = kind !== 'council' && wrong.every((field) => isInPlainHead(field))
  const isOpen = isAskedFor || (isPlain && wrong.includes('number'))
  const Head = isPlain ? PlainHead : CouncilHead
  return (
    <section
      ref={section}
      className={classes.header}
      aria-label={text('header.title')}
      data-note-header=""
      data-help="header"
      onBlur={onBlur}
    >
      <Head form={form} suggestions={suggestions} isOpen={isOpen} />
      {about}
      <UnstyledButton
        className={classes.more}
        aria-expanded={isOpen}
        onClick={() => setIsAskedFor(!isOpen)}
      >
        {isOpen ? text('header.fewer') : text('header.more')}
      </UnstyledButton>
    </section>
  )
}

const plainFields: readonly HeaderField[] = [
  'type',
  'marking',
  'subject',
  'to',
  'from',
  'place',
  'date',
  'number',
]

function isInPlainHead(field: HeaderField): boolean {
  return plainFields.includes(field)
}

/** Another type means another head; it changes once one has left the fields, never under the typing. */
function useShownKind(kind: DocumentKind) {
  const section = useRef<HTMLElement>(null)
  const [shown, setShown] = useState(kind)
  useEffect(() => {
    if (section.current?.contains(document.activeElement) !== true) setShown(kind)
  }, [kind])
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    const isInside = relatedTarget instanceof Node && section.current?.contains(relatedTarget)
    if (isInside !== true) setShown(kind)
  }
  return { kind: shown, section, onBlur }
}
