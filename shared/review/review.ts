import { z } from 'zod'
import { blockSchema } from '../note/block'
import { idSchema, inlinesSchema, markSchema } from '../note/inline'

/** Who did it, as the returned file says. */
const authorshipFields = {
  /** Empty where the file does not say: the text differs from what was sent, untracked. */
  author: z.string(),
  at: z.iso.datetime().nullable(),
  isTracked: z.boolean(),
}

const changeFields = {
  id: idSchema,
  /** The copy that it came with. */
  copyId: idSchema,
  ...authorshipFields,
  /** Changes of other copies that cannot be taken together with it. */
  conflicts: z.array(idSchema).readonly(),
}

/** What must be seen before it is taken: never part of "take all". */
const cautionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('figure'),
    figureId: idSchema,
    /** What the source says, in the form in which the note shows it. */
    sourced: z.string(),
  }),
  /** `Kosovo*`, `Palestine*` and their footnotes. */
  z.strictObject({ kind: z.literal('designation'), words: z.string() }),
  /** Words that are frozen: the formula that closes an item note, a library quotation. */
  z.strictObject({ kind: z.literal('formula'), words: z.string() }),
])
export type Caution = z.infer<typeof cautionSchema>

/** A place in the note that was sent. */
const textPlaceFields = {
  /**
   * The text: id of a heading, paragraph (in a cell too), quotation, list item, question,
   * sub-question, footnote, annex title, caption; that of the questions for their intro.
   */
  in: idSchema,
  /** In UTF-16 units of that text as comments count them: a figure, citation or footnote is one. */
  start: z.int().min(0),
  end: z.int().min(0),
}

/** Null stands for the beginning of the note, or of what it stands in. */
const afterId = idSchema.nullable()

/** One thing that a colleague did to the note that was sent, small enough to be judged alone. */
const reviewChangeSchema = z.discriminatedUnion('kind', [
  /** Words put in, taken out or replaced within one text. */
  z.strictObject({
    ...changeFields,
    kind: z.literal('text'),
    ...textPlaceFields,
    /** As it read, for the reader. */
    before: z.string(),
    after: inlinesSchema,
    caution: cautionSchema.nullable(),
    /** Put in where the text is split in two: it begins the second part. */
    isBehindSplit: z.literal(true).exactOptional(),
  }),
  z.strictObject({
    ...changeFields,
    kind: z.literal('marks'),
    ...textPlaceFields,
    before: z.array(markSchema).readonly(),
    after: z.array(markSchema).readonly(),
  }),
  z.strictObject({
    ...changeFields,
    kind: z.literal('addedBlock'),
    /** A block, an item whose list it parts, or another change that adds one or splits a text. */
    afterId,
    block: blockSchema,
  }),
  /** A block, list item, question or sub-question is gone. */
  z.strictObject({
    ...changeFields,
    kind: z.literal('removed'),
    in: idSchema,
    before: z.string(),
    caution: cautionSchema.nullable(),
  }),
  z.strictObject({
    ...changeFields,
    kind: z.literal('moved'),
    in: idSchema,
    afterId,
    /** An item that left its list: it stands among the blocks then, in a list of its own. */
    isApart: z.literal(true).exactOptional(),
    /** Blocks that followed it and still do: the section below a heading, in order. */
    withIds: z.array(idSchema).readonly().exactOptional(),
    before: z.string(),
  }),
  /** A new list item, question or sub-question. */
  z.strictObject({
    ...changeFields,
    kind: z.literal('addedItem'),
    /** The list, questions or question that it belongs to. */
    in: idSchema,
    afterId,
    content: inlinesSchema,
  }),
  /** One text became two: the second begins at `place`. */
  z.strictObject({
    ...changeFields,
    kind: z.literal('split'),
    in: idSchema,
    place: z.int().min(0),
    before: z.string(),
    caution: cautionSchema.exactOptional(),
  }),
  /** The text is one with the one before it. */
  z.strictObject({
    ...changeFields,
    kind: z.literal('joined'),
    in: idSchema,
    withId: idSchema,
    before: z.string(),
    caution: cautionSchema.exactOptional(),
  }),
  /** A paragraph became a heading, a heading another level, and so on: the block with its old id. */
  z.strictObject({
    ...changeFields,
    kind: z.literal('becameKind'),
    in: idSchema,
    block: blockSchema,
  }),
  /** Rows put in and taken out, cells merged: the table as it was returned. */
  z.strictObject({ ...changeFields, kind: z.literal('table'), in: idSchema, block: blockSchema }),
  z.strictObject({
    ...changeFields,
    kind: z.literal('header'),
    /** A field of the header. */
    field: z.string(),
    before: z.string(),
    after: z.string(),
  }),
])
export type ReviewChange = z.infer<typeof reviewChangeSchema>

