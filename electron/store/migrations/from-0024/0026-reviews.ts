/**
 * Word files that notes were made of, that were made to go out and that came back, equal bytes kept
 * once; and what came back, as reviews: one open review a note.
 */
export const migration0026 = `
create table wordFiles (
  -- Of the bytes, in hexadecimal.
  sha256 text primary key check (length(sha256) = 64),
  bytes blob not null
) strict;

-- What a note was made of.
create table originals (
  noteId text primary key references notes(id) on delete cascade,
  -- Without its folder.
  fileName text not null,
  sha256 text not null references wordFiles(sha256),
  importedAtMs integer not null
) strict, without rowid;

-- What was exported: what comes back is compared with it, recorded as sent or not.
create table outgoingFiles (
  id text primary key,
  noteId text not null references notes(id) on delete cascade,
  fileName text not null,
  sha256 text not null references wordFiles(sha256),
  -- What the file was made from.
  note text not null check (json_valid(note)),
  exportedAtMs integer not null,
  unique (noteId, sha256)
) strict;

create table reviews (
  id text primary key,
  noteId text not null references notes(id) on delete cascade,
  -- What its copies are compared with: a record of sentFiles or outgoingFiles; null for neither.
  sentId text,
  -- The same as a note, and as a file; a file's own changes are compared with itself.
  sentNote text not null check (json_valid(sentNote)),
  sentSha256 text not null references wordFiles(sha256),
  -- Arrays.
  changes text not null check (json_valid(changes)),
  comments text not null check (json_valid(comments)),
  losses text not null check (json_valid(losses)),
  decisions text not null check (json_valid(decisions)),
  openedAtMs integer not null,
  -- Null while it is open.
  closedAtMs integer,
  -- Of a finished one: the note as it was before and after, so that it can be taken back.
  noteBefore text check (json_valid(noteBefore)),
  noteAfter text check (json_valid(noteAfter))
) strict;
create unique index openReviews on reviews(noteId) where closedAtMs is null;
create index reviewsByNote on reviews(noteId);

create table reviewCopies (
  reviewId text not null references reviews(id) on delete cascade,
  -- From 0.
  position integer not null check (position >= 0),
  sha256 text not null references wordFiles(sha256),
  copy text not null check (json_valid(copy)),
  primary key (reviewId, position)
) strict, without rowid;

create view usedWordFiles as
  select sha256 from originals
  union all select sha256 from outgoingFiles
  union all select sentSha256 from reviews
  union all select sha256 from reviewCopies;

create trigger originalsGo after delete on originals
begin
  delete from wordFiles where sha256 = old.sha256
    and not exists (select 1 from usedWordFiles where sha256 = old.sha256);
end;

create trigger outgoingFilesGo after delete on outgoingFiles
begin
  delete from wordFiles where sha256 = old.sha256
    and not exists (select 1 from usedWordFiles where sha256 = old.sha256);
end;

create trigger reviewsGo after delete on reviews
begin
  delete from wordFiles where sha256 = old.sentSha256
    and not exists (select 1 from usedWordFiles where sha256 = old.sentSha256);
end;

create trigger reviewCopiesGo after delete on reviewCopies
begin
  delete from wordFiles where sha256 = old.sha256
    and not exists (select 1 from usedWordFiles where sha256 = old.sha256);
end;
`
