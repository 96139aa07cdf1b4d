import type { ImportReport } from '@shared/contract/review/import-report'
import type { Text, TextKey } from '@shared/text/text'

type NotKept = ImportReport['notKept'][number]

const names: Readonly<Record<string, TextKey>> = {
  'cell-change': 'wordImport.notKept.cellChange',
  chart: 'wordImport.notKept.chart',
  'comment-place': 'wordImport.notKept.commentPlace',
  'deep-list': 'wordImport.notKept.deepList',
  drawing: 'wordImport.notKept.drawing',
  'embedded-object': 'wordImport.notKept.embeddedObject',
  endnote: 'wordImport.notKept.endnote',
  equation: 'wordImport.notKept.equation',
  'external-link': 'wordImport.notKept.externalLink',
  'external-picture': 'wordImport.notKept.externalPicture',
  'form-field': 'wordImport.notKept.formField',
  'formatting-change': 'wordImport.notKept.formattingChange',
  'head-row': 'wordImport.notKept.headRow',
  'head-text': 'wordImport.notKept.headText',
  'heading-number': 'wordImport.notKept.headingNumber',
  'hidden-text': 'wordImport.notKept.hiddenText',
  image: 'wordImport.notKept.image',
  'link-address': 'wordImport.notKept.linkAddress',
  macro: 'wordImport.notKept.macro',
  'nested-table': 'wordImport.notKept.nestedTable',
  'note-in-note': 'wordImport.notKept.noteInNote',
  'page-edge': 'wordImport.notKept.pageEdge',
  picture: 'wordImport.notKept.picture',
  'passing-text': 'wordImport.notKept.passingText',
  'repeated-note': 'wordImport.notKept.repeatedNote',
  'struck-text': 'wordImport.notKept.struckText',
  'text-box': 'wordImport.notKept.textBox',
}

/** What of a file could not be kept, in words; what is unknown is called something. */
export function notKeptWords({ what }: NotKept, text: Text): string {
  return text(names[what] ?? 'wordImport.notKept.unknown')
}

/** Kinds in the order in which they are counted; words for none are left out. */
const kinds = [
  'headings',
  'paragraphs',
  'lists',
  'tables',
  'questions',
  'footnotes',
  'images',
  'comments',
] as const

/** `3 headings · 12 paragraphs`: how much of each came in, what there is none of left out. */
export function keptWords(kept: ImportReport['kept'], text: Text): string {
  return kinds
    .flatMap((kind) => {
      const count = kept[kind] ?? 0
      return count === 0 ? [] : [text(`wordImport.kept.${kind}`, { count })]
    })
    .join(' · ')
}
