import type { NoteFinding } from '../note-findings'
import { editPart, type PackageParts, textOfPart } from '../package/package-parts'
import { fitWidth } from './page/fit-width'
import { mergeSection, sectionOf } from './page/sections'
import { addEdgeParts, type Edge, numberingOf, readEdges } from './page/template-edges'
import type { WordTemplate } from './read-template'
import { relationship, relationshipsOf, relationshipsPath } from './relationships'
import { mergeNumbering, withShiftedNumbering } from './styles/merge-numbering'
import { mergeStyles, type StyleMap, usedStyles, withStyleIds } from './styles/merge-styles'

const documentPath = 'word/document.xml'
const story = /^word\/(?:document|footnotes|endnotes|comments|header\d+|footer\d+)\.xml$/

export type TemplateFields = {
  /** What `{{number}}` and the like become, by small letters. */
  readonly placeholders: Readonly<Record<string, string>>
  /** What must stand on every page; empty for none. */
  readonly marking: string
}

/**
 * A document in the look of an institution's template: its styles and theme, its page, headers and
 * footers. The text, footnotes and numbers stay; what the template has no style for keeps ours.
 */
export function applyTemplate(
  parts: PackageParts,
  template: WordTemplate,
  { placeholders, marking }: TemplateFields,
): { readonly parts: PackageParts; readonly findings: readonly NoteFinding[] } {
  const section = sectionOf(textOfPart(template.parts, template.documentPath))
  const edges = readEdges(template, section, placeholders)
  const styled = withStyles(parts, template)
  const edged = withEdges(styled, edges)
  const laidOut = withoutUnusedEdges(withSections(edged, section, edges))
  return { parts: laidOut, findings: findingsOf(laidOut, edges, marking) }
}

function withStyles(parts: PackageParts, template: WordTemplate): PackageParts {
  const numbering = numberingOf(template)
  const theirs = withShiftedNumbering(
    textOfPart(template.parts, template.stylesPath),
    numbering !== '',
  )
  const stories = [...parts.keys()].filter((path) => story.test(path))
  const used = new Set(
    [...stories, 'word/numbering.xml'].flatMap((path) => usedStyles(textOfPart(parts, path))),
  )
  const { xml, map } = mergeStyles(textOfPart(parts, 'word/styles.xml'), theirs, used)
  const changed = new Map(parts).set('word/styles.xml', xml)
  for (const path of stories) changed.set(path, withStyleIds(textOfPart(parts, path), map))
  changed.set('word/numbering.xml', numbered(parts, numbering, map))
  const theme = relationshipsOf(template.parts, template.documentPath).find(
    ({ type }) => type === 'theme',
  )
  const themeXml = textOfPart(template.parts, theme?.target ?? '')
  // A theme with pictures of its own would need these too.
  if (themeXml !== '' && !themeXml.includes('r:embed'))
    changed.set('word/theme/theme1.xml', themeXml)
  return changed
}

function numbered(parts: PackageParts, theirs: string, map: StyleMap): string {
  return mergeNumbering(withStyleIds(textOfPart(parts, 'word/numbering.xml'), map), theirs)
}

function withEdges(parts: PackageParts, edges: readonly Edge[]): PackageParts {
  const listed = editPart(addEdgeParts(parts, edges), '[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      () =>
        `${edges.map(({ kind, path }) => `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`).join('')}</Types>`,
    ),
  )
  return editPart(listed, relationshipsPath(documentPath), (xml) =>
    xml.replace(
      '</Relationships>',
      () =>
        `${edges.map(({ id, kind, path }) => relationship(id, kind, path.replace('word/', ''))).join('')}</Relationships>`,
    ),
  )
}

function withSections(parts: PackageParts, section: string, edges: readonly Edge[]): PackageParts {
  let isFirst = true
  const laidOut = editPart(parts, documentPath, (xml) =>
    fitWidth(xml, sectionOf(xml), section).replace(/<w:sectPr\b[^>]*>.*?<\/w:sectPr>/gs, (own) => {
      const merged = mergeSection(own, section, { edges, isFirst })
      isFirst = false
      return merged
    }),
  )
  return edges.some(({ pages }) => pages === 'even')
    ? editPart(laidOut, 'word/settings.xml', (xml) =>
        xml.replace('<w:evenAndOddHeaders w:val="false"/>', '<w:evenAndOddHeaders/>'),
      )
    : laidOut
}

/** Headers and footers of ours that no section names any more. */
function withoutUnusedEdges(parts: PackageParts): PackageParts {
  const document = textOfPart(parts, documentPath)
  const unused = relationshipsOf(parts, documentPath).filter(
    ({ id, type }) =>
      (type === 'header' || type === 'footer') && !document.includes(`r:id="${id}"`),
  )
  let left = new Map(parts)
  for (const { id, target } of unused) {
    left.delete(target)
    left.delete(relationshipsPath(target))
    left = new Map(
      editPart(left, '[Content_Types].xml', (xml) =>
        xml.replace(new RegExp(`<Override [^>]*PartName="/${target}"[^>]*/>`), ''),
      ),
    )
    left = new Map(
      editPart(left, relationshipsPath(documentPath), (xml) =>
        xml.replace(new RegExp(`<Relationship Id="${id}"[^>]*/>`), ''),
      ),
    )
  }
  return left
}

function findingsOf(
  parts: PackageParts,
  edges: readonly Edge[],
  marking: string,
): readonly NoteFinding[] {
  const hasContents = /<w:instrText[^>]*>\s*TOC\b/.test(textOfPart(parts, documentPath))
  const contents: readonly NoteFinding[] = hasContents
    ? [{ rule: 'template-pages', severity: 'warning', key: 'finding.templatePages', values: {} }]
    : []
  const cut: readonly NoteFinding[] = edges.some(({ isCut }) => isCut)
    ? [
        {
          rule: 'template-outside',
          severity: 'warning',
          key: 'finding.templateOutside',
          values: {},
        },
      ]
    : []
  if (marking === '' || marksEachPage(parts, marking)) return [...cut, ...contents]
  const values = { marking, open: '{{', close: '}}' }
  return [
    ...cut,
    ...contents,
    { rule: 'template-marking', severity: 'error', key: 'finding.templateMarking', values },
  ]
}

/** In the header or the footer of each kind of page of the first section. */
function marksEachPage(parts: PackageParts, marking: string): boolean {
  const document = textOfPart(parts, documentPath)
  const section = /<w:sectPr\b[^>]*>.*?<\/w:sectPr>/s.exec(document)?.[0] ?? ''
  const paths = new Map(relationshipsOf(parts, documentPath).map(({ id, target }) => [id, target]))
  const marked = [...section.matchAll(/<w:(?:header|footer)Reference\b([^>]*)\/>/g)].map(
    ([, attributes = '']) => ({
      pages: /w:type="([^"]*)"/.exec(attributes)?.[1] ?? 'default',
      isMarked: textOf(parts, paths.get(/r:id="([^"]*)"/.exec(attributes)?.[1] ?? '')).includes(
        marking,
      ),
    }),
  )
  const isEven = textOfPart(parts, 'word/settings.xml').includes('<w:evenAndOddHeaders/>')
  const kinds = [
    'default',
    ...(section.includes('<w:titlePg/>') ? ['first'] : []),
    ...(isEven ? ['even'] : []),
  ]
  return kinds.every((kind) => marked.some(({ pages, isMarked }) => pages === kind && isMarked))
}

function textOf(parts: PackageParts, path = ''): string {
  const pieces = textOfPart(parts, path).matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)
  return [...pieces].map(([, words = '']) => words).join('')
}
