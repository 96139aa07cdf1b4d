import { readXmlTree } from '../xml/xml-node'

/** What a part refers to by an id of its own. */
export type Relationship = {
  readonly id: string
  /** The last word of its type, the same in transitional and strict files: `footnotes`. */
  readonly kind: string
  /** The name of a part without a slash in front, or an address. */
  readonly target: string
  readonly isExternal: boolean
}

export type Relationships = ReadonlyMap<string, Relationship>

type ReadText = (name: string) => string | undefined

/** What a part refers to, by id; the package itself has the empty name. */
export function readRelationships(readText: ReadText, partName: string): Relationships {
  const slash = partName.lastIndexOf('/')
  const folder = partName.slice(0, slash + 1)
  const name = `${folder}_rels/${partName.slice(slash + 1)}.rels`
  const xml = readText(name)
  if (xml === undefined) return new Map()
  const found = readXmlTree(xml, name).children.map(({ attributes }): Relationship => {
    const isExternal = attributes['TargetMode'] === 'External'
    const target = attributes['Target'] ?? ''
    return {
      id: attributes['Id'] ?? '',
      kind: attributes['Type']?.split('/').at(-1) ?? '',
      target: isExternal ? target : partNameOf(folder, target),
      isExternal,
    }
  })
  return new Map(found.map((one) => [one.id, one]))
}

export function findByKind(links: Relationships, kind: string): Relationship | undefined {
  return [...links.values()].find((one) => one.kind === kind && !one.isExternal)
}

function partNameOf(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : folder + target
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
