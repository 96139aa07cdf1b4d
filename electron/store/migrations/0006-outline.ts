/**
 * Plans typed by hand know the document they stand in, measures the statistics that one ties to
 * them, what was said of a measure can be put in the trash; and the filters of the outline find
 * the words that they offer without reading the measures.
 */
export const migration0006 = `
alter table plans add column documentId text references sources(id);
alter table progress add column deletedAtMs integer;

create table measureStatistics (
  id text primary key,
  measureId text not null references measures(id) on delete cascade,
  observationId text not null references observations(id) on delete cascade,
  unique (measureId, observationId)
) strict;

-- Says of each plan how much is to be done in it, without reading the measures.
drop index measuresInUse;
create index measuresInUse on measures (planId, deletedAtMs, kind);
create index measuresByActors on measures (actors, deletedAtMs) where actors is not null;
create index measuresByStatus on measures (status, deletedAtMs) where status is not null;
`
