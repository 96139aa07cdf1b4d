import { calculate } from '../../calculation/calculate'
import { printedValue } from '../../calculation/printed-value'
import type { Language } from '../../language/language'
import type { Observation } from '../../library/observation'
import type { FigureInline } from '../../note/inline'
import { type FigureValue, formatObservation } from '../format-observation'
import { type LaterPeriod, newestSince } from './newest-since'

/** What the library holds now of one observation that a figure rests on. */
export type ObservationNews = {
  /** Null where the library holds it no longer. */
  readonly own: Observation | null
  /** It is gone, or its source is in the trash. */
  readonly isWithdrawn: boolean
  /** What the same counter gave last for the same; null where it gave nothing else. */
  readonly revision: Arrival | null
  /** What came in for later periods. */
  readonly later: readonly LaterPeriod[]
  /** Another source says otherwise. */
  readonly isContradicted: boolean
}

type Arrival = { readonly item: Observation; readonly arrivedAtMs: number | null }

/** Why a figure needs a look, the gravest first. `typed`: the author wrote over it. */
type FigureChangeKind = 'withdrawn' | 'revised' | 'newer' | 'typed' | 'contradicted'

export type FigureChange = {
  readonly kind: FigureChangeKind
  /** The observation that it is about. */
  readonly observationId: string
  /** What the library has in its place; null where it has nothing or that is for the author. */
  readonly byId: string | null
  /** When that came into the library; null where it is not known. */
  readonly arrivedAtMs: number | null
  /** The figure as it would stand if it followed the library; null where nothing can be offered. */
  readonly offered: FigureInline | null
  /** It rose where it fell before, or the reverse: "a reduction of" would now say the opposite. */
  readonly turnsRound: boolean
  /** Stands for all this: a figure kept against it is asked about again only if it differs. */
  readonly against: string
}

type News = ReadonlyMap<string, ObservationNews>

/**
 * What the library says against a figure of a draft; null where it agrees. A later period counts
 * only where it came in after the figure was shown, since to speak of an earlier year is no mistake;
 * for a calculation it does not count at all, as its inputs belong together.
 *
 * @param news of what the figure rests on; an id without an entry has none
 */
export function findFigureChange(
  figure: FigureInline,
  news: News,
  language: Language,
): FigureChange | null {
  const found = findReason(figure, news)
  if (found === null) return null
  const { replacement, ...reason } = found
  const ownOf = (id: string) => news.get(id)?.own ?? null
  const offered =
    replacement === null
      ? null
      : sourcedFigure(figure, (id) => replacement.get(id) ?? ownOf(id), language)
  const before = sourcedFigure(figure, ownOf, language)
  const turnsRound =
    figure.form === 'magnitude' &&
    before !== null &&
    offered !== null &&
    before.value < 0 !== offered.value < 0
  const against = [
    reason.kind,
    reason.observationId,
    reason.byId ?? '',
    offered?.figure.shown ?? '',
  ].join(' ')
  return { ...reason, offered: offered?.figure ?? null, turnsRound, against }
}

type Reason = Pick<FigureChange, 'kind' | 'observationId' | 'byId' | 'arrivedAtMs'> & {
  /** What takes the place of each observation; null: nothing is offered. */
  readonly replacement: ReadonlyMap<string, Observation> | null
}

/** The observation that a figure shows, or those that it is computed from in their order. */
export function observationIdsOfFigure(figure: FigureInline): readonly string[] {
  return 'observationId' in figure ? [figure.observationId] : figure.calculation.observationIds
}

type Known = ObservationNews & { readonly id: string }

const nothing = { byId: null, arrivedAtMs: null, replacement: null }

function findReason(figure: FigureInline, news: News): Reason | null {
  const ids = observationIdsOfFigure(figure)
  const known: readonly Known[] = ids.flatMap((id) => {
    const one = news.get(id)
    return one === undefined ? [] : [{ id, ...one }]
  })
  const gone = known.find(({ isWithdrawn }) => isWithdrawn)
  if (gone !== undefined) return { kind: 'withdrawn', observationId: gone.id, ...nothing }
  const replaced = findRevision(known) ?? findLaterPeriod(figure, known)
  if (replaced !== null) return replaced
  if (figure.form === 'typed' && ids[0] !== undefined)
    return { ...nothing, kind: 'typed', observationId: ids[0], replacement: new Map() }
  const contradicted = known.find(({ isContradicted }) => isContradicted)
  if (contradicted === undefined) return null
  return { ...nothing, kind: 'contradicted', observationId: contradicted.id }
}

function findRevision(known: readonly Known[]): Reason | null {
  const revised = known.flatMap(({ id, revision }) => (revision === null ? [] : [{ id, revision }]))
  const [first] = revised
  if (first === undefined) return null
  return {
    kind: 'revised',
    observationId: first.id,
    byId: first.revision.item.id,
    arrivedAtMs: first.revision.arrivedAtMs,
    replacement: new Map(revised.map(({ id, revision }) => [id, revision.item])),
  }
}

function findLaterPeriod(figure: FigureInline, [only]: readonly Known[]): Reason | null {
  if (!('observationId' in figure) || only?.own == null) return null
  const newest = newestSince(only.own, only.later, figure.shownAt)
  if (newest === null) return null
  return {
    kind: 'newer',
    observationId: only.id,
    byId: newest.item.id,
    arrivedAtMs: newest.arrivedAtMs,
    replacement: new Map([[only.id, newest.item]]),
  }
}

type Sourced = { readonly figure: FigureInline; readonly value: number }

/** The figure on these observations, as it is printed; null where that cannot be computed. */
export function sourcedFigure(
  { id, form, shownAt, ...figure }: FigureInline,
  observationOf: (id: string) => Observation | null,
  language: Language,
): Sourced | null {
  const write = (value: FigureValue) => {
    const usual = value.value < 0 ? 'magnitude' : 'signed'
    const sourced = form === 'typed' ? usual : form
    const shown = formatObservation(value, sourced, language)
    return { kind: 'figure', id, form: sourced, shown, shownAt } as const
  }
  if ('observationId' in figure) {
    const observation = observationOf(figure.observationId)
    if (observation === null) return null
    const observationId = observation.id
    return { figure: { ...write(observation), observationId }, value: observation.value }
  }
  const { operation, observationIds } = figure.calculation
  const inputs = observationIds.flatMap((one) => observationOf(one) ?? [])
  const calculation = { operation, observationIds: inputs.map((input) => input.id) }
  const derived = calculate(calculation, inputs)
  if (inputs.length < observationIds.length || derived.kind === 'refused') return null
  const value = printedValue(derived, operation)
  return { figure: { ...write({ ...derived, value }), calculation }, value }
}
