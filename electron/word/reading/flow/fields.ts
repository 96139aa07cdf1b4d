import { addLoss, addText } from '../story/add-runs'
import type { OpenField, Story } from '../story/story'
import type { Walk } from '../story/walk'
import { signOf } from '../symbols/symbol-text'
import type { XmlNode } from '../xml/xml-node'
import { childrenNamed, childValue, findChild, isOn, numberOf } from '../xml/xml-queries'

/** The longest that Word writes are formulas and addresses. */
const mostInstruction = 4000

/** What shows nothing by itself, or what every page shows anew. */
const silentFields: ReadonlySet<string> = new Set([
  'ADVANCE',
  'ASK',
  'BIBLIOGRAPHY',
  'HYPERLINK',
  'INDEX',
  'NUMPAGES',
  'PAGE',
  'PAGEREF',
  'PRIVATE',
  'RD',
  'SECTION',
  'SECTIONPAGES',
  'SET',
  'TA',
  'TC',
  'TOA',
  'TOC',
  'XE',
])

/** Fields of a beginning, an instruction, a result and an end, over paragraphs if need be. */
export function readFieldMark(story: Story, node: XmlNode): void {
  if (story.unclosedFields.has(node)) return
  switch (node.attributes['w:fldCharType']) {
    case 'begin':
      story.fields.push(openField(shownByForm(node)))
      break
    case 'separate':
      beginResult(story.fields.at(-1))
      break
    case 'end':
      endField(story)
  }
}

export function readInstruction({ fields }: Story, { text }: XmlNode): void {
  const field = fields.at(-1)
  if (field !== undefined && !field.isResult)
    field.instruction = (field.instruction + text).slice(0, mostInstruction)
}

/** `w:fldSimple`, whose content is its result. */
export function readSimpleField(story: Story, node: XmlNode, walk: Walk): void {
  const field = openField('')
  field.instruction = node.attributes['w:instr']?.slice(0, mostInstruction) ?? ''
  beginResult(field)
  story.fields.push(field)
  walk(story, node.children)
  endField(story)
}

function openField(shown: string): OpenField {
  return { name: '', instruction: '', isResult: false, hasResult: false, link: null, shown }
}

function beginResult(field: OpenField | undefined): void {
  if (field === undefined) return
  field.isResult = true
  field.name = /^\s*([A-Za-z]+)/.exec(field.instruction)?.[1]?.toUpperCase() ?? ''
  if (field.name === 'HYPERLINK') field.link = addressOf(field.instruction)
  if (field.name === 'REF') field.link = placeOf(field.instruction)
}

function endField(story: Story): void {
  const field = story.fields.pop()
  if (field === undefined) return
  if (!field.isResult) beginResult(field)
  if (field.hasResult) return
  const shown = field.shown || shownByInstruction(field)
  if (shown !== '') addText(story, shown)
  else if (!silentFields.has(field.name))
    addLoss(story, 'form-field', { text: field.instruction.trim() })
}

/** `REF name \\r \\h`: the bookmark whose number or words it shows. */
function placeOf(instruction: string): string | null {
  const name = /REF\s+"?([^\s"\\]+)/i.exec(instruction)?.[1]
  return name === undefined ? null : `#${name}`
}

/** `HYPERLINK "https://…" \l "place"`. */
function addressOf(instruction: string): string | null {
  const address = /HYPERLINK\s+"([^"]*)"/i.exec(instruction)?.[1] ?? bareAddress(instruction)
  const place = /\\l\s+"([^"]*)"/.exec(instruction)?.[1]
  const whole = place === undefined ? address : `${address}#${place}`
  return whole === '' ? null : whole
}

function bareAddress(instruction: string): string {
  return /HYPERLINK\s+([^\s"\\]\S*)/i.exec(instruction)?.[1] ?? ''
}

function shownByInstruction({ name, instruction }: OpenField): string {
  switch (name) {
    case 'MACROBUTTON':
      return /^\s*MACROBUTTON\s+\S+\s+(.*?)\s*$/i.exec(instruction)?.[1] ?? ''
    case 'QUOTE':
      return /"([^"]*)"/.exec(instruction)?.[1] ?? ''
    case 'SYMBOL':
      return shownSymbol(instruction)
    default:
      return ''
  }
}

/** `SYMBOL 183 \f "Symbol"`, its code in tens or as 0xB7. */
function shownSymbol(instruction: string): string {
  const code = Number(/SYMBOL\s+(0x[0-9a-f]+|\d+)/i.exec(instruction)?.[1])
  const font = /\\f\s+"?([^"\\]+)/.exec(instruction)?.[1]?.trim() ?? ''
  return Number.isInteger(code) ? signOf(code.toString(16), font) : ''
}

/** Boxes and lists of old forms have no result: what they show is in what they are. */
function shownByForm(node: XmlNode): string {
  const data = findChild(node, 'w:ffData')
  const box = findChild(data, 'w:checkBox')
  if (box !== undefined) {
    const state = findChild(box, 'w:checked') ?? findChild(box, 'w:default')
    return state !== undefined && isOn(state.attributes['w:val']) ? '☒' : '☐'
  }
  const list = findChild(data, 'w:ddList')
  if (list === undefined) return ''
  const chosen = numberOf(childValue(list, 'w:result') ?? childValue(list, 'w:default')) ?? 0
  return childrenNamed(list, 'w:listEntry')[chosen]?.attributes['w:val'] ?? ''
}
