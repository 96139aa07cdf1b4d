import { sameValue } from '../../../base/same-value'
import type { Inline } from '../../../note/inline'
import type { Caution } from '../../review'
import type { NoteText } from '../../texts/texts-of-body'
import { wordsOfUnits } from '../../texts/units'
import type { CompareContext } from '../context'
import { signs } from '../reading/signs'

/** What must be seen before words are replaced or taken out; null for ordinary words. */
export function cautionOf(
  text: NoteText,
  change: {
    readonly removed: readonly Inline[]
    readonly after: readonly Inline[]
    /** As printed, with its signs. */
    readonly printed: string
    readonly inserted: string
  },
  { designations, frozen }: Pick<CompareContext, 'designations' | 'frozen'>,
): Caution | null {
  const figure = figuresIn(change.removed).find(
    (one) => !figuresIn(change.after).some((other) => sameValue(one, other)),
  )
  if (figure !== undefined) return { kind: 'figure', figureId: figure.id, sourced: figure.shown }
  const words = wordsAround(change.printed)
  // Where nothing is taken out, what it is put into.
  const fixed = words === '' ? wordsOfUnits(text.inlines) : words
  if (frozen.has(text.blockId) || frozen.has(text.id)) return { kind: 'formula', words: fixed }
  const isDesignation =
    change.printed.includes(signs.designation) ||
    designations.some((name) => change.printed.includes(name) && !change.inserted.includes(name))
  return isDesignation ? { kind: 'designation', words } : null
}

/** What must be seen before a text is parted or made one with another; null for ordinary words. */
export function cautionOfWhole(
  texts: readonly NoteText[],
  { frozen }: Pick<CompareContext, 'frozen'>,
): Caution | null {
  const text = texts.find(({ id, blockId }) => frozen.has(id) || frozen.has(blockId))
  return text === undefined ? null : { kind: 'formula', words: wordsOfUnits(text.inlines) }
}

/** Printed words without signs. */
export function wordsAround(printed: string): string {
  return printed
    .replaceAll(signs.designation, '*')
    .replace(/[\ue000-\ue003]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
}

function figuresIn(inlines: readonly Inline[]) {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'footnote') return inline.content.filter((one) => one.kind === 'figure')
    return inline.kind === 'figure' ? [inline] : []
  })
}
