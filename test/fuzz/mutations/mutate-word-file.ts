import { strFromU8, strToU8, zipSync } from 'fflate'
import { between, type Random } from '../../kill/random'
import { mutateBytes } from './mutate-bytes'
import { mutateXml } from './mutate-xml'

/** The parts of a Word file by name. */
export type PartsOfFile = Readonly<Record<string, Uint8Array>>

/** A Word file with one to four things changed in it: in its parts, in how they are put together, or in its bytes. */
export function mutateWordFile(seed: PartsOfFile, other: PartsOfFile, random: Random): Uint8Array {
  let parts = seed
  const isPacked = random() < 0.2
  const count = isPacked && random() < 0.7 ? 0 : between(random, 1, 5)
  for (let index = 0; index < count; index += 1)
    parts = random() < 0.9 ? withPartMutated(parts, random) : rearranged(parts, other, random)
  const bytes = zipSync(parts, { level: isPacked ? 6 : 0, mtime: new Date(1980, 0, 1) })
  return isPacked ? mutateBytes(bytes, random) : bytes
}

function withPartMutated(parts: PartsOfFile, random: Random): PartsOfFile {
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name))
  const main = names.find((name) => name === 'word/document.xml')
  const name = main !== undefined && random() < 0.5 ? main : pick(names, random)
  const bytes = name === undefined ? undefined : parts[name]
  if (name === undefined || bytes === undefined) return parts
  return { ...parts, [name]: strToU8(mutateXml(strFromU8(bytes), random)) }
}

function rearranged(parts: PartsOfFile, other: PartsOfFile, random: Random): PartsOfFile {
  const name = pick(Object.keys(parts), random) ?? ''
  const second = pick(Object.keys(parts), random) ?? ''
  const foreign = pick(Object.keys(other), random) ?? ''
  const { [name]: bytes = new Uint8Array(), ...without } = parts
  const changes: readonly (() => PartsOfFile)[] = [
    () => without,
    () => ({ ...parts, [name]: new Uint8Array() }),
    () => ({ ...parts, [name]: mutateBytes(bytes, random) }),
    () => ({ ...parts, [name]: parts[second] ?? bytes, [second]: bytes }),
    () => ({ ...parts, [foreign]: other[foreign] ?? bytes }),
    () => ({ ...without, [name.toUpperCase()]: bytes }),
    () => ({ ...parts, [name]: utf16(bytes) }),
  ]
  return (pick(changes, random) ?? (() => parts))()
}

function utf16(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(
    Uint16Array.from(`\ufeff${strFromU8(bytes)}`, (unit) => unit.charCodeAt(0)).buffer,
  )
}

function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[between(random, 0, items.length)]
}
