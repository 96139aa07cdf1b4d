import { languageOf } from '@shared/language/language-of'
import { headerText } from '@shared/text/en/window-header'
import type { ReactNode } from 'react'
import { HeaderField } from './header-field'
import { HeaderLines } from './header-lines'
import classes from './note-header.module.css'
import type { HeaderForm } from './use-header-form'

/** The id of the field that a new note starts in. */
export const subjectFieldId = 'note-subject'

/** From, To and Subject between two rules, and the documents before this one if there are any. */
export function HeaderTable({
  form,
  isOpen,
}: {
  readonly form: HeaderForm
  readonly isOpen: boolean
}) {
  const words = languageOf(form.draft.language).header
  const { labels, places } = headerText
  const { previousDocuments, commissionDocuments } = form.draft
  return (
    <div className={classes.table}>
      <Row label={words.from}>
        <HeaderField
          form={form}
          field="from"
          label={labels.from}
          placeholder={places.from}
          isParagraph
        />
      </Row>
      <Row label={words.to}>
        <HeaderField form={form} field="to" label={labels.to} placeholder={places.to} isParagraph />
      </Row>
      {(isOpen || previousDocuments.length > 0) && (
        <Row label={words.previousDocument}>
          <HeaderLines
            form={form}
            field="previousDocuments"
            label={labels.previousDocuments}
            addLabel={labels.addPreviousDocument}
            placeholder={places.previousDocument}
          />
        </Row>
      )}
      {(isOpen || commissionDocuments.length > 0) && (
        <Row label={words.commissionDocument}>
          <HeaderLines
            form={form}
            field="commissionDocuments"
            label={labels.commissionDocuments}
            addLabel={labels.addCommissionDocument}
            placeholder={places.commissionDocument}
          />
        </Row>
      )}
      <Row label={words.subject}>
        <HeaderField
          id={subjectFieldId}
          form={form}
          field="subject"
          label={labels.subject}
          placeholder={places.subject}
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
