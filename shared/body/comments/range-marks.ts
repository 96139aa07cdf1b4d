import * as Y from 'yjs'
import type { CommentRange } from '../../note/comments/note-comment'
import { attributesOf } from '../attributes'
import { charactersOf, type PlaceSegment, segmentsOf, type TextPlace } from './text-places'

/** Name of the mark on commented text, and of the attribute on what is no text. */
export const commentMarkName = 'comment'
export const commentsAttributeName = 'comments'

/** A part of a segment with the comments on it. */
type MarkedPart = { readonly start: number; readonly end: number; readonly ids: readonly string[] }

/** The ranges of each comment that is marked in a place, in order, by the comment's id. */
export function rangesIn(place: TextPlace): ReadonlyMap<string, readonly CommentRange[]> {
  const ranges = new Map<string, CommentRange[]>()
  for (const { start, end, ids } of segmentsOf(place).flatMap(partsOf)) {
    for (const id of ids) {
      const known = ranges.get(id) ?? []
      const last = known.at(-1)
      if (last?.end === start) known[known.length - 1] = { ...last, end }
      else known.push({ in: place.id, start, end })
      ranges.set(id, known)
    }
  }
  return ranges
}

/** Marks these ranges of a place, and no others, as what a comment is about. */
export function setRangesIn(place: TextPlace, id: string, ranges: readonly CommentRange[]): void {
  for (const segment of segmentsOf(place)) {
    const wanted = ranges.flatMap(({ start, end }) => {
      const from = Math.max(0, start - segment.start)
      const to = Math.min(segment.length, end - segment.start)
      return from < to ? [{ from, to }] : []
    })
    const { node } = segment
    if (node instanceof Y.XmlText) setInText(node, id, wanted)
    else setOnElement(node, id, wanted.length > 0)
  }
}

type Stretch = { readonly from: number; readonly to: number }

function setInText(text: Y.XmlText, id: string, wanted: readonly Stretch[]): void {
  for (const { start, end, keys } of textParts(text)) {
    for (const [key, one] of keys) if (one === id) text.format(start, end - start, { [key]: null })
  }
  for (const { from, to } of wholeCharacters(text, wanted))
    text.format(from, to - from, { [markKeyOf(id)]: { id } })
}

/** Widened where an end falls inside a pair of surrogates: Yjs would put two wrong characters there. */
function wholeCharacters(text: Y.XmlText, stretches: readonly Stretch[]): readonly Stretch[] {
  if (stretches.length === 0) return []
  const characters = charactersOf(text)
  const splits = (at: number) =>
    /^[\ud800-\udbff][\udc00-\udfff]/.test(characters.slice(at - 1, at + 1))
  return stretches.map(({ from, to }) => ({
    from: splits(from) ? from - 1 : from,
    to: splits(to) ? to + 1 : to,
  }))
}

function setOnElement(element: Y.XmlElement, id: string, isWanted: boolean): void {
  const others = idsOn(element).filter((one) => one !== id)
  const ids = isWanted ? [...others, id] : others
  if (ids.length === 0) element.removeAttribute(commentsAttributeName)
  // The typings know texts only, the format holds any JSON value.
  else Reflect.apply(element.setAttribute, element, [commentsAttributeName, ids])
}

function partsOf({ node, start, length }: PlaceSegment): readonly MarkedPart[] {
  if (node instanceof Y.XmlElement) return [{ start, end: start + length, ids: idsOn(node) }]
  return textParts(node).map((part) => ({
    start: start + part.start,
    end: start + part.end,
    ids: [...new Set(part.keys.map(([, id]) => id))],
  }))
}

type TextPart = {
  readonly start: number
  readonly end: number
  /** Each comment on it, with the key of its mark. */
  readonly keys: readonly (readonly [key: string, id: string])[]
}

function textParts(text: Y.XmlText): readonly TextPart[] {
  const delta: readonly { readonly insert?: unknown; readonly attributes?: object }[] =
    text.toDelta()
  let start = 0
  return delta.map(({ insert, attributes = {} }) => {
    const from = start
    start += typeof insert === 'string' ? insert.length : 1
    const keys = Object.entries(attributes).flatMap(([key, value]) => {
      const id = isMarkKey(key) ? idIn(value) : null
      return id === null ? [] : [[key, id] as const]
    })
    return { start: from, end: start, keys }
  })
}

function idsOn(element: Y.XmlElement): readonly string[] {
  const ids = attributesOf(element)[commentsAttributeName]
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
}

function idIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' ? value.id : null
}

const isMarkKey = (key: string) => key === commentMarkName || key.startsWith(`${commentMarkName}--`)

/**
 * The key under which the editor's binding looks for a mark that may overlap its own kind: the
 * name, two hyphens, eight characters that differ by mark. It writes its own at the next edit.
 */
function markKeyOf(id: string): string {
  let hash = 0x811c9dc5
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return `${commentMarkName}--${(hash >>> 0).toString(16).padStart(8, '0')}`
}
