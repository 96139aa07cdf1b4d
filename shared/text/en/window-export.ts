/** Export from the window. */
export const exportText = {
  toWord: 'Export to Word',
  forColleagues: 'Export for colleagues…',
  working: 'Exporting',
  saved: 'Saved as {}',
  showInFolder: 'Show in folder',
  failed: 'The Word file was not written. {} The note is safe.',
  notShown: 'The folder could not be shown. {}',
  findings: ['One thing to look at', '{} things to look at'],
  colleagues: {
    title: 'Export for colleagues',
    body: 'The whole note travels inside this Word file: text, figures and the sources of the figures. Colleagues with Fiche can open it and go on working.',
    warning:
      'Do not send this file outside. To send the note, use “Export to Word”: it carries only what is on the page.',
    confirm: 'Export for colleagues',
  },
} as const
