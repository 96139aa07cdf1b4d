import type { Evidence } from '@shared/contract/library'
import type { ContradictionMark } from '@shared/contract/library/consistency'
import { excerptAround } from '@shared/evidence/value-span'
import type { FigurePhrase } from '@shared/figure/figure-phrases'
import type { Language } from '@shared/language/language'
import type { TypographyProfile } from '@shared/typography/profile'
import { typeset } from '@shared/typography/typeset'
import { memo, type RefObject, useEffect, useRef } from 'react'
import { MarkingBadge } from '../../components/marking-badge'
import { LookMark } from '../../components/marks/look-mark'
import { PhraseChoices } from '../../components/phrase-choices'
import { putEvidence } from '../../lib/evidence-drag'
import { evidenceSummary } from '../../lib/evidence-summary'
import { phraseLabel } from '../../lib/figures/phrase-label'
import { useText } from '../../lib/use-text'
import classes from './evidence.module.css'
import { MarkedSentence } from './marked-sentence'

const longestExcerpt = 110

/** What is done with a result, told by its place in the list. */
export type ResultActions = {
  readonly pick: (index: number, phrase: number) => void
  readonly point: (index: number) => void
}

export type EvidenceResultProps = {
  readonly id: string
  readonly index: number
  readonly evidence: Evidence
  readonly language: Language
  /** Of the user's house style; the same object until another one is chosen. */
  readonly profile: TypographyProfile
  readonly active: boolean
  /** Whether something is at odds with it; null where nothing is known to be. */
  readonly mark: ContradictionMark['mark'] | null
  /** How the figure can read, and which of it is chosen; none where it is not the active one. */
  readonly phrases: readonly FigurePhrase[]
  readonly phrase: number
  /** Always the same object: a key in the field then draws what is new, and not all results. */
  readonly actions: RefObject<ResultActions>
}

/** One thing found, in the order in which one would cite it. */
export const EvidenceResult = memo(function EvidenceResult(props: EvidenceResultProps) {
  const { id, index, evidence, language, profile, active, mark, phrases, actions } = props
  const onPick = (phrase: number) => actions.current.pick(index, phrase)
  const text = useText()
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!active) return
    // With the next frame: asked now, the page would be laid out once more.
    const frame = requestAnimationFrame(() => element.current?.scrollIntoView({ block: 'nearest' }))
    return () => cancelAnimationFrame(frame)
  }, [active])
  const summary = evidenceSummary(evidence, language, text, profile)
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
        if (movementX !== 0 || movementY !== 0) actions.current.point(index)
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
            phrases={phrases.map((one) =>
              typeset([phraseLabel(one, text)], language, profile).join(''),
            )}
            chosen={props.phrase}
            onPick={onPick}
          />
        )}
      </div>
    </div>
  )
})
