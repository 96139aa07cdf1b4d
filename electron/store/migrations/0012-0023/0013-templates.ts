/** Templates that the user made, and which note another one was made from. */
export const migration0013 = `
create table ownTemplates (
  id text primary key,
  title text not null,
  -- Of the template's JSON: header fields and blocks.
  header text not null check (json_valid(header)),
  body text not null check (json_valid(body)),
  savedAtMs integer not null,
  deletedAtMs integer
) strict;

create table noteOrigins (
  noteId text primary key references notes(id) on delete cascade,
  -- May be gone.
  originId text not null
) strict, without rowid;
`
