/** Puts values at the named places of a sentence: `{name}`, or `{}` for the only one. */
export function fillText(text: string, values: string | Readonly<Record<string, string>>): string {
  if (typeof values === 'string') return text.replace('{}', () => values)
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
}

/** The singular or the plural form with the count at `{}`, written in house style: `1 353 words`. */
export function countText(forms: readonly [string, string], count: number): string {
  const form = count === 1 ? forms[0] : forms[1]
  return form.replace('{}', () => String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0'))
}
