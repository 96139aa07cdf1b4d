import { contract } from '@shared/contract/contract'
import { defaultSettings } from '@shared/settings/default-settings'
import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../test/support/handler-context'
import { createHandlers } from './handlers'

const blank = { template: 'blank', title: 'Western Balkans' }

describe('requests on settings', () => {
  it('change the fields given and no other', async () => {
    const handlers = createHandlers(fakeHandlerContext())
    await handlers.saveSettings({ scheme: 'dark' })
    await handlers.saveSettings({ authorName: 'A. Novak' })
    expect(await handlers.getSettings({})).toEqual({
      ...defaultSettings,
      scheme: 'dark',
      authorName: 'A. Novak',
    })
  })

  it('say where the data is, and what the app is built on', async () => {
    const handlers = createHandlers(fakeHandlerContext())
    await handlers.createNote(blank)
    expect(contract.getDataInfo.output.parse(await handlers.getDataInfo({}))).toEqual({
      folder: '/data',
      bytes: 0,
      keyProtection: 'file',
      notes: 1,
    })
    expect(contract.getAbout.output.parse(await handlers.getAbout({})).version).toBe('0.0.0')
    expect(await handlers.getSystemLanguages({})).toEqual(['en-GB'])
  })

  it('keep the backup folder that was chosen and back up there', async () => {
    const { system, ...context } = fakeHandlerContext()
    const answers = ['/media/stick', null]
    const asked: (string | null)[] = []
    const askFolder = async (suggestion: string | null) => {
      asked.push(suggestion)
      return answers.shift() ?? null
    }
    const handlers = createHandlers({ ...context, system: { ...system, askFolder } })
    expect(await handlers.backUpNow({})).toEqual({ path: '/data/backups' })
    expect(await handlers.chooseBackupFolder({})).toEqual({ folder: '/media/stick' })
    expect(await handlers.chooseBackupFolder({})).toEqual({ folder: null })
    expect(await handlers.backUpNow({})).toEqual({ path: '/media/stick' })
    expect(asked).toEqual([null, '/media/stick'])
  })
})

describe('other windows', () => {
  it('hear of each change of a note, and of what was typed', async () => {
    const heard: unknown[] = []
    const { window, ...context } = fakeHandlerContext()
    const tellOthers = (event: string, detail: unknown) => heard.push([event, detail])
    const handlers = createHandlers({ ...context, window: { ...window, tellOthers } })
    const { id } = await handlers.createNote(blank)
    await handlers.renameNote({ id, title: 'Balkans' })
    await handlers.appendBodyUpdate({ id, update: 'AAA=' })
    await handlers.deleteNote({ id })
    const changed = ['noteChanged', { noteId: id }]
    const typed = ['bodyUpdate', { noteId: id, update: 'AAA=' }]
    expect(heard).toEqual([changed, changed, typed, changed])
  })

  it('are not opened for a note that is not there', () => {
    const handlers = createHandlers(fakeHandlerContext())
    expect(() => handlers.openNoteWindow({ noteId: 'nothing' })).toThrow(
      expect.objectContaining({ code: 'note-not-found' }),
    )
  })
})
