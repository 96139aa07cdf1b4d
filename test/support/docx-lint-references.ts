import type { LintedPart } from './docx-lint'
import { allElements, type XmlElement } from './xml-tree'

/** Ids and names: each one unique where it must be, and each reference to something defined. */
export function lintReferences(
  parts: readonly LintedPart[],
  stories: readonly LintedPart[],
): readonly string[] {
  const find = (path: string, name: string) =>
    parts.filter((part) => part.path === path).flatMap((part) => named(part.root, name))
  const defined = {
    style: values(find('word/styles.xml', 'w:style'), 'w:styleId'),
    numId: values(find('word/numbering.xml', 'w:num'), 'w:numId'),
    footnote: values(find('word/footnotes.xml', 'w:footnote'), 'w:id'),
    comment: values(find('word/comments.xml', 'w:comment'), 'w:id'),
    bookmark: values(
      stories.flatMap(({ root }) => named(root, 'w:bookmarkStart')),
      'w:name',
    ),
  }
  const references: readonly Reference[] = [
    { kind: 'style', element: /^w:(pStyle|rStyle|tblStyle)$/, attribute: 'w:val' },
    { kind: 'numId', element: /^w:numId$/, attribute: 'w:val' },
    { kind: 'footnote', element: /^w:footnoteReference$/, attribute: 'w:id' },
    { kind: 'comment', element: /^w:commentReference$/, attribute: 'w:id' },
    { kind: 'bookmark', element: /^w:hyperlink$/, attribute: 'w:anchor' },
  ]
  return [
    ...stories.flatMap((story) =>
      references.flatMap((reference) => dangling(story, reference, defined[reference.kind])),
    ),
    ...stories.flatMap((story) => danglingFields(story, defined.bookmark)),
    ...stories.flatMap((story) => unpaired(story, 'w:bookmark', 'bookmark')),
    ...stories.flatMap((story) => unpaired(story, 'w:commentRange', 'comment range')),
    ...lintNames(stories),
    ...lintFootnoteOrder(stories),
    ...lintUniqueIds(stories),
  ]
}

type Reference = {
  readonly kind: 'style' | 'numId' | 'footnote' | 'comment' | 'bookmark'
  readonly element: RegExp
  readonly attribute: string
}

function named(root: XmlElement, name: string): readonly XmlElement[] {
  return allElements(root).filter((element) => element.name === name)
}

function values(elements: readonly XmlElement[], attribute: string): readonly string[] {
  return elements.flatMap(({ attributes }) => attributes[attribute] ?? [])
}

function dangling(
  { path, root }: LintedPart,
  { kind, element, attribute }: Reference,
  defined: readonly string[],
): readonly string[] {
  const used = values(
    allElements(root).filter(({ name }) => element.test(name)),
    attribute,
  )
  return used
    .filter((value) => !defined.includes(value) && !(kind === 'numId' && value === '0'))
    .map((value) => `${path}: ${kind} ${value} is not defined`)
}

function danglingFields({ path, root }: LintedPart, bookmarks: readonly string[]) {
  return values(named(root, 'w:fldSimple'), 'w:instr')
    .flatMap((instruction) => /^\s*(?:PAGE)?REF\s+(\S+)/.exec(instruction)?.[1] ?? [])
    .filter((name) => !bookmarks.includes(name))
    .map((name) => `${path}: bookmark ${name} is not defined`)
}

function unpaired({ path, root }: LintedPart, element: string, label: string): readonly string[] {
  const starts = values(named(root, `${element}Start`), 'w:id')
  const ends = values(named(root, `${element}End`), 'w:id')
  return [
    ...starts.filter((id) => !ends.includes(id)).map((id) => `${path}: ${label} ${id} never ends`),
    ...ends
      .filter((id) => !starts.includes(id))
      .map((id) => `${path}: ${label} ${id} never starts`),
  ]
}

/** LibreOffice matches references and footnotes by position. */
function lintFootnoteOrder(stories: readonly LintedPart[]): readonly string[] {
  const used = stories.flatMap(({ root }) => values(named(root, 'w:footnoteReference'), 'w:id'))
  const notes = stories
    .flatMap(({ root }) => named(root, 'w:footnote'))
    .filter(({ attributes }) => attributes['w:type'] === undefined)
  return values(notes, 'w:id').join() === used.join()
    ? []
    : ['document: footnotes are not in the order of the text']
}

/** Word takes names that differ only in capitals for one name. */
function lintNames(stories: readonly LintedPart[]): readonly string[] {
  const names = stories.flatMap(({ root }) => values(named(root, 'w:bookmarkStart'), 'w:name'))
  return [
    ...repeated(names.map((name) => name.toLowerCase())).map(
      (name) => `document: bookmark name ${name} is used twice`,
    ),
    ...names
      .filter((name) => !/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name))
      .map((name) => `document: bookmark name ${name} is not one that Word allows`),
  ]
}

function lintUniqueIds(stories: readonly LintedPart[]): readonly string[] {
  const ids = (name: string, attribute: string) =>
    repeated(stories.flatMap(({ root }) => values(named(root, name), attribute)))
  const controls = stories
    .flatMap(({ root }) => named(root, 'w:sdtPr'))
    .flatMap((properties) => values(named(properties, 'w:id'), 'w:val'))
  return [
    ...ids('w:bookmarkStart', 'w:id').map((id) => `document: bookmark id ${id} is used twice`),
    ...ids('wp:docPr', 'id').map((id) => `document: drawing id ${id} is used twice`),
    ...repeated(controls).map((id) => `document: content control id ${id} is used twice`),
  ]
}

function repeated(all: readonly string[]): readonly string[] {
  return [...new Set(all.filter((value, index) => all.indexOf(value) !== index))]
}
