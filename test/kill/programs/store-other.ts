import { contract } from '@shared/contract/contract'
import { makePng } from '../../support/pictures'
import { oneOf, type Random } from '../random'

type Request = (method: string, input: object) => Promise<unknown>

type Place = {
  readonly noteId: string
  /** Of a question of the note. */
  readonly questionId: string
  readonly sourceId: string
  readonly request: Request
  /** Records a file as sent to somebody. */
  readonly record: (sentTo: string) => void
}

const kinds = ['reply', 'template', 'image', 'attachment', 'sent'] as const
export type OtherKind = (typeof kinds)[number]

export function chooseOther(random: Random): OtherKind {
  return oneOf(random, kinds)
}

/** Stores something beside the text of the note, known by a number, as the window does. */
export async function storeOther(place: Place, kind: OtherKind, number: number): Promise<void> {
  const { noteId, questionId, sourceId, request, record } = place
  switch (kind) {
    case 'reply':
      await request('addReplies', { noteId, questionIds: [questionId], text: nameOf(number) })
      return
    case 'template':
      await request('saveAsTemplate', { noteId, title: nameOf(number) })
      return
    case 'image':
      await request('addImage', { bytes: base64(makePng(number, 1)) })
      return
    case 'attachment':
      await attach(request, { sourceId, fileName: nameOf(number) })
      return
    case 'sent':
      record(nameOf(number))
  }
}

/** What is stored under a number is called so, but for a picture: it is so many pixels wide. */
function nameOf(number: number): string {
  return `other${number}`
}

async function attach(
  request: Request,
  { sourceId, fileName }: { readonly sourceId: string; readonly fileName: string },
): Promise<void> {
  const pieces = [Buffer.from('first piece, '), Buffer.from('second piece')]
  const byteCount = Buffer.concat(pieces).length
  const begun = { sourceId, fileName, mediaType: 'text/plain', byteCount }
  const { id } = contract.beginAttachment.output.parse(await request('beginAttachment', begun))
  for (const [position, piece] of pieces.entries())
    await request('appendAttachment', { id, position, bytes: base64(piece) })
  // Of no kind that can be read: it is kept once the user says so.
  await request('finishAttachment', { id })
  await request('keepUnreadAttachment', { id })
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
