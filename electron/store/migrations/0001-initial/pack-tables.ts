/** What is known to be inconsistent, what was added, and what the store knows of itself. */
export const packTables = `
-- Contradictions and slips between the sources, found by the editors of the library.
create table inconsistencies (
  id text primary key,
  kind text not null,
  severity text not null,
  description text not null,
  advice text not null,
  firstSourceId text,
  firstSentence text,
  firstStart integer,
  firstEnd integer,
  secondSourceId text,
  secondSentence text,
  secondStart integer,
  secondEnd integer,
  pack text
) strict;

create table packs (
  id text primary key,
  title text not null,
  marking text not null,
  addedAtMs integer not null
) strict;

-- Small facts about this store itself, such as when its notes were last made searchable.
create table facts (key text primary key, value text not null) strict, without rowid;

`
