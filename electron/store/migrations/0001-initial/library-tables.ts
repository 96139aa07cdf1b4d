/** Plans, measures, statistics and what else sources say. */
export const libraryTables = `
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

`
