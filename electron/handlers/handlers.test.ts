import { bodyFragmentName } from '@shared/body/nodes'
import { contract } from '@shared/contract/contract'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { fakeHandlerContext } from '../../test/support/handler-context'
import { recoveryOfThisStart } from './app'
import { createHandlers } from './handlers'

const blank = { template: 'blank', title: 'Western Balkans' }

/** The Yjs update of one paragraph, as the window sends it. */
function paragraphUpdate(text: string): string {
  const doc = new Y.Doc()
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.setAttribute('id', 'p1')
  paragraph.insert(0, [new Y.XmlText(text)])
  doc.getXmlFragment(bodyFragmentName).insert(0, [paragraph])
  return Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64')
}

describe('requests on the app', () => {
  it('give one recovery code a start, and none once it is kept', async () => {
    const codes = ['AAAA', 'BBBB']
    let kept = 0
    const recovery = recoveryOfThisStart({
      addCode: () => codes.shift() ?? null,
      confirmCode: () => {
        kept += 1
      },
    })
    const handlers = createHandlers(fakeHandlerContext({ recovery }))
    const state = {
      version: '0.0.0',
      dataFolder: '/data',
      keyProtection: 'file',
      recoveryCode: 'AAAA',
      limitePack: false,
      brokenSettings: null,
    }
    expect(await handlers.getAppState({})).toEqual(state)
    expect(await handlers.getAppState({})).toEqual(state)
    await handlers.confirmRecoveryCode({})
    expect(await handlers.getAppState({})).toEqual({ ...state, recoveryCode: null })
    expect(kept).toBe(1)
  })
})

describe('requests on notes', () => {
  it('make, open, change and delete a note, each answer as the contract says', async () => {
    const handlers = createHandlers(fakeHandlerContext())
    const { id, ...summary } = contract.createNote.output.parse(await handlers.createNote(blank))
    expect(summary).toMatchObject({ ...blank, number: null, marking: 'none' })
    const opened = contract.getNote.output.parse(await handlers.getNote({ id }))
    const fields = { number: '14871/24' }
    const saved = contract.saveHeader.output.parse(await handlers.saveHeader({ id, fields }))
    expect(saved.revision).toBe(opened.revision + 1)
    await handlers.renameNote({ id, title: 'Balkans' })
    const notes = contract.listNotes.output.parse(await handlers.listNotes({ deleted: false }))
    expect(notes).toMatchObject([{ id, title: 'Balkans', number: '14871/24' }])
    await handlers.deleteNote({ id })
    expect(await handlers.listNotes({ deleted: false })).toEqual([])
    await handlers.restoreNote({ id })
    expect(await handlers.listNotes({ deleted: true })).toEqual([])
  })

  it('keep what was typed as it comes', async () => {
    const handlers = createHandlers(fakeHandlerContext())
    const { id } = await handlers.createNote(blank)
    await handlers.appendBodyUpdate({ id, update: paragraphUpdate('Ohrid') })
    const { bodyUpdate } = await handlers.getNote({ id })
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Buffer.from(bodyUpdate, 'base64'))
    expect(doc.getXmlFragment(bodyFragmentName).toString()).toContain('Ohrid')
  })

  it('refuse a marking of EU classified information', async () => {
    const handlers = createHandlers(fakeHandlerContext())
    const { id } = await handlers.createNote(blank)
    const fields = { marking: 'RESTREINT UE/EU RESTRICTED' }
    expect(() => handlers.saveHeader({ id, fields })).toThrow(
      expect.objectContaining({ code: 'classified' }),
    )
  })
})

describe('search', () => {
  it('finds a note as it was last saved, and not in the trash', async () => {
    const handlers = createHandlers(fakeHandlerContext())
    const { id } = await handlers.createNote(blank)
    const find = async (query: string) => {
      const { hits } = await handlers.search({ query, kind: null, limit: 10 })
      return hits.map((hit) => hit.id)
    }
    expect(await find('ohrid')).toEqual([])
    await handlers.appendBodyUpdate({ id, update: paragraphUpdate('Lake Ohrid') })
    expect(await find('ohrid')).toEqual([id])
    await handlers.deleteNote({ id })
    expect(await find('ohrid')).toEqual([])
    await handlers.restoreNote({ id })
    expect(await find('ohrid')).toEqual([id])
  })
})

describe('export', () => {
  const withPath = (path: string | null) => {
    const suggestions: string[] = []
    const shown: string[] = []
    const written = new Map<string, Uint8Array>()
    const handlers = createHandlers(
      fakeHandlerContext({
        askSavePath: async (suggestion) => {
          suggestions.push(suggestion)
          return path
        },
        askEvidencePath: async (suggestion) => {
          suggestions.push(suggestion)
          return path
        },
        writeFile: async (target, bytes) => {
          if (bytes instanceof Uint8Array) written.set(target, bytes)
        },
        showInFolder: (target) => void shown.push(target),
      }),
    )
    return { handlers, suggestions, written, shown }
  }

  it('writes a Word file where it was told, and shows that folder only', async () => {
    const { handlers, suggestions, written, shown } = withPath('/home/a/b.docx')
    const { id } = await handlers.createNote(blank)
    expect(await handlers.exportNote({ id, audience: 'sending' })).toMatchObject({
      status: 'saved',
      path: '/home/a/b.docx',
    })
    expect(suggestions).toEqual(['Western Balkans.docx'])
    // A zip file begins with PK.
    expect(written.get('/home/a/b.docx')?.slice(0, 2)).toEqual(Uint8Array.of(0x50, 0x4b))
    await handlers.showInFolder({ path: '/etc/passwd' })
    await handlers.showInFolder({ path: '/home/a/b.docx' })
    expect(shown).toEqual(['/home/a/b.docx'])
  })

  it('suggests the name of the register where that is chosen and there is a number', async () => {
    const { handlers, suggestions } = withPath(null)
    const { id } = await handlers.createNote(blank)
    await handlers.saveSettings({ fileNames: 'register' })
    await handlers.exportNote({ id, audience: 'sending' })
    await handlers.saveHeader({ id, fields: { number: '14871/1/24', suffixes: ['REV 1'] } })
    await handlers.exportNote({ id, audience: 'sending' })
    expect(suggestions).toEqual(['Western Balkans.docx', 'st14871-re01.en24.docx'])
  })

  it('writes an evidence sheet where it was told, and shows that folder too', async () => {
    const { handlers, suggestions, written, shown } = withPath('/home/a/b.xlsx')
    const { id } = await handlers.createNote(blank)
    expect(await handlers.exportEvidence({ id })).toEqual({
      status: 'saved',
      path: '/home/a/b.xlsx',
      figures: 0,
      remarks: 0,
    })
    expect(suggestions).toEqual(['Western Balkans – evidence.docx'])
    expect(written.get('/home/a/b.xlsx')?.slice(0, 2)).toEqual(Uint8Array.of(0x50, 0x4b))
    await handlers.showInFolder({ path: '/home/a/b.xlsx' })
    expect(shown).toEqual(['/home/a/b.xlsx'])
  })

  it('writes nothing when the user changed their mind', async () => {
    const { handlers, written } = withPath(null)
    const { id } = await handlers.createNote(blank)
    expect(await handlers.exportNote({ id, audience: 'sending' })).toEqual({ status: 'cancelled' })
    expect(written.size).toBe(0)
  })
})
