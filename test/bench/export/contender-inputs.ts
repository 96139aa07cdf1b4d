import type { BenchPages } from './bench-pages'

/** The pages as Markdown with footnotes of its own kind, which pandoc makes native. */
export function benchMarkdown({ pages, questions }: BenchPages): string {
  let notes = 0
  const written = pages.flatMap(({ heading, paragraphs, table }) => [
    `# ${heading}`,
    ...paragraphs.flatMap(({ text, footnote }) => {
      if (footnote === null) return [text]
      notes += 1
      return [`${text}[^${notes}]`, `[^${notes}]: ${footnote}`]
    }),
    ...(table === null ? [] : [markdownTable(table)]),
  ])
  const asked = questions.map((question, index) => `${index + 1}. *${question}*`)
  return `${[...written, asked.join('\n')].join('\n\n')}\n`
}

function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/**
 * The body of the document that docxtemplater fills: its loops over pages, paragraphs, rows and
 * questions. It has no loop over notes, so these stand in brackets.
 */
export function fillableBody(): string {
  const paragraph = (text: string, style?: string) =>
    `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
  const cell = (text: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`
  return [
    paragraph('{#pages}'),
    paragraph('{heading}', 'Heading1'),
    paragraph('{#paragraphs}'),
    paragraph('{text}{#footnote} [{footnote}]{/}'),
    paragraph('{/paragraphs}'),
    paragraph('{#table}'),
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>',
    `<w:tr>${cell('{#rows}{first}')}${cell('{second}')}${cell('{third}{/rows}')}</w:tr></w:tbl>`,
    paragraph('{/table}'),
    paragraph('{/pages}'),
    paragraph('{#questions}'),
    paragraph('{.}'),
    paragraph('{/questions}'),
  ].join('')
}

/** What docxtemplater fills it with. */
export function fillableData({ pages, questions }: BenchPages): unknown {
  return {
    questions,
    pages: pages.map(({ table, ...page }) => ({
      ...page,
      table:
        table === null
          ? false
          : { rows: table.map(([first, second, third]) => ({ first, second, third })) },
    })),
  }
}
