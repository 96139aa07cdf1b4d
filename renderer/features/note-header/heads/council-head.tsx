import { formatLongDate } from '@shared/base/typed-date'
import { languageOf } from '@shared/language/language-of'
import { parseDocumentNumber } from '@shared/note/document-number'
import { exampleDate } from '@shared/note/header-form/header-problems'
import { documentTypeOf } from '@shared/note/types/document-type'
import { useText } from '../../../lib/use-text'
import { HeaderField } from '../header-field'
import { HeaderMore } from '../header-more'
import { HeaderTable } from '../header-table'
import { HeaderLines } from '../lines/header-lines'
import { MarkingSelect } from '../marking-select'
import classes from '../note-header.module.css'
import type { HeaderForm } from '../use-header-form'
import type { HeaderSuggestions } from '../use-header-suggestions'
import { CouncilType } from './council-type'

export type HeadProps = {
  readonly form: HeaderForm
  readonly suggestions: HeaderSuggestions
  /** Fields that most notes leave empty are shown too. */
  readonly isOpen: boolean
}

/** Institution and references, type, and the table From / To / Subject. */
export function CouncilHead({ form, suggestions, isOpen }: HeadProps) {
  const { header: words, months } = languageOf(form.draft.language)
  const text = useText()
  const { isWorkingPaper } = documentTypeOf(form.draft)
  return (
    <>
      <div className={classes.top}>
        <div className={classes.left}>
          <p className={classes.institution}>
            {words.institution[0]}
            <br />
            {words.institution[1]}
          </p>
          {(isOpen || form.draft.interinstitutionalFile !== '') && (
            <div className={classes.file}>
              {words.interinstitutionalFile}
              <br />
              <HeaderField
                form={form}
                field="interinstitutionalFile"
                placeholder={text('header.hint.ifAny')}
              />
            </div>
          )}
        </div>
        <div className={classes.right}>
          <div className={classes.line}>
            <HeaderField form={form} field="place" placeholder={text('header.hint.place')} />
            <span className={classes.comma}>,</span>
            <HeaderField
              form={form}
              field="date"
              placeholder={formatLongDate(exampleDate, months)}
            />
          </div>
          <div className={`${classes.line} ${classes.bracketed}`}>
            <span>({words.originalLanguage}</span>
            <HeaderField form={form} field="originalLanguage" />
            <span>)</span>
          </div>
          <div className={classes.line}>
            <HeaderField
              form={form}
              field="number"
              placeholder={text(
                isWorkingPaper ? 'header.hint.workingPaperNumber' : 'header.hint.number',
              )}
            />
            {isFirstWorkingPaper(form) && <span className={classes.init}>INIT</span>}
          </div>
          <MarkingSelect form={form} />
          <HeaderLines
            form={form}
            field="codes"
            label={(number) => text('header.label.code', { number })}
            addLabel={text('header.label.addCode')}
            placeholder={text('header.hint.code')}
            suggestions={suggestions.codes}
          />
        </div>
      </div>
      <CouncilType form={form} suggestions={suggestions} />
      <HeaderTable form={form} isOpen={isOpen} suggestions={suggestions} />
      {isOpen && <HeaderMore form={form} suggestions={suggestions} />}
    </>
  )
}

/** `INIT` is printed though it is not typed. */
function isFirstWorkingPaper({ header }: HeaderForm): boolean {
  const { number, suffixes } = header
  return (
    number !== null &&
    suffixes.length === 0 &&
    documentTypeOf(header).isWorkingPaper &&
    parseDocumentNumber(number) !== null
  )
}
