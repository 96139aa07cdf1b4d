/** One sentence an error: what happened and what to do. `{}` stands for what it is about. */
export const errorText = {
  'note-not-found': 'There is no note {}; run "note list" to see the notes.',
  'source-not-found': 'There is no source {} in the library; run "library list sources".',
  'template-unknown': 'There is no template {}.',
  'version-name-taken': 'This note already has a version named {}; choose another name.',
  'version-name-empty': 'Give the version a name, such as "REV 1".',
  'version-not-found':
    'This note has no version named {}; run "version list" to see its versions, or write now for the note as it is.',
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
  'store-missing': 'There is no database in {} yet; start Fiche or make a note to begin one.',
  'store-older':
    'The database {} was written by an older Fiche; start Fiche once to bring it up to date.',
  'key-missing':
    'The key of the database is missing in {}; put key.json back or open it with the recovery code.',
  'key-in-keychain':
    'The key of {} is in the keychain of this system; use the installed Fiche to open it.',
  'key-wrong': 'This key does not open the database in {}; put the right key.json back.',
  'key-damaged':
    'The file key.json in {} is damaged; put a copy of it back, such as that of a backup.',
  'keychain-refused':
    'The keychain of this system does not give the key of {}; open it with the recovery code.',
  'recovery-code-mistyped':
    'The recovery code has a typing mistake; compare each group and type it again.',
  'recovery-code-missing':
    'The data in {} has no recovery code yet; start Fiche once to get one, then try again.',
  'recovery-code-wrong': 'This recovery code does not fit; check each group and try again.',
  'folder-unwritable': 'Cannot write to {}; choose another folder or free some space.',
  'file-unreadable': 'Cannot read {}; check the name and try again.',
  'file-open-elsewhere':
    '{} is open in another program; close it there or choose another name, then try again.',
  'disk-full': 'The disk is full, {} was not written; free some space and try again.',
  'disk-failed':
    'The disk of {} does not answer; check that it is connected and start Fiche again.',
  'update-invalid':
    'A change to the note {} cannot be read and was not stored; close the note and open it again.',
  'format-unknown': 'Cannot write {}; choose a file name ending in .docx.',
  'command-wrong': '{}',
  internal: 'Something went wrong in Fiche ({}); nothing was lost, try again.',
} as const
