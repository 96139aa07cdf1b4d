/** What came in with a Word file, until its report is put away; and values found by themselves. */
export const migration0027 = `
create table importReports (
  noteId text primary key references notes(id) on delete cascade,
  report text not null check (json_valid(report)),
  -- Null while its report is to be read.
  closedAtMs integer
) strict, without rowid;

-- A number of a note is looked up whatever its sign.
create index observationsByValue on observations (abs(value));
`
