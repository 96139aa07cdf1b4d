import { bodyFragmentName } from '@shared/body/nodes'
import { english } from '@shared/language/en'
import type { Extensions } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Collaboration } from '@tiptap/extension-collaboration'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Italic } from '@tiptap/extension-italic'
import { Subscript } from '@tiptap/extension-subscript'
import { Superscript } from '@tiptap/extension-superscript'
import { Text } from '@tiptap/extension-text'
import { Underline } from '@tiptap/extension-underline'
import { UniqueID } from '@tiptap/extension-unique-id'
import { Dropcursor, Gapcursor } from '@tiptap/extensions'
import type { Doc } from 'yjs'
import { ChartBlock } from '../chart/chart-node'
import { citationNode } from '../citations/citation'
import { type CitedNumbers, createCitedNumbers } from '../citations/cited-numbers'
import { CommentMark, CommentsAttribute } from '../comments/comment-mark'
import { ImageBlock } from '../images/image-node'
import { createPageTargets, type PageTargets } from '../references/page-targets'
import { referenceNode } from '../references/reference'
import { TableKeys } from '../tables/table-keys'
import { Figure } from './figure'
import { Footnote } from './footnote'
import { Heading } from './heading'
import { listExtensions } from './lists'
import { questionExtensions } from './questions/questions'
import { annexNode } from './structure/annex'
import { contentsNode } from './structure/contents'
import { tableExtensions } from './tables'
import { PageDocument, Paragraph, Quotation } from './text-blocks'
import { UndoSteps } from './undo-steps'

const typesWithId = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'table',
  'quotation',
  'questions',
  'question',
  'subQuestion',
  'chart',
  'image',
  'annex',
  'contents',
  'figure',
  'citation',
  'reference',
  'footnote',
]

// Opening a note must not change it: ids are given to what is written, not to what is read.
const Ids = UniqueID.extend({
  addProseMirrorPlugins() {
    const plugins = this.parent?.() ?? []
    this.storage.needsInitialIdGeneration = false
    return plugins
  },
})

/** The schema of a note's body with its keys and rules, bound to the Yjs document of the body. */
export function pageExtensions(
  body: Doc,
  newId: () => string,
  numbers: CitedNumbers = createCitedNumbers(),
  targets: PageTargets = createPageTargets(english),
): Extensions {
  return [
    PageDocument,
    Text,
    HardBreak,
    Bold,
    Italic,
    Underline,
    Dropcursor,
    Gapcursor,
    Paragraph,
    Heading,
    ...listExtensions,
    ...tableExtensions(targets),
    TableKeys,
    Quotation,
    ...questionExtensions,
    ChartBlock,
    ImageBlock,
    annexNode(targets),
    contentsNode(targets),
    Figure,
    citationNode(numbers),
    referenceNode(targets),
    Footnote,
    Superscript,
    Subscript,
    CommentMark,
    CommentsAttribute,
    UndoSteps,
    Ids.configure({ types: typesWithId, generateID: newId }),
    Collaboration.configure({ document: body, field: bodyFragmentName }),
  ]
}
