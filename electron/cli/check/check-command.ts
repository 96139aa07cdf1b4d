import type { Text } from '@shared/text/text'
import { checkFigures, type FigureFinding } from '../../operations/figures/check-figures'
import type { Command } from '../command'
import { printTable } from '../print/print-table'

export const checkCommand: Command = {
  name: 'check',
  usage: 'fiche check NOTE [--json]',
  positionals: 1,
  options: {},
  access: 'read',
  run: ({ db, text }, { positionals: [noteId = ''] }) => {
    const findings = checkFigures(db, noteId, text)
    return { json: { findings }, text: printed(findings, text), hasFindings: findings.length > 0 }
  },
}

function printed(findings: readonly FigureFinding[], text: Text): string {
  if (findings.length === 0) return text('commandLine.noFindings')
  return printTable(findings.map(({ excerpt, message }) => [excerpt, message]))
}
