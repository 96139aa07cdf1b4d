import type { ILevelsOptions, INumberingOptions } from 'docx'
import { layout, twips } from './layout'

export const numberingReferences = {
  headings: 'headings',
  questions: 'questions',
  numbered: 'numbered',
  bulleted: 'bulleted',
} as const

/** Lists are indented to three levels; deeper ones stay on the third. */
export const deepestListLevel = 2

type Format = Pick<ILevelsOptions, 'format' | 'text'>

const numberFormats: readonly Format[] = [
  { format: 'decimal', text: '%1.' },
  { format: 'lowerLetter', text: '(%2)' },
  { format: 'lowerRoman', text: '(%3)' },
]
const bulletFormats: readonly Format[] = ['•', '–', '•'].map((text) => ({ format: 'bullet', text }))

/** Real numbering for all that is numbered: no number is ever typed. */
export const numbering: INumberingOptions = {
  config: [
    { reference: numberingReferences.headings, levels: headingLevels() },
    {
      reference: numberingReferences.questions,
      levels: [{ ...level(0, { format: 'decimal', text: '%1)' }), ...upright(0) }],
    },
    { reference: numberingReferences.numbered, levels: numberFormats.map(listLevel) },
    { reference: numberingReferences.bulleted, levels: bulletFormats.map(listLevel) },
  ],
}

function headingLevels(): ILevelsOptions[] {
  return ['%1)', '%1.%2', '%1.%2.%3'].map((text, index) =>
    level(index, { format: 'decimal', text }),
  )
}

function listLevel(format: Format, index: number): ILevelsOptions {
  return { ...level(index, format), style: { paragraph: { indent: indent(index + 1) } } }
}

function level(index: number, format: Format): ILevelsOptions {
  return {
    level: index,
    ...format,
    alignment: 'left',
    start: 1,
    style: { paragraph: { indent: indent(1) } },
  }
}

/** The text of a question is italic, its number is not. */
function upright(index: number): Pick<ILevelsOptions, 'style'> {
  return { style: { run: { italics: false }, paragraph: { indent: indent(index + 1) } } }
}

function indent(steps: number) {
  return { left: steps * twips(layout.indentMm), hanging: twips(layout.indentMm) }
}
