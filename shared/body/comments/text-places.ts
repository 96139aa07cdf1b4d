import * as Y from 'yjs'
import { childrenOf, elementsOf, idOf } from '../attributes'
import { bodyFragmentName } from '../nodes'

/** A text of the body that words can be counted in; `note-comment.ts` says which id names it. */
export type TextPlace = {
  readonly id: string
  /** One; several only in a list item that a merge gave more than one paragraph. */
  readonly elements: readonly Y.XmlElement[]
}

/** A stretch of a place: characters, or one thing that counts as a single one. */
export type PlaceSegment = {
  readonly node: Y.XmlText | Y.XmlElement
  /** In the place. */
  readonly start: number
  readonly length: number
}

/** Stands for a figure, a citation, a footnote's mark or a line break where a place is read as text. */
const objectCharacter = '\ufffc'
const singleNames: readonly string[] = ['figure', 'citation', 'reference', 'footnote', 'hardBreak']

/** All texts of the body in reading order, a footnote after the text that it stands in. */
export function textPlacesOf(doc: Y.Doc): readonly TextPlace[] {
  return elementsOf(doc.getXmlFragment(bodyFragmentName)).flatMap((element, index) =>
    // Elements without an id get the name that `blocksOfBody` gives them.
    placesOfBlock(element, `${element.nodeName}-${index}`),
  )
}

/** What a place is made of, in order. */
export function segmentsOf(place: TextPlace): readonly PlaceSegment[] {
  const segments: PlaceSegment[] = []
  let start = 0
  const add = (node: Y.XmlText | Y.XmlElement, length: number) => {
    segments.push({ node, start, length })
    start += length
  }
  const walk = (element: Y.XmlElement) => {
    for (const child of childrenOf(element)) {
      if (child instanceof Y.XmlText) add(child, child.length)
      else if (singleNames.includes(child.nodeName)) add(child, 1)
      else walk(child)
    }
  }
  for (const [index, element] of place.elements.entries()) {
    // The paragraphs are joined by a line break.
    if (index > 0) start += 1
    walk(element)
  }
  return segments
}

/** The words of a place, of the length that its ranges count. */
export function textOfPlace(place: TextPlace): string {
  let text = ''
  for (const { node, start } of segmentsOf(place)) {
    text = text.padEnd(start, objectCharacter)
    text += node instanceof Y.XmlText ? charactersOf(node) : objectCharacter
  }
  return text
}

/** The characters of a text, one for what is none. */
export function charactersOf(text: Y.XmlText): string {
  const parts: readonly { readonly insert?: unknown }[] = text.toDelta()
  return parts.map(({ insert }) => (typeof insert === 'string' ? insert : objectCharacter)).join('')
}

function placesOfBlock(element: Y.XmlElement, fallbackId: string): readonly TextPlace[] {
  const id = idOf(element, fallbackId)
  const children = elementsOf(element)
  switch (element.nodeName) {
    case 'bulletList':
    case 'orderedList':
      return children.flatMap((item, index) => placesOfItem(item, `${id}-${index}`))
    case 'table':
      return children.flatMap((row, rowIndex) =>
        elementsOf(row).flatMap((cell, cellIndex) =>
          elementsOf(cell).flatMap((paragraph, index) =>
            placeOf(idOf(paragraph, `${id}-${rowIndex}-${cellIndex}-${index}`), [paragraph]),
          ),
        ),
      )
    case 'questions': {
      const intro = children.find((child) => child.nodeName === 'questionsIntro')
      const questions = children.filter((child) => child !== intro)
      return [
        ...(intro === undefined ? [] : placeOf(id, [intro])),
        ...questions.flatMap((question, index) =>
          placeOf(idOf(question, `${id}-${index}`), [question]),
        ),
      ]
    }
    default:
      return placeOf(id, [element])
  }
}

function placesOfItem(item: Y.XmlElement, fallbackId: string): readonly TextPlace[] {
  const id = idOf(item, fallbackId)
  const isList = ({ nodeName }: Y.XmlElement) =>
    nodeName === 'bulletList' || nodeName === 'orderedList'
  const children = elementsOf(item)
  return [
    ...placeOf(
      id,
      children.filter((child) => !isList(child)),
    ),
    ...children.filter(isList).flatMap((list, index) => placesOfBlock(list, `${id}-${index}`)),
  ]
}

function placeOf(id: string, elements: readonly Y.XmlElement[]): readonly TextPlace[] {
  const footnotes = elements.flatMap((element) =>
    childrenOf(element).flatMap((child, index) =>
      child instanceof Y.XmlElement && child.nodeName === 'footnote'
        ? [
            {
              id: idOf(child, `${idOf(element, element.nodeName)}-${index}`),
              elements: [child],
            },
          ]
        : [],
    ),
  )
  return [{ id, elements }, ...footnotes]
}
