const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
}
const escaped = /[&"'<>]/g

/**
 * Writes an element as `docx` prepares it, `{ "w:b": { _attr: { "w:val": "off" } } }`, the same
 * bytes as its own writer in a third of the time. An array of children gives an end tag, attributes
 * alone do not; of two strings in a row the last one stays, as there. What XML forbids is gone from
 * every text by then (`cleanText`).
 */
export function writeXml(element: object): string {
  for (const [name, content] of Object.entries(element)) return writeElement(name, content)
  return ''
}

function writeElement(name: string, content: unknown): string {
  if (!isObject(content)) return inTags(name, '', content === undefined ? '' : textOf(content))
  if (!Array.isArray(content)) return `<${name}${attributesOf(content)}/>`
  let attributes = ''
  let before = ''
  let last = ''
  for (const child of content) {
    if (!isObject(child)) last = textOf(child)
    else if ('_attr' in child) attributes += attributesOf(child)
    else {
      before += last
      last = writeXml(child)
    }
  }
  return inTags(name, attributes, before + last)
}

function inTags(name: string, attributes: string, content: string): string {
  return name === '' ? content : `<${name}${attributes}>${content}</${name}>`
}

function attributesOf(content: object): string {
  if (!('_attr' in content) || !isObject(content._attr)) return ''
  let written = ''
  for (const [name, value] of Object.entries(content._attr))
    written += ` ${name}="${textOf(value)}"`
  return written
}

function textOf(value: unknown): string {
  return typeof value === 'string'
    ? value.replace(escaped, (character) => escapes[character] ?? '')
    : String(value)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
