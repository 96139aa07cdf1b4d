/**
 * A pillar can be in the trash, with its measures; and of a measure typed by hand one can say
 * where in its document it stands.
 */
export const migration0016 = `
alter table pillars add column deletedAtMs integer;
-- As people write it, "p. 4, point 12"; what is read from a text has its offsets.
alter table measures add column place text;
`
