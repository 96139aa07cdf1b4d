import type { Language } from '../../language/language'
import type { Block } from '../block'
import type { ReferenceInline } from '../inline'
import { inlinesOfBlock } from '../inlines/inlines-of-block'
import { mapInlines } from '../inlines/map-inlines'
import { type NumberedPart, numberTargets, type Target } from './number-targets'

/**
 * What a reference reads: `section 2`, `question 3`, `table 1`, `paragraph 4 of Annex II`, in the
 * language of the note.
 *
 * @param target undefined where what it pointed at is no longer in the note: the text then says so
 */
export function referenceText(target: Target | undefined, { references }: Language): string {
  if (target === undefined) return references.missing
  const { kind, number, annex } = target
  if (kind === 'annex')
    return number === '' ? references.onlyAnnex : references.annex.replace('{number}', number)
  const part = references[kind].replace('{number}', number)
  // Tables are counted through the note.
  if (annex === null || kind === 'table') return part
  const words = annex === '' ? references.inOnlyAnnex : references.inAnnex
  return words.replace('{part}', () => part).replace('{number}', annex)
}

/** The body with references that read as the numbers are now. */
export function withReferences(body: readonly Block[], language: Language): readonly Block[] {
  if (referencesOf(body).length === 0) return body
  const targets = targetsOf(body)
  return mapInlines(body, (inline) =>
    inline.kind === 'reference'
      ? { ...inline, shown: referenceText(targets.get(inline.targetId), language) }
      : inline,
  )
}

/** The references of a body in reading order, those in footnotes too. */
export function referencesOf(body: readonly Block[]): readonly ReferenceInline[] {
  return body
    .flatMap(inlinesOfBlock)
    .flatMap((inline) => (inline.kind === 'footnote' ? inline.content : [inline]))
    .filter((inline) => inline.kind === 'reference')
}

/** What of a body can be pointed at, with its numbers. */
export function targetsOf(body: readonly Block[]): ReadonlyMap<string, Target> {
  return numberTargets(body.flatMap(numberedPartOf))
}

function numberedPartOf(block: Block): readonly NumberedPart[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', id: block.id, level: block.level }]
    case 'table':
      return [{ kind: 'table', id: block.id }]
    case 'annex':
      return [{ kind: 'annex', id: block.id }]
    case 'paragraph':
      return block.numbered === true ? [{ kind: 'paragraph', id: block.id }] : []
    case 'questions':
      return [
        {
          kind: 'questions',
          questions: block.items.map(({ id, subQuestions = [] }) => ({
            id,
            partIds: subQuestions.map((part) => part.id),
          })),
        },
      ]
    default:
      return []
  }
}
