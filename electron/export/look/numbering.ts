import type { ILevelsOptions, INumberingOptions } from 'docx'
import { type Layout, twips } from './layout'

export const numberingReferences = {
  headings: 'headings',
  paragraphs: 'paragraphs',
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
const bullets = ['•', '–', '•'] as const
const bulletFormats: readonly Format[] = bullets.map((text) => ({ format: 'bullet', text }))

/** The mark of an item of a list without numbers. */
export function bulletOf(level: number): string {
  return bullets[Math.min(level, deepestListLevel)] ?? '•'
}

/** The numbering of lists whose first number is this one. */
export function numberedFrom(start: number): string {
  return start === 1 ? numberingReferences.numbered : `${numberingReferences.numbered}-${start}`
}

/**
 * Real numbering for all that is numbered: no number is ever typed.
 *
 * @param starts first numbers of lists, other than 1
 */
export function numbering(
  { indentMm }: Layout,
  starts: ReadonlySet<number> = new Set(),
): INumberingOptions {
  const step = twips(indentMm)
  const listLevels = (formats: readonly Format[]) =>
    formats.map((format, index) => level(index, format, indent((index + 1) * step, step)))
  const flush = indent(step, step)
  // The text of a question is italic, its number is not.
  const upright = (one: ILevelsOptions & { readonly style: object }) => ({
    ...one,
    style: { run: { italics: false }, ...one.style },
  })
  return {
    config: [
      {
        reference: numberingReferences.headings,
        levels: ['%1)', '%1.%2', '%1.%2.%3'].map((text, index) =>
          level(index, { format: 'decimal', text }, flush),
        ),
      },
      {
        reference: numberingReferences.paragraphs,
        levels: [level(0, { format: 'decimal', text: '%1.' }, flush)],
      },
      {
        reference: numberingReferences.questions,
        levels: [
          upright(level(0, { format: 'decimal', text: '%1)' }, flush)),
          // Begins anew below each question.
          upright(level(1, { format: 'lowerLetter', text: '(%2)' }, indent(2 * step, step))),
        ],
      },
      ...[1, ...starts].map((start) => ({
        reference: numberedFrom(start),
        levels: listLevels(numberFormats).map((one) => ({ ...one, start })),
      })),
      { reference: numberingReferences.bulleted, levels: listLevels(bulletFormats) },
    ],
  }
}

function level(
  index: number,
  format: Format,
  paragraph: ReturnType<typeof indent>,
): ILevelsOptions & { style: object } {
  return { level: index, ...format, alignment: 'left', start: 1, style: { paragraph } }
}

function indent(left: number, hanging: number) {
  return { indent: { left, hanging } }
}
