import { assertNever } from '../base/assert-never'
import type { Language } from '../language/language'
import type { Observation } from '../library/observation'
import type { Source } from '../library/source'
import type { Calculation, FigureForm } from '../note/inline'
import { formatObservation } from './format-observation'

/** A part of a phrase: words of the author, or a live figure as it would be shown. */
type PhrasePiece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'figure'
      readonly observationId: string
      readonly form: FigureForm
      readonly shown: string
    }
  | {
      readonly kind: 'figure'
      readonly calculation: Calculation
      readonly form: FigureForm
      readonly shown: string
    }
  /** A footnote that cites a document; it has no words in the sentence. */
  | { readonly kind: 'source'; readonly source: Source }

/** One way in which a figure, or the state of a measure, can come into a sentence. */
export type FigurePhrase = readonly PhrasePiece[]

/**
 * The ways in which an observation can read in a sentence, each text once, the usual one first:
 * `80 %`, `–80 %`, `fell by 80 %`, `seven`, `from 99 000 to 19 800`. Languages without phrases have
 * the plain ones only.
 *
 * @param related other observations of the library; only those of the same series with a period of
 *   the same length are set beside it
 */
export function figurePhrases(
  observation: Observation,
  related: readonly Observation[],
  language: Language,
): readonly FigurePhrase[] {
  const plain = (form: FigureForm): FigurePhrase => [pieceOf(observation, form, language)]
  const phrases: readonly FigurePhrase[] = [
    ...(observation.value < 0 ? [plain('magnitude'), plain('signed')] : [plain('signed')]),
    ...changePhrase(observation, language),
    plain('words'),
    ...fromToPhrase(observation, related, language),
  ]
  const texts = phrases.map(phraseText)
  return phrases.filter((_, index) => texts.indexOf(texts[index] ?? '') === index)
}

/** A phrase as it reads, with ordinary spaces. */
export function phraseText(phrase: FigurePhrase): string {
  return phrase.map(pieceText).join('')
}

function pieceText(piece: PhrasePiece): string {
  switch (piece.kind) {
    case 'text':
      return piece.text
    case 'figure':
      return piece.shown
    case 'source':
      return ''
    default:
      return assertNever(piece)
  }
}

function pieceOf(observation: Observation, form: FigureForm, language: Language): PhrasePiece {
  const shown = formatObservation(observation, form, language)
  return { kind: 'figure', observationId: observation.id, form, shown }
}

/** A change measured as a part of the whole reads with a verb; a ratio ("three times") does not. */
function changePhrase(observation: Observation, language: Language): readonly FigurePhrase[] {
  const { phrases } = language
  const isChange = /\b(change|growth)\b/i.test(observation.indicator)
  const isPart = observation.unit === '%' || observation.unit === 'percentage points'
  if (phrases === null || !isChange || !isPart || observation.value === 0) return []
  const verb = observation.value < 0 ? phrases.fellBy : phrases.roseBy
  const text = { kind: 'text', text: `${verb} ` } as const
  return [[text, pieceOf(observation, 'magnitude', language)]]
}

function fromToPhrase(
  observation: Observation,
  related: readonly Observation[],
  language: Language,
): readonly FigurePhrase[] {
  const { phrases } = language
  const other = findComparable(observation, related)
  if (phrases === null || other === undefined) return []
  const [first, second] =
    startOf(other) < startOf(observation) ? [other, observation] : [observation, other]
  return [
    [
      { kind: 'text', text: `${phrases.from} ` },
      pieceOf(first, 'signed', language),
      { kind: 'text', text: ` ${phrases.to} ` },
      pieceOf(second, 'signed', language),
    ],
  ]
}

/** The nearest earlier observation that may be set beside this one, else the nearest later one. */
function findComparable(
  observation: Observation,
  related: readonly Observation[],
): Observation | undefined {
  const start = startOf(observation)
  const comparable = related
    .filter((other) => isComparable(observation, other))
    .sort((one, other) => (startOf(one) < startOf(other) ? -1 : 1))
  return comparable.filter((other) => startOf(other) < start).at(-1) ?? comparable[0]
}

/** Ten months beside a whole year would tell of a fall that there was not. */
function isComparable(one: Observation, other: Observation): boolean {
  return (
    one.id !== other.id &&
    one.value !== other.value &&
    one.indicator === other.indicator &&
    one.unit === other.unit &&
    one.geography === other.geography &&
    one.provider === other.provider &&
    dimensionKey(one) === dimensionKey(other) &&
    spanKey(one) !== null &&
    spanKey(one) === spanKey(other) &&
    startOf(one) !== startOf(other)
  )
}

function startOf({ period }: Observation): string {
  return period?.start ?? ''
}

/** What two periods of the same length have in common; null where the source states none. */
function spanKey({ period, periodIsInferred }: Observation): string | null {
  if (period === null || periodIsInferred) return null
  const years = Number(period.end.slice(0, 4)) - Number(period.start.slice(0, 4))
  return `${period.start.slice(4)} ${years} ${period.end.slice(4)}`
}

function dimensionKey({ dimensions }: Observation): string {
  return JSON.stringify(Object.entries(dimensions).sort())
}
