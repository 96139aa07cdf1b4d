/** The search index as it was first; the ninth step takes it out of the schema. */
export const searchTables = `
-- One entry for each text and each series, never for single observations (there may be a million).
-- The entry of a series has kind "statistic" and the id of the series.
create table searchEntries (
  id integer primary key,
  kind text not null,
  itemId text not null,
  -- For filters, lower case and without accents: where it was read, the route or place it is about.
  source text not null,
  place text not null,
  yearFrom integer,
  yearTo integer,
  unique (kind, itemId)
) strict;

-- The texts of the entries; a row has the id of its entry. Names are what else an item goes by:
-- other titles, references, numbers.
create virtual table searchIndex using fts5(
  title,
  names,
  text,
  tokenize = "unicode61 remove_diacritics 2",
  prefix = '2 3'
);
-- The words of the index, to forgive typing mistakes.
create virtual table searchWords using fts5vocab(searchIndex, row);
`
