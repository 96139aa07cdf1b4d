import { strFromU8, unzipSync } from 'fflate'
import { lintReferences } from './docx-lint-references'
import { allElements, childElements, parseXml, type XmlElement } from './xml-tree'

export type LintedPart = { readonly path: string; readonly root: XmlElement }

const illegalCharacter = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u

/**
 * Faults of a Word file that the Open XML SDK does not see.
 *
 * @returns one line a fault, `part: fault`; none for a sound file
 */
export function lintDocx(bytes: Uint8Array): readonly string[] {
  const entries = Object.entries(unzipSync(bytes)).map(([path, data]) => ({
    path,
    text: strFromU8(data),
  }))
  const xmlParts = entries.filter(({ path }) => /\.(xml|rels)$/.test(path))
  const unreadable = xmlParts.flatMap(({ path, text }) => findUnreadable(path, text))
  if (unreadable.length > 0) return unreadable
  const parts = xmlParts.map(({ path, text }) => ({ path, root: parseXml(text) }))
  const stories = parts.filter(({ path }) =>
    /^word\/(document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/.test(path),
  )
  return [
    ...lintPackage(
      entries.map(({ path }) => path),
      parts,
    ),
    ...stories.flatMap(lintCells),
    ...stories.flatMap(lintDrawings),
    ...lintReferences(parts, stories),
  ]
}

function findUnreadable(path: string, text: string): readonly string[] {
  if (illegalCharacter.test(text)) return [`${path}: holds a character not allowed in XML`]
  try {
    parseXml(text)
    return []
  } catch (error) {
    return [`${path}: not well-formed (${String(error)})`]
  }
}

function lintPackage(paths: readonly string[], parts: readonly LintedPart[]): readonly string[] {
  const first =
    paths[0] === '[Content_Types].xml' ? [] : ['package: [Content_Types].xml is not first']
  const types = parts.find(({ path }) => path === '[Content_Types].xml')
  const typed = types === undefined ? [] : childElements(types.root)
  const extensions = new Set(typed.map(({ attributes }) => attributes['Extension']))
  const names = new Set(typed.map(({ attributes }) => attributes['PartName']))
  const untyped = paths
    .filter((path) => path !== '[Content_Types].xml')
    .filter((path) => !names.has(`/${path}`) && !extensions.has(path.split('.').at(-1) ?? ''))
    .map((path) => `package: ${path} has no content type`)
  const dangling = typed
    .flatMap(({ attributes }) => attributes['PartName'] ?? [])
    .filter((name) => !paths.includes(name.slice(1)))
    .map((name) => `package: content type for ${name}, which is not there`)
  return [...first, ...untyped, ...dangling, ...parts.flatMap((part) => lintTargets(part, paths))]
}

/** Each relationship inside the package leads to a part. */
function lintTargets({ path, root }: LintedPart, paths: readonly string[]): readonly string[] {
  if (!path.endsWith('.rels')) return []
  const folder = path.replace(/_rels\/[^/]*$/, '')
  return childElements(root)
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .flatMap(({ attributes }) => attributes['Target'] ?? [])
    .filter((target) => !paths.includes(resolvePath(folder, target)))
    .map((target) => `${path}: relationship to missing part ${target}`)
}

function resolvePath(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1)
}

function lintCells({ path, root }: LintedPart): readonly string[] {
  return allElements(root)
    .filter(({ name }) => name === 'w:tc')
    .filter((cell) => childElements(cell).at(-1)?.name !== 'w:p')
    .map(() => `${path}: table cell does not end with a paragraph`)
}

function lintDrawings({ path, root }: LintedPart): readonly string[] {
  const isDecorative = allElements(root).some(({ name }) => name.endsWith(':decorative'))
  return allElements(root)
    .filter(({ name }) => name === 'wp:docPr')
    .filter(({ attributes }) => !attributes['descr'] && !attributes['title'] && !isDecorative)
    .map(({ attributes }) => `${path}: drawing ${attributes['id']} has no alternative text`)
}
