import { commentMarkName, commentsAttributeName } from '@shared/body/comments/range-marks'
import { Extension, Mark, mergeAttributes } from '@tiptap/core'

/** Single things in the text that a comment may be about; a mark on them would not be stored. */
const typesWithComments = ['figure', 'citation', 'reference', 'footnote', 'hardBreak']

/**
 * The words that a comment is about; several comments may share words. What is typed at their end
 * is not commented. Whether and how they are shown is decided by `comment-look.ts`.
 */
export const CommentMark = Mark.create({
  name: commentMarkName,
  inclusive: false,
  excludes: '',
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-comment-id'),
      renderHTML: ({ id }) => ({ 'data-comment-id': id }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-comment-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes), 0],
})

/** The comments on a figure, a citation, a footnote's mark or a line break. */
export const CommentsAttribute = Extension.create({
  name: 'commentsAttribute',
  addGlobalAttributes: () => [
    {
      types: typesWithComments,
      attributes: {
        [commentsAttributeName]: {
          default: null,
          parseHTML: (element: HTMLElement) =>
            element.getAttribute('data-comments')?.split(' ') ?? null,
          renderHTML: (attributes: Record<string, unknown>) => {
            const ids = attributes[commentsAttributeName]
            return Array.isArray(ids) ? { 'data-comments': ids.join(' ') } : {}
          },
        },
      },
    },
  ],
})
