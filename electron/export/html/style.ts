import type { Flow } from '../flow/flow'
import type { Layout } from '../look/layout'

/** Lines of Times New Roman and Arial, of which Word counts so many. */
const fontLine = 1.15
const serif = "'Times New Roman', Times, 'Liberation Serif', serif"
const sans = "Arial, Helvetica, 'Liberation Sans', sans-serif"

/** The look of the Word file, from the same measures. */
export function styleOf({ layout, foot, head }: Flow, purpose: 'screen' | 'printed'): string {
  return [
    base(layout),
    blocks(layout),
    lists(layout),
    tables(layout),
    head.kind === 'council' ? councilHead(layout) : plainHead(layout),
    purpose === 'screen' ? onScreen(layout) : '',
    inPrint(layout),
    purpose === 'screen' ? pageFeet(foot) : '',
  ]
    .filter((part) => part !== '')
    .join('\n')
    .replace(/\n\s*/g, '\n')
}

function fontOf(name: string): string {
  return name === 'Arial' ? sans : serif
}

function base({ fonts, sizesPt, lines }: Layout): string {
  return `
*{box-sizing:border-box}
html{background:#fff;color:#000;-webkit-text-size-adjust:100%}
body{margin:0 auto;font:${sizesPt.body}pt/${(lines.body * fontLine).toFixed(3)} ${fontOf(fonts.body)};overflow-wrap:break-word}
p,dl,dd,ul,ol,figure,blockquote,h1,h2,h3,h4,h5{margin:0}
a{color:inherit}
.tab{white-space:pre;tab-size:8}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.mark{font-size:.65em;line-height:0}
.mark a,.noteMark a{text-decoration:none}
ins.new{font-weight:bold}
ins.moved{text-decoration:underline double}
[id]:target{background:#fdf3c6}`
}

function blocks({ sizesPt, spacingPt, indentMm }: Layout): string {
  const { paragraph, heading, questionsIntro, chartCaption, chartNote, finalLine } = spacingPt
  return `
main p,main ul,main ol{margin:${paragraph.before}pt 0 ${paragraph.after}pt}
h2,h3,h4,h5{font-size:${sizesPt.heading}pt;margin:${heading.before}pt 0 ${heading.after}pt;break-after:avoid}
h2,h3,h4,h5,.numbered{display:flex}
.number{flex:none;min-width:${indentMm}mm}
blockquote{margin:0 ${indentMm}mm}
.intro{font-weight:bold;margin-top:${questionsIntro.before}pt!important;break-after:avoid}
figure{margin:0 0 ${chartNote.after}pt;break-inside:avoid}
figcaption{font-weight:bold;line-height:${fontLine};margin:${chartCaption.before}pt 0 ${chartCaption.after}pt;break-after:avoid}
figure svg{display:block;width:100%;height:auto}
figure img{display:block;max-width:100%;height:auto;max-height:220mm}
figure p,summary{font-size:${sizesPt.chartNote}pt;line-height:${fontLine};margin:${chartNote.before}pt 0 ${chartNote.after}pt!important}
details table{font-size:${sizesPt.chartNote}pt}
.final{width:38mm;border:0;border-top:.5pt solid #000;margin:${finalLine.before + 10}pt auto 12pt}
.role{padding:3pt 3mm 1pt;margin:6pt 0;border-left:4.5pt solid #000}
.instruction{border-left:3pt double #000}
.ifRaised{border-left:1.5pt dashed #000}
.notToBeSaid{border:2.25pt solid #000}
.label{font:bold ${sizesPt.small}pt/${fontLine} ${sans};text-transform:uppercase}
.contents .title{font-weight:bold;text-align:center}
.contents ul{list-style:none;padding:0}
.contents a{text-decoration:none}
.contents .rank3{margin-left:${indentMm}mm}
.contents .rank4{margin-left:${indentMm * 2}mm}
.contents .rank5{margin-left:${indentMm * 3}mm}
.annex{break-before:page;margin-top:36pt}
.annex>h2{display:block;text-align:center;margin-bottom:18pt}
.annexLabel{text-decoration:underline}
.notes{margin-top:24pt;font-size:${sizesPt.footnote}pt;line-height:${fontLine}}
.notes::before{content:'';display:block;width:50mm;border-top:.5pt solid #000;margin-bottom:4pt}
.notes ul{list-style:none;padding:0}
.notes li{padding-left:${indentMm}mm;margin-bottom:${spacingPt.footnote.after}pt}
.noteMark{display:inline-block;width:${indentMm}mm;margin-left:-${indentMm}mm;font-size:.8em;vertical-align:super;line-height:0}`
}

