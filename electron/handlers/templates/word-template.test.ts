import { FicheError } from '@shared/contract/error'
import { bodyStyleNames } from '@shared/settings/export-look'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { buildNote, fullHeader, paragraph } from '../../../test/support/note-builder'
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

it('exports once in another template, or the text alone, which its record tells', async () => {
  const written: Uint8Array[] = []
  let path = '/note.docx'
  const context = fakeHandlerContext({
    askSavePath: async () => path,
    writeFile: async (_, bytes) => void (bytes instanceof Uint8Array && written.push(bytes)),
  })
  const handlers = createHandlers(context)
  const { id } = addNote(
    context,
    buildNote({ header: { ...fullHeader, number: null }, body: [paragraph('Words')] }),
  )
  const bytes = Buffer.from(readTemplateFile('python-docx')).toString('base64')
  await handlers.keepWordTemplate({ fileName: 'Guest.dotx', bytes })
  const [kept] = await handlers.listWordTemplates({})
  const styleNames = Object.fromEntries(bodyStyleNames.map((ours) => [ours, `Their ${ours}`]))
  const looks = [
    { kind: 'template', templateId: kept?.id ?? '' },
    { kind: 'body-only', styleNames },
    { kind: 'council' },
  ] as const
  const seen: unknown[] = []
  for (const look of looks) {
    const made = await handlers.exportNote({ id, audience: 'sending', look })
    const findings = made.status === 'saved' ? made.findings.map(({ rule }) => rule) : []
    const exportId = made.status === 'saved' ? (made.exportId ?? '') : ''
    const sentAt = '2024-11-19T09:30:00.000Z'
    const sent = await handlers.recordSent({ exportId, sentTo: '', sentAt })
    const parts = unzipSync(written.at(-1) ?? new Uint8Array())
    const textOf = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
    seen.push([
      sent.madeWith.look,
      textOf('word/header101.xml').includes('MINISTRY'),
      textOf('word/styles.xml').includes('"Their Normal Council"'),
      Object.keys(parts).some((name) => name.startsWith('word/footer')),
      findings.includes('places'),
    ])
  }
  expect([await handlers.findWordTemplate({}), ...seen]).toEqual([
    { fileName: null },
    [{ kind: 'template', fileName: 'Guest.dotx' }, true, false, expect.any(Boolean), true],
    [{ kind: 'body-only' }, false, true, false, false],
    [undefined, false, false, true, true],
  ])
  path = '/note.pdf'
  const asPdf = handlers.exportNote({ id, audience: 'sending', look: { kind: 'council' } })
  await expect(asPdf).rejects.toEqual(new FicheError('look-needs-word'))
})
