/** One sentence an error: what happened and what to do. `{}` stands for what it is about. */
export const errorText = {
  'note-not-found': 'There is no note {}; run "note list" to see the notes.',
  'template-unknown': 'There is no template {}.',
  'version-name-taken': 'This note already has a version named {}; choose another name.',
  'version-name-empty': 'Give the version a name, such as "REV 1".',
  'input-invalid': 'This cannot be read: {}.',
  'number-invalid': '{} is no Council document number; write it like 14871/24, or leave it empty.',
  classified:
    'Fiche does not hold EU classified information ({}); work on it on an accredited system.',
  'store-damaged':
    'The database {} is damaged; restore a backup or move the file away, nothing was changed.',
  'store-newer': 'The database {} was written by a newer Fiche; update Fiche to open it.',
  'store-locked':
    'Fiche is open on this data folder ({}); close its window, or read only, and try again.',
  'store-in-use': 'Fiche is already open on this data folder ({}); use the window that is open.',
  'key-missing':
    'The key of the database is missing in {}; put key.json back or open it with the recovery code.',
  'key-in-keychain':
    'The key of {} is in the keychain of this system; use the installed Fiche to open it.',
  'key-wrong': 'This key does not open the database in {}; put the right key.json back.',
  'recovery-code-wrong': 'This recovery code does not fit; check each group and try again.',
  'folder-unwritable': 'Cannot write to {}; choose another folder or free some space.',
  'file-unreadable': 'Cannot read {}; check the name and try again.',
  'disk-full': 'The disk is full, {} was not written; free some space and try again.',
  'format-unknown': 'Cannot write {}; choose a file name ending in .docx.',
  'command-wrong': '{}',
  internal: 'Something went wrong in Fiche ({}); nothing was lost, try again.',
} as const
