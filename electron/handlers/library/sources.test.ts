import { contract } from '@shared/contract/contract'
import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { pdfOf, pictureOfPixels } from '../../../test/support/pdf-file'
import { addPack } from '../../store/library/add-pack'
import { loadLimitePack, loadPublicPack } from '../../store/library/built-in-packs'
import type { HandlerContext } from '../context'
import { createHandlers } from '../handlers'

async function filled(change: Partial<HandlerContext> = {}) {
  const context = fakeHandlerContext(change)
  addPack(context.db, await loadPublicPack(), 0)
  addPack(context.db, await loadLimitePack(), 0)
  return { ...createHandlers(context), db: context.db }
}
type Requests = Awaited<ReturnType<typeof filled>>

const bytesOf = (text: string) => Buffer.from(text)

/** Sends a file as the window does, in pieces of this many bytes. */
async function attach(
  handlers: Requests,
  { name, bytes, piece = 10 }: { name: string; bytes: Buffer; piece?: number },
) {
  const byteCount = bytes.length
  const file = { sourceId: '004', fileName: name, mediaType: 'text/plain', byteCount }
  const { id } = await handlers.beginAttachment(file)
  for (let position = 0; position * piece < byteCount; position += 1) {
    const part = bytes.subarray(position * piece, (position + 1) * piece)
    await handlers.appendAttachment({ id, position, bytes: part.toString('base64') })
  }
  const finished = contract.finishAttachment.output.parse(await handlers.finishAttachment({ id }))
  return { id, finished }
}

const find = async (handlers: Requests, query: string) => {
  const { hits } = await handlers.search({ query, kind: null, limit: 10 })
  return hits.map(({ kind, id, snippet }) => ({ kind, id, snippet }))
}

