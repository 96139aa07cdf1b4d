import { formatLongDate } from '@shared/base/typed-date'
import { languageOf } from '@shared/language/language-of'
import { exampleDate } from '@shared/note/header-form/header-problems'
import { useText } from '../../../lib/use-text'
import { HeaderField } from '../header-field'
import { HeaderLanguage } from '../header-more'
import { subjectFieldId } from '../header-table'
import { MarkingSelect } from '../marking-select'
import { TypeField } from '../type-field'
import type { HeadProps } from './council-head'
import classes from './plain-head.module.css'

/**
 * The head of a paper that is not the Council's, as it is printed: type and marking, subject, who and
 * when it is for. A number, which makes it a document of the Council, is among the further fields.
 */
export function PlainHead({ form, suggestions, isOpen }: HeadProps) {
  const { months } = languageOf(form.draft.language)
  const text = useText()
  return (
    <div className={classes.head}>
      <div className={classes.type}>
        <TypeField form={form} suggestions={suggestions} />
        <MarkingSelect form={form} />
      </div>
      <div className={classes.subject}>
        <HeaderField
          id={subjectFieldId}
          form={form}
          field="subject"
          placeholder={text('header.hint.subject')}
          isParagraph
        />
      </div>
      <div className={classes.details}>
        <HeaderField
          form={form}
          field="to"
          placeholder={text('header.hint.to')}
          suggestions={suggestions.to}
        />
        <span className={classes.dot}>·</span>
        <HeaderField
          form={form}
          field="from"
          placeholder={text('header.hint.from')}
          suggestions={suggestions.from}
        />
        <span className={classes.dot}>·</span>
        <HeaderField form={form} field="place" placeholder={text('header.hint.place')} />
        <span className={classes.comma}>,</span>
        <HeaderField form={form} field="date" placeholder={formatLongDate(exampleDate, months)} />
      </div>
      {isOpen && (
        <div className={classes.more}>
          <span className={classes.number}>
            <span>{text('header.label.number')}</span>
            <HeaderField form={form} field="number" placeholder={text('header.hint.number')} />
          </span>
          <HeaderLanguage form={form} />
        </div>
      )}
    </div>
  )
}
