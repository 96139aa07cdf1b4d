import { FicheError } from '@shared/contract/error'
import { type SentFile, sentToSchema } from '@shared/contract/sent/sent'
import type { Text } from '@shared/text/text'
import { version } from '../../../package.json'
import type { OperationContext } from '../../operations/context'
import type { ExportedFile } from '../../operations/export-note-to'
import { recordSent } from '../../operations/sent/record-sent'
import type { GivenArguments } from '../command'

/** The option by which an export is recorded as sent. */
export const sentToOption = 'sent-to'

/**
 * Exports, then records the file as sent at that moment.
 *
 * @throws FicheError `command-wrong` before anything is written, and what `exportFile` throws
 */
export async function recordExport(
  context: OperationContext & { readonly text: Text },
  { options }: GivenArguments,
  exportFile: () => Promise<ExportedFile>,
): Promise<{ readonly file: ExportedFile; readonly sent: SentFile }> {
  const sentTo = sentToSchema.safeParse(options[sentToOption])
  // What Word tracks is for colleagues.
  const isForSending = options['for'] !== 'colleagues' && options['marks'] !== 'tracked'
  if (!sentTo.success || !isForSending)
    throw new FicheError('command-wrong', context.text('commandLine.badSentTo'))
  const file = await exportFile()
  const sent = recordSent({ ...context, appVersion: version }, file.made, {
    sentTo: sentTo.data,
    sentAtMs: context.nowMs(),
  })
  return { file, sent }
}