describe('a copy of a document', () => {
  it('is kept in pieces, found by its words, and written out as it came', async () => {
    const written: Buffer[] = []
    const handlers = await filled({
      askCopyPath: async (fileName) => `/home/a/${fileName}`,
      writeFile: async (_path, bytes) => {
        if (!(bytes instanceof Uint8Array))
          for (const part of bytes) written.push(Buffer.from(part))
      },
    })
    const bytes = bytesOf('Zeppelins over Skopje.\n\n\n2 650 officers')
    const { id } = await attach(handlers, { name: 'Annex.txt', bytes })
    const detail = contract.getSource.output.parse(await handlers.getSource({ id: '004' }))
    expect(detail.attachments).toEqual([
      {
        id,
        sourceId: '004',
        fileName: 'Annex.txt',
        mediaType: 'text/plain',
        byteCount: 39,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        addedAtMs: expect.any(Number),
        read: 'whole',
      },
    ])
    expect(await find(handlers, 'zeppelins')).toMatchObject([
      { kind: 'source', id: '004', snippet: expect.stringContaining('Zeppelins') },
    ])
    expect(await handlers.saveAttachmentCopy({ id })).toEqual({
      status: 'saved',
      path: '/home/a/Annex.txt',
    })
    expect([written.length, Buffer.concat(written)]).toEqual([4, bytes])
  })

  it('goes to the trash and comes back, for search too', async () => {
    const handlers = await filled()
    const { id } = await attach(handlers, { name: 'Annex.txt', bytes: bytesOf('Zeppelins') })
    await handlers.trashAttachment({ id })
    const { attachments } = await handlers.getSource({ id: '004' })
    expect([attachments, await find(handlers, 'zeppelins')]).toEqual([[], []])
    expect(await handlers.listTrash({})).toMatchObject([
      { kind: 'copy', id, title: 'Annex.txt', place: 'COM(2024) 126 final' },
    ])
    await handlers.restoreAttachment({ id })
    expect(await find(handlers, 'zeppelins')).toHaveLength(1)
  })

  it('stands in the history of its document; taken back, it is in the trash', async () => {
    const handlers = await filled()
    const { id } = await attach(handlers, { name: 'Annex.txt', bytes: bytesOf('Zeppelins') })
    const listed = async () =>
      (await handlers.listChanges({ kind: 'source', id: '004' })).map(
        ({ kind, what, fields }) => `${kind} ${what} ${fields.map(({ after }) => after).join()}`,
      )
    const [added] = await handlers.listChanges({ kind: 'source', id: '004' })
    expect([await listed(), added?.canUndo]).toEqual([['copy added Annex.txt'], true])
    const { changeIds } = await handlers.undoChanges({ changeIds: [added?.changeId ?? 0] })
    expect([await find(handlers, 'zeppelins'), await handlers.listTrash({})]).toMatchObject([
      [],
      [{ kind: 'copy', id }],
    ])
    await handlers.undoChanges({ changeIds })
    await handlers.trashAttachment({ id })
    expect(await listed()).toEqual([
      'copy trashed ',
      'copy restored ',
      'copy trashed ',
      'copy added Annex.txt',
    ])
  })

  it('that cannot be read whole is kept only once the user says so, as the history tells', async () => {
    const handlers = await filled()
    const scan = { drawing: pictureOfPixels }
    const files: Readonly<Record<string, Buffer>> = {
      'film.mp4': bytesOf('zeppelins'),
      'broken.docx': bytesOf('zeppelins'),
      'broken.pdf': bytesOf('%PDF zeppelins'),
      'closed.pdf': pdfOf([['Zeppelins']], { isEncrypted: true }),
      'scan.pdf': pdfOf([scan, scan]),
      'part.pdf': pdfOf([['Zeppelins'], scan, ['Skopje']]),
    }
    const pages = new Map([
      ['scan.pdf', { read: 0, all: 2 }],
      ['part.pdf', { read: 2, all: 3 }],
    ])
    const stated = async () =>
      (await handlers.getSource({ id: '004' })).attachments.map((one) => [one.fileName, one.read])
    const asked: unknown[] = []
    for (const [name, bytes] of Object.entries(files)) {
      const { id, finished } = await attach(handlers, { name, bytes })
      asked.push([name, finished, (await stated()).flat().includes(name)])
      await handlers.keepUnreadAttachment({ id })
    }
    const unread = (name: string) => ({ status: 'unread', pages: pages.get(name) ?? null })
    expect(asked).toEqual(Object.keys(files).map((name) => [name, unread(name), false]))
    expect(await stated()).toEqual(
      Object.keys(files).map((name) => [name, name === 'part.pdf' ? 'part' : 'nothing']),
    )
    expect(await find(handlers, 'zeppelins')).toHaveLength(1)
    const [last] = await handlers.listChanges({ kind: 'source', id: '004' })
    expect(last?.fields).toEqual([
      { name: 'fileName', before: null, after: 'part.pdf' },
      { name: 'isReadWhole', before: null, after: '0' },
    ])
  })

  it('that nobody looked at, or that was given up, cannot be kept', async () => {
    const handlers = await filled()
    const file = { sourceId: '004', fileName: 'film.mp4', mediaType: '', byteCount: 1 }
    const { id } = await handlers.beginAttachment(file)
    await handlers.appendAttachment({ id, position: 0, bytes: bytesOf('z').toString('base64') })
    const keep = () => handlers.keepUnreadAttachment({ id })
    await expect(keep()).rejects.toMatchObject({ code: 'attachment-not-found' })
    await handlers.finishAttachment({ id })
    await handlers.cancelAttachment({ id })
    await expect(keep()).rejects.toMatchObject({ code: 'attachment-not-found' })
    expect((await handlers.getSource({ id: '004' })).attachments).toEqual([])
  })

  it('that is a PDF is found by its words', async () => {
    const handlers = await filled()
    const bytes = pdfOf([['Over Skopje'], ['Zeppelins were seen']])
    await attach(handlers, { name: 'Annex.PDF', bytes })
    expect(await find(handlers, 'zeppelins')).toMatchObject([
      { kind: 'source', id: '004', snippet: expect.stringContaining('Zeppelins were seen') },
    ])
  })

  it('that is too large, empty or classified is refused, and nothing of it is kept', async () => {
    const handlers = await filled()
    const file = { sourceId: '004', fileName: 'film.mp4', mediaType: 'video/mp4' }
    const begin = (byteCount: number) => () => handlers.beginAttachment({ ...file, byteCount })
    expect(begin(300_000_000)).toThrow(
      expect.objectContaining({
        message: 'film.mp4 is larger than 50 MB and was not read; attach a smaller copy.',
      }),
    )
    expect(begin(0)).toThrow(expect.objectContaining({ code: 'attachment-empty' }))
    const secret = bytesOf(`${'x'.repeat(100)}\nRESTREINT UE/EU RESTRICTED\nZeppelins`)
    const secretPages = pdfOf([['Zeppelins'], ['RESTREINT UE/EU RESTRICTED\t2/2', 'Zeppelins']])
    await expect(attach(handlers, { name: 'a.txt', bytes: secret })).rejects.toMatchObject({
      code: 'classified',
    })
    await expect(attach(handlers, { name: 'a.pdf', bytes: secretPages })).rejects.toMatchObject({
      code: 'classified',
    })
    expect(handlers.db.prepare('select count(*) from attachments').pluck().get()).toBe(0)
  })

  it('that lacks a piece, or has one too many, is not shown', async () => {
    const handlers = await filled()
    const file = { sourceId: '004', fileName: 'a.txt', mediaType: 'text/plain', byteCount: 6 }
    const { id } = await handlers.beginAttachment(file)
    const send = (position: number, text: string) => () =>
      handlers.appendAttachment({ id, position, bytes: bytesOf(text).toString('base64') })
    const broken = expect.objectContaining({ code: 'attachment-broken' })
    expect(send(1, 'abc')).toThrow(broken)
    send(0, 'abc')()
    expect(send(1, 'defg')).toThrow(broken)
    await expect(handlers.finishAttachment({ id })).rejects.toMatchObject({
      code: 'attachment-broken',
    })
    await handlers.cancelAttachment({ id })
    expect((await handlers.getSource({ id: '004' })).attachments).toEqual([])
  })
})

