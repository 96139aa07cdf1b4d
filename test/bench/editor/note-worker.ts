import { setBody } from '@shared/body/set-body'
import { diffNotes } from '@shared/diff/note-diff'
import { emptyHeader } from '@shared/note/header'
import * as Y from 'yjs'
import { largeNote, revisedNote } from './large-note'

// Prints the large note as one Yjs update, and how long its comparison took: OBSERVATION_ID ...
const diffCount = 20

const blocks = largeNote({ seed: 1, observationIds: process.argv.slice(2) })
const doc = new Y.Doc()
setBody(doc, blocks)
const state = { title: 'Large note', header: emptyHeader }
const before = { ...state, body: blocks }
const after = { ...state, body: revisedNote(blocks) }
const diffMs: number[] = []
// The first ones are compiled meanwhile.
for (let round = -3; round < diffCount; round += 1) {
  const from = performance.now()
  diffNotes(before, after)
  if (round >= 0) diffMs.push(performance.now() - from)
}
const update = Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64')
process.stdout.write(JSON.stringify({ update, diffMs }))
