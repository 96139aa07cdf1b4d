/** Meetings, notes with their updates and versions, and their questions. */
export const noteTables = `
create table meetings (
  id text primary key,
  body text not null,
  date text not null,
  hours text,
  noticeSourceId text references sources(id)
) strict;

create table items (
  id text primary key,
  meetingId text not null references meetings(id) on delete cascade,
  number integer not null,
  kind text not null,
  title text not null,
  documents text not null check (json_valid(documents)),
  objective text,
  line text,
  result text,
  followUp text
) strict;
create index itemsByMeeting on items (meetingId, number);

create table notes (
  id text primary key,
  template text not null,
  title text not null,
  header text not null check (json_valid(header)),
  revision integer not null,
  itemId text references items(id) on delete set null,
  createdAtMs integer not null,
  savedAtMs integer not null,
  deletedAtMs integer
) strict;
create index notesBySaved on notes (savedAtMs);

-- The journal of a note's body: Yjs updates in the order they came.
create table noteUpdates (
  noteId text not null references notes(id) on delete cascade,
  position integer not null,
  bytes blob not null,
  savedAtMs integer not null,
  primary key (noteId, position)
) strict, without rowid;

-- A frozen state: the whole note as its JSON, and the Yjs state that it came from.
create table versions (
  id text primary key,
  noteId text not null references notes(id) on delete cascade,
  name text not null,
  note text not null check (json_valid(note)),
  body blob not null,
  revision integer not null,
  frozenAtMs integer not null,
  unique (noteId, name)
) strict;

create table questions (
  id text primary key,
  number integer not null,
  text text not null,
  subQuestions text not null check (json_valid(subQuestions)),
  theme text,
  sourceId text references sources(id),
  pack text
) strict;

-- Where a question was used, and what it is about.
create table questionUses (
  questionId text not null references questions(id) on delete cascade,
  noteId text not null references notes(id) on delete cascade,
  usedAtMs integer not null,
  primary key (questionId, noteId)
) strict, without rowid;
create table questionMeasures (
  questionId text not null references questions(id) on delete cascade,
  measureId text not null references measures(id) on delete cascade,
  primary key (questionId, measureId)
) strict, without rowid;

`
