import type { WordLoss } from '@shared/word/word-document'
import { parseXml } from './parse-xml'

/** Links that a reader clicks; they are words of the text, and nothing is lost. */
const clicked = /\/hyperlink$/

/**
 * What a file would take from elsewhere when Word opens it: pictures, templates, other documents,
 * sheets. None is ever fetched.
 *
 * @param relationships the parts whose names end in `.rels`, by name
 */
export function listOutsideLinks(relationships: ReadonlyMap<string, string>): readonly WordLoss[] {
  return [...relationships].flatMap(([part, text]) => {
    const losses: WordLoss[] = []
    parseXml(text, part, {
      onOpen: (_, attributes) => {
        const type = attributes['Type'] ?? ''
        if (attributes['TargetMode'] !== 'External' || clicked.test(type)) return
        losses.push({
          what: type.endsWith('/image') ? 'external-picture' : 'external-link',
          near: '',
          text: attributes['Target'] ?? '',
          isTextKept: false,
        })
      },
    })
    return losses
  })
}
