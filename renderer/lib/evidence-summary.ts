import { assertNever } from '@shared/base/assert-never'
import { formatLongDate } from '@shared/base/typed-date'
import type { Evidence } from '@shared/contract/library'
import { sourceName, statisticTitle, wordsOfPeriod } from '@shared/evidence/statistic-words'
import { findValueSpan, type Span } from '@shared/evidence/value-span'
import { formatObservation } from '@shared/figure/format-observation'
import type { Language } from '@shared/language/language'
import { languageOf } from '@shared/language/language-of'
import type { Observation } from '@shared/library/observation'
import type { Text } from '@shared/text/text'
import type { TypographyProfile } from '@shared/typography/profile'
import { typeset } from '@shared/typography/typeset'

/** What is shown of a piece of evidence, in the order in which one would cite it. */
export type EvidenceSummary = {
  /** The value of a statistic, the number of a measure; empty for what has none. */
  readonly lead: string
  readonly leadNote: string
  readonly title: string
  readonly sentence: string | null
  readonly mark: Span | null
  /** As worded; null where the source states none or where none belongs to it. */
  readonly period: string | null
  readonly periodIsMissing: boolean
  /** Who counted and where it was read: "IOM, as quoted in 14871/24". */
  readonly origin: string
  readonly marking: string
}

/**
 * @param language in which values are written: that of the note they would come into
 * @param text     of all that is said about them
 * @param profile  the user's house style
 */
export function evidenceSummary(
  evidence: Evidence,
  language: Language,
  text: Text,
  profile: TypographyProfile,
): EvidenceSummary {
  const common = {
    lead: '',
    mark: null,
    period: null,
    periodIsMissing: false,
    origin: sourceName(evidence.source),
    marking: evidence.source.marking,
  }
  switch (evidence.kind) {
    case 'statistic':
      return { ...common, ...statisticSummary(evidence, language, text, profile) }
    case 'measure': {
      const { number, planTitle, pillarTitle } = evidence.item
      return {
        ...common,
        lead: number === null ? '' : String(number),
        leadNote: text('evidence.kind.measure'),
        title: evidence.item.text,
        sentence: pillarTitle === null ? planTitle : `${planTitle}, ${pillarTitle}`,
      }
    }
    case 'source':
      return {
        ...common,
        leadNote: text('evidence.kind.source'),
        title: evidence.item.title,
        sentence: null,
        period: evidence.item.date && formatLongDate(evidence.item.date, monthsOf(text)),
        origin: [evidence.item.institution, evidence.item.reference].filter(Boolean).join(', '),
      }
    case 'question':
      return {
        ...common,
        leadNote: text('evidence.kind.question'),
        title: evidence.item.text,
        sentence: null,
      }
    default:
      return assertNever(evidence)
  }
}

type Statistic = Extract<Evidence, { kind: 'statistic' }>

function statisticSummary(
  { item, source }: Statistic,
  language: Language,
  text: Text,
  profile: TypographyProfile,
) {
  return {
    // Set as it prints, so that a number never breaks.
    lead: typeset([formatObservation(item, 'signed', language)], language, profile).join(''),
    leadNote: isPrinted(item.unit) ? '' : item.unit,
    title: statisticTitle(item),
    sentence: item.sentence,
    mark: findValueSpan(item.sentence, item),
    period: periodWords(item, text),
    periodIsMissing: item.period === null,
    origin:
      item.provider === null
        ? sourceName(source)
        : text('evidence.quotedIn', { provider: item.provider, source: sourceName(source) }),
  }
}

/** Units that stand beside the number in a sentence need no line of their own. */
function isPrinted(unit: string): boolean {
  return unit === '%' || unit.startsWith('times') || /^[A-Z]{3}$/.test(unit)
}

/** The period as its source words it, with what it was read as where that is an inference. */
export function periodWords(item: Observation, text: Text): string | null {
  const readAs = text('evidence.readAs', { dates: '{dates}' })
  return wordsOfPeriod(item, { readAs, months: monthsOf(text) })
}

const monthsOf = (text: Text) => languageOf(text.language).months
