import { useId, useState } from 'react'
import { useEvidenceSearch } from '../../lib/use-evidence-search'
import { useText } from '../../lib/use-text'
import type { QuestionCardProps } from './question-card'
import classes from './questions.module.css'

type AboutProps = Pick<QuestionCardProps, 'question' | 'headings' | 'facts'>

/** What a question is about: its theme, sections of the note, measures of the library. */
export function AboutQuestion({ question, headings, facts }: AboutProps) {
  const text = useText()
  const themesId = useId()
  const { id } = question
  const named = headings.filter(({ words }) => words !== '')
  const { theme, sectionIds } = facts.factsOf(id)
  const [typed, setTyped] = useState(theme ?? '')

  function saveTheme() {
    const next = typed.trim() === '' ? null : typed.trim()
    if (next !== theme) void facts.change(id, () => ({ theme: next }))
  }

  return (
    <div className={classes.about}>
      <label className={classes.field}>
        {text('questions.theme')}
        <input
          list={themesId}
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={saveTheme}
          onKeyDown={(event) => {
            if (event.key === 'Enter') saveTheme()
          }}
        />
      </label>
      <datalist id={themesId}>
        {facts.themes.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      {named.length > 0 && (
        <fieldset className={classes.ties}>
          <legend>{text('questions.sections')}</legend>
          {named.map((heading) => (
            <label key={heading.id}>
              <input
                type="checkbox"
                checked={sectionIds.includes(heading.id)}
                onChange={() =>
                  void facts.change(id, (last) => ({
                    sectionIds: toggled(last.sectionIds, heading.id),
                  }))
                }
              />
              {heading.number} {heading.words}
            </label>
          ))}
        </fieldset>
      )}
      <Measures question={question} facts={facts} />
    </div>
  )
}

function Measures({ question: { id }, facts }: Pick<AboutProps, 'question' | 'facts'>) {
  const text = useText()
  const [query, setQuery] = useState('')
  const { measureIds } = facts.factsOf(id)
  const { items } = useEvidenceSearch({
    query,
    kind: 'measure',
    limit: 5,
    enabled: query.trim() !== '',
  })
  const known = measureIds.map((one) => ({ id: one, title: facts.measureTitle(one) ?? one }))
  const found = items.flatMap(({ kind, item }) =>
    kind === 'measure' && !measureIds.includes(item.id) ? [{ id: item.id, title: item.text }] : [],
  )
  return (
    <fieldset className={classes.ties}>
      <legend>{text('questions.measures')}</legend>
      {[...known, ...found].map((measure) => (
        <label key={measure.id}>
          <input
            type="checkbox"
            checked={measureIds.includes(measure.id)}
            onChange={() =>
              void facts.change(id, (last) => ({
                measureIds: toggled(last.measureIds, measure.id),
              }))
            }
          />
          <span className={classes.text}>{measure.title}</span>
        </label>
      ))}
      <input
        type="search"
        className={classes.search}
        aria-label={text('questions.findMeasure')}
        placeholder={text('questions.findMeasure')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
    </fieldset>
  )
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]
}
