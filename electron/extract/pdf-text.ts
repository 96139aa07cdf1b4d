import { getDocument } from 'unpdf/pdfjs'

/** As many as a long report has; what stands after them is not read. */
const mostPages = 1000

/** In points: wider than between two words, so that what stands after it is a line of its own. */
const gapWidth = 24

/**
 * The words of a PDF, a line for each line of its pages; what stands apart in a line, as a marking
 * beside a page number, has a line of its own. Empty where pages hold pictures only. Nothing but
 * the bytes is read: no font, no script, no address.
 *
 * @throws an error of any kind where the file is broken or asks for a password
 */
export async function readPdfText(bytes: Uint8Array, pageLimit = mostPages): Promise<string> {
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
    const pages: string[] = []
    for (let number = 1; number <= Math.min(document.numPages, pageLimit); number += 1) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(items.map((item) => ('str' in item ? wordsOf(item) : '')).join(''))
      page.cleanup()
    }
    return pages.join('\n')
  } finally {
    await loading.destroy()
  }
}

type Item = { readonly str: string; readonly width: number; readonly hasEOL: boolean }

function wordsOf({ str, width, hasEOL }: Item): string {
  const isGap = str.trim() === '' && width > gapWidth
  return `${isGap ? '\n' : str}${hasEOL ? '\n' : ''}`
}
