/** An institution's own Word template: the newest that was not taken away is in use. */
export const migration0025 = `
create table wordTemplates (
  id text primary key,
  -- As the chosen file was called.
  fileName text not null,
  bytes blob not null,
  addedAtMs integer not null,
  removedAtMs integer
) strict;
`
