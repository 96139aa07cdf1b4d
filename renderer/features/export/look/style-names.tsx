import { bodyStyleNames, type LookChoice } from '@shared/settings/export-look'
import { useId } from 'react'
import { useText } from '../../../lib/use-text'
import classes from './look.module.css'

type Names = LookChoice['styleNames']

export type StyleNamesProps = {
  readonly names: Names
  readonly onChange: (names: Names) => void
}

/** Our styles, and what they are called in the document that the text goes into. */
export function StyleNames({ names, onChange }: StyleNamesProps) {
  const text = useText()
  const id = useId()

  function change(ours: string, theirs: string) {
    const { [ours]: _before, ...others } = names
    onChange(theirs.trim() === '' ? others : { ...others, [ours]: theirs })
  }
  return (
    <fieldset className={classes.styles} aria-describedby={`${id}-hint`}>
      <legend>{text('export.look.styles')}</legend>
      <p id={`${id}-hint`}>{text('export.look.stylesHint')}</p>
      <div className={classes.names}>
        {bodyStyleNames.map((ours) => (
          <label key={ours}>
            <span>{ours}</span>
            <input
              value={names[ours] ?? ''}
              placeholder={ours}
              maxLength={100}
              spellCheck={false}
              onChange={(event) => change(ours, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
