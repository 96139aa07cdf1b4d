import type { TextKey } from '../text/text'

/** A menu of the menu bar; null: the command is only in the palette and on its keys. */
export type CommandMenu = 'file' | 'edit' | 'view' | 'insert' | 'note' | 'go' | 'window' | 'help'

type CommandShape = {
  readonly id: string
  readonly textKey: TextKey
  /** `Mod` is Command on a Mac and Ctrl elsewhere; null where there are none. */
  readonly keys: string | null
  readonly menu: CommandMenu | null
  /** It does nothing while no note is in front. */
  readonly needsNote: boolean
}

/** Every command of the app, in the order of its menus: for menus, palette, keyboard and help. */
export const commands = [
  command('new-note', 'commands.new-note', 'Mod+N', 'file'),
  command('example-note', 'commands.example-note', null, 'file'),
  command('open-word-note', 'commands.open-word-note', 'Mod+O', 'file'),
  ofNote('save', 'commands.save', 'Mod+S', 'file'),
  ofNote('export', 'commands.export', 'Mod+Shift+E', 'file'),
  ofNote('evidence-sheet', 'commands.evidence-sheet', null, 'file'),
  ofNote('export-marked', 'commands.export-marked', null, 'file'),
  ofNote('export-look', 'commands.export-look', null, 'file'),
  ofNote('export-for-colleagues', 'commands.export-for-colleagues', null, 'file'),
  command('close-tab', 'commands.close-tab', 'Mod+W', 'file'),
  command('go-settings', 'commands.go-settings', 'Mod+,', 'file'),

  ofNote('find', 'commands.find', 'Mod+F', 'edit'),
  ofNote('replace', 'commands.replace', 'Mod+H', 'edit'),
  ofNote('find-next', 'commands.find-next', 'F3', 'edit'),
  ofNote('find-previous', 'commands.find-previous', 'Shift+F3', 'edit'),
  ofNote('order-delegations', 'commands.order-delegations', 'Mod+Shift+P', 'edit'),

  ofNote('page-view', 'commands.page-view', 'Mod+Alt+P', 'view'),
  command('focus-mode', 'commands.focus-mode', 'Mod+Shift+D', 'view'),
  command('toggle-navigation', 'commands.toggle-navigation', 'Mod+Shift+L', 'view'),
  command('toggle-side', 'commands.toggle-side', 'Mod+Shift+R', 'view'),

  ofNote('find-evidence', 'commands.find-evidence', 'Mod+Shift+F', 'insert'),
  ofNote('insert-figure', 'commands.insert-figure', null, 'insert'),
  ofNote('insert-measure', 'commands.insert-measure', null, 'insert'),
  ofNote('insert-quotation', 'commands.insert-quotation', null, 'insert'),
  ofNote('insert-source', 'commands.insert-source', null, 'insert'),
  ofNote('insert-reference', 'commands.insert-reference', null, 'insert'),
  ofNote('cite-note', 'commands.cite-note', null, 'insert'),
  ofNote('insert-footnote', 'commands.insert-footnote', 'Mod+Alt+F', 'insert'),
  ofNote('insert-comment', 'commands.insert-comment', 'Mod+Alt+M', 'insert'),
  ofNote('insert-questions', 'commands.insert-questions', null, 'insert'),
  ofNote('insert-table', 'commands.insert-table', null, 'insert'),
  ofNote('insert-chart', 'commands.insert-chart', null, 'insert'),
  ofNote('insert-annex', 'commands.insert-annex', null, 'insert'),
  ofNote('insert-contents', 'commands.insert-contents', null, 'insert'),
  ofNote('number-paragraph', 'commands.number-paragraph', null, 'insert'),
  ofNote('insert-image', 'commands.insert-image', null, 'insert'),
  ofNote('restart-list', 'commands.restart-list', null, 'insert'),
  ofNote('continue-list', 'commands.continue-list', null, 'insert'),
  ofNote('start-list-at', 'commands.start-list-at', null, 'insert'),
  ofNote('heading-1', 'commands.heading-1', 'Mod+Alt+1', 'insert'),
  ofNote('heading-2', 'commands.heading-2', 'Mod+Alt+2', 'insert'),
  ofNote('heading-3', 'commands.heading-3', 'Mod+Alt+3', 'insert'),
  ofNote('insert-no-break-space', 'commands.insert-no-break-space', 'Mod+Shift+Space', 'insert'),

  ofNote('check', 'commands.check', 'F7', 'note'),
  ofNote('ready', 'commands.ready', 'F9', 'note'),
  ofNote('figures-of-note', 'commands.figures-of-note', null, 'note'),
  ofNote('changed-figures', 'commands.changed-figures', null, 'note'),
  ofNote('link-numbers', 'commands.link-numbers', null, 'note'),
  ofNote('length-budget', 'commands.length-budget', null, 'note'),
  ofNote('freeze-version', 'commands.freeze-version', null, 'note'),
  ofNote('versions', 'commands.versions', null, 'note'),
  ofNote('record-sent', 'commands.record-sent', null, 'note'),
  ofNote('history', 'commands.history', null, 'note'),
  ofNote('compare', 'commands.compare', null, 'note'),
  ofNote('next-change', 'commands.next-change', 'F8', 'note'),
  ofNote('previous-change', 'commands.previous-change', 'Shift+F8', 'note'),
  ofNote('take-back-copies', 'commands.take-back-copies', null, 'note'),
  ofNote('review', 'commands.review', 'Mod+Shift+K', 'note'),
  ofNote('replies', 'commands.replies', 'Mod+Shift+Y', 'note'),
  ofNote('speaking-note', 'outputs.speakingNote', null, 'note'),
  ofNote('flash-report', 'outputs.flashReport', null, 'note'),
  ofNote('next-note', 'outputs.nextNote', null, 'note'),
  ofNote('rename-note', 'commands.rename-note', 'F2', 'note'),
  ofNote('delete-note', 'commands.delete-note', null, 'note'),

  command('open-palette', 'commands.open-palette', 'Mod+K', 'go'),
  ofNote('show-outline', 'commands.show-outline', 'Mod+Shift+O', 'go'),
  ofNote('show-questions', 'commands.show-questions', null, 'go'),
  ofNote('show-comments', 'commands.show-comments', 'Mod+Shift+M', 'go'),
  ofNote('go-back', 'commands.go-back', 'Shift+F5', 'go'),
  command('go-library-plans', 'commands.go-library-plans', null, 'go'),
  command('go-library-statistics', 'commands.go-library-statistics', null, 'go'),
  command('go-library-sources', 'commands.go-library-sources', null, 'go'),
  command('go-library-agreements', 'commands.go-library-agreements', null, 'go'),
  command('go-library-funding', 'commands.go-library-funding', null, 'go'),
  command('go-library-events', 'commands.go-library-events', null, 'go'),
  command('go-library-timeline', 'commands.go-library-timeline', null, 'go'),
  command('go-library-questions', 'commands.go-library-questions', null, 'go'),
  command('go-bin', 'commands.go-bin', null, 'go'),

  command('next-tab', 'commands.next-tab', 'Ctrl+Tab', 'window'),
  command('previous-tab', 'commands.previous-tab', 'Ctrl+Shift+Tab', 'window'),
  ofNote('open-in-window', 'commands.open-in-window', 'Mod+Shift+N', 'window'),

  command('help', 'commands.help', 'F1', 'help'),
] as const satisfies readonly CommandShape[]

export type CommandId = (typeof commands)[number]['id']

export type Command = CommandShape & { readonly id: CommandId }

export const commandIds: readonly CommandId[] = commands.map(({ id }) => id)

const byId: ReadonlyMap<string, Command> = new Map(commands.map((one) => [one.id, one]))

/** The command of an id that may come from elsewhere, as a settings file. */
export function findCommand(id: string): Command | undefined {
  return byId.get(id)
}

function command<const Id extends string>(
  id: Id,
  textKey: TextKey,
  keys: string | null,
  menu: CommandMenu | null,
) {
  return { id, textKey, keys, menu, needsNote: false } as const
}

function ofNote<const Id extends string>(
  id: Id,
  textKey: TextKey,
  keys: string | null,
  menu: CommandMenu | null,
) {
  return { id, textKey, keys, menu, needsNote: true } as const
}
