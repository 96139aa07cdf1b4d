import {
  createUnderline,
  DeletedTextRun,
  FootnoteReferenceRun,
  type ImageRun,
  InsertedTextRun,
  type IRunOptions,
  OnOffElement,
  type Paragraph,
  type ParagraphChild,
  RunProperties,
  type TextRun,
  type XmlComponent,
} from 'docx'
import { type PrintedChange, type TrackedChange, trackedOf } from './print/printed-change'

/**
 * A run as it was put in or taken out, for Word to accept or reject.
 *
 * @see ECMA-376-1 17.13.5
 */
export function withinChange(
  run: TextRun | FootnoteReferenceRun | ImageRun,
  change: PrintedChange | undefined,
): ParagraphChild {
  const tracked = trackedOf(change)
  if (tracked === undefined) return run
  return tracked.kind === 'inserted'
    ? new InsertedRun(run, revision(tracked))
    : new DeletedRun(run, revision(tracked))
}

/** The end of a paragraph, or a row, as Word has it put in or taken out. */
export function revisionOf(change: PrintedChange | undefined): {
  readonly insertion?: Revision
  readonly deletion?: Revision
} {
  const tracked = trackedOf(change)
  if (tracked === undefined) return {}
  return tracked.kind === 'inserted'
    ? { insertion: revision(tracked) }
    : { deletion: revision(tracked) }
}

/** How a change looks on the page. */
export function lookOfChange(change: PrintedChange | undefined): IRunOptions {
  switch (change?.kind) {
    case 'new':
      return { bold: true, underline: {} }
    case 'moved':
      return { underline: { type: 'double' } }
    case 'struck':
      return { strike: true }
    default:
      return {}
  }
}

/** The mark of a footnote, which looks like its change. */
export function markedReferenceRun(
  children: readonly Paragraph[],
  change: PrintedChange | undefined,
): FootnoteReferenceRun {
  return new MarkedReferenceRun(children, looksOf(change))
}

function looksOf(change: PrintedChange | undefined): readonly XmlComponent[] {
  switch (change?.kind) {
    case 'new':
      return [new OnOffElement('w:b', true), createUnderline('single')]
    case 'moved':
      return [createUnderline('double')]
    case 'struck':
      return [new OnOffElement('w:strike', true)]
    default:
      return []
  }
}

/** `docx` has no look for the mark of a footnote. */
class MarkedReferenceRun extends FootnoteReferenceRun {
  constructor(children: readonly Paragraph[], looks: readonly XmlComponent[]) {
    super({ children })
    for (const part of this.root) {
      if (!(part instanceof RunProperties)) continue
      for (const look of looks) part.addChildElement(look)
    }
  }
}

type Revision = { readonly id: number; readonly author: string; readonly date: string }

/** Numbered when the file is finished. */
function revision({ author, at }: TrackedChange): Revision {
  return { id: 0, author, date: at }
}

/** `docx` has changes of plain runs only. */
class InsertedRun extends InsertedTextRun {
  constructor(run: XmlComponent, options: Revision) {
    super(options)
    this.root.splice(1, Number.POSITIVE_INFINITY, run)
  }
}

class DeletedRun extends DeletedTextRun {
  constructor(run: XmlComponent, options: Revision) {
    super(options)
    this.root.splice(1, Number.POSITIVE_INFINITY, run)
  }
}
