/**
 * The whole vocabulary of the product. Ids are texts: those of the built-in library are its own,
 * those of users are random. Dates of the world are ISO 8601 texts of the precision that a source
 * gives; moments of the app are milliseconds since 1970 in UTC. Lists and maps that are only read
 * whole are JSON texts. `pack` names what an item came with, `NULL` for the user's own.
 */
export const migration0001 = `
create table sources (
  id text primary key,
  title text not null,
  container text,
  institution text not null,
  type text not null,
  reference text,
  date text,
  dateText text,
  marking text not null,
  language text not null,
  address text,
  pack text
) strict;

create table plans (
  id text primary key,
  position integer not null,
  title text not null,
  institution text,
  date text,
  region text,
  route text,
  statedPillars integer,
  statedMeasures integer,
  summary text,
  pack text
) strict;

-- Other names under which sources speak of a plan.
create table planTitles (
  planId text not null references plans(id) on delete cascade,
  title text not null,
  sourceId text not null references sources(id),
  pack text,
  primary key (planId, title, sourceId)
) strict, without rowid;

-- What a source says of a plan as a whole: its date, its size, its content.
create table planEvidence (
  planId text not null references plans(id) on delete cascade,
  position integer not null,
  sourceId text not null references sources(id),
  sentence text not null,
  startOffset integer,
  endOffset integer,
  pack text,
  primary key (planId, position)
) strict, without rowid;

create table pillars (
  id text primary key,
  planId text not null references plans(id) on delete cascade,
  number integer not null,
  title text not null,
  unique (planId, number)
) strict;

create table measureGroups (
  id text primary key,
  pillarId text not null references pillars(id) on delete cascade,
  position integer not null,
  title text not null
) strict;
create index measureGroupsByPillar on measureGroups (pillarId, position);

create table measures (
  id text primary key,
  planId text not null references plans(id) on delete cascade,
  pillarId text references pillars(id) on delete cascade,
  groupId text references measureGroups(id) on delete cascade,
  position integer not null,
  number integer,
  text text not null,
  kind text not null check (kind in ('measure', 'context', 'report')),
  actors text,
  deadline text,
  sourceId text not null references sources(id),
  sentence text not null,
  startOffset integer not null,
  endOffset integer not null,
  pack text
) strict;
create index measuresByPlan on measures (planId, position);
create index measuresBySource on measures (sourceId);

create table progress (
  id text primary key,
  measureId text not null references measures(id) on delete cascade,
  date text not null,
  text text not null,
  isOwnAssessment integer not null check (isOwnAssessment in (0, 1)),
  sourceId text references sources(id),
  sentence text,
  createdAtMs integer not null,
  check (isOwnAssessment = 1 or sourceId is not null)
) strict;
create index progressByMeasure on progress (measureId, date);

create table agreements (
  id text primary key,
  position integer not null,
  type text not null,
  parties text not null check (json_valid(parties)),
  status text not null,
  date text,
  sourceId text not null references sources(id),
  sentence text not null,
  startOffset integer not null,
  endOffset integer not null,
  pack text
) strict;

create table funding (
  id text primary key,
  position integer not null,
  amount real not null,
  unit text not null,
  qualifier text not null,
  scale text not null,
  purpose text not null,
  period text,
  geography text not null,
  sourceId text not null references sources(id),
  sentence text not null,
  startOffset integer not null,
  endOffset integer not null,
  pack text
) strict;

create table events (
  id text primary key,
  date text not null,
  title text not null,
  sourceId text not null references sources(id),
  sentence text not null,
  startOffset integer not null,
  endOffset integer not null,
  pack text
) strict;
create index eventsByDate on events (date);

create table indicators (
  id integer primary key,
  title text not null,
  unit text not null,
  unique (title, unit)
) strict;

-- One line of a table of statistics: what, where, of whom, counted by whom, read in which source.
create table series (
  id integer primary key,
  indicatorId integer not null references indicators(id),
  geography text not null,
  dimensions text not null check (json_valid(dimensions)),
  provider text,
  sourceId text not null references sources(id)
) strict;
create unique index seriesByKey
  on series (indicatorId, geography, dimensions, ifnull(provider, ''), sourceId);

create table observations (
  id text primary key,
  seriesId integer not null references series(id),
  value real not null,
  qualifier text not null,
  periodStart text,
  periodEnd text,
  periodText text not null,
  periodIsInferred integer not null check (periodIsInferred in (0, 1)),
  sentence text not null,
  startOffset integer not null,
  endOffset integer not null,
  vintage text,
  flags text not null check (json_valid(flags)),
  remark text,
  pack text,
  check ((periodStart is null) = (periodEnd is null))
) strict;
create index observationsBySeries on observations (seriesId, periodStart);

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

-- One entry for each text and each series, never for single observations (there may be a million).
-- The entry of a series has kind "statistic" and the id of the series.
create table searchEntries (
  id integer primary key,
  kind text not null,
  itemId text not null,
  -- For filters, lower case and without accents: where it was read, the route or place it is about.
  source text not null,
  place text not null,
  yearFrom integer,
  yearTo integer,
  unique (kind, itemId)
) strict;

-- The texts of the entries; a row has the id of its entry. Names are what else an item goes by:
-- other titles, references, numbers.
create virtual table searchIndex using fts5(
  title,
  names,
  text,
  tokenize = "unicode61 remove_diacritics 2",
  prefix = '2 3'
);
-- The words of the index, to forgive typing mistakes.
create virtual table searchWords using fts5vocab(searchIndex, row);
`