/** A comment that came back, or an answer to one of ours. */
const reviewCommentSchema = z.strictObject({
  id: idSchema,
  copyId: idSchema,
  author: z.string(),
  at: z.iso.datetime().nullable(),
  text: z.string(),
  /** Where it stands, as comments of a note do; empty where its words are gone. */
  ranges: z
    .array(z.strictObject({ in: idSchema, start: z.int().min(0), end: z.int().min(0) }))
    .readonly(),
  /** The words that it is about. */
  quote: z.string(),
  /** A comment of the note that it answers, or another one of the review. */
  answersId: idSchema.nullable(),
  /** The comment of the note that it is, sent out and come back: nothing but `isResolved` is new. */
  ownId: idSchema.nullable(),
  isResolved: z.boolean(),
})
export type ReviewComment = z.infer<typeof reviewCommentSchema>

/** A file that came back. */
const reviewCopySchema = z.strictObject({
  id: idSchema,
  fileName: z.string(),
  /** Of its bytes, in hexadecimal. */
  sha256: z.string(),
  /** The program that saved it last, as it says. */
  application: z.string(),
  /** Everybody named in its changes and comments. */
  authors: z.array(z.string()).readonly(),
  receivedAt: z.iso.datetime(),
  /** How its paragraphs were found again. */
  matchedBy: z.enum(['ids', 'text', 'both']),
})
export type ReviewCopy = z.infer<typeof reviewCopySchema>

/** What was not understood; nothing is dropped unsaid. */
const reviewLossSchema = z.strictObject({
  copyId: idSchema,
  /** A `what` of `WordLoss`, or a word of the review's own. */
  what: z.string(),
  near: z.string(),
  text: z.string(),
})
export type ReviewLoss = z.infer<typeof reviewLossSchema>

/** What the author of the note says to a change or a comment. */
export const reviewDecisionSchema = z.strictObject({
  /** Id of a change or a comment. */
  id: idSchema,
  decision: z.enum(['taken', 'refused', 'edited']),
  /** What is written in its stead, for `edited` ones. */
  words: inlinesSchema.exactOptional(),
  /** For the summary that goes back; empty if none is given. */
  reason: z.string(),
})
export type ReviewDecision = z.infer<typeof reviewDecisionSchema>

/** All that came back of one note: what colleagues did, and what its author says to it. */
export const reviewSchema = z.strictObject({
  id: idSchema,
  noteId: idSchema,
  /** The record "as sent" that all copies are compared with; null for what another program made. */
  sentId: idSchema.nullable(),
  copies: z.array(reviewCopySchema).readonly(),
  /** In reading order of the note that was sent, those of the header first. */
  changes: z.array(reviewChangeSchema).readonly(),
  comments: z.array(reviewCommentSchema).readonly(),
  losses: z.array(reviewLossSchema).readonly(),
  /** At most one for a change or comment; what has none is open. */
  decisions: z.array(reviewDecisionSchema).readonly(),
})
export type Review = z.infer<typeof reviewSchema>
