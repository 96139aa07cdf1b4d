import { formatLongDate } from '../base/typed-date'
import { formatObservation } from '../figure/format-observation'
import { evidenceWordsOf } from '../language/evidence-words'
import type { Language } from '../language/language'
import type { Observation } from '../library/observation'
import type { Source } from '../library/source'
import type { Fact, FactSource } from './evidence-sheet'
import { sourceName, statisticTitle, wordsOfPeriod } from './statistic-words'
import { findValueSpan } from './value-span'

/** A statistic of the library with the source that it was read in. */
export type SourcedStatistic = { readonly item: Observation; readonly source: Source }

/** What a statistic says, in the language of the note that shows it. */
export function factOf({ item, source }: SourcedStatistic, language: Language): Fact {
  const words = evidenceWordsOf(language)
  const { months } = language
  const name = sourceName(source)
  const period = wordsOfPeriod(item, { readAs: words.readAs, months })
  // Words such as "in six months" say how long, and not when.
  const isDated = item.period !== null
  return {
    observationId: item.id,
    title: statisticTitle(item),
    value: formatObservation(item, 'signed', language),
    number: item.value,
    unit: item.unit,
    qualifier: item.qualifier === 'exact' ? null : item.qualifier,
    period: [...(period === null ? [] : [period]), ...(isDated ? [] : [words.noPeriod])].join('; '),
    provider:
      item.provider === null
        ? words.noProvider
        : words.quotedIn
            .replace('{provider}', () => item.provider ?? '')
            .replace('{source}', () => name),
    sentence: item.sentence,
    mark: findValueSpan(item.sentence, item),
    source: factSourceOf(source, language),
  }
}

/** A document as it is cited, with what tells it from others. */
export function factSourceOf(source: Source, { months }: Language): FactSource {
  const { reference, title, institution, date, marking, language } = source
  const details = [
    institution,
    reference === null ? '' : title,
    date === null ? '' : formatLongDate(date, months),
  ]
  return {
    name: sourceName(source),
    details: details.filter((part) => part !== '').join(', '),
    marking,
    language,
  }
}
