/**
 * The search index is made from the rest of the store and is no part of its schema any more: the
 * store makes it when it is opened. Deadlines are read in their order by a timeline.
 */
export const migration0009 = `
drop table if exists searchWords;
drop table if exists searchIndex;
drop table if exists searchEntries;
delete from facts where key = 'notesIndexedAtMs';

create index measuresByDeadline on measures (deadline) where deadline is not null;
`
