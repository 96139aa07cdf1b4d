import type { PrintJob } from '@shared/contract/print/print-job'
import { BrowserWindow, type Session, session } from 'electron'
import { closeSession } from '../no-network'

const limitMs = 60_000
const mmPerInch = 25.4
/** It draws the foot of a page a third larger than the page, and lays wide pages out as upright ones. */
const isOldChromium = Number.parseInt(process.versions.chrome, 10) < 120
/** A session of its own in memory: it sees no file of the app and leaves none. */
const partition = 'print'
const address = 'app://print/'

/**
 * Prints pages in a hidden window that runs no script and reaches nothing, not even the app's own
 * files. The scheme `app` must have been registered.
 *
 * @returns prints and gives the bytes of the PDF; rejects after a minute, and once it is told to end
 */
export function createPdfPrinter(): (job: PrintJob, signal?: AbortSignal) => Promise<Uint8Array> {
  const pages = new Map<string, string>()
  let lastId = 0
  let opened: Promise<Session> | null = null
  return async (job, signal) => {
    signal?.throwIfAborted()
    opened ??= openSession(pages)
    await opened
    lastId += 1
    const url = `${address}${lastId}`
    pages.set(url, isOldChromium ? withoutWidePages(job.html) : job.html)
    try {
      return await printPage(url, job, signal)
    } finally {
      pages.delete(url)
    }
  }
}

/** The style of the page names them so (electron/export/html). */
function withoutWidePages(html: string): string {
  return html.replace('.landscape{page:wide}', '')
}

async function openSession(pages: ReadonlyMap<string, string>): Promise<Session> {
  const own = session.fromPartition(partition)
  await closeSession(own, null)
  own.protocol.handle('app', ({ url }) => {
    const html = pages.get(url)
    return html === undefined
      ? new Response(null, { status: 404 })
      : new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
  })
  return own
}

async function printPage(
  url: string,
  job: PrintJob,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      partition,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  })
  try {
    await inTime(window.loadURL(url), signal)
    return await inTime(window.webContents.printToPDF(optionsOf(job)), signal)
  } finally {
    window.destroy()
  }
}

function optionsOf({ footer, marginsMm }: PrintJob): Electron.PrintToPDFOptions {
  const inches = (mm: number) => mm / mmPerInch
  return {
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: isOldChromium ? `<div style="width:100%;zoom:.75">${footer}</div>` : footer,
    // Older ones know neither: what is missing is told of the finished file.
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    margins: {
      top: inches(marginsMm.top),
      right: inches(marginsMm.right),
      bottom: inches(marginsMm.bottom),
      left: inches(marginsMm.left),
    },
  }
}

async function inTime<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop: () => void = () => undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Printing took longer than a minute.')), limitMs)
    stop = () => reject(signal?.reason)
    signal?.addEventListener('abort', stop)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}
