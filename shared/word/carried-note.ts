/** Namespace of the part in which a Word file for colleagues carries its note as JSON. */
export const notePartNamespace = 'urn:fiche:note:1'

/** Custom properties by which such a file names its note, and which of its states it was made of. */
export const carriedProperties = { noteId: 'NoteId', revision: 'ModelRev' } as const
