import type { Block } from '../note/block'
import { figuresOf } from '../note/inlines/inlines-of-block'

/**
 * The observations that a body shows, in the order of the text and once for each figure; those that
 * a computed figure rests on are among them.
 */
export function observationIdsOf(body: readonly Block[]): readonly string[] {
  return figuresOf(body).flatMap((figure) =>
    'observationId' in figure ? [figure.observationId] : figure.calculation.observationIds,
  )
}
