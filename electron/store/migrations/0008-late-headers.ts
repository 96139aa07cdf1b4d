/**
 * Number, date and codes are given late: what a frozen version is given afterwards is a change
 * beside it, never a change of it. And which note cites which, filled with the search index of
 * notes; all are to be indexed anew, as those of before have no rows here.
 */
export const migration0008 = `
-- Who has a working draft, such as the capital.
alter table versions add column holder text;

-- One field of a header, as it was and as it became; of the note itself where there is no version.
create table headerChanges (
  id integer primary key,
  noteId text not null references notes(id) on delete cascade,
  versionId text references versions(id) on delete cascade,
  field text not null,
  before text not null check (json_valid(before)),
  after text not null check (json_valid(after)),
  atMs integer not null
) strict;
create index headerChangesByNote on headerChanges (noteId, versionId, id);

create table citations (
  noteId text not null references notes(id) on delete cascade,
  citedId text not null,
  primary key (citedId, noteId)
) strict, without rowid;
create index citationsByNote on citations (noteId);

delete from facts where key = 'notesIndexedAtMs';
`
