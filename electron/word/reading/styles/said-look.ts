import type { Mark } from '@shared/note/inline'
import type { XmlNode } from '../xml/xml-node'
import { childValue, findChild, isOn, numberOf, switchOf } from '../xml/xml-queries'

/** What run properties say of words; undefined for what they leave to somebody else. */
export type SaidLook = {
  readonly bold: boolean | undefined
  readonly italic: boolean | undefined
  readonly struck: boolean | undefined
  readonly hidden: boolean | undefined
  readonly underline: boolean | undefined
  readonly height: 'superscript' | 'subscript' | 'baseline' | undefined
  /** BCP 47. */
  readonly language: string | undefined
  readonly font: string | undefined
}

/** How words look in the end. */
export type Look = {
  readonly marks: readonly Mark[]
  readonly isStruck: boolean
  readonly isHidden: boolean
  readonly language: string | null
  readonly font: string
}

export const nothingSaid: SaidLook = {
  bold: undefined,
  italic: undefined,
  struck: undefined,
  hidden: undefined,
  underline: undefined,
  height: undefined,
  language: undefined,
  font: undefined,
}

/** What `w:rPr` says. */
export function readSaidLook(properties: XmlNode | undefined): SaidLook {
  if (properties === undefined || properties.children.length === 0) return nothingSaid
  const struck = switchOf(properties, 'w:strike')
  const fonts = findChild(properties, 'w:rFonts')?.attributes ?? {}
  return {
    bold: switchOf(properties, 'w:b'),
    italic: switchOf(properties, 'w:i'),
    struck: struck === true ? true : (switchOf(properties, 'w:dstrike') ?? struck),
    hidden: switchOf(properties, 'w:vanish'),
    underline: saidUnderline(properties),
    height: saidHeight(properties),
    language: saidLanguage(properties),
    font: fonts['w:ascii'] ?? fonts['w:hAnsi'],
  }
}

/** What both say, the first one where the two differ. */
export function over(first: SaidLook, second: SaidLook): SaidLook {
  if (first === nothingSaid) return second
  if (second === nothingSaid) return first
  return {
    bold: first.bold ?? second.bold,
    italic: first.italic ?? second.italic,
    struck: first.struck ?? second.struck,
    hidden: first.hidden ?? second.hidden,
    underline: first.underline ?? second.underline,
    height: first.height ?? second.height,
    language: first.language ?? second.language,
    font: first.font ?? second.font,
  }
}

type Layers = {
  readonly defaults: SaidLook
  readonly paragraph: SaidLook
  readonly character: SaidLook
  readonly direct: SaidLook
}
type Toggle = 'bold' | 'italic' | 'struck' | 'hidden'

/**
 * The look that styles and direct formatting give together: bold of a character style on bold of
 * a paragraph style is not bold, direct formatting has the last word.
 *
 * @see ECMA-376-1 17.7.3 (toggle properties)
 */
export function lookOf(layers: Layers): Look {
  const { defaults, paragraph, character, direct } = layers
  const isToggled = (name: Toggle): boolean =>
    direct[name] ??
    (defaults[name] === true || (paragraph[name] === true) !== (character[name] === true))
  const last = <Name extends keyof SaidLook>(name: Name): SaidLook[Name] =>
    direct[name] ?? character[name] ?? paragraph[name] ?? defaults[name]
  const marks: Mark[] = []
  if (isToggled('bold')) marks.push('bold')
  if (isToggled('italic')) marks.push('italic')
  if (last('underline') === true) marks.push('underline')
  const height = last('height')
  if (height === 'superscript' || height === 'subscript') marks.push(height)
  return {
    marks,
    isStruck: isToggled('struck'),
    isHidden: isToggled('hidden'),
    language: last('language') ?? null,
    font: last('font') ?? '',
  }
}

function saidUnderline(properties: XmlNode): boolean | undefined {
  const underline = findChild(properties, 'w:u')
  return underline === undefined ? undefined : (underline.attributes['w:val'] ?? 'none') !== 'none'
}

/** Words raised by hand count as well, by a quarter of their size or so. */
function saidHeight(properties: XmlNode): SaidLook['height'] {
  const said = childValue(properties, 'w:vertAlign')
  if (said === 'superscript' || said === 'subscript' || said === 'baseline') return said
  const halfPoints = numberOf(childValue(properties, 'w:position')) ?? 0
  if (Math.abs(halfPoints) < leastRaise) return undefined
  return halfPoints > 0 ? 'superscript' : 'subscript'
}

/** In half points: less only lines things up. */
const leastRaise = 5

function saidLanguage(properties: XmlNode): string | undefined {
  const language = findChild(properties, 'w:lang')?.attributes
  if (language === undefined) return undefined
  const rightToLeft = findChild(properties, 'w:rtl')
  const isRightToLeft = rightToLeft !== undefined && isOn(rightToLeft.attributes['w:val'])
  const tag = (isRightToLeft ? language['w:bidi'] : undefined) ?? language['w:val']
  return isLanguageTag(tag) ? tag : undefined
}

/** Not `x-none`, by which Word says that it is not to be proofed. */
export function isLanguageTag(tag: string | undefined): tag is string {
  return tag !== undefined && /^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag)
}
