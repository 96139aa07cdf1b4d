import type { Edge } from './template-edges'

/** Children of the properties of a section in their order (ECMA-376-1 17.6.17). */
const order = [
  'type',
  'pgSz',
  'pgMar',
  'paperSrc',
  'pgBorders',
  'lnNumType',
  'pgNumType',
  'cols',
  'vAlign',
  'noEndnote',
  'titlePg',
  'textDirection',
  'bidi',
  'rtlGutter',
  'docGrid',
] as const

/** The properties of a template's last section: those of all its ordinary pages. */
export function sectionOf(document: string): string {
  return [...document.matchAll(/<w:sectPr\b(?:[^>]*\/>|[^>]*>.*?<\/w:sectPr>)/gs)].at(-1)?.[0] ?? ''
}

/**
 * The properties of one of our sections with the template's page, headers and footers. What only the
 * first page has, it has once; a page that we turn is the template's page turned.
 */
export function mergeSection(
  own: string,
  template: string,
  { edges, isFirst }: { readonly edges: readonly Edge[]; readonly isFirst: boolean },
): string {
  const theirs = new Map(order.map((name) => [name, childOf(template, name)]))
  const ours = (name: (typeof order)[number]) => childOf(own, name)
  const isTurned = ours('pgSz').includes('w:orient="landscape"')
  const size = theirs.get('pgSz') || ours('pgSz')
  const children = order.map((name) => {
    switch (name) {
      case 'type':
        return ours('type')
      case 'pgSz':
        return isTurned ? turned(size) : size
      case 'titlePg':
        return isTitlePage(own, edges, { template, isFirst }) ? '<w:titlePg/>' : ''
      case 'pgNumType':
        return isFirst ? theirs.get(name) : ''
      default:
        return theirs.get(name) || ours(name)
    }
  })
  return `<w:sectPr>${referencesOf(own, edges, isFirst)}${children.join('')}</w:sectPr>`
}

function isTitlePage(
  own: string,
  edges: readonly Edge[],
  { template, isFirst }: { readonly template: string; readonly isFirst: boolean },
): boolean {
  if (edges.length === 0) return own.includes('<w:titlePg')
  return isFirst && /<w:titlePg\b(?! w:val="(?:0|false|off)")/.test(template)
}

/** Of headers and footers apart: a template with one of them leaves us the other. */
function referencesOf(own: string, edges: readonly Edge[], isFirst: boolean): string {
  return (['header', 'footer'] as const)
    .flatMap((kind) => {
      const theirs = edges.filter((edge) => edge.kind === kind)
      if (theirs.length === 0)
        return [...own.matchAll(new RegExp(`<w:${kind}Reference\\b[^>]*/>`, 'g'))].map(
          ([reference]) => reference,
        )
      // Later sections go on with those of the one before.
      return isFirst
        ? theirs.map(({ pages, id }) => `<w:${kind}Reference w:type="${pages}" r:id="${id}"/>`)
        : []
    })
    .join('')
}

function childOf(section: string, name: string): string {
  return new RegExp(`<w:${name}\\b(?:[^>]*/>|[^>]*>.*?</w:${name}>)`, 's').exec(section)?.[0] ?? ''
}

function turned(size: string): string {
  const read = (name: string) => Number(new RegExp(`w:${name}="(\\d+)"`).exec(size)?.[1] ?? 0)
  const [short, long] = [read('w'), read('h')].toSorted((one, other) => one - other)
  return `<w:pgSz w:w="${long}" w:h="${short}" w:orient="landscape"/>`
}
