/**
 * Which note shows which observation how often, filled with the search index of notes. All notes
 * are to be indexed anew, as those of before have no rows here.
 */
export const migration0002 = `
create table figureUses (
  noteId text not null references notes(id) on delete cascade,
  observationId text not null,
  count integer not null check (count > 0),
  primary key (observationId, noteId)
) strict, without rowid;
create index figureUsesByNote on figureUses (noteId);

delete from facts where key = 'notesIndexedAtMs';
`
