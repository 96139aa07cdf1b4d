import type { FigureOffer, OfferedValue } from '@shared/contract/library/figure-offers'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useText } from '../../../lib/use-text'
import classes from '../word-import.module.css'
import { OfferCard } from './offer-card'

export type OfferListProps = {
  readonly offers: readonly FigureOffer[]
  /** Of the note, two letters. */
  readonly language: string
  /** Rises each time the list is to take the focus. */
  readonly askedCount: number
  /** Shows in the text which number is meant. */
  readonly onPoint: (offer: FigureOffer) => void
  readonly onGoTo: (offer: FigureOffer) => void
  readonly onLink: (offer: FigureOffer, value: OfferedValue) => void
  readonly onLeave: (offer: FigureOffer) => void
}

/** Numbers one by one: Enter links the one that is open, N goes to the next, X leaves it a number. */
export function OfferList(props: OfferListProps) {
  const { offers, askedCount, onPoint, onGoTo, onLink, onLeave } = props
  const text = useText()
  const list = useRef<HTMLOListElement>(null)
  const [current, setCurrent] = useState(0)
  const [choices, setChoices] = useState<Readonly<Record<string, number>>>({})
  const at = Math.min(current, offers.length - 1)
  const open = offers[at]
  const chosenOf = ({ key }: FigureOffer) => choices[key] ?? 0

  const focus = (index: number) =>
    list.current?.querySelectorAll<HTMLElement>('[data-offer]')[index]?.focus()
  const decided = useOpenFocus({ offers, askedCount, onFocus: () => focus(at) })

  function link() {
    const value = open?.values[chosenOf(open)]
    if (open === undefined || value === undefined) return
    decided.current = true
    onLink(open, value)
  }
  function leave() {
    if (open === undefined) return
    decided.current = true
    onLeave(open)
  }
  function onKeyDown(event: KeyboardEvent) {
    const isRow = event.target instanceof Element && event.target.hasAttribute('data-offer')
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const done = runKey(event.key, isRow, { link, leave, move: (by) => focus(clamp(at + by)) })
    if (done) event.preventDefault()
  }
  const clamp = (index: number) => Math.max(0, Math.min(index, offers.length - 1))

  return (
    <ol
      ref={list}
      className={classes.list}
      aria-label={text('wordImport.offers.list')}
      onKeyDown={onKeyDown}
    >
      {offers.map((offer, index) => (
        <li key={offer.key} data-open={index === at}>
          <Row
            offer={offer}
            isOpen={index === at}
            onFocus={() => {
              setCurrent(index)
              onPoint(offer)
            }}
          />
          {index === at && (
            <OfferCard
              offer={offer}
              language={props.language}
              chosen={chosenOf(offer)}
              onChoose={(chosen) => setChoices({ ...choices, [offer.key]: chosen })}
              onLink={link}
              onLeave={leave}
              onGoTo={() => onGoTo(offer)}
            />
          )}
        </li>
      ))}
    </ol>
  )
}

type OpenFocusParts = Pick<OfferListProps, 'offers' | 'askedCount'> & {
  readonly onFocus: () => void
}

/** Gives the focus to the number that is open when asked to, and after a decision to the next one. */
function useOpenFocus({ offers, askedCount, onFocus }: OpenFocusParts) {
  const decided = useRef(false)
  const focusOpen = useEffectEvent(onFocus)
  useEffect(() => {
    if (askedCount > 0) focusOpen()
  }, [askedCount])
  // What was decided is gone: the next one is in its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about each new list
  useEffect(() => {
    if (decided.current) focusOpen()
    decided.current = false
  }, [offers])
  return decided
}

type RowProps = {
  readonly offer: FigureOffer
  readonly isOpen: boolean
  readonly onFocus: () => void
}

function Row({ offer, isOpen, onFocus }: RowProps) {
  const row = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The one before it closed, so that it moved up from where the focus put it.
    if (isOpen && document.activeElement === row.current)
      row.current?.closest('li')?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  return (
    <button
      ref={row}
      type="button"
      data-offer
      className={classes.row}
      tabIndex={isOpen ? 0 : -1}
      aria-expanded={isOpen}
      onFocus={onFocus}
    >
      <b className={classes.number}>{offer.words}</b>{' '}
      {!isOpen && <span className={classes.excerpt}>{wordsRound(offer)}</span>}
    </button>
  )
}

/** So much before the number tells where one is. */
const mostBefore = 24

/** The sentence from some words before the number on. */
function wordsRound({ sentence, at }: FigureOffer): string {
  if (at <= mostBefore) return sentence
  const start = sentence.indexOf(' ', at - mostBefore)
  return start === -1 || start >= at ? `…${sentence.slice(at)}` : `…${sentence.slice(start)}`
}

type Steps = {
  readonly link: () => void
  readonly leave: () => void
  readonly move: (by: number) => void
}

/** Enter and arrows belong to buttons and choices inside a card; letters are free. */
function runKey(key: string, isRow: boolean, { link, leave, move }: Steps): boolean {
  if (isRow && key === 'Enter') link()
  else if (key === 'x' || key === 'X' || (isRow && key === 'Delete')) leave()
  else if (key === 'n' || key === 'N' || (isRow && key === 'ArrowDown')) move(1)
  else if (key === 'p' || key === 'P' || (isRow && key === 'ArrowUp')) move(-1)
  else return false
  return true
}
