import { FicheError } from '@shared/contract/error'
import type { FileFormat } from '@shared/contract/sent/sent'
import type { Note } from '@shared/note/note'
import { noteToFlow } from '../flow/note-to-flow'
import { writeHtml } from '../html/note-to-html'
import { writeMarkdown } from '../markdown/note-to-markdown'
import { markNote } from '../marks/mark-note'
import { listFindings, type NoteFinding } from '../note-findings'
import type { ExportOptions } from '../note-to-docx'
import { printJobOf } from '../pdf/print-job-of'
import { prepareNote } from '../print/prepared-note'

type WrittenNote = { readonly bytes: Uint8Array; readonly findings: readonly NoteFinding[] }

/**
 * A note in a format without pages of its own. For a PDF the bytes are those of the job to print,
 * `PrintJob` as JSON: printing needs a browser.
 *
 * @throws FicheError `marks-need-word`, and what `prepareNote` throws
 */
export function writeOther(
  format: Exclude<FileFormat, 'docx'>,
  note: Note,
  options: ExportOptions,
): WrittenNote {
  const { changes } = options
  if (changes?.marks === 'tracked') throw new FicheError('marks-need-word')
  const prepared = prepareNote(note, options)
  const marked = changes === undefined ? null : markNote(prepared, changes, options)
  const flow = noteToFlow(prepared, marked ?? prepared)
  const found: readonly NoteFinding[] = [
    ...(options.audience === 'colleagues' ? [onlyInWord] : []),
    ...(marked?.findings ?? []),
    ...listFindings(prepared.note, prepared.printed, prepared.language),
  ]
  const encode = (text: string) => new TextEncoder().encode(text)
  switch (format) {
    case 'html':
      return { bytes: encode(writeHtml(flow, 'screen')), findings: found }
    case 'md':
      return { bytes: encode(writeMarkdown(flow)), findings: found }
    case 'pdf': {
      const atEnd: readonly NoteFinding[] = flow.notesAtEnd.length === 0 ? [] : [footnotesAtEnd]
      return {
        bytes: encode(JSON.stringify(printJobOf(flow))),
        findings: [...found, ...atEnd],
      }
    }
  }
}

const onlyInWord: NoteFinding = {
  rule: 'colleagues-in-word',
  severity: 'warning',
  key: 'finding.colleaguesInWord',
  values: {},
}

const footnotesAtEnd: NoteFinding = {
  rule: 'pdf-footnotes',
  severity: 'info',
  key: 'finding.pdfFootnotes',
  values: {},
}
