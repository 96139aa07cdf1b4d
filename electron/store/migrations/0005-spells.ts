/**
 * A history by working spell: an update that others were merged into also says when the first of
 * them was saved; for one as it was typed that is null.
 */
export const migration0005 = `
alter table noteUpdates add column firstSavedAtMs integer;
create index noteUpdatesAsTyped on noteUpdates (noteId, position) where firstSavedAtMs is null;
`
