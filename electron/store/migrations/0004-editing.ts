/**
 * The library can be edited: a history of every change, a trash, copies of documents. And the
 * narrow index by which a search ranks and counts texts without reading their filters.
 */
export const migration0004 = `
create index searchEntriesInBrief on searchEntries (id, kind, hits);

alter table measures add column status text;
alter table measures add column deletedAtMs integer;
-- Counts the measures in use without reading them.
create index measuresInUse on measures (planId, deletedAtMs);
alter table plans add column deletedAtMs integer;
alter table sources add column deletedAtMs integer;

-- Who changed what when; a row as it was and as it became, null where there was none.
create table changes (
  id integer primary key,
  who text not null,
  atMs integer not null,
  tableName text not null,
  itemId text not null,
  before text check (json_valid(before)),
  after text check (json_valid(after)),
  -- The change that took this one back.
  undoneBy integer references changes(id)
) strict;
create index changesByItem on changes (tableName, itemId, id);

create table attachments (
  sourceId text primary key references sources(id) on delete cascade,
  fileName text not null,
  byteCount integer not null,
  bytes blob not null,
  addedAtMs integer not null
) strict;
`