/** Marks of lists as Word writes them. */
function lists({ indentMm }: Layout): string {
  return `
@counter-style bracketed{system:extends decimal;suffix:')\\2003'}
@counter-style pointed{system:extends decimal;suffix:'.\\2003'}
@counter-style lettered{system:extends lower-alpha;prefix:'(';suffix:')\\2003'}
@counter-style roman{system:extends lower-roman;prefix:'(';suffix:')\\2003'}
ul,ol{padding-left:${indentMm}mm}
li>p{margin:0!important}
li{margin-bottom:4pt}
.bullet0,.bullet2{list-style-type:'•\\2003'}
.bullet1{list-style-type:'–\\2003'}
.count0{list-style-type:pointed}
.count1{list-style-type:lettered}
.count2{list-style-type:roman}
.questions{list-style-type:bracketed}
.questions p{font-style:italic}
.gone{list-style:none;counter-increment:list-item 0}`
}

function tables({ sizesPt, spacingPt: { tableCell } }: Layout): string {
  return `
table{width:100%;table-layout:fixed;border-collapse:collapse;margin:6pt 0 12pt;font-size:${sizesPt.body}pt;line-height:${fontLine}}
caption{font-weight:bold;text-align:left;padding:6pt 0 3pt;break-after:avoid}
th,td{border:.5pt solid #000;padding:${tableCell.before}pt 1.9mm;text-align:left;vertical-align:top}
th p,td p{margin:0 0 ${tableCell.after}pt}
th p:last-child,td p:last-child{margin-bottom:0}
main th p,main td p{margin:0}
thead{display:table-header-group}
tr{break-inside:avoid}`
}

function councilHead({ fonts, sizesPt, spacingPt }: Layout): string {
  const { type, headerRow } = spacingPt
  return `
.head{line-height:${fontLine};margin-bottom:36pt}
.references{display:grid;grid-template-columns:97.5mm 1fr;row-gap:24pt}
.references p{font-weight:bold}
.institution{font:bold ${sizesPt.institution}pt/${fontLine} ${fontOf(fonts.institution)}}
.documentNumber{margin-top:27pt}
.codes:not(:first-child){margin-top:12pt}
.type{font-weight:bold;text-transform:uppercase;margin:${type.before}pt 0 ${type.after}pt}
.notice{font-style:italic;margin:4pt 0}
.rows{border:solid #000;border-width:.5pt 0}
.rows>div{display:grid;grid-template-columns:35mm 1fr;padding:${headerRow.before}pt 0}
.rows dt{grid-row:1/99}
.rows dd{grid-column:2}
h1{font:inherit}`
}

function plainHead({ fonts, sizesPt }: Layout): string {
  const small = `${sizesPt.small}pt/${fontLine} ${fontOf(fonts.institution)}`
  return `
.head{border-bottom:.5pt solid #000;padding-bottom:8pt;margin-bottom:12pt}
.type{display:flex;justify-content:space-between;font:bold ${small};text-transform:uppercase;margin-bottom:8pt}
h1{font:bold ${sizesPt.subject}pt/${fontLine} ${fontOf(fonts.institution)};margin-bottom:4pt}
.details,.clock{font:${small}}
.clock{font-weight:bold;margin-top:5pt}`
}

function onScreen({ page: { widthMm, marginMm }, sizesPt }: Layout): string {
  return `
@media screen{
body{max-width:${widthMm}mm;padding:${marginMm}mm}
.foot{display:grid;grid-template-columns:80mm 35mm 1fr auto;align-items:baseline;line-height:${fontLine};margin-top:36pt;padding-top:6pt;border-top:.5pt solid #000}
.foot :nth-child(2){grid-area:1/3;text-align:center}
.foot :nth-child(3){grid-area:2/2}
.foot .marking{grid-area:2/3;text-align:center;font-size:${sizesPt.footerMarking}pt}
.foot .language{grid-area:2/4;font-size:${sizesPt.footerLanguage}pt;text-align:right}
}
@media screen and (max-width:${widthMm}mm){
body{padding:6mm}
.references,.rows>div,.foot{grid-template-columns:1fr}
.references{row-gap:8pt}
.references :empty{display:none}
.documentNumber{margin-top:8pt}
.head{margin-bottom:16pt}
.rows dt,.rows dd{grid-row:auto;grid-column:1}
.rows dt{font-size:.85em}
.foot>*{grid-area:auto!important;text-align:left!important}
}`
}

function inPrint({ page: { marginMm } }: Layout): string {
  return `
@page{size:A4;margin:${marginMm}mm ${marginMm}mm ${marginMm + 5}mm}
@page wide{size:A4 landscape}
@media print{
body{orphans:2;widows:2}
.annex{margin-top:0}
.landscape{page:wide}
.foot,details:not([open]){display:none}
a{text-decoration:none}
svg,.role,th{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}`
}

/** For browsers that write at the edge of pages. */
function pageFeet({ number, marking, language }: Flow['foot']): string {
  return `
@page{
@bottom-left{content:${cssString(number)};font:12pt ${serif}}
@bottom-center{content:${cssString(marking)};font:bold 14pt ${serif}}
@bottom-right{content:counter(page) '\\2003' ${cssString(language)};font:12pt ${serif}}
}`
}

/** Words in a style sheet: whatever is no letter or digit is written by its number. */
function cssString(text: string): string {
  const written = [...text].map((character) =>
    /[\p{L}\p{N} ]/u.test(character)
      ? character
      : `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  )
  return `'${written.join('')}'`
}
