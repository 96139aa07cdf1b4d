import { FicheError } from '@shared/contract/error'
import { readBackWords } from '@shared/read-back/read-back-words'
import type { OperationContext } from '../operations/context'
import { type ExportedFile, exportNoteTo } from '../operations/export-note-to'
import { keepForReview, mayComeBack } from '../operations/word/keep-for-review'
import { readFileBytes, writeAtomic } from '../system/files'
import type { Command, CommandResult, GivenArguments, ReadContext } from './command'
import { exportPathOf } from './outputs/export-path'
import { marksOptions, readMarks } from './outputs/marks-options'
import { readTemplateOptions, templateOptions } from './outputs/template-options'
import { recordExport, sentToOption } from './sent/record-export'

export const exportCommand: Command = {
  name: 'export',
  usage:
    'fiche export NOTE --to FILE.docx|.pdf|.html|.md|FOLDER [--register-name] [--marks none|council|tracked --since VERSION|NOTE[:VERSION]|FILE.docx] [--deleted strike|ellipsis] [--for sending|colleagues] [--sent-to "EMWP delegations"] [--template FILE.dotx|none] [--body-only [--style-map FILE.json]] [--pages] [--json]',
  positionals: 1,
  options: {
    to: { type: 'string' },
    for: { type: 'string' },
    pages: { type: 'boolean' },
    ...marksOptions,
    ...templateOptions,
    'register-name': { type: 'boolean' },
    [sentToOption]: { type: 'string' },
  },
  access: 'read',
  run: async (context, given) => {
    const file = await exportFile(context, given)
    const result = resultOf(context, file)
    return mayComeBack(file.made)
      ? { write: (writer) => kept(context, { file, result }, writer) }
      : result
  },
  writesWith: {
    options: [sentToOption],
    run: async (context, given) => {
      const { file, sent } = await recordExport(context, given, () => exportFile(context, given))
      const { json, text } = resultOf(context, file)
      const recorded = context.text('commandLine.recorded', { number: String(sent.number) })
      return { json: { ...json, sent }, text: `${text}\n${recorded}` }
    },
  },
}

async function exportFile(
  { db, text, settings, printPdf }: ReadContext,
  given: GivenArguments,
): Promise<ExportedFile> {
  const {
    positionals: [noteId = ''],
    options,
  } = given
  const { to, for: audience, pages } = options
  if (typeof to !== 'string' || to === '')
    throw new FicheError('command-wrong', text('commandLine.missingTarget'))
  if (audience !== undefined && audience !== 'sending' && audience !== 'colleagues')
    throw new FicheError('command-wrong', text('commandLine.usage', { usage: exportCommand.usage }))
  const changes = readMarks(given, { text, settings, usage: exportCommand.usage })
  return exportNoteTo(
    db,
    {
      noteId,
      path: exportPathOf(db, noteId, { to, hasRegisterName: options['register-name'] === true }),
      // What Word tracks is for colleagues: it holds what was taken out.
      audience: audience ?? (changes?.marks === 'tracked' ? 'colleagues' : 'sending'),
      changes,
      template: readTemplateOptions(given),
      wantsPages: pages === true,
    },
    { writeFile: writeAtomic, readFile: readFileBytes, text, profile: settings, printPdf },
  )
}

type Exported = {
  readonly file: ExportedFile
  readonly result: ReturnType<typeof resultOf>
}

/** What comes back is compared with the very file that went out, as with one from the window. */
function kept(
  { text }: ReadContext,
  { file, result: { json, text: said } }: Exported,
  context: OperationContext | null,
): CommandResult {
  if (context !== null) keepForReview(context, file.made)
  const isKept = context !== null
  return {
    json: { ...json, isKept },
    text: isKept ? said : `${said}\n${text('commandLine.notKept')}`,
  }
}

function resultOf(
  { text }: ReadContext,
  { made: _made, ...file }: ExportedFile,
): CommandResult & { readonly json: object } {
  const findings = file.findings.map(({ message }) => message)
  const counted = file.pages === null ? [] : [text('pages.count', { count: file.pages })]
  const read = file.readBack === null ? [] : [readBackWords(file.readBack, text).line]
  return { json: file, text: [file.path, ...counted, ...read, ...findings].join('\n') }
}
