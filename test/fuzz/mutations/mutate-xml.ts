import { between, oneOf, type Random } from '../../kill/random'
import { brokenPieces, hostilePieces, hostileValues } from './hostile-pieces'

type Mutate = (xml: string, random: Random) => string

const soundMutations: readonly [Mutate, ...Mutate[]] = [
  withValueChanged,
  withValueChanged,
  withValueChanged,
  (xml, random) => withPiece(xml, random, hostilePieces),
  (xml, random) => withPiece(xml, random, hostilePieces),
  (xml, random) => withPiece(xml, random, hostilePieces),
  (xml, random) => changeAttribute(xml, random, () => ''),
  (xml, random) => changeElement(xml, random, () => ''),
  (xml, random) => changeElement(xml, random, (element) => element.repeat(between(random, 2, 40))),
  (xml, random) => changeElement(xml, random, (element) => wrapped(element, random)),
  moved,
  renamed,
  (xml, random) => changeText(xml, random, () => ''),
  (xml, random) => changeText(xml, random, (text) => text.repeat(between(random, 2, 2000))),
  basedOnOther,
]

const breakingMutations: readonly [Mutate, ...Mutate[]] = [
  (xml, random) => withPiece(xml, random, brokenPieces),
  (xml, random) => changeAttribute(xml, random, (attribute) => `${attribute}${attribute}`),
  tagsSwapped,
]

/** An XML part with one thing in it changed: mostly well-formed still, and seldom right. */
export function mutateXml(xml: string, random: Random): string {
  const mutations = random() < 0.06 ? breakingMutations : soundMutations
  return oneOf(random, mutations)(xml, random)
}

type Span = { readonly from: number; readonly to: number }

const attributePattern = / [\w:]+="[^"]*"/g
const tagPattern = /<[^<>]*>/g
const textPattern = /(?<=>)[^<>]+(?=<)/g

function spansOf(xml: string, pattern: RegExp): readonly Span[] {
  return [...xml.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }))
}

function change(xml: string, { from, to }: Span, edit: (piece: string) => string): string {
  return xml.slice(0, from) + edit(xml.slice(from, to)) + xml.slice(to)
}

function changeOne(
  xml: string,
  random: Random,
  { spans, edit }: { readonly spans: readonly Span[]; readonly edit: (piece: string) => string },
): string {
  const span = spans[between(random, 0, spans.length)]
  return span === undefined ? xml : change(xml, span, edit)
}

function changeAttribute(xml: string, random: Random, edit: (piece: string) => string): string {
  return changeOne(xml, random, { spans: spansOf(xml, attributePattern), edit })
}

function changeText(xml: string, random: Random, edit: (piece: string) => string): string {
  return changeOne(xml, random, { spans: spansOf(xml, textPattern), edit })
}

function withValueChanged(xml: string, random: Random): string {
  return changeAttribute(xml, random, (attribute) =>
    attribute.replace(/"[^"]*"/, () => `"${oneOf(random, hostileValues)}"`),
  )
}

function withPiece(xml: string, random: Random, pieces: readonly [string, ...string[]]): string {
  const tags = spansOf(xml, tagPattern)
  const at = placeIn(tags, random) ?? xml.length
  return change(xml, { from: at, to: at }, () => oneOf(random, pieces))
}

/** Before any tag behind that of the root, which may stand behind a declaration. */
function placeIn(tags: readonly Span[], random: Random): number | undefined {
  return tags[between(random, 2, Math.max(3, tags.length))]?.from
}

/** Whole elements, found by counting tags; nothing where the part is not well-formed any more. */
function elementsOf(xml: string): readonly Span[] {
  const elements: Span[] = []
  const open: number[] = []
  for (const { from, to } of spansOf(xml, tagPattern)) {
    if (xml[from + 1] === '?' || xml[from + 1] === '!') continue
    if (xml[from + 1] === '/') {
      const began = open.pop()
      if (began === undefined) return []
      elements.push({ from: began, to })
    } else if (xml[to - 2] === '/') elements.push({ from, to })
    else open.push(from)
  }
  return elements
}

/** Not the root, nor the largest ones: the file would be empty, or grow beyond what can be tried often. */
function changeElement(xml: string, random: Random, edit: (piece: string) => string): string {
  const spans = elementsOf(xml)
    .slice(0, -1)
    .filter(({ from, to }) => to - from < 5000)
  return changeOne(xml, random, { spans, edit })
}

const wrappers = ['w:ins', 'w:del', 'w:moveTo', 'w:sdtContent', 'w:hyperlink', 'w:p', 'w:tc', 'w:x']

function wrapped(element: string, random: Random): string {
  const name = wrappers[between(random, 0, wrappers.length)] ?? 'w:x'
  const [depth = 1] = [[1, 1, 2, 30, 390, 2000][between(random, 0, 6)]]
  return `<${name}>`.repeat(depth) + element + `</${name}>`.repeat(depth)
}

function moved(xml: string, random: Random): string {
  let element = ''
  const without = changeElement(xml, random, (piece) => {
    element = piece
    return ''
  })
  const tags = spansOf(without, tagPattern)
  const at = placeIn(tags, random) ?? without.length
  return change(without, { from: at, to: at }, () => element)
}

function renamed(xml: string, random: Random): string {
  const names = [...new Set([...xml.matchAll(/<([\w:]+)/g)].map(([, name]) => name ?? ''))]
  const name = names[between(random, 0, names.length)] ?? 'w:p'
  return changeElement(xml, random, (element) =>
    element.replace(/^<[\w:]+/, `<${name}`).replace(/<\/[\w:]+>$/, `</${name}>`),
  )
}

function tagsSwapped(xml: string, random: Random): string {
  const tags = spansOf(xml, tagPattern)
  const at = between(random, 0, Math.max(1, tags.length - 1))
  const [first, second] = tags.slice(at, at + 2)
  if (first === undefined || second === undefined) return xml
  const middle = xml.slice(first.to, second.from)
  const swapped = xml.slice(second.from, second.to) + middle + xml.slice(first.from, first.to)
  return change(xml, { from: first.from, to: second.to }, () => swapped)
}

/** Styles that are based on one another, in circles too. */
function basedOnOther(xml: string, random: Random): string {
  const ids = [...xml.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id ?? '')
  if (ids.length === 0) return withValueChanged(xml, random)
  return xml.replace(
    /(<w:(?:basedOn|link|next|numStyleLink|styleLink) w:val=")[^"]*/g,
    (_, head) => `${head}${ids[between(random, 0, ids.length)] ?? ''}`,
  )
}
