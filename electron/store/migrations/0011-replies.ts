/**
 * What was said of a note's questions in a meeting, line by line as typed; what a question of a
 * note is about; and the questions of all notes, made from their bodies, so that they can be
 * found again.
 */
export const migration0011 = `
create table replies (
  id text primary key,
  noteId text not null references notes(id) on delete cascade,
  -- Speaking order in the note, from 1.
  position integer not null,
  -- Of the body; the question may have been deleted or reworded since, so its words are kept.
  questionId text not null,
  questionText text not null,
  text text not null,
  enteredAtMs integer not null,
  changedAtMs integer,
  deletedAtMs integer,
  unique (noteId, position)
) strict;

-- What a line said before it was corrected.
create table replyCorrections (
  id integer primary key,
  replyId text not null references replies(id) on delete cascade,
  text text not null,
  correctedAtMs integer not null
) strict;
create index replyCorrectionsByReply on replyCorrections (replyId);

create table questionFacts (
  noteId text not null references notes(id) on delete cascade,
  questionId text not null,
  theme text,
  -- Ids of headings of the note, and of measures of the library.
  sectionIds text not null check (json_valid(sectionIds)),
  measureIds text not null check (json_valid(measureIds)),
  -- The note, and its question, that this one was copied from; the note may be gone.
  fromNoteId text,
  fromQuestionId text,
  primary key (noteId, questionId)
) strict, without rowid;

create table noteQuestions (
  noteId text not null references notes(id) on delete cascade,
  questionId text not null,
  position integer not null,
  text text not null,
  primary key (noteId, questionId)
) strict, without rowid;

-- The questions of notes saved until now are read at the next look.
delete from facts where key = 'notesIndexedAtMs';
`
