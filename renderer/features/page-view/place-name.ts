import type { PagePlace } from '@shared/contract/pages/pages'

/** A place as an attribute of what is drawn there; undefined for none. */
export function placeName(place: PagePlace | null): string | undefined {
  return place === null ? undefined : `${place.partId} ${place.offset}`
}

/** The place of an attribute; null for what is none. */
export function readPlaceName(name: string | undefined): PagePlace | null {
  const [partId, offset] = name?.split(' ') ?? []
  return partId === undefined ? null : { partId, offset: Number(offset) }
}

/** Values with a key each, for what has no name and never moves. */
export function numbered<T>(values: readonly T[]): readonly (readonly [number, T])[] {
  return values.map((value, index) => [index, value] as const)
}
