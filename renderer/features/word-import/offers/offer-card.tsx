import type { FigureOffer, OfferedValue } from '@shared/contract/library/figure-offers'
import { languageOf } from '@shared/language/language-of'
import { IconAlertTriangle, IconTextScan2 } from '@tabler/icons-react'
import { useId } from 'react'
import { Button } from '../../../components/button'
import { IconButton } from '../../../components/icon-button'
import { MarkingBadge } from '../../../components/marking-badge'
import { evidenceSummary } from '../../../lib/evidence-summary'
import { useSettings } from '../../../lib/settings/use-settings'
import { useText } from '../../../lib/use-text'
import { useTypeset } from '../../../lib/use-typeset'
import classes from '../word-import.module.css'
import { doubtWords, reasonWords } from './reason-words'

export type OfferCardProps = {
  readonly offer: FigureOffer
  /** Of the note, two letters: figures are written in it. */
  readonly language: string
  /** Which of its values is chosen, from 0. */
  readonly chosen: number
  readonly onChoose: (index: number) => void
  readonly onLink: () => void
  readonly onLeave: () => void
  readonly onGoTo: () => void
}

/** A number with its sentence, what it may be linked to and why, and what to do. */
export function OfferCard(props: OfferCardProps) {
  const { offer, language, chosen, onChoose, onLink, onLeave, onGoTo } = props
  const text = useText()
  const name = useId()
  const { sentence, at, words, values } = offer
  return (
    <div className={classes.card}>
      <p className={classes.sentence}>
        {sentence.slice(0, at)}
        <mark>{words}</mark>
        {sentence.slice(at + words.length)}
      </p>
      <fieldset className={classes.values}>
        <legend className={classes.legend}>
          {text('wordImport.offer.values', { count: values.length })}
        </legend>
        {values.map((value, index) => (
          <label key={value.evidence.item.id} className={classes.value}>
            <input
              type="radio"
              name={name}
              hidden={values.length === 1}
              checked={index === chosen}
              onChange={() => onChoose(index)}
            />
            <Value value={value} words={words} language={language} />
          </label>
        ))}
      </fieldset>
      <div className={classes.actions}>
        <Button kind="primary" shortcut={text('key.enter')} onClick={onLink}>
          {text('wordImport.offer.link')}
        </Button>
        <Button shortcut="X" onClick={onLeave}>
          {text('wordImport.offer.leave')}
        </Button>
        <IconButton label={text('wordImport.offer.goTo')} onClick={onGoTo}>
          <IconTextScan2 size={16} />
        </IconButton>
      </div>
    </div>
  )
}

type ValueProps = {
  readonly value: OfferedValue
  readonly words: string
  readonly language: string
}

function Value({ value, words, language }: ValueProps) {
  const text = useText()
  const { settings } = useSettings()
  const set = useTypeset(languageOf(language))
  const { title, period, origin, marking } = evidenceSummary(
    value.evidence,
    languageOf(language),
    text,
    settings,
  )
  const isOther = plain(value.shown) !== plain(words)
  return (
    <span className={classes.about}>
      <span className={classes.lead}>
        <b>{set(value.shown)}</b> {title}
      </span>
      <span className={classes.second}>
        {[period, origin].filter(Boolean).join(' · ')} <MarkingBadge marking={marking} />
      </span>
      <span className={classes.second}>{reasonWords(value, text)}</span>
      {isOther && (
        <span className={classes.second}>
          {text('wordImport.offer.reads', { shown: set(value.shown) })}
        </span>
      )}
      {doubtWords(value, text).map((line) => (
        <span key={line} className={classes.doubt}>
          <IconAlertTriangle size={14} aria-hidden="true" />
          {line}
        </span>
      ))}
    </span>
  )
}

/** Spaces between digits, and before %, are a matter of style. */
const plain = (words: string) => words.replace(/[\s\u00a0\u202f,]/g, '').toLowerCase()
