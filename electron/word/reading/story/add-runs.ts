import type { WordLoss, WordRun } from '@shared/word/word-document'
import { innermost, isPassing } from '../flow/changes'
import type { Story } from './story'

/** What a run says of itself; where it stands is said by the story. */
type RunContent =
  | Omit<Extract<WordRun, { kind: 'image' }>, 'change' | 'comments'>
  | Omit<Extract<WordRun, { kind: 'chart' }>, 'change' | 'comments'>
  | Omit<Extract<WordRun, { kind: 'note' }>, 'change' | 'comments'>
  | { readonly kind: 'lineBreak' | 'pageBreak' }

/** Adds words as the run that is being read looks; those that are not shown are kept as losses. */
export function addText(story: Story, text: string): void {
  const { paragraph, run } = story
  if (paragraph === null || text === '' || isInInstruction(story)) return
  markResults(story)
  if (isPassing(story.changes)) {
    paragraph.passing += text
    return
  }
  if (story.isInPrompt) {
    paragraph.prompt += text
    return
  }
  if (run.look.isHidden) {
    paragraph.hidden += text
    return
  }
  const { marks, isStruck, language } = run.look
  const link = linkOf(story)
  paragraph.textLength += text.length
  place(story, {
    kind: 'text',
    change: innermost(story.changes),
    comments: story.comments,
    text,
    marks: link === null ? marks : marks.filter((mark) => mark !== 'underline'),
    isStruck,
    language,
    reformatted: run.reformatted,
    link,
    field: story.fields.findLast(({ name }) => name !== '' && name !== 'HYPERLINK')?.name ?? null,
  })
}

/** Adds what is no text. */
export function addRun(story: Story, content: RunContent): void {
  if (story.paragraph === null || isInInstruction(story)) return
  if (isPassing(story.changes) || story.run.look.isHidden) return
  markResults(story)
  place(story, { ...content, change: innermost(story.changes), comments: story.comments })
}

/** Tells what is lost at this place; where that is is said when its paragraph ends. */
export function addLoss(
  story: Story,
  what: WordLoss['what'],
  { text = '', isTextKept = false }: Partial<Pick<WordLoss, 'text' | 'isTextKept'>> = {},
): void {
  const { paragraph } = story
  if (paragraph === null)
    story.file.losses.push({ what, near: nearOf(story.lastText, 0), text, isTextKept })
  else paragraph.losses.push({ what, text, isTextKept, at: paragraph.textLength })
}

/** The instruction of a field is not shown, nor what fields in it give. */
function isInInstruction({ fields }: Story): boolean {
  return fields.some(({ isResult }) => !isResult)
}

function markResults({ fields }: Story): void {
  for (const field of fields) field.hasResult = true
}

function linkOf({ hyperlinks, fields }: Story): string | null {
  return hyperlinks.at(-1) ?? fields.findLast(({ link }) => link !== null)?.link ?? null
}

function place(story: Story, run: WordRun): void {
  const { paragraph, waitingComments } = story
  if (paragraph === null) return
  if (story.lastComments !== run.comments)
    for (const id of run.comments) story.placedComments.add(id)
  story.lastComments = run.comments
  if (waitingComments.length === 0) {
    paragraph.runs.push(run)
    return
  }
  for (const id of waitingComments) story.placedComments.add(id)
  paragraph.runs.push({ ...run, comments: [...new Set([...run.comments, ...waitingComments])] })
  story.waitingComments = []
}

const nearLength = 30

/** The words on both sides of a place in a text. */
export function nearOf(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - nearLength), at)
  const after = text.slice(at, at + nearLength)
  const begins = at > nearLength ? `…${before.replace(/^\S*\s+(?=\S)/, '')}` : before
  const ends = at + nearLength < text.length ? `${after.replace(/\s+\S*$/, '')}…` : after
  return `${begins}${ends}`.replace(/\s+/g, ' ').trim()
}
