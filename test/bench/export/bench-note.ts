import type { Note } from '../../../shared/note/note'
import {
  buildNote,
  cell,
  footnote,
  fullHeader,
  headerCell,
  heading,
  paragraph,
  questions,
  table,
} from '../../support/note-builder'
import type { BenchPages } from './bench-pages'

/** The pages as a note of Fiche. */
export function benchNote({ pages, questions: asked }: BenchPages): Note {
  return buildNote({
    header: fullHeader,
    body: [
      ...pages.flatMap((page) => [
        heading(1, page.heading),
        ...page.paragraphs.map(({ text, footnote: note }) =>
          note === null ? paragraph(text) : paragraph(text, footnote(note)),
        ),
        ...(page.table === null
          ? []
          : [
              table(
                page.table.map((cells, row) =>
                  cells.map((words) => (row === 0 ? headerCell(words) : cell(words))),
                ),
              ),
            ]),
      ]),
      questions('Delegations are invited to reply to the following questions:', ...asked),
    ],
  })
}
