import type { Position, Reply } from '@shared/replies/reply'
import type { Text } from '@shared/text/text'

/** How a line was understood, in words: `DE, AT · supports · wants EURA first`. */
export function readingOf({ speakers, positions, remark }: Reply, text: Text): string {
  return [
    speakers.join(', '),
    ...(positions.length === 0 && speakers.length > 0 ? [text('position.spoke')] : []),
    ...positions.map((position) => positionWords(position, text)),
    remark,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

export function positionWords(position: Position, text: Text): string {
  switch (position.kind) {
    case 'supportsIf':
      return `${text('position.supportsIf')} ${position.condition}`
    case 'joined':
      return text('position.joined', { codes: position.codes.join(', ') })
    default:
      return text(`position.${position.kind}`)
  }
}
