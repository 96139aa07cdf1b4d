import { UnstyledButton } from '@mantine/core'
import { languageOf } from '@shared/language/language-of'
import { subjectCodes } from '@shared/note/header-form/subject-codes'
import { headerText } from '@shared/text/en/window-header'
import { useState } from 'react'
import { HeaderField } from './header-field'
import { HeaderLines } from './header-lines'
import { HeaderMore } from './header-more'
import { HeaderTable } from './header-table'
import { MarkingSelect } from './marking-select'
import classes from './note-header.module.css'
import type { HeaderForm } from './use-header-form'

const codeSuggestions = subjectCodes.map(({ code, meaning }) => ({ value: code, meaning }))

/** The first page's head as it will print, every part of it a field. */
export function NoteHeader({ form }: { readonly form: HeaderForm }) {
  const [isOpen, setIsOpen] = useState(false)
  const words = languageOf(form.draft.language).header
  const { labels, places } = headerText
  return (
    <section className={classes.header} aria-label={headerText.title} data-note-header="">
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
                label={labels.interinstitutionalFile}
                placeholder={places.interinstitutionalFile}
              />
            </div>
          )}
        </div>
        <div className={classes.right}>
          <div className={classes.line}>
            <HeaderField
              form={form}
              field="place"
              label={labels.place}
              placeholder={places.place}
            />
            <span className={classes.comma}>,</span>
            <HeaderField form={form} field="date" label={labels.date} placeholder={places.date} />
          </div>
          <div className={`${classes.line} ${classes.bracketed}`}>
            <span>({words.originalLanguage}</span>
            <HeaderField form={form} field="originalLanguage" label={labels.originalLanguage} />
            <span>)</span>
          </div>
          <div className={classes.line}>
            <HeaderField
              form={form}
              field="number"
              label={labels.number}
              placeholder={places.number}
            />
          </div>
          <MarkingSelect form={form} />
          <HeaderLines
            form={form}
            field="codes"
            label={labels.codes}
            addLabel={labels.addCode}
            placeholder={places.code}
            suggestions={codeSuggestions}
          />
        </div>
      </div>
      <div className={classes.type}>
        <HeaderField form={form} field="type" label={labels.type} placeholder={places.type} />
      </div>
      <HeaderTable form={form} isOpen={isOpen} />
      {isOpen && <HeaderMore form={form} />}
      <UnstyledButton
        className={classes.more}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? headerText.fewer : headerText.more}
      </UnstyledButton>
    </section>
  )
}
