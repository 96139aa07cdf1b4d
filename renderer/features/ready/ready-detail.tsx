import { excerptAround } from '@shared/evidence/value-span'
import { languageOf } from '@shared/language/language-of'
import type { ReadyItem } from '@shared/note/ready/ready-item'
import { IconArrowRight, IconCheck, IconMessage2Question } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../../components/button'
import { useText } from '../../lib/use-text'
import { useTypeset } from '../../lib/use-typeset'
import { ChartValues } from './chart/chart-values'
import classes from './ready.module.css'

export type ReadyDetailProps = {
  readonly item: ReadyItem
  /** Of the note, two letters. */
  readonly language: string
  /** What a figure rests on, as the panel beside the note shows it. */
  readonly evidenceOf: (observationIds: readonly string[]) => ReactNode
  readonly onTick: (item: ReadyItem, isChecked: boolean) => void
  readonly onEnter: (item: ReadyItem) => void
  readonly onKeep: (item: ReadyItem) => void
  readonly onGoTo: (item: ReadyItem) => void
  /** Asks why the marking is lower. */
  readonly onReason: () => void
}

/** The place of an item in the note, what it rests on, and what can be done. */
export function ReadyDetail(props: ReadyDetailProps) {
  const { item, evidenceOf } = props
  const text = useText()
  const { figure } = item
  return (
    <section className={classes.detail} aria-label={text('ready.detail')}>
      <p
        className={classes.what}
        data-severity={item.isOpen && figure === null ? item.severity : 'info'}
      >
        {item.message}
      </p>
      <Passage {...props} />
      <Actions {...props} />
      {item.chart !== undefined && <ChartValues key={item.id} {...props} chart={item.chart} />}
      {item.chart === undefined && item.observationIds.length > 0 && (
        <div className={classes.evidence}>{evidenceOf(item.observationIds)}</div>
      )}
    </section>
  )
}

/** In characters. */
const longestPassage = 240

/** The line of the note with what is meant marked in it, in the face of the page. */
function Passage({ item: { id, passage, excerpt }, language }: ReadyDetailProps) {
  const set = useTypeset(languageOf(language))
  const mark = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: of each item anew
  useEffect(() => mark.current?.scrollIntoView({ block: 'nearest' }), [id])
  if (passage === null)
    return excerpt === '' ? null : <p className={classes.passage}>{set(excerpt)}</p>
  const { heading, words, ...span } = passage
  // The evidence below is to be seen without scrolling.
  const shown = excerptAround(words, span.end > span.start ? span : null, longestPassage)
  const { start, end } = shown.span ?? { start: 0, end: 0 }
  return (
    <div className={classes.place} lang={language}>
      {heading !== null && <p className={classes.heading}>{set(heading)}</p>}
      <p className={classes.passage}>
        {set(shown.text.slice(0, start))}
        {end > start && (
          <mark ref={mark} className={classes.mark}>
            {set(shown.text.slice(start, end))}
          </mark>
        )}
        {set(shown.text.slice(end))}
      </p>
    </div>
  )
}

function Actions({ item, onTick, onEnter, onKeep, onGoTo, onReason }: ReadyDetailProps) {
  const text = useText()
  const { figure, place, isOpen, group } = item
  return (
    <div className={classes.actions}>
      {figure !== null && isOpen && (
        <Button
          icon={<IconCheck size={16} />}
          shortcut={text('key.enter')}
          onClick={() => onEnter(item)}
        >
          {text('ready.tick')}
        </Button>
      )}
      {figure !== null && !isOpen && (
        <Button onClick={() => onTick(item, false)}>{text('ready.untick')}</Button>
      )}
      {place?.kind === 'value' && place.against !== undefined && (
        <Button
          icon={<IconCheck size={16} />}
          shortcut={text('key.space')}
          onClick={() => onKeep(item)}
        >
          {text('ready.keep')}
        </Button>
      )}
      {group === 'marking' && (
        <Button icon={<IconMessage2Question size={16} />} onClick={onReason}>
          {text(isOpen ? 'ready.reasonGive' : 'ready.reasonChange')}
        </Button>
      )}
      {place !== null && (
        <Button
          kind={figure === null ? 'plain' : 'quiet'}
          icon={<IconArrowRight size={16} />}
          {...(figure === null && { shortcut: text('key.enter') })}
          onClick={() => onGoTo(item)}
        >
          {text(place.kind === 'sent' ? 'ready.showChanges' : 'ready.goTo')}
        </Button>
      )}
    </div>
  )
}
