import { annexLabelOf, type BodyPart, bodyPartsOf } from '@shared/note/annexes/body-parts'
import type { Note } from '@shared/note/note'
import { type ISectionOptions, Paragraph } from 'docx'
import { writeAnnexHead } from './blocks/structure/annex'
import { writeBody } from './blocks/write-body'
import type { WriteContext } from './blocks/write-context'
import { type Layout, tallestDrawingMm, textWidthTwips, twips } from './look/layout'
import { styleIds } from './look/style-ids'
import { writeFirstPage } from './page/first-page'
import { writeFooter } from './page/page-footer'
import { writePlainFooter, writePlainHead, writeRunningHead } from './page/plain-page'
import { plainParagraph, toRuns } from './word-elements'

const finalLine = '__________________'

/**
 * The main text with what stands above it, and each annex on pages of its own, which may be turned:
 * pages are counted through, headings and numbered paragraphs begin anew.
 *
 * @param isBodyOnly the text goes into another document, which has a head and footers of its own
 */
export function writeSections(
  note: Note,
  context: WriteContext,
  isBodyOnly = false,
): readonly ISectionOptions[] {
  return bodyPartsOf(note.body).map((part, place) => {
    const isLandscape = part.annex?.orientation === 'landscape'
    const inPart = {
      ...context,
      place,
      annexNumber: part.number,
      widthTwips: textWidthTwips(context.layout, isLandscape),
      tallestMm: tallestDrawingMm(isLandscape),
    }
    return {
      properties: {
        page: pageOf(context.layout, isLandscape),
        ...(!isBodyOnly && hasRunningHead(note, part, inPart) && { titlePage: true }),
      },
      ...(!isBodyOnly && edgesOf(note, part, inPart)),
      children: [
        ...(isBodyOnly && part.annex === null ? [] : headOf(note, part, inPart)),
        ...(place === 0 ? noticeOf(inPart) : []),
        ...writeBody(part.blocks, inPart),
        ...(isBodyOnly ? [] : endOf(part, inPart)),
      ],
    }
  })
}

function headOf(note: Note, { annex }: BodyPart, context: WriteContext) {
  if (annex !== null) return [writeAnnexHead(annex, context)]
  if (context.layout.head !== 'council') return writePlainHead(note, context)
  return writeFirstPage(note.header, context.language, context.profile)
}

/** What the marks in the text mean is said before the first of them. */
function noticeOf({ printed: { notice = [] } }: WriteContext) {
  if (notice.length === 0) return []
  return [new Paragraph({ style: styleIds.body, children: toRuns(notice, null) })]
}

/** A line ends the text; annexes come after it. */
function endOf({ annex }: BodyPart, { layout }: WriteContext) {
  const isEnded = annex === null && layout.head === 'council'
  return isEnded ? [plainParagraph(finalLine, { style: styleIds.finalLine })] : []
}

/** A paper of one's own says on its following pages what it is about; its first page says more. */
function hasRunningHead({ header }: Note, { annex }: BodyPart, { layout }: WriteContext): boolean {
  return annex === null && layout.head !== 'council' && header.subject.trim() !== ''
}

function edgesOf(note: Note, part: BodyPart, context: WriteContext) {
  const footer = () => footerOf(note, part, context)
  if (!hasRunningHead(note, part, context)) return { footers: { default: footer() } }
  return {
    headers: { default: writeRunningHead(note.header, context) },
    footers: { default: footer(), first: footer() },
  }
}

function footerOf({ header }: Note, { annex, number }: BodyPart, context: WriteContext) {
  const { layout, language, widthTwips } = context
  if (layout.head !== 'council') return writePlainFooter(header, context)
  const label = annex === null ? '' : annexLabelOf(number, language)
  return writeFooter(header, language, { annex: label, widthTwips })
}

function pageOf({ page }: Layout, isLandscape: boolean) {
  const margin = twips(page.marginMm)
  return {
    // `docx` turns the page itself.
    size: {
      width: twips(page.widthMm),
      height: twips(page.heightMm),
      ...(isLandscape && { orientation: 'landscape' as const }),
    },
    margin: {
      top: margin,
      right: margin,
      bottom: margin,
      left: margin,
      header: twips(page.headerMm),
      footer: twips(page.footerMm),
    },
  }
}
