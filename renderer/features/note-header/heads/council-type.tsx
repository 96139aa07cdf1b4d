import { languageOf } from '@shared/language/language-of'
import { documentTypeOf, isWorkingPaperName } from '@shared/note/types/document-type'
import classes from '../note-header.module.css'
import { TypeField } from '../type-field'
import type { HeadProps } from './council-head'

/** The type; on a working paper with the notice on who may have it, as printed. */
export function CouncilType({ form, suggestions }: Pick<HeadProps, 'form' | 'suggestions'>) {
  const { workingPaper } = languageOf(form.draft.language).documents
  const isNoticed = documentTypeOf(form.draft).isWorkingPaper
  const isNamed = isWorkingPaperName(form.draft.type)
  const notice = (
    <p className={classes.notice} lang="en">
      {workingPaper.notice}
    </p>
  )
  return (
    <>
      {isNoticed && !isNamed && (
        <>
          <p className={classes.heading}>{workingPaper.heading}</p>
          {notice}
        </>
      )}
      <div className={classes.type}>
        <TypeField form={form} suggestions={suggestions} />
      </div>
      {isNoticed && isNamed && notice}
    </>
  )
}
