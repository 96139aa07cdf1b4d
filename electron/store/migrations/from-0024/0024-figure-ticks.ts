/** What authors say before a note leaves: that they checked a figure, and why a marking is lower. */
export const migration0024 = `
create table figureTicks (
  noteId text not null references notes(id) on delete cascade,
  figureId text not null,
  -- What the figure showed when it was ticked: the tick counts while it shows the same.
  shown text not null,
  -- As the author called himself; empty where he gave no name.
  checkedBy text not null,
  checkedAtMs integer not null,
  primary key (noteId, figureId)
) strict, without rowid;

create table markingReasons (
  noteId text not null primary key references notes(id) on delete cascade,
  -- The marking chosen and the higher one that was proposed: the reason counts while both stand.
  marking text not null,
  proposed text not null,
  reason text not null,
  givenBy text not null,
  givenAtMs integer not null
) strict, without rowid;
`
