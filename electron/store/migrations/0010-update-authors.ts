/** Who typed an update, so that the history can name them; null where no name was set. */
export const migration0010 = `
alter table noteUpdates add column author text;
`