describe('a source', () => {
  it('tells how much was read from it, and what, in its order there', async () => {
    const handlers = await filled()
    const { read } = contract.getSource.output.parse(await handlers.getSource({ id: '002' }))
    const counts = Object.fromEntries(read.map(({ kind, count }) => [kind, count]))
    expect(counts).toMatchObject({ statistic: expect.any(Number), question: 4 })
    for (const { kind, count } of read) {
      const page = { sourceId: '002', kind, offset: 0, limit: 200 }
      const items = contract.listReadItems.output.parse(await handlers.listReadItems(page))
      expect([kind, items.length]).toEqual([kind, count])
    }
    const [first] = await handlers.listReadItems({
      sourceId: '004',
      kind: 'statistic',
      offset: 0,
      limit: 1,
    })
    expect(first).toMatchObject({ lead: expect.stringMatching(/\d/) })
  })

  it('is cited anew after an edit, which another window does not overwrite', async () => {
    const handlers = await filled()
    const { seen } = await handlers.getSource({ id: '000' })
    const change = { reference: 'IP/22/7447 rev', date: '2022-12', marking: 'LIMITE' }
    await handlers.saveSource({ id: '000', seen, change })
    expect((await handlers.getSource({ id: '000' })).source).toMatchObject(change)
    expect(() => handlers.saveSource({ id: '000', seen, change })).toThrow(
      expect.objectContaining({ code: 'item-changed' }),
    )
  })

  it.each([
    [{ date: '2024-02-30' }, 'date-impossible'],
    [{ marking: 'Restreint UE' }, 'classified'],
    [{ title: ' ' }, 'text-empty'],
  ])('refuses %j', async (change, code) => {
    const handlers = await filled()
    const edit = () => handlers.saveSource({ id: '000', seen: null, change })
    expect(edit).toThrow(expect.objectContaining({ code }))
  })
})
