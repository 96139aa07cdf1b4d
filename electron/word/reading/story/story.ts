import type { Role } from '@shared/note/roles/role'
import type { WordChange, WordLoss, WordRun } from '@shared/word/word-document'
import { type CountParagraph, createNumberingCounter } from '../numbering/count-numbering'
import type { Relationships } from '../parts/relationships'
import type { Look, SaidLook } from '../styles/said-look'
import type { Style } from '../styles/style-sheet'
import type { XmlNode } from '../xml/xml-node'
import { findUnclosedFields } from './unclosed-fields'
import type { WordFile } from './word-file'

type LooseLoss = Omit<WordLoss, 'near'> & {
  /** How much of the paragraph's text stands before it. */
  readonly at: number
}

/** Text that hangs on a paragraph and stands behind it. */
export type HangingText = {
  readonly node: XmlNode
  readonly changes: readonly WordChange[]
  readonly at: number
}

export type OpenParagraph = {
  readonly style: Style
  readonly ids: string[]
  role: Role | null
  /** Texts with all their marks, those of the style too. */
  readonly runs: WordRun[]
  readonly losses: LooseLoss[]
  readonly hanging: HangingText[]
  /** Comments whose reference stands in it. */
  readonly referred: string[]
  /** The first run that is its own; those before it stood in paragraphs that are one with it. */
  readonly ownRunsAt: number
  /** Of its own runs. */
  textLength: number
  hidden: string
  /** What a form asks to be filled in. */
  prompt: string
  passing: string
  hasFormattingChange: boolean
}

export type OpenField = {
  /** In capitals; empty until its instruction is whole. */
  name: string
  instruction: string
  isResult: boolean
  hasResult: boolean
  link: string | null
  /** What a form shows that has no result. */
  readonly shown: string
}

export type RunState = {
  readonly look: Look
  readonly reformatted: Extract<WordRun, { kind: 'text' }>['reformatted']
}

/** A text of the file (the body, a note, a header, a comment) while it is read. */
export type Story = {
  readonly file: WordFile
  readonly links: Relationships
  readonly countParagraph: CountParagraph
  readonly unclosedFields: ReadonlySet<XmlNode>
  /** Tracked changes that what comes stands in, the outer one first. */
  changes: readonly WordChange[]
  /** Names of moves by the id of their range. */
  readonly movesFrom: Map<string, string>
  readonly movesTo: Map<string, string>
  comments: readonly string[]
  /** Of the last run. */
  lastComments: readonly string[]
  /** Comments that a run is about. */
  readonly placedComments: Set<string>
  /** Comments of a point with no run before it. */
  waitingComments: readonly string[]
  readonly fields: OpenField[]
  readonly hyperlinks: (string | null)[]
  /** Ids of bookmarks that begin between paragraphs. */
  waitingIds: string[]
  /** The same of what the next paragraph is for. */
  waitingRole: Role | null
  /** Properties of the sections that have ended. */
  readonly sections: XmlNode[]
  paragraph: OpenParagraph | null
  run: RunState
  paragraphLook: SaidLook
  isInUnknown: boolean
  isInPrompt: boolean
  /** Of the last paragraph that had any. */
  lastText: string
}

export const plainRun: RunState = {
  look: { marks: [], isStruck: false, isHidden: false, language: null, font: '' },
  reformatted: null,
}

/** A story at its beginning. */
export function beginStory(file: WordFile, links: Relationships, root: XmlNode): Story {
  return {
    file,
    links,
    countParagraph: createNumberingCounter(file.lists),
    unclosedFields: findUnclosedFields(root),
    changes: [],
    movesFrom: new Map(),
    movesTo: new Map(),
    comments: [],
    lastComments: [],
    placedComments: new Set(),
    waitingComments: [],
    fields: [],
    hyperlinks: [],
    waitingIds: [],
    waitingRole: null,
    sections: [],
    paragraph: null,
    run: plainRun,
    paragraphLook: file.styles.defaultLook,
    isInUnknown: false,
    isInPrompt: false,
    lastText: '',
  }
}
