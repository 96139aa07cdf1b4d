import { contract } from '@shared/contract/contract'
import { emptyHeader } from '@shared/note/header'
import type { Note } from '@shared/note/note'
import { plainTextOf } from '@shared/note/plain-text'
import { templateSchema } from '@shared/note/template'
import { documentTypeOf } from '@shared/note/types/document-type'
import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { errorOf } from '../../../test/support/store-place'
import { addNote, createNote } from '../../operations/create-note'
import { exportNoteTo } from '../../operations/export-note-to'
import { readNote } from '../../operations/read-note'
import { refreshNoteIndex } from '../../operations/refresh-note-index'
import { builtIn as shipped } from '../../operations/templates/built-in-templates'
import { createHandlers } from '../handlers'

function makeHandlers() {
  const context = fakeHandlerContext()
  const handlers = createHandlers(context)
  const make = async (template: string) =>
    contract.createNote.output.parse(await handlers.createNote({ template, title: 'Returns' }))
  const listed = async () =>
    contract.listTemplates.output.parse(await handlers.listTemplates({})).map(({ title }) => title)
  return { context, handlers, make, listed }
}

const paragraph = (id: string, text: string) =>
  ({ id, kind: 'paragraph', language: null, content: [{ kind: 'text', text, marks: [] }] }) as const

const builtIn = [
  'Presidency note',
  'Cover note with annex',
  'Steering note for the chair',
  'Briefing',
  'Speaking note',
  'Outcome of proceedings',
  'Flash report',
  'Blank note',
]

describe('requests on templates', () => {
  it('keep a note as a template, under a name that can be changed, deleted and brought back', async () => {
    const { context, handlers, make, listed } = makeHandlers()
    const note = await make('briefing')
    const saved = await handlers.saveAsTemplate({ noteId: note.id, title: 'Weekly briefing' })
    const { id } = contract.saveAsTemplate.output.parse(saved)
    await handlers.renameTemplate({ id, title: 'Monday briefing' })
    expect(await listed()).toEqual([...builtIn, 'Monday briefing'])
    const copy = readNote(context.db, (await make(id)).id)
    expect([copy.template, copy.header.type]).toEqual([id, 'BRIEFING'])
    expect(copy.body.map(({ role }) => role)).toContain('notToBeSaid')
    await handlers.deleteTemplate({ id })
    expect(await listed()).toEqual(builtIn)
    await handlers.restoreTemplate({ id })
    expect(await listed()).toEqual([...builtIn, 'Monday briefing'])
    const wrong = () => handlers.renameTemplate({ id: 'briefing', title: 'Mine' })
    expect(errorOf(wrong)).toMatchObject({ code: 'template-unknown' })
  })

  it('make a speaking note and a flash report that know their note and keep its secrets', async () => {
    const { context, handlers, make } = makeHandlers()
    const briefing = await make('briefing')
    for (const output of ['speaking-note', 'flash-report'] as const) {
      const made = await handlers.makeFromNote({ id: briefing.id, output })
      const { note, leftOutCount } = contract.makeFromNote.output.parse(made)
      expect([note.template, leftOutCount]).toEqual([output, 2])
      expect(plainTextOf(readNote(context.db, note.id))).not.toMatch(/Red line|Not to be said/)
      expect(await handlers.findNoteOrigin({ id: note.id })).toEqual({
        id: briefing.id,
        title: 'Returns',
      })
    }
  })

  it('know the words of a briefing that are not to be said in any other note', async () => {
    const { context, handlers } = makeHandlers()
    const secret = {
      ...paragraph('s', 'We can live with a quota of 500.'),
      role: 'notToBeSaid',
    } as const
    const put = (title: string, type: string, body: Note['body']) => {
      const header = { ...emptyHeader, type }
      return addNote(context, { template: 'blank', title, header, body })
    }
    put('Briefing of Monday', 'BRIEFING', [secret])
    const open = put('Open', 'SPEAKING NOTE', [
      paragraph('o', 'As to Austria: we can live with a quota of 500!'),
    ])
    const asked = { lines: ['We agree.', 'We can live with a quota of 500'] }
    const found = [{ line: 1, title: 'Briefing of Monday' }]
    expect(await handlers.findSecretLines(asked)).toEqual(found)
    refreshNoteIndex(context.db, context.nowMs() + 1)
    expect(await handlers.findSecretLines(asked)).toEqual(found)
    await expect(
      exportNoteTo(
        context.db,
        { noteId: open.id, path: 'note.docx', audience: 'sending' },
        {
          writeFile: async () => undefined,
          text: context.text(),
          profile: context.settings.read(),
        },
      ),
    ).rejects.toMatchObject({
      code: 'secret-words',
      detail: '“As to Austria: we can live with a quota of 500!” (“Briefing of Monday”)',
    })
  })
})

describe('each template', () => {
  it('is there in the language of the note, the same parts in the same roles', () => {
    const shapeOf = (template: unknown) => {
      const { id, body } = templateSchema.parse(template)
      return { id, body: body.map(({ kind, role }) => ({ kind, role })) }
    }
    expect(shipped.fr.map(shapeOf)).toEqual(shipped.en.map(shapeOf))
    const { context } = makeHandlers()
    const { title, header, body } = createNote(context, {
      template: 'briefing',
      title: null,
      language: 'fr',
    })
    expect([title, header.type, header.language, documentTypeOf(header).kind]).toEqual([
      'Note de briefing',
      'NOTE DE BRIEFING',
      'fr',
      'briefing',
    ])
    expect(plainTextOf({ body })).toContain('Ligne rouge : […]')
  })

  it.each([
    'presidency-note',
    'cover-note',
    'steering-note',
    'briefing',
    'speaking-note',
    'outcome',
    'flash-report',
    'blank',
  ])('%s can be exported as it is', async (template) => {
    const { context, make } = makeHandlers()
    const { id } = await make(template)
    const target = { noteId: id, path: 'note.docx', audience: 'sending' } as const
    const files = { writeFile: async () => undefined, text: context.text() }
    const { bytes } = await exportNoteTo(context.db, target, {
      ...files,
      profile: context.settings.read(),
    })
    expect(bytes).toBeGreaterThan(1000)
  })
})
