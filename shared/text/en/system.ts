/** Native menus, dialogs and message boxes. */
export const systemText = {
  cannotStart: 'Fiche cannot start',
  menu: {
    file: 'File',
    newNote: 'New Note',
    renameNote: 'Rename Note…',
    deleteNote: 'Delete Note',
    exportNote: 'Export as Word File…',
    edit: 'Edit',
    insert: 'Insert',
    findEvidence: 'Evidence from the Library…',
    view: 'View',
    window: 'Window',
  },
  saveDialog: {
    title: 'Export the note',
    button: 'Export',
    wordFile: 'Word file',
  },
} as const
