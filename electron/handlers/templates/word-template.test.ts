import { FicheError } from '@shared/contract/error'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { buildNote, fullHeader } from '../../../test/support/note-builder'
import { readTemplateFile } from '../../../test/support/template-files'
import { addNote } from '../../operations/create-note'
import { createHandlers } from '../handlers'

it('exports in the template that was chosen until it is taken away', async () => {
  const written: Uint8Array[] = []
  const context = fakeHandlerContext({
    askSavePath: async () => '/note.docx',
    writeFile: async (_, bytes) => void (bytes instanceof Uint8Array && written.push(bytes)),
  })
  const handlers = createHandlers(context)
  const { id } = addNote(context, buildNote({ header: fullHeader }))
  const isInTemplate = async () => {
    await handlers.exportNote({ id, audience: 'sending' })
    const parts = unzipSync(written.at(-1) ?? new Uint8Array())
    return strFromU8(parts['word/header101.xml'] ?? new Uint8Array()).includes('MINISTRY')
  }
  const bytes = Buffer.from(readTemplateFile('python-docx')).toString('base64')
  expect(await isInTemplate()).toBe(false)
  await handlers.setWordTemplate({ fileName: 'Ministry.dotx', bytes })
  expect([await handlers.findWordTemplate({}), await isInTemplate()]).toEqual([
    { fileName: 'Ministry.dotx' },
    true,
  ])
  const wrong = { fileName: 'a.docx', bytes: btoa('%PDF-1.7') }
  await expect(handlers.setWordTemplate(wrong)).rejects.toEqual(new FicheError('template-not-word'))
  await handlers.removeWordTemplate({})
  expect([await handlers.findWordTemplate({}), await isInTemplate()]).toEqual([
    { fileName: null },
    false,
  ])
})
