import * as Y from 'yjs'
import { type FigureInline, figureSchema } from '../note/inline'
import { attributesOf } from './attributes'
import { bodyFragmentName } from './nodes'

/**
 * Gives figures of a body these states, found by their ids, in one transaction; nothing else of the
 * body is touched. A figure that the body lacks is passed over.
 *
 * @returns those that were changed, as they were
 */
export function setFigures(doc: Y.Doc, figures: readonly FigureInline[]): readonly FigureInline[] {
  const wanted = new Map(figures.map((figure) => [figure.id, figure]))
  const before: FigureInline[] = []
  doc.transact(() => {
    const places = doc
      .getXmlFragment(bodyFragmentName)
      .createTreeWalker((node) => node instanceof Y.XmlElement && node.nodeName === 'figure')
    for (const element of places) {
      if (!(element instanceof Y.XmlElement)) continue
      const known = figureSchema.safeParse({ ...plain(element), kind: 'figure' })
      const next = known.success ? wanted.get(known.data.id) : undefined
      if (!known.success || next === undefined) continue
      before.push(known.data)
      setAttributes(element, next)
    }
  })
  return before
}

/** The attributes that belong to the figure itself; comments on it stay beside them. */
const names = ['id', 'observationId', 'calculation', 'form', 'shown', 'shownAt'] as const

function plain(element: Y.XmlElement): Readonly<Record<string, unknown>> {
  const attributes = attributesOf(element)
  return {
    shownAt: null,
    form: 'signed',
    ...Object.fromEntries(
      names.flatMap((name) => {
        const value = attributes[name]
        return value === undefined || value === null ? [] : [[name, value]]
      }),
    ),
  }
}

function setAttributes(element: Y.XmlElement, figure: FigureInline): void {
  const next: Readonly<Record<string, unknown>> = figure
  const before = attributesOf(element)
  for (const name of names) {
    const value = next[name]
    if (value === undefined || value === null) element.removeAttribute(name)
    // The typings know texts only, the format holds any JSON value.
    else if (before[name] !== value) Reflect.apply(element.setAttribute, element, [name, value])
  }
}
