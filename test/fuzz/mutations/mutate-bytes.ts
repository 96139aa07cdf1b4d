import { between, oneOf, type Random } from '../../kill/random'

type Mutate = (bytes: Uint8Array, random: Random) => Uint8Array

const byteMutations: readonly [Mutate, ...Mutate[]] = [
  flipped,
  flipped,
  (bytes, random) => bytes.subarray(0, between(random, 0, bytes.length)),
  (bytes, random) => bytes.subarray(between(random, 0, bytes.length)),
  copiedOver,
  (bytes, random) => filled(bytes, random, 0),
  (bytes, random) => filled(bytes, random, 0xff),
  withInserted,
]

/** The file with some of its bytes changed, cut or copied elsewhere, the headers of the zip above all. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  return oneOf(random, byteMutations)(bytes, random)
}

function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice()
  const count = between(random, 1, 20)
  const isDirectory = random() < 0.5
  for (let index = 0; index < count; index += 1) {
    const from = isDirectory ? Math.max(0, copy.length - 1500) : 0
    copy[between(random, from, copy.length)] = between(random, 0, 256)
  }
  return copy
}

function copiedOver(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice()
  const from = between(random, 0, copy.length)
  const length = between(random, 1, 2000)
  copy.copyWithin(between(random, 0, copy.length), from, from + length)
  return copy
}

function filled(bytes: Uint8Array, random: Random, value: number): Uint8Array {
  const from = between(random, 0, bytes.length)
  return bytes.slice().fill(value, from, from + between(random, 1, 200))
}

function withInserted(bytes: Uint8Array, random: Random): Uint8Array {
  const at = between(random, 0, bytes.length)
  const inserted = Uint8Array.from({ length: between(random, 1, 300) }, () => random() * 256)
  const made = new Uint8Array(bytes.length + inserted.length)
  made.set(bytes.subarray(0, at))
  made.set(inserted, at)
  made.set(bytes.subarray(at), at + inserted.length)
  return made
}
