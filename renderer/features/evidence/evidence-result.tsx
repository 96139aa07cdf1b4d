import type { Evidence } from '@shared/contract/library'
import type { ContradictionMark } from '@shared/contract/library/consistency'
import { type FigurePhrase, phraseText } from '@shared/figure/figure-phrases'
import type { Language } from '@shared/language/language'
import { useEffect, useRef } from 'react'
import { MarkingBadge } from '../../components/marking-badge'
import { LookMark } from '../../components/marks/look-mark'
import { PhraseChoices } from '../../components/phrase-choices'
import { putEvidence } from '../../lib/evidence-drag'
import { evidenceSummary } from '../../lib/evidence-summary'
import { useSettings } from '../../lib/settings/use-settings'
import { useText } from '../../lib/use-text'
import { useTypeset } from '../../lib/use-typeset'
import { excerptAround } from '../../lib/value-span'
import classes from './evidence.module.css'
import { MarkedSentence } from './marked-sentence'

const longestExcerpt = 110

export type EvidenceResultProps = {
  readonly id: string
  readonly evidence: Evidence
  readonly language: Language
  readonly active: boolean
  /** Whether something is at odds with it; null where nothing is known to be. */
  readonly mark: ContradictionMark['mark'] | null
  /** How the figure can read, and which of it is chosen; none where it is not the active one. */
  readonly phrases: readonly FigurePhrase[]
  readonly phrase: number
  readonly onPick: (phrase: number) => void
  readonly onPoint: () => void
}

/** One thing found, in the order in which one would cite it. */
export function EvidenceResult(props: EvidenceResultProps) {
  const { id, evidence, language, active, mark, phrases, onPick, onPoint } = props
  const text = useText()
  const { settings } = useSettings()
  const set = useTypeset(language)
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const summary = evidenceSummary(evidence, language, text, settings)
  const excerpt =
    summary.sentence === null ? null : excerptAround(summary.sentence, summary.mark, longestExcerpt)
  return (
    // The search field keeps the focus and handles the keys of the list.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={classes.result}
      draggable
      onDragStart={({ dataTransfer }) =>
        putEvidence(dataTransfer, evidence, summary.sentence ?? summary.title)
      }
      onClick={() => onPick(props.phrase)}
      onMouseMove={({ movementX, movementY }) => {
        // A list that moves under a still pointer chooses nothing.
        if (movementX !== 0 || movementY !== 0) onPoint()
      }}
    >
      <div className={classes.lead}>
        <span className={classes.value}>{summary.lead}</span>
        <span className={classes.unit}>{summary.leadNote}</span>
      </div>
      <div className={classes.words}>
        <div className={classes.title} data-kind={evidence.kind}>
          {summary.title}
        </div>
        {excerpt !== null && evidence.kind === 'statistic' && (
          <MarkedSentence text={excerpt.text} span={excerpt.span} />
        )}
        {excerpt !== null && evidence.kind === 'measure' && (
          <div className={classes.place}>{excerpt.text}</div>
        )}
        <div className={classes.origin}>
          {summary.period !== null && <span>{summary.period}</span>}
          {summary.periodIsMissing && (
            <span className={classes.missing}>{text('evidence.noPeriod')}</span>
          )}
          <span>{summary.origin}</span>
          <MarkingBadge marking={summary.marking} />
          {mark !== null && <LookMark>{text(`contradictions.mark.${mark}`)}</LookMark>}
        </div>
        {phrases.length > 1 && (
          <PhraseChoices
            phrases={phrases.map((one) => set(phraseText(one)))}
            chosen={props.phrase}
            onPick={onPick}
          />
        )}
      </div>
    </div>
  )
}
