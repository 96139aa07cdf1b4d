/** Sentences of the command line, `fiche: ` goes before them. */
export const commandLineText = {
  usage: (usage: string) => `use it as: ${usage}`,
  unknown: (asked: string, names: string) =>
    `${asked === '' ? 'name a command' : `there is no command "${asked}"`}; the commands are ${names}`,
  badOption: (reason: string, usage: string) => `${reason}; use it as: ${usage}`,
  badKind: (kind: string, kinds: string) => `there is no kind "${kind}"; choose one of ${kinds}`,
  badLimit: (limit: string) =>
    `"${limit}" is no number of hits; give a whole number from 1 to 1000`,
  notInThisVersion: (what: string) => `${what} comes in a later version of Fiche; leave it out`,
  missingTemplate: 'say which template with --template; blank and presidency-note are there',
  missingName: 'say the name of the version with --name, such as "REV 1"',
  missingTarget: 'say where to write with --to FILE.docx',
  nothingFound: 'Nothing found.',
  noNotes: 'There are no notes yet; make one with "note create" or "note example".',
  noVersions: 'This note has no versions yet.',
}
