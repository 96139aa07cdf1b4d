import type { StateName } from '@shared/contract/history/history'
import { api } from '../../../lib/api'

/** What one compares with first: the last version, else the note before this working spell. */
export async function lastState(noteId: string): Promise<StateName> {
  const version = (await api.listVersions({ noteId })).at(-1)
  if (version !== undefined) return { kind: 'version', noteId, versionId: version.id }
  const { spells } = await api.getHistory({ noteId })
  const spell = spells.at(-2) ?? spells.at(-1)
  return spell === undefined
    ? { kind: 'now', noteId }
    : { kind: 'spell', noteId, position: spell.position }
}

/** The state in which a working spell began; for the first one its own. */
export async function workOf(state: StateName): Promise<StateName> {
  if (state.kind !== 'spell') return state
  const { spells } = await api.getHistory({ noteId: state.noteId })
  const before = spells.findLast(({ position }) => position < state.position)
  return before === undefined ? state : { ...state, position: before.position }
}
