/**
 * What makes a library of a million observations quick: each series knows how many it has, each
 * search entry for how many hits it stands, and lists are read in the order of an index.
 */
export const migration0003 = `
alter table series add column observationCount integer not null default 0;
update series set observationCount =
  (select count(*) from observations where seriesId = series.id);
create trigger observationAdded after insert on observations begin
  update series set observationCount = observationCount + 1 where id = new.seriesId;
end;
create trigger observationRemoved after delete on observations begin
  update series set observationCount = observationCount - 1 where id = old.seriesId;
end;
create trigger observationMoved after update of seriesId on observations begin
  update series set observationCount = observationCount - 1 where id = old.seriesId;
  update series set observationCount = observationCount + 1 where id = new.seriesId;
end;
create index seriesBySource on series (sourceId);
create index plansByPosition on plans (position);

-- A small series stands for each of its observations, a large one for the newest.
alter table searchEntries add column hits integer not null default 1;
update searchEntries set hits =
  (select iif(observationCount <= 20, observationCount, 1) from series where id = itemId)
  where kind = 'statistic';
`
