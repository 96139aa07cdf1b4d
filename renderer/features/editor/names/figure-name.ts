import type { Evidence } from '@shared/contract/library'
import type { FigureChange } from '@shared/contract/library/figures'
import { spokenPeriod, spokenValue } from '@shared/figure/spoken-figure'
import type { Language } from '@shared/language/language'
import type { Text } from '@shared/text/text'

type Statistic = Extract<Evidence, { kind: 'statistic' }>

/**
 * A figure as one hears it: "80 per cent, figure, Frontex, January to August 2024".
 *
 * @param statistic what it rests on; undefined where that is not known or is more than one thing
 */
export function figureName(
  shown: string,
  statistic: Statistic | undefined,
  { language, text }: { readonly language: Language; readonly text: Text },
): string {
  const parts = [spokenValue(shown, language), text('spoken.figure')]
  if (statistic === undefined) return parts.join(', ')
  const { provider, period, periodIsInferred, periodWording } = statistic.item
  const isStated = period !== null && !periodIsInferred
  const when = isStated ? spokenPeriod(period, language) : (period?.text ?? periodWording)
  return [...parts, provider, when].filter(Boolean).join(', ')
}

/** What the library says against it: "changed since, the library now says 75 405". */
export function changeName(
  { kind, offered }: FigureChange,
  { language, text }: { readonly language: Language; readonly text: Text },
): string {
  const now = offered === null ? undefined : spokenValue(offered.shown, language)
  return now === undefined
    ? text(`spoken.changed.${kind}`)
    : text(`spoken.changedTo.${kind}`, { now })
}
