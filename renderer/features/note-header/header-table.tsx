import { languageOf } from '@shared/language/language-of'
import type { ReactNode } from 'react'
import { useText } from '../../lib/use-text'
import { HeaderField } from './header-field'
import { HeaderLines } from './lines/header-lines'
import classes from './note-header.module.css'
import type { HeaderForm } from './use-header-form'
import type { HeaderSuggestions } from './use-header-suggestions'

/** The id of the field that a new note starts in. */
export const subjectFieldId = 'note-subject'

/** From, To and Subject between two rules, and the documents before this one if there are any. */
export function HeaderTable({
  form,
  isOpen,
  suggestions,
}: {
  readonly form: HeaderForm
  readonly isOpen: boolean
  readonly suggestions: HeaderSuggestions
}) {
  const words = languageOf(form.draft.language).header
  const text = useText()
  const { previousDocuments, commissionDocuments } = form.draft
  return (
    <div className={classes.table}>
      <Row label={words.from}>
        <HeaderField
          form={form}
          field="from"
          placeholder={text('header.hint.from')}
          suggestions={suggestions.from}
          isParagraph
        />
      </Row>
      <Row label={words.to}>
        <HeaderField
          form={form}
          field="to"
          placeholder={text('header.hint.to')}
          suggestions={suggestions.to}
          isParagraph
        />
      </Row>
      {(isOpen || previousDocuments.length > 0) && (
        <Row label={words.previousDocument}>
          <HeaderLines
            form={form}
            field="previousDocuments"
            label={(number) => text('header.label.previousDocument', { number })}
            addLabel={text('header.label.addPreviousDocument')}
            suggestions={suggestions.documents}
            placeholder={text('header.hint.ifAny')}
          />
        </Row>
      )}
      {(isOpen || commissionDocuments.length > 0) && (
        <Row label={words.commissionDocument}>
          <HeaderLines
            form={form}
            field="commissionDocuments"
            label={(number) => text('header.label.commissionDocument', { number })}
            addLabel={text('header.label.addCommissionDocument')}
            suggestions={suggestions.documents}
            placeholder={text('header.hint.ifAny')}
          />
        </Row>
      )}
      <Row label={words.subject}>
        <HeaderField
          id={subjectFieldId}
          form={form}
          field="subject"
          placeholder={text('header.hint.subject')}
          isParagraph
        />
      </Row>
    </div>
  )
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={classes.row}>
      <span className={classes.label}>{label}</span>
      <div className={classes.value}>{children}</div>
    </div>
  )
}
