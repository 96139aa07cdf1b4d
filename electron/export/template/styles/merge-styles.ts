import { insertNumbering } from './style-numbering'

/** A style as its part has it. */
type Style = {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly xml: string
}

/** Ids of our styles to those of the template. */
export type StyleMap = ReadonlyMap<string, string>

export type MergedStyles = { readonly xml: string; readonly map: StyleMap }

/** Other names under which a template may have what a style of ours is for, the best first. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  NormalCouncil: ['body text', 'normal'],
  ListCouncil: ['list paragraph', 'body text', 'normal'],
  QuotationCouncil: ['quote'],
  DocumentType: ['title'],
  PlainType: ['subtitle'],
  PlainSubject: ['title'],
  ChartCaption: ['caption'],
  FooterCouncil: ['footer'],
}

/**
 * The styles of a template with those of ours that it lacks and the document needs. A style of the
 * same name is the template's; headings keep our numbers where the template has none.
 *
 * @param used ids of the styles that the document names
 */
export function mergeStyles(ours: string, theirs: string, used: ReadonlySet<string>): MergedStyles {
  const ownStyles = stylesOf(ours)
  const templateStyles = stylesOf(theirs)
  const map = new Map(
    ownStyles.flatMap((style) => {
      const found = findLike(style, templateStyles)
      return found === undefined ? [] : [[style.id, found.id] as const]
    }),
  )
  const brought = neededOf(ownStyles, used, map)
  const taken = new Set(templateStyles.map(({ id }) => id.toLowerCase()))
  for (const { id } of brought) map.set(id, taken.has(id.toLowerCase()) ? `${id}Fiche` : id)
  const written = brought.map(({ xml }) => withStyleIds(xml, map))
  const numbered = withHeadingNumbers(withLanguage(theirs, ours), ownStyles, map)
  return { xml: numbered.replace('</w:styles>', () => `${written.join('')}</w:styles>`), map }
}

/** The text is in the note's language, whatever the template was written in. */
function withLanguage(theirs: string, ours: string): string {
  const language = /<w:docDefaults>.*?(<w:lang [^>]*\/>)/s.exec(ours)?.[1]
  if (language === undefined) return theirs
  const named = theirs.replace(/<w:lang [^>]*\/>/g, () => language)
  return named === theirs
    ? theirs.replace('</w:rPr></w:rPrDefault>', () => `${language}</w:rPr></w:rPrDefault>`)
    : named
}

/** An XML part with the template's styles in place of ours. */
export function withStyleIds(xml: string, map: StyleMap): string {
  return xml
    .replace(
      /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]*)"/g,
      (_, start: string, id: string) => `${start}${map.get(id) ?? id}"`,
    )
    .replace(
      /(<w:style\b[^>]*? w:styleId=")([^"]*)"/g,
      (_, start: string, id: string) => `${start}${map.get(id) ?? id}"`,
    )
}

/** Ids of the styles that a part names. */
export function usedStyles(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val="([^"]*)"/g)].map(
    ([, id = '']) => id,
  )
}

function stylesOf(xml: string): readonly Style[] {
  return [...xml.matchAll(/<w:style\b([^>]*)>.*?<\/w:style>/gs)].map(
    ([style, attributes = '']) => ({
      id: /w:styleId="([^"]*)"/.exec(attributes)?.[1] ?? '',
      type: /w:type="([^"]*)"/.exec(attributes)?.[1] ?? 'paragraph',
      name: (/<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? '').toLowerCase(),
      xml: style,
    }),
  )
}

function findLike(style: Style, templateStyles: readonly Style[]): Style | undefined {
  const names = [style.name, ...(otherNames[style.id] ?? [])]
  const sameType = templateStyles.filter(({ type }) => type === style.type)
  return names
    .map((name) => sameType.find((one) => one.name === name))
    .find((found) => found !== undefined)
}

/** What the document names and the template lacks, with all that this rests on. */
function neededOf(
  styles: readonly Style[],
  used: ReadonlySet<string>,
  map: StyleMap,
): readonly Style[] {
  const needed = new Set<string>()
  const add = (id: string) => {
    const style = styles.find((one) => one.id === id)
    if (style === undefined || map.has(id) || needed.has(id)) return
    needed.add(id)
    for (const other of usedStyles(style.xml)) add(other)
  }
  for (const id of used) add(id)
  return styles.filter(({ id }) => needed.has(id))
}

/** LibreOffice writes it for each heading that it does not number; our text refers to its sections. */
const noNumbering = /<w:numPr>(?:<w:ilvl\b[^>]*\/>)?<w:numId w:val="0"\/><\/w:numPr>/

function withHeadingNumbers(theirs: string, ours: readonly Style[], map: StyleMap): string {
  const numbers = new Map(
    ours.flatMap(({ id, xml }) => {
      const numbering = /<w:numPr>.*?<\/w:numPr>/s.exec(xml)?.[0]
      const target = map.get(id)
      return numbering === undefined || target === undefined ? [] : [[target, numbering] as const]
    }),
  )
  return theirs.replace(/<w:style\b[^>]*>.*?<\/w:style>/gs, (style) => {
    const id = /w:styleId="([^"]*)"/.exec(style)?.[1] ?? ''
    const numbering = numbers.get(id)
    if (numbering === undefined) return style
    const own = style.replace(noNumbering, '')
    return own.includes('<w:numPr>') ? style : insertNumbering(own, numbering)
  })
}
