/**
 * The charts of every draft as they stand, made from the bodies, so that what the library says
 * against them is found without reading the notes.
 */
export const migration0021 = `
create table noteCharts (
  noteId text not null references notes(id) on delete cascade,
  -- In the order of the text, from 0.
  position integer not null,
  -- With its caption, its source line and its alternative text.
  chart text not null check (json_valid(chart)),
  primary key (noteId, position)
) strict;

-- The charts of notes saved until now are read at the next look.
delete from facts where key = 'notesIndexedAtMs';
`
