import { SaxesParser } from 'saxes'

/** What a file says about itself where its author chose it: title, subject, name, times, language. */
const chosenProperties: ReadonlySet<string> = new Set([
  'dc:title',
  'dc:subject',
  'dc:creator',
  'dcterms:created',
  'dcterms:modified',
  'dc:language',
])
/** Parts that no page shows; what they hold was not written for the reader. */
const hiddenPart =
  /^(customXml\/|docProps\/(?!core\.xml|app\.xml)|word\/(comments|people|glossary|vbaProject|attachedToolbars|activeX|webSettings\/))/
/** A place on a computer or in its network: not `//` of an address. */
const place = /file:\/\/|\b[A-Za-z]:\\|\\\\[\w.-]+\\|(?<![\w/.])\/(home|Users|root|tmp|var|mnt)\//
/** Links to these leave the file; `docx` writes none of its own. */
const relationshipAway = /attachedTemplate|oleObject|externalLink|subDocument|frame/

/**
 * What a package carries beside its pages: parts, properties that nobody chose, places on a
 * computer. Texts that readers see are not searched: they may speak of a path.
 *
 * @param paths of all parts
 * @param texts of the XML parts, by path
 * @returns one short name for each thing found
 */
export function findHidden(
  paths: readonly string[],
  texts: ReadonlyMap<string, string>,
): readonly string[] {
  const parts = paths.filter((path) => hiddenPart.test(path))
  const inTexts = [...texts].flatMap(([path, xml]) => [
    ...(path.startsWith('docProps/') ? propertiesNobodyChose(path, xml) : []),
    ...(path.endsWith('.rels') ? linksAway(path, xml) : []),
    ...placesIn(path, xml),
    ...(/<!-{2}/.test(xml) ? [`${path}: XML comment`] : []),
  ])
  return [...new Set([...parts, ...inTexts])]
}

/** `docProps/app.xml` names the program only. */
function propertiesNobodyChose(path: string, xml: string): readonly string[] {
  const found: string[] = []
  let depth = 0
  let name = ''
  read(xml, {
    open: (opened) => {
      depth += 1
      name = opened
    },
    text: (words) => {
      const isChosen = path === 'docProps/core.xml' && chosenProperties.has(name)
      if (depth > 1 && words.trim() !== '' && !isChosen && name !== 'Application')
        found.push(`${path}: ${name}`)
    },
    close: () => {
      depth -= 1
    },
  })
  return found
}

function linksAway(path: string, xml: string): readonly string[] {
  const found: string[] = []
  read(xml, {
    open: (name, attributes) => {
      if (name === 'Relationship' && relationshipAway.test(attributes['Type'] ?? ''))
        found.push(`${path}: ${attributes['Target'] ?? ''}`)
    },
  })
  return found
}

/** In attributes and in what is no text of a page. */
function placesIn(path: string, xml: string): readonly string[] {
  // Most parts have none, and looking at their attributes one by one would take long.
  if (!place.test(xml)) return []
  const isPage = /^word\/(document|footnotes|endnotes|header\d*|footer\d*)\.xml$/.test(path)
  const found: string[] = []
  const look = (text: string) => {
    const hit = place.exec(text)
    if (hit !== null) found.push(`${path}: ${text.slice(hit.index, hit.index + 40)}`)
  }
  read(xml, {
    open: (_, attributes) => {
      for (const [name, value] of Object.entries(attributes))
        if (!name.startsWith('xmlns') && !seenAttributes.has(name)) look(value)
    },
    text: (words) => {
      if (!isPage) look(words)
    },
  })
  return found
}

/** Read aloud in place of a picture. */
const seenAttributes: ReadonlySet<string> = new Set(['descr', 'title'])

type Listener = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (words: string) => void
  readonly close?: () => void
}

function read(xml: string, { open, text, close }: Listener): void {
  const parser = new SaxesParser()
  if (open) parser.on('opentag', ({ name, attributes }) => open(name, attributes))
  if (text) parser.on('text', text)
  if (close) parser.on('closetag', close)
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}
