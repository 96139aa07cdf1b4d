import { describe, expect, it } from 'vitest'
import { mergeSaveStates } from './merge-save-states'
import type { SaveState } from './save-state'

const early: SaveState = { kind: 'saved', savedAt: '2024-11-19T09:00:00.000Z' }
const late: SaveState = { kind: 'saved', savedAt: '2024-11-19T09:05:00.000Z' }
const saving: SaveState = { kind: 'saving' }
const failed: SaveState = { kind: 'failed', message: 'The disk is full.' }

describe('mergeSaveStates', () => {
  it('says saved only when both parts are, with the later time', () => {
    expect([
      mergeSaveStates(early, late),
      mergeSaveStates(late, early),
      mergeSaveStates(early, saving),
      mergeSaveStates(saving, failed),
      mergeSaveStates(failed, late),
    ]).toEqual([late, late, saving, failed, failed])
  })
})
