/**
 * Copies of documents, in pieces, so that none ever stands in memory whole; what can be read of
 * them as text stands apart, for search. Nothing was ever written to the table of before.
 */
export const migration0007 = `
drop table attachments;
create table attachments (
  id text primary key,
  sourceId text not null references sources(id) on delete cascade,
  fileName text not null,
  mediaType text not null,
  byteCount integer not null check (byteCount > 0),
  -- Both null while the file is still coming in: such a row is dropped at the next start.
  sha256 text,
  addedAtMs integer,
  deletedAtMs integer,
  check ((sha256 is null) = (addedAtMs is null))
) strict;
create index attachmentsBySource on attachments (sourceId);

create table attachmentPieces (
  id integer primary key,
  attachmentId text not null references attachments(id) on delete cascade,
  position integer not null,
  bytes blob not null,
  unique (attachmentId, position)
) strict;

-- No row where nothing can be read, as in a picture.
create table attachmentTexts (
  attachmentId text primary key references attachments(id) on delete cascade,
  text text not null
) strict;
`
