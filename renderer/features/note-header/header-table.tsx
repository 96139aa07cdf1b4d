import { languageOf } from '@shared/language/language-of'
import { documentTypeOf, type HeadRow } from '@shared/note/types/document-type'
import { headLabelOf } from '@shared/note/types/head-label'
import type { ReactNode } from 'react'
import { useText } from '../../lib/use-text'
import { HeaderField } from './header-field'
import { HeaderLines } from './lines/header-lines'
import classes from './note-header.module.css'
import type { HeaderForm } from './use-header-form'
import type { HeaderSuggestions } from './use-header-suggestions'

/** The id of the field that a new note starts in. */
export const subjectFieldId = 'note-subject'

type HeaderTableProps = {
  readonly form: HeaderForm
  readonly isOpen: boolean
  readonly suggestions: HeaderSuggestions
}

/** The rows of the type between two rules; documents before this one if there are any. */
export function HeaderTable(props: HeaderTableProps) {
  const { form, isOpen } = props
  const language = languageOf(form.draft.language)
  const type = documentTypeOf(form.draft)
  return (
    <div className={classes.table}>
      {rowsOf(form, isOpen).map((row) => (
        <Row key={row} label={headLabelOf(row, language, type)}>
          {isDocuments(row) ? (
            <DocumentsField {...props} field={row} />
          ) : (
            <RowField {...props} field={row} />
          )}
        </Row>
      ))}
    </div>
  )
}

function rowsOf({ draft, problems }: HeaderForm, isOpen: boolean): readonly HeadRow[] {
  const { rows } = documentTypeOf(draft)
  const shown = rows.filter((row) => isOpen || !isDocuments(row) || draft[row].length > 0)
  // What stops a header from being saved can be seen, whatever the type has become since.
  const wrong = typeRows.filter((row) => problems.some(({ field }) => field === row))
  return [...new Set([...shown, ...wrong])]
}

/** Those that only some types have. */
const typeRows = ['meetingDate', 'dateOfReceipt'] as const

type DocumentsRow = 'previousDocuments' | 'commissionDocuments'

function isDocuments(row: HeadRow): row is DocumentsRow {
  return row === 'previousDocuments' || row === 'commissionDocuments'
}

function DocumentsField({
  form,
  suggestions,
  field,
}: HeaderTableProps & { readonly field: DocumentsRow }) {
  const text = useText()
  const isPrevious = field === 'previousDocuments'
  return (
    <HeaderLines
      form={form}
      field={field}
      label={(number) =>
        text(isPrevious ? 'header.label.previousDocument' : 'header.label.commissionDocument', {
          number,
        })
      }
      addLabel={text(
        isPrevious ? 'header.label.addPreviousDocument' : 'header.label.addCommissionDocument',
      )}
      suggestions={suggestions.documents}
      placeholder={text('header.hint.ifAny')}
    />
  )
}

function RowField({
  form,
  suggestions,
  field,
}: HeaderTableProps & { readonly field: Exclude<HeadRow, DocumentsRow> }) {
  const text = useText()
  const offered = field === 'from' || field === 'to' ? { suggestions: suggestions[field] } : {}
  return (
    <HeaderField
      form={form}
      field={field}
      placeholder={text(`header.hint.${field}`)}
      {...(field === 'subject' && { id: subjectFieldId })}
      {...offered}
      isParagraph
    />
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
