import { FicheError } from '@shared/contract/error'
import { editPart, escapeXml, type PackageParts, textOfPart } from '../package/package-parts'
import { withStyleIds } from './styles/merge-styles'
import { mergedNames } from './styles/style-names'

/** Names of our styles, as Word lists them, to those of the template that the text goes into. */
export type StyleNames = Readonly<Record<string, string>>

const story = /^word\/(?:document|footnotes|comments|numbering|styles)\.xml$/

/**
 * A document with its styles under other names, by which Word finds those of the document that it is
 * pasted into. Two of ours may become one: it is then the first of them.
 *
 * @throws FicheError `style-map-wrong`, naming what is no style of ours
 */
export function withStyleNames(parts: PackageParts, names: StyleNames): PackageParts {
  if (Object.keys(names).length === 0) return parts
  const { ids, removed, renamed, unknown } = mergedNames(
    textOfPart(parts, 'word/styles.xml'),
    names,
  )
  if (unknown.length > 0) throw new FicheError('style-map-wrong', unknown.join(', '))
  const named = editPart(parts, 'word/styles.xml', (xml) =>
    xml.replace(/<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>.*?<\/w:style>/gs, (style, id: string) => {
      if (removed.has(id)) return ''
      const name = renamed.get(id)
      return name === undefined
        ? style
        : style.replace(/<w:name w:val="[^"]*"/, () => `<w:name w:val="${escapeXml(name)}"`)
    }),
  )
  return new Map(
    [...named].map(([path, part]) => [
      path,
      typeof part === 'string' && story.test(path) ? withStyleIds(part, ids) : part,
    ]),
  )
}
