/** Pictures of notes, each kept once by its bytes; which notes show it stands in their bodies. */
export const migration0014 = `
create table images (
  -- Of the bytes, in hexadecimal.
  sha256 text primary key check (length(sha256) = 64),
  mediaType text not null check (mediaType in ('image/png', 'image/jpeg', 'image/gif')),
  widthPx integer not null check (widthPx > 0),
  heightPx integer not null check (heightPx > 0),
  -- Without what a camera or program wrote beside the picture.
  bytes blob not null,
  addedAtMs integer not null
) strict;
`
