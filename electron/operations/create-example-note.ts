import { formatObservation } from '@shared/figure/format-observation'
import type { Language } from '@shared/language/language'
import { languageOf } from '@shared/language/language-of'
import type { Observation } from '@shared/library/observation'
import type { Block } from '@shared/note/block'
import { emptyHeader, headerSchema } from '@shared/note/header'
import type { Inline } from '@shared/note/inline'
import type { Note } from '@shared/note/note'
import { listQuestions } from '../store/library/facts/questions'
import { findStatistics } from '../store/library/statistics'
import { addLimitePack } from './add-built-in-packs'
import type { OperationContext } from './context'
import { addNote } from './create-note'
import { type ExampleText, exampleTextSchema, piecesOf } from './example-text'

type Build = {
  readonly newId: () => string
  readonly shownAt: string
  readonly language: Language
  readonly observations: ReadonlyMap<string, Observation>
  readonly questions: ReadonlyMap<string, string>
}

/**
 * Makes the Western Balkans note of 14871/24 from the library, a new one each time: its header,
 * its sections, its figures live, its questions. Adds the LIMITE pack that it is made from.
 */
export async function createExampleNote(context: OperationContext): Promise<Note> {
  await addLimitePack(context)
  const file = await import('../../resources/library/limite-example-note.json', {
    with: { type: 'json' },
  })
  const example = exampleTextSchema.parse(file.default)
  const header = headerSchema.parse({ ...emptyHeader, ...example.header })
  const build: Build = {
    newId: context.newId,
    shownAt: new Date(context.nowMs()).toISOString(),
    language: languageOf(header.language),
    observations: observationsOf(context, example),
    questions: new Map(listQuestions(context.db).map(({ id, text }) => [id, text])),
  }
  return addNote(context, {
    template: example.template,
    title: example.title,
    header,
    body: example.blocks.map((block) => blockOf(block, build)),
  })
}

function observationsOf({ db }: OperationContext, example: ExampleText) {
  const ids = example.blocks.flatMap((block) =>
    block.kind === 'questions'
      ? []
      : piecesOf(block.text).flatMap((piece) =>
          piece.kind === 'figure' ? [piece.observationId] : [],
        ),
  )
  return new Map(
    findStatistics(db, ids).flatMap((evidence) =>
      evidence.kind === 'statistic' ? [[evidence.item.id, evidence.item] as const] : [],
    ),
  )
}

function blockOf(block: ExampleText['blocks'][number], build: Build): Block {
  const id = build.newId()
  switch (block.kind) {
    case 'heading':
      return { id, kind: 'heading', level: 1, content: inlinesOf(block.text, build) }
    case 'paragraph':
      return { id, kind: 'paragraph', language: null, content: inlinesOf(block.text, build) }
    case 'questions':
      return {
        id,
        kind: 'questions',
        intro: [textInline(block.intro)],
        items: block.questions.map((questionId) => ({
          id: build.newId(),
          questionId,
          content: [textInline(getFrom(build.questions, questionId))],
        })),
      }
  }
}

function inlinesOf(text: string, build: Build): readonly Inline[] {
  return piecesOf(text).map((piece): Inline => {
    if (piece.kind === 'text') return textInline(piece.text)
    const { observationId, form } = piece
    const observation = getFrom(build.observations, observationId)
    const shown = formatObservation(observation, form, build.language)
    return {
      kind: 'figure',
      id: build.newId(),
      observationId,
      form,
      shown,
      shownAt: build.shownAt,
    }
  })
}

function textInline(text: string): Inline {
  return { kind: 'text', text, marks: [] }
}

function getFrom<T>(items: ReadonlyMap<string, T>, id: string): T {
  const item = items.get(id)
  if (item === undefined) throw new Error(`The library pack lacks ${id}`)
  return item
}
