import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { idByteCount, idFromBytes } from '@shared/base/id'
import { contract } from '@shared/contract/contract'
import { defaultProfile } from '@shared/typography/profile'
import * as Y from 'yjs'
import { answer } from '../../../electron/handlers/answer'
import { createHandlers } from '../../../electron/handlers/handlers'
import { readNote } from '../../../electron/operations/read-note'
import { recordSent } from '../../../electron/operations/sent/record-sent'
import { freezeVersion } from '../../../electron/operations/versions/freeze-version'
import { compactBody } from '../../../electron/store/note-body'
import { openStore } from '../../../electron/store/open'
import { createSaveQueue } from '../../../renderer/lib/saving/save-queue'
import { fakeHandlerContext } from '../../support/handler-context'
import { between, makeRandom } from '../random'
import { openPlace } from './open-place'
import { chooseOther, storeOther } from './store-other'
import { makeWordTyper } from './type-words'

// Writes a store as the window does, until it is killed: FOLDER SEED FIRST_NUMBER PACE LIFE_MS.
const [, , folder = '', seed = '1', firstNumber = '1', pace = '1', lifeMs = '1000'] = process.argv
const random = makeRandom(Number(seed))

/** Straight into the pipe: nothing that was said waits in this process when it dies. */
function say(line: string): void {
  writeSync(1, `${line}\n`)
}

say('run')
const store = openStore(openPlace(folder), 'window')
const { db } = store
const context = fakeHandlerContext({
  db,
  nowMs: Date.now,
  newId: () => idFromBytes(randomBytes(idByteCount)),
})
const handlers = createHandlers(context)

const surroundings = { folder, text: context.text, report: () => undefined }

/** What the window gets, through the same check of method and input. */
async function request(method: string, input: object): Promise<unknown> {
  const given = await answer(handlers, method, input, surroundings)
  if (!given.ok) throw new Error(`${method}: ${given.error.message}`)
  return given.value
}

const { listNotes, createNote, getNote, getReplies, appendBodyUpdate } = contract
const [known] = listNotes.output.parse(await request('listNotes', { deleted: false }))
const { id } =
  known ??
  createNote.output.parse(
    await request('createNote', { template: 'presidency-note', title: 'Killed' }),
  )
const opened = getNote.output.parse(await request('getNote', { id }))
const doc = new Y.Doc()
Y.applyUpdate(doc, Buffer.from(opened.bodyUpdate, 'base64'))

const sourceId = 'source'
db.prepare(
  `insert or ignore into sources (id, title, institution, type, marking, language)
   values (?, 'Killed', '', '', 'none', 'en')`,
).run(sourceId)
const [question] = getReplies.output.parse(await request('getReplies', { noteId: id })).questions
const otherPlace = {
  noteId: id,
  questionId: question?.id ?? '',
  sourceId,
  request,
  record: (sentTo: string) => recordFile(sentTo),
}

/** As an export gives it to be recorded, without the time that writing the file takes. */
function recordFile(sentTo: string): void {
  const file = {
    note: readNote(db, id),
    versionName: null,
    fileName: 'note.docx',
    format: 'docx',
    content: randomBytes(30_000),
    findings: 0,
    profile: defaultProfile,
    marks: null,
  } as const
  recordSent({ ...context, appVersion: '0.0.0' }, file, { sentTo, sentAtMs: Date.now() })
}

let last = Number(firstNumber) - 1
let sendCount = 0
const queue = createSaveQueue({
  send: async (update) => {
    const included = last
    say('begin send')
    const base64 = Buffer.from(update).toString('base64')
    const saved = await request('appendBodyUpdate', { id, update: base64 })
    say(`saved ${included}`)
    sendCount += 1
    // Far more often than the app does it by itself.
    if (sendCount % 3 === 0) {
      say('begin compact')
      compactBody(db, id)
    }
    return appendBodyUpdate.output.parse(saved).savedAt
  },
  schedule: (run, delayMs) => {
    const timer = setTimeout(run, delayMs * Number(pace))
    return () => clearTimeout(timer)
  },
  onState: () => undefined,
  messageOf: String,
})
doc.on('update', (update: Uint8Array) => queue.add(update))

async function saveSubject(): Promise<void> {
  const subject = `S${last}`
  say(`header ${subject}`)
  say('begin header')
  await request('saveHeader', { id, fields: { subject } })
  say(`header-saved ${subject}`)
}

async function freeze(): Promise<void> {
  await queue.flush()
  const name = `V${last}`
  say(`freeze ${name}`)
  say('begin freeze')
  freezeVersion(context, { noteId: id, name })
  say(`frozen ${name}`)
}

async function keepOther(): Promise<void> {
  const kind = chooseOther(random)
  say(`begin ${kind}`)
  await storeOther(otherPlace, kind, last)
  say(`kept ${kind} ${last}`)
}

const typer = makeWordTyper(doc, random)
const endsAtMs = Date.now() + Number(lifeMs)
say('ready')
while (Date.now() < endsAtMs) {
  const number = last + 1
  typer.edit(`w${number}`, (kind, word) => say(`typed ${number} ${kind} ${word}`))
  last = number
  if (random() < 0.05) await saveSubject()
  if (random() < 0.04) await freeze()
  if (random() < 0.08) await keepOther()
  if (random() < 0.05) await queue.flush()
  await wait(between(random, 20, 160) * Number(pace))
}
await queue.flush()
say('begin close')
store.close()
say('closed')
// Waits to be killed.
setInterval(() => undefined, 1000)
