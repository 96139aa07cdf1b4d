/**
 * The figures of every draft as they stand, made from the bodies, so that what the library says
 * against them is found without reading the notes; and which of them are to stay as they are.
 */
export const migration0012 = `
create table noteFigures (
  noteId text not null references notes(id) on delete cascade,
  -- In the order of the text, from 0.
  position integer not null,
  -- Of the note's JSON.
  figure text not null check (json_valid(figure)),
  isTyped integer not null check (isTyped in (0, 1)),
  primary key (noteId, position)
) strict, without rowid;
create index noteFiguresTyped on noteFigures (noteId) where isTyped = 1;

create table keptFigures (
  noteId text not null references notes(id) on delete cascade,
  figureId text not null,
  -- What the library said against it then; something else asks again.
  against text not null,
  keptAtMs integer not null,
  primary key (noteId, figureId)
) strict, without rowid;

-- The figures of notes saved until now are read at the next look.
delete from facts where key = 'notesIndexedAtMs';
`
