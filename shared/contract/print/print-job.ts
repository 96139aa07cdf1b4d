import { z } from 'zod'

/** Pages to print as PDF, as plain data: who prints them may be another process. */
export const printJobSchema = z.strictObject({
  /** A whole page that needs nothing else. */
  html: z.string(),
  /** What stands at the foot of each page; Chromium fills in `pageNumber` and `totalPages`. */
  footer: z.string(),
  marginsMm: z.strictObject({
    top: z.number(),
    right: z.number(),
    bottom: z.number(),
    left: z.number(),
  }),
})
export type PrintJob = z.infer<typeof printJobSchema>

/** Prints pages and gives the bytes of the PDF; rejects where nothing here can print. */
export type PrintPdf = (job: PrintJob) => Promise<Uint8Array>
