import type { Mark } from '@shared/note/inline'
import type { LossKind, Reading } from './pasted'

export type Style = ReadonlyMap<string, string>

/**
 * The declarations of an element and its classes. The browser's own style object forgets what it
 * does not know, and Word says the most in `mso-` properties.
 */
export function styleOf(element: Element, { classStyles }: Pick<Reading, 'classStyles'>): Style {
  // The look of Word's own styles is the program's, not the author's.
  const names = [...element.classList].filter((name) => !/^mso/i.test(name))
  const ofClasses = names.map((name) => classStyles.get(name) ?? '')
  const declarations = [...ofClasses, element.getAttribute('style') ?? ''].join(';').split(';')
  return new Map(
    declarations.flatMap((declaration): (readonly [string, string])[] => {
      const colon = declaration.indexOf(':')
      if (colon < 0) return []
      const value = declaration.slice(colon + 1).trim()
      return [[declaration.slice(0, colon).trim().toLowerCase(), value.toLowerCase()]]
    }),
  )
}

/** Declarations by class, of all style sheets in the HTML. */
export function readClassStyles(page: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const sheets = [...page.querySelectorAll('style')].map((sheet) => sheet.textContent)
  for (const rule of sheets.join('\n').split('}')) {
    const brace = rule.indexOf('{')
    if (brace < 0) continue
    for (const [, name = ''] of rule.slice(0, brace).matchAll(/\.([\w-]+)/g))
      found.set(name, `${found.get(name) ?? ''};${rule.slice(brace + 1)}`)
  }
  return found
}

const tagMarks: Readonly<Record<string, Mark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  sup: 'superscript',
  sub: 'subscript',
}

/** The marks inside an element that stands in text with these marks. */
export function marksIn(element: Element, style: Style, around: readonly Mark[]): readonly Mark[] {
  const marks = new Set(around)
  const own = tagMarks[element.localName]
  if (own !== undefined) marks.add(own)
  const set = (mark: Mark, value: boolean | undefined) => {
    if (value === true) marks.add(mark)
    if (value === false) marks.delete(mark)
  }
  set('bold', isBold(style.get('font-weight')))
  set('italic', match(style.get('font-style'), /italic|oblique/, /normal/))
  const line = style.get('text-decoration') ?? style.get('text-decoration-line')
  // The look of a link is not the author's.
  set('underline', element.closest('a[href]') ? false : match(line, /underline/, /^none/))
  const raised = style.get('vertical-align')
  set('superscript', match(raised, /^super/, /^(baseline|sub)/))
  set('subscript', match(raised, /^sub/, /^(baseline|super)/))
  return markOrder.filter((mark) => marks.has(mark))
}

const markOrder: readonly Mark[] = ['bold', 'italic', 'underline', 'superscript', 'subscript']

function isBold(weight: string | undefined): boolean | undefined {
  if (weight === undefined) return undefined
  const number = Number.parseInt(weight, 10)
  return Number.isNaN(number) ? match(weight, /^bold/, /^(normal|lighter)/) : number >= 600
}

function match(value: string | undefined, yes: RegExp, no: RegExp): boolean | undefined {
  if (value === undefined) return undefined
  if (yes.test(value)) return true
  return no.test(value) ? false : undefined
}

const silent = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'meta', 'link'])
const lost: Readonly<Record<string, LossKind>> = {
  img: 'picture',
  svg: 'picture',
  canvas: 'picture',
  object: 'embedded',
  embed: 'embedded',
  iframe: 'embedded',
  video: 'embedded',
  audio: 'embedded',
  math: 'embedded',
  input: 'field',
  select: 'field',
  textarea: 'field',
  del: 'deletion',
}

/** What an element is left out as; `silent` where nobody misses it, null where it is read. */
export function dropOf(
  element: Element,
  style: Style,
  { noteElements, textBoxes }: Pick<Reading, 'noteElements' | 'textBoxes'>,
): LossKind | 'silent' | null {
  const name = element.localName
  if (silent.has(name) || noteElements.has(element)) return 'silent'
  if (name === 'img') return pictureDrop(element, textBoxes)
  const kind = lost[name]
  if (kind !== undefined) return kind
  return wordDrop(element, style)
}

function pictureDrop(image: Element, textBoxes: ReadonlySet<string>): LossKind | 'silent' {
  const isDot = ['width', 'height'].some((side) => /^[01]$/.test(image.getAttribute(side) ?? ''))
  if (isDot) return 'silent'
  return textBoxes.has(image.getAttribute('v:shapes') ?? '') ? 'textBox' : 'picture'
}

/** What Word marks as not being part of the text. */
function wordDrop(element: Element, style: Style): LossKind | 'silent' | null {
  const part = style.get('mso-element') ?? ''
  if (element.classList.contains('msocomanchor')) return 'comment'
  if (style.get('mso-special-character') === 'comment') return 'silent'
  if (/^(comment-list|header|footer)$/.test(part)) return 'silent'
  if (style.get('mso-list') === 'ignore') return 'silent'
  const isHidden =
    style.get('display') === 'none' ||
    style.get('mso-hide') === 'all' ||
    element.hasAttribute('hidden')
  if (!isHidden) return null
  return element.textContent.trim() === '' ? 'silent' : 'hiddenText'
}
