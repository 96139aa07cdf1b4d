/**
 * States that the history keeps although work went on soon after, such as the one before an older
 * state was put back.
 */
export const migration0015 = `
create table endedSpells (
  noteId text not null references notes(id) on delete cascade,
  -- Of the last update then.
  position integer not null,
  endedAtMs integer not null,
  primary key (noteId, position)
) strict, without rowid;
`
