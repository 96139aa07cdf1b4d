/**
 * Files that were sent, exactly as they were, with the note that each was made from; equal bytes are
 * kept once. Nothing of a record changes afterwards: it goes only with its note.
 */
export const migration0023 = `
create table sentBytes (
  -- Of the bytes, in hexadecimal.
  sha256 text primary key check (length(sha256) = 64),
  bytes blob not null
) strict;

create table sentFiles (
  id text primary key,
  noteId text not null references notes(id) on delete cascade,
  -- Counts the records of a note from 1, in the order in which they were made.
  number integer not null check (number > 0),
  -- The version that was exported; null for the note as it was.
  versionName text,
  -- Without its folder.
  fileName text not null,
  format text not null check (format in ('docx', 'pdf', 'html', 'md')),
  sha256 text not null references sentBytes(sha256),
  -- What the file was made from.
  note text not null check (json_valid(note)),
  -- How it was made: the app, packs of the library, vintages, house style, marks.
  madeWith text not null check (json_valid(madeWith)),
  findingCount integer not null,
  sentAtMs integer not null,
  -- Empty where nobody was named.
  sentTo text not null,
  recordedAtMs integer not null,
  unique (noteId, number)
) strict;

create trigger sentFilesStay before update on sentFiles
begin
  select raise(abort, 'What was sent does not change');
end;

create trigger sentBytesStay before update on sentBytes
begin
  select raise(abort, 'What was sent does not change');
end;

create trigger sentBytesGo after delete on sentFiles
begin
  delete from sentBytes
  where sha256 = old.sha256 and not exists (select 1 from sentFiles where sha256 = old.sha256);
end;
`
