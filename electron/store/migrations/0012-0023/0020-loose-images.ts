/** Pictures that no note names yet; those that were there before are taken for named. */
export const migration0020 = `
create table looseImages (
  sha256 text primary key references images(sha256) on delete cascade,
  addedAtMs integer not null
) strict, without rowid;
`
