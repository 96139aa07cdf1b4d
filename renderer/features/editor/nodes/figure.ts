import { calculationSchema, figureFormSchema } from '@shared/note/inline'
import { mergeAttributes, Node } from '@tiptap/core'
import type { Node as PageNode } from '@tiptap/pm/model'
import { optionalText } from './optional-text'

const noBreakSpace = '\u00a0'

/** The observations that a figure shows or is computed from; none for a node of another kind. */
export function observationIdsOf(node: PageNode): readonly string[] {
  if (node.type.name !== 'figure') return []
  const id: unknown = node.attrs['observationId']
  if (typeof id === 'string') return [id]
  const calculation = calculationSchema.safeParse(node.attrs['calculation'])
  return calculation.success ? calculation.data.observationIds : []
}

export function shownBy(node: PageNode): string {
  const shown: unknown = node.attrs['shown']
  return typeof shown === 'string' ? shown : ''
}

/** The space before a sign of per cent is a piece of its own: the house style may close it up. */
function piecesOf(shown: string): readonly (string | readonly [string, object, string])[] {
  return shown
    .split(/(\u00a0)(?=[%‰])/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === noBreakSpace
        ? (['span', { class: 'fiche-per-cent-space' }, piece] as const)
        : piece,
    )
}

function calculationIn(element: HTMLElement): unknown {
  try {
    const value: unknown = JSON.parse(element.getAttribute('data-calculation') ?? 'null')
    return calculationSchema.parse(value)
  } catch {
    return null
  }
}

/** A live value in a sentence: a single thing for the cursor, never typed into. */
export const Figure = Node.create({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: false,
  addAttributes: () => ({
    observationId: optionalText('observationId'),
    calculation: {
      default: null,
      parseHTML: calculationIn,
      renderHTML: ({ calculation }) =>
        calculation === null ? {} : { 'data-calculation': JSON.stringify(calculation) },
    },
    form: {
      default: 'signed',
      parseHTML: (element: HTMLElement) =>
        figureFormSchema.catch('signed').parse(element.getAttribute('data-form')),
      renderHTML: ({ form }) => ({ 'data-form': form }),
    },
    shown: {
      default: '',
      parseHTML: (element: HTMLElement) =>
        (element.textContent ?? '').replaceAll(noBreakSpace, ' '),
      rendered: false,
    },
    shownAt: optionalText('shownAt'),
  }),
  parseHTML: () => [
    { tag: 'span[data-figure][data-observation-id]' },
    { tag: 'span[data-figure][data-calculation]' },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    mergeAttributes(HTMLAttributes, { class: 'fiche-figure', 'data-figure': '' }),
    ...piecesOf(shownBy(node).replaceAll(' ', noBreakSpace)),
  ],
  renderText: ({ node }) => shownBy(node),
})
