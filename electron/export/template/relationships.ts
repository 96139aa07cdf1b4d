import { escapeXml, type PackageParts, textOfPart } from '../package/package-parts'

export type Relationship = {
  readonly id: string
  /** The last part of its type, `header`, `image`. */
  readonly type: string
  /** Path in the package, or an address outside. */
  readonly target: string
  readonly isExternal: boolean
}

const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Where the relationships of a part stand. */
export function relationshipsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`
}

/** What a part refers to; nothing where it has no relationships. */
export function relationshipsOf(parts: PackageParts, path: string): readonly Relationship[] {
  const xml = textOfPart(parts, relationshipsPath(path))
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([element]) => {
    const read = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? ''
    const isExternal = read('TargetMode') === 'External'
    return {
      id: read('Id'),
      type: read('Type').split('/').at(-1) ?? '',
      target: isExternal ? read('Target') : pathIn(folder, read('Target')),
      isExternal,
    }
  })
}

/** A relationship inside of the package, its target as seen from the part. */
export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${base}/${type}" Target="${escapeXml(target)}"/>`
}

/** The part that holds these. */
export function relationshipsPart(relationships: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`
}

function pathIn(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
