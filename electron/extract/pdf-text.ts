import type { PdfPage } from '@shared/library/attachments/pdf-reading'
import { getDocument, OPS, type PDFPageProxy } from 'unpdf/pdfjs'

/** As many as a long report has; what stands after them is not read. */
const mostPages = 1000

/** In points: wider than between two words, so that what stands after it is a line of its own. */
const gapWidth = 24

/**
 * The words of a PDF page by page, a line for each of its lines; what stands apart in a line, as a
 * marking beside a page number, has a line of its own. Nothing but the bytes is read: no font, no
 * script, no address.
 *
 * @throws an error of any kind where the file is broken or asks for a password
 */
export async function* readPdfPages(
  bytes: Uint8Array,
  pageLimit = mostPages,
): AsyncGenerator<PdfPage> {
  // The reader takes the bytes away from who gives them.
  const loading = getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: true,
    useWorkerFetch: false,
    stopAtErrors: true,
    verbosity: 0,
  })
  try {
    const document = await loading.promise
    const pages = document.numPages
    // Pictures take long to look at, and one page that is not read is enough to ask the user.
    let isAllRead = true
    for (let number = 1; number <= Math.min(pages, pageLimit); number += 1) {
      const page = await attempt(async () => await document.getPage(number))
      const text = (await attempt(async () => await wordsOf(page))) ?? ''
      const isRead: boolean = text.trim() !== '' || (isAllRead && (await isBlank(page)))
      isAllRead &&= isRead
      yield { text, isRead, pages }
      page?.cleanup()
    }
  } finally {
    await loading.destroy()
  }
}

/** Null where a page is broken: the others are read all the same. */
async function attempt<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch {
    return null
  }
}

async function wordsOf(page: PDFPageProxy | null): Promise<string> {
  const { items } = (await page?.getTextContent()) ?? { items: [] }
  return items.map((item) => ('str' in item ? wordOf(item) : '')).join('')
}

type Item = { readonly str: string; readonly width: number; readonly hasEOL: boolean }

function wordOf({ str, width, hasEOL }: Item): string {
  const isGap = str.trim() === '' && width > gapWidth
  return `${isGap ? '\n' : str}${hasEOL ? '\n' : ''}`
}

/** What leaves something on a page; words may be drawn as lines. */
const drawing: ReadonlySet<number> = new Set([
  OPS.constructPath,
  OPS.rawFillPath,
  OPS.shadingFill,
  OPS.paintImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintSolidColorImageMask,
])

async function isBlank(page: PDFPageProxy | null): Promise<boolean> {
  const operators = await attempt(async () => await page?.getOperatorList())
  if (operators === null || operators === undefined) return false
  return operators.fnArray.every((operator, index) =>
    operator === OPS.showText ? isSpace(operators.argsArray[index]) : !drawing.has(operator),
  )
}

/** Of letters and numbers between them; letters without a font, or a character, are no space. */
function isSpace(shown: unknown): boolean {
  if (Array.isArray(shown)) return shown.length > 0 && shown.every(isSpace)
  if (typeof shown !== 'object' || shown === null) return typeof shown === 'number'
  return 'unicode' in shown && typeof shown.unicode === 'string' && /^\s+$/.test(shown.unicode)
}
