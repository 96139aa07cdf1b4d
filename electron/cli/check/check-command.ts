import type { CheckFinding } from '@shared/contract/check/check'
import type { Text } from '@shared/text/text'
import { checkNote } from '../../operations/check/check-note'
import type { Command } from '../command'
import { printTable } from '../print/print-table'

export const checkCommand: Command = {
  name: 'check',
  usage: 'fiche check NOTE [--json]',
  positionals: 1,
  options: {},
  access: 'read',
  run: ({ db, text }, { positionals: [noteId = ''] }) => {
    // Where a place is on the page is for the window.
    const findings = checkNote(db, noteId, text).map(({ place: _, ...finding }) => finding)
    return { json: { findings }, text: printed(findings, text), hasFindings: findings.length > 0 }
  },
}

function printed(
  findings: readonly Pick<CheckFinding, 'excerpt' | 'message'>[],
  text: Text,
): string {
  if (findings.length === 0) return text('commandLine.noFindings')
  return printTable(findings.map(({ excerpt, message }) => [excerpt, message]))
}
