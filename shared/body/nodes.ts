/**
 * Names of the nodes in the Yjs document of a note's body. The editor's schema uses the same
 * names, as the collaboration binding writes them into the document as they are.
 *
 * heading {id, level} · paragraph {id, language, numbered} · bulletList, orderedList {id} of listItem {id}
 * of one paragraph and then lists · table {id, caption, altText} of tableRow of tableCell, tableHeader {colspan,
 * rowspan, colwidth} of paragraphs · quotation {id, measureId, sourceId} · questions {id} of one
 * questionsIntro and then question {id, questionId}, each followed by its subQuestion {id} · chart {id, chart, sourceLine, altText} around its
 * caption · annex {id, orientation} around its title · contents {id} · image {id, sha256, widthPx, heightPx, widthMm, altText, isDecorative} around its caption.
 * An orderedList may have a start. Inline: text with marks, hardBreak,
 * figure {id, observationId or calculation, form, shown, shownAt}, citation {id, noteId, shown},
 * reference {id, targetId, shown}, footnote {id, sourceId} around its own text. Attributes that are null are left out.
 * Each block may have a role: instruction, lineToTake, ifRaised or notToBeSaid.
 *
 * What a comment is about has the mark `comment` {id}; a figure, citation, footnote or hardBreak has
 * the attribute `comments`, a list of ids. The threads stand beside the body, in the map `comments`.
 */
export const nodeNames = [
  'heading',
  'paragraph',
  'bulletList',
  'orderedList',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
  'quotation',
  'questions',
  'questionsIntro',
  'question',
  'subQuestion',
  'chart',
  'image',
  'annex',
  'contents',
  'hardBreak',
  'figure',
  'citation',
  'reference',
  'footnote',
] as const
export type NodeName = (typeof nodeNames)[number]

/** Name of the XML fragment that holds the body in the Yjs document. */
export const bodyFragmentName = 'body'
