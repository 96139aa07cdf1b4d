import type { Role } from '@shared/note/roles/role'
import { findRoleInMark } from '@shared/word/role-mark'
import type { Story } from '../story/story'
import type { XmlNode } from '../xml/xml-node'

/** More at one place are no work of people. */
const mostOpen = 500

type Handler = (story: Story, node: XmlNode) => void

/** What begins and ends anywhere, between paragraphs too. */
export const rangeHandlers: Readonly<Record<string, Handler>> = {
  'w:bookmarkStart': (story, node) => {
    const name = node.attributes['w:name'] ?? ''
    const role = findRoleInMark(name)
    if (role !== null) markRole(story, role)
    const id = idOfBookmark(name)
    if (id === null) return
    const ids = story.paragraph?.ids ?? story.waitingIds
    ids.push(id)
  },
  'w:commentRangeStart': (story, { attributes }) => {
    const id = attributes['w:id'] ?? ''
    const isNew = story.file.commentIds.has(id) && !story.comments.includes(id)
    if (isNew && story.comments.length < mostOpen) story.comments = [...story.comments, id]
  },
  'w:commentRangeEnd': (story, { attributes }) => closeComment(story, attributes['w:id'] ?? ''),
  'w:commentReference': (story, { attributes }) => {
    const id = attributes['w:id'] ?? ''
    if (!story.file.commentIds.has(id)) return
    if (story.comments.includes(id)) story.paragraph?.referred.push(id)
    if (!story.placedComments.has(id)) placeComment(story, id)
  },
  'w:moveFromRangeStart': (story, node) => beginMove(story.movesFrom, node),
  'w:moveFromRangeEnd': (story, { attributes }) => {
    story.movesFrom.delete(attributes['w:id'] ?? '')
  },
  'w:moveToRangeStart': (story, node) => beginMove(story.movesTo, node),
  'w:moveToRangeEnd': (story, { attributes }) => {
    story.movesTo.delete(attributes['w:id'] ?? '')
  },
}

function markRole(story: Story, role: Role): void {
  if (story.paragraph === null) story.waitingRole = role
  else story.paragraph.role = role
}

function beginMove(moves: Map<string, string>, { attributes }: XmlNode): void {
  if (moves.size < mostOpen) moves.set(attributes['w:id'] ?? '', attributes['w:name'] ?? '')
}

export function closeComment(story: Story, id: string): void {
  if (story.comments.includes(id)) story.comments = story.comments.filter((one) => one !== id)
}

/** A comment about a point is about the run before it, or the next one where there is none. */
function placeComment(story: Story, id: string): void {
  const runs = story.paragraph?.runs ?? []
  const last = runs.at(-1)
  if (last === undefined) {
    story.waitingComments = [...story.waitingComments, id]
    return
  }
  runs[runs.length - 1] = { ...last, comments: [...last.comments, id] }
  story.placedComments.add(id)
}

/**
 * The id of one of our blocks by its bookmark `_b_<id>`: ids hold no `_`, bookmarks no `-`.
 * LibreOffice adds `_Copy_1` to what was copied.
 */
function idOfBookmark(name: string): string | null {
  const own = /^_b_([A-Za-z0-9_]+)$/i.exec(name)?.[1]?.replace(/(_Copy_\d+)+$/i, '')
  if (own === undefined || own === '') return null
  const id = own.replaceAll('_', '-')
  return id.length <= longestId ? id : null
}

const longestId = 36
