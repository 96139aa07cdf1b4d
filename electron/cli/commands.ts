import { checkCommand } from './check/check-command'
import type { Command } from './command'
import { evidenceCommand } from './evidence/evidence-command'
import { exportCommand } from './export-command'
import { libraryCommands } from './library-commands'
import { noteCommands } from './note-commands'
import { readyCommand } from './ready/ready-command'
import { sentCommand } from './sent/sent-command'
import { versionCommands } from './version-commands'
import { importCommand } from './word/import-command'
import { originalCommand } from './word/original-command'
import { reviewCommand } from './word/review-command'

/** Every command, in the order in which they are listed to people. */
export const commands: readonly Command[] = [
  ...libraryCommands,
  ...noteCommands,
  importCommand,
  reviewCommand,
  originalCommand,
  ...versionCommands,
  exportCommand,
  evidenceCommand,
  sentCommand,
  checkCommand,
  readyCommand,
]
