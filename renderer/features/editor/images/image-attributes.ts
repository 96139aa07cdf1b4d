import { blockSchema, type ImageBlock } from '@shared/note/block'
import type { Node as PageNode } from '@tiptap/pm/model'

export type ImageAttributes = Omit<ImageBlock, 'id' | 'kind' | 'role' | 'content'>

/** What a node of the page says of its picture, null where it cannot be read. */
export function imageAttributes({ attrs }: Pick<PageNode, 'attrs'>): ImageAttributes | null {
  const { sha256, widthPx, heightPx, widthMm, altText, isDecorative }: Record<string, unknown> =
    attrs
  const read = blockSchema.safeParse({
    id: 'read',
    kind: 'image',
    sha256,
    widthPx,
    heightPx,
    widthMm,
    altText: altText ?? '',
    isDecorative: isDecorative === true,
    content: [],
  })
  if (!read.success || read.data.kind !== 'image') return null
  const { id: _id, kind: _kind, content: _content, role: _role, ...attributes } = read.data
  return attributes
}
