import type { Inconsistency, Pack } from '@shared/library/pack'
import type { WriteDb } from '../../database'

/** Adds the agreements, funding, events, questions and inconsistencies of a pack. */
export function insertFacts(db: WriteDb, pack: Pack): void {
  insertAgreements(db, pack)
  insertFunding(db, pack)
  insertEvents(db, pack)
  insertQuestions(db, pack)
  for (const inconsistency of pack.inconsistencies) {
    insertInconsistency(db, inconsistency, pack.id)
  }
}

function insertAgreements(db: WriteDb, pack: Pack): void {
  const insert = db.prepare(
    `insert into agreements (id, position, type, parties, status, date,
       sourceId, sentence, startOffset, endOffset, pack)
     values (@id, (select coalesce(max(position), 0) + 1 from agreements), @type, @partyList,
       @status, @date, @source, @sentence, @start, @end, @pack)`,
  )
  for (const agreement of pack.agreements) {
    insert.run({ ...agreement, partyList: JSON.stringify(agreement.parties), pack: pack.id })
  }
}

function insertFunding(db: WriteDb, pack: Pack): void {
  const insert = db.prepare(
    `insert into funding (id, position, amount, unit, qualifier, scale, purpose, period, geography,
       sourceId, sentence, startOffset, endOffset, pack)
     values (@id, (select coalesce(max(position), 0) + 1 from funding), @amount, @unit, @qualifier,
       @scale, @purpose, @period, @geography, @source, @sentence, @start, @end, @pack)`,
  )
  for (const funding of pack.funding) insert.run({ ...funding, pack: pack.id })
}

function insertEvents(db: WriteDb, pack: Pack): void {
  const insert = db.prepare(
    `insert into events (id, date, title, sourceId, sentence, startOffset, endOffset, pack)
     values (@id, @date, @title, @source, @sentence, @start, @end, @pack)`,
  )
  for (const event of pack.events) insert.run({ ...event, pack: pack.id })
}

function insertQuestions(db: WriteDb, pack: Pack): void {
  const insert = db.prepare(
    `insert into questions (id, number, text, subQuestions, sourceId, pack)
     values (@id, @number, @text, @subQuestionList, @source, @pack)`,
  )
  for (const question of pack.questions) {
    const subQuestionList = JSON.stringify(question.subQuestions)
    insert.run({ ...question, subQuestionList, pack: pack.id })
  }
}

function insertInconsistency(db: WriteDb, inconsistency: Inconsistency, pack: string): void {
  const { first, second } = inconsistency
  db.prepare(
    `insert into inconsistencies (id, kind, severity, description, advice,
       firstSourceId, firstSentence, firstStart, firstEnd,
       secondSourceId, secondSentence, secondStart, secondEnd, pack)
     values (@id, @kind, @severity, @description, @advice,
       @firstSource, @firstSentence, @firstStart, @firstEnd,
       @secondSource, @secondSentence, @secondStart, @secondEnd, @pack)`,
  ).run({
    ...inconsistency,
    firstSource: first.source,
    firstSentence: first.sentence,
    firstStart: first.start,
    firstEnd: first.end,
    secondSource: second?.source ?? null,
    secondSentence: second?.sentence ?? null,
    secondStart: second?.start ?? null,
    secondEnd: second?.end ?? null,
    pack,
  })
}
