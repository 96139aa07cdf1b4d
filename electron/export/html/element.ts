/** Names and values; what is undefined is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>

const empty: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'meta'])

/** An element as text. Children are written as they are: words go through `escapeText` first. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeText(String(value))}"`))
    .join('')
  return empty.has(name)
    ? `<${name}${written}>`
    : `<${name}${written}>${children.join('')}</${name}>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Words that nothing of is taken for markup, in an element or an attribute. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? '')
}
