/** Observations of some years are counted from the index alone: it knows both ends of a period. */
export const migration0017 = `
drop index observationsBySeries;
create index observationsBySeries on observations (seriesId, periodStart, periodEnd);
`
