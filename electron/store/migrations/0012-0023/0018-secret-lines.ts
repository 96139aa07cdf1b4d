/**
 * The lines that are not to be said, of all notes, made from their bodies: so that the same words are
 * known where they come without their mark.
 */
export const migration0018 = `
create table secretLines (
  noteId text not null references notes(id) on delete cascade,
  position integer not null,
  text text not null,
  primary key (noteId, position)
) strict, without rowid;

-- Those of notes saved until now are read at the next look.
delete from facts where key = 'notesIndexedAtMs';
`
