import classes from './phrase-choices.module.css'

export type PhraseChoicesProps = {
  readonly phrases: readonly string[]
  readonly chosen: number
  readonly onPick: (index: number) => void
}

/**
 * The ways in which a result can read, as part of an option of a list: the list's own keys choose,
 * and a live region tells which.
 */
export function PhraseChoices({ phrases, chosen, onPick }: PhraseChoicesProps) {
  return (
    <span className={classes.phrases} aria-hidden="true">
      {phrases.map((phrase, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
        // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer alone
        <span
          key={phrase}
          data-chosen={index === chosen}
          onMouseDown={(event) => {
            event.preventDefault()
            event.stopPropagation()
          }}
          onClick={(event) => {
            event.stopPropagation()
            onPick(index)
          }}
        >
          {phrase}
        </span>
      ))}
    </span>
  )
}
