import type { PrintJob } from '@shared/contract/print/print-job'
import type { Flow } from '../flow/flow'
import { element, escapeText } from '../html/element'
import { writeHtml } from '../html/note-to-html'

/** Below the text: the foot of the Council's pages has two lines. */
const footRoomMm = { council: 30, plain: 22 } as const

const serif = "font-family:'Times New Roman',Times,'Liberation Serif',serif"
const sans = 'font-family:Arial,Helvetica,sans-serif'

/** The pages of a note as they are to be printed, with its foot on each. */
export function printJobOf(flow: Flow): PrintJob {
  const { marginMm } = flow.layout.page
  return {
    html: writeHtml(flow, 'printed'),
    footer: flow.head.kind === 'council' ? councilFoot(flow) : plainFoot(flow),
    marginsMm: {
      top: marginMm,
      right: marginMm,
      bottom: footRoomMm[flow.head.kind],
      left: marginMm,
    },
  }
}

/** Filled in by Chromium: `2/5`. */
const page = `${element('span', { class: 'pageNumber' })}/${element('span', { class: 'totalPages' })}`

/** The columns of the Word file's footer. */
function councilFoot({ foot, layout: { page: measures, sizesPt } }: Flow): string {
  const { number, initials, unit, marking, language } = foot
  const grid = 'display:grid;grid-template-columns:80mm 35mm 30mm 1fr;align-items:baseline'
  const cell = (text: string, style: string) => element('span', { style }, escapeText(text))
  const centred = 'text-align:center'
  return frame(
    { marginMm: measures.marginMm, font: `${serif};font-size:${sizesPt.body}pt` },
    element(
      'div',
      { style: grid },
      cell(number, ''),
      cell('', ''),
      cell(initials, centred),
      element('span', { style: 'text-align:right' }, page),
    ),
    element(
      'div',
      { style: grid },
      cell('', ''),
      cell(unit, ''),
      cell(marking, `${centred};font-weight:bold;font-size:${sizesPt.footerMarking}pt`),
      cell(language, `text-align:right;font-weight:bold;font-size:${sizesPt.footerLanguage}pt`),
    ),
  )
}

function plainFoot({ head, layout: { page: measures, sizesPt } }: Flow): string {
  if (head.kind !== 'plain') return ''
  const style = 'display:flex;justify-content:space-between'
  return frame(
    { marginMm: measures.marginMm, font: `${sans};font-size:${sizesPt.small}pt` },
    element(
      'div',
      { style },
      element('span', {}, escapeText(head.type)),
      element('strong', {}, escapeText(head.marking)),
      element('span', {}, page),
    ),
  )
}

/** A line above, as wide as the text. */
function frame(
  { marginMm, font }: { readonly marginMm: number; readonly font: string },
  ...lines: readonly string[]
): string {
  const ruled = `border-top:0.5pt solid #000;padding-top:3pt;line-height:1.15;${font}`
  return element(
    'div',
    { style: `width:100%;box-sizing:border-box;padding:0 ${marginMm}mm` },
    element('div', { style: ruled }, ...lines),
  )
}
