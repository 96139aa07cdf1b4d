import { FicheError } from '@shared/contract/error'
import { type PrintPdf, printJobSchema } from '@shared/contract/print/print-job'
import type { ExportResult } from '../../export/job/export-job'

/**
 * Prints pages that were made for it, and says what the PDF lacks.
 *
 * @param made bytes are those of a job to print
 * @param date of the document; null for one that has none yet
 * @throws FicheError `no-printer`
 */
export async function printFile(
  made: ExportResult,
  printPdf: PrintPdf | undefined,
  date: string | null,
): Promise<ExportResult> {
  if (printPdf === undefined) throw new FicheError('no-printer', '')
  const { finishPdf, pdfFindings, readPdfFacts } = await import('../../export/pdf/finish-pdf')
  const job = printJobSchema.parse(JSON.parse(new TextDecoder().decode(made.bytes)))
  const printed = await printPdf(job).catch((error: unknown) => {
    if (error instanceof FicheError) throw error
    throw new FicheError('no-printer', error instanceof Error ? error.message : '')
  })
  const facts = readPdfFacts(printed)
  return {
    ...made,
    bytes: finishPdf(printed, date),
    pages: facts.pages,
    findings: [...made.findings, ...pdfFindings(facts, job.html)],
  }
}
