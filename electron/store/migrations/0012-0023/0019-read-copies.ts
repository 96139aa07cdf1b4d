/**
 * Whether all of a copy was read for its words and for a classified marking; null until it was
 * looked at. A copy that came in with words before this was known to have been read.
 */
export const migration0019 = `
alter table attachments add column isReadWhole integer check (isReadWhole in (0, 1));
update attachments
  set isReadWhole = exists (select 1 from attachmentTexts where attachmentId = attachments.id)
  where addedAtMs is not null;
`
