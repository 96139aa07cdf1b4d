/**
 * A figure is ticked with each thing that it showed: a version shows what its note no longer does,
 * and one tick must not take the other away. Charts are ticked in the same way.
 */
export const migration0028 = `
create table ticksOfEachValue (
  noteId text not null references notes(id) on delete cascade,
  -- Or of a chart.
  figureId text not null,
  shown text not null,
  checkedBy text not null,
  checkedAtMs integer not null,
  primary key (noteId, figureId, shown)
) strict, without rowid;
insert into ticksOfEachValue (noteId, figureId, shown, checkedBy, checkedAtMs)
  select noteId, figureId, shown, checkedBy, checkedAtMs from figureTicks;
drop table figureTicks;
alter table ticksOfEachValue rename to figureTicks;
`
