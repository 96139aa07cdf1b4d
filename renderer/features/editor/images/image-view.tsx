import { heightMm, keptWidthMm, textWidthMm } from '@shared/note/images/image-width'
import { IconPhotoOff } from '@tabler/icons-react'
import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { type PointerEvent, useCallback, useRef, useState } from 'react'
import { useImageUrl } from '../../../lib/images/use-image-url'
import { useText } from '../../../lib/use-text'
import classes from './image.module.css'
import { type ImageAttributes, imageAttributes } from './image-attributes'
import { ImageFields } from './image-fields'

/** A picture on the page: its caption is text of the note, what else is said of it has fields. */
export function ImageView({ node, selected, editor, updateAttributes, getPos }: NodeViewProps) {
  const text = useText()
  const image = imageAttributes(node)
  const url = useImageUrl(image?.sha256 ?? null)
  const select = useCallback(() => {
    const position = getPos()
    if (position !== undefined) editor.chain().focus().setNodeSelection(position).run()
  }, [editor, getPos])
  const name = image === null ? text('image.missing') : nameOf(image, text)
  return (
    <NodeViewWrapper
      as="figure"
      className={`fiche-image ${classes.image}`}
      data-image-block=""
      data-selected={selected}
      data-help="pictures"
    >
      <NodeViewContent
        as="div"
        className={classes.caption}
        data-empty={node.childCount === 0}
        data-placeholder={text('image.caption')}
      />
      <div contentEditable={false}>
        {/* What is selected in a page is told to nobody who does not see it. */}
        <span className={classes.spoken} role="status">
          {selected ? name : ''}
        </span>
        {image !== null && url !== 'missing' ? (
          <Picture
            image={image}
            url={url}
            alt={image.isDecorative ? '' : image.altText || name}
            isEditable={editor.isEditable}
            onPick={select}
            onWidth={(widthMm) => updateAttributes({ widthMm })}
          />
        ) : (
          <p className={classes.missing}>
            <IconPhotoOff size={16} aria-hidden="true" />
            {text('image.missing')}
          </p>
        )}
        {image !== null && (
          <ImageFields
            image={image}
            isEditable={editor.isEditable}
            onChange={updateAttributes}
            onLeave={select}
          />
        )}
      </div>
    </NodeViewWrapper>
  )
}

function nameOf({ altText, isDecorative }: ImageAttributes, text: ReturnType<typeof useText>) {
  if (isDecorative) return text('image.nameDecorative')
  return altText.trim() === '' ? text('image.nameless') : text('image.name', { words: altText })
}

type PictureProps = {
  readonly image: ImageAttributes
  readonly url: string | null
  readonly alt: string
  readonly isEditable: boolean
  readonly onPick: () => void
  readonly onWidth: (widthMm: number) => void
}

function Picture({ image, url, alt, isEditable, onPick, onWidth }: PictureProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [draggedMm, setDragged] = useState<number | null>(null)
  const widthMm = draggedMm ?? image.widthMm
  const widthAt = ({ clientX }: PointerEvent) => {
    const line = frame.current?.parentElement?.getBoundingClientRect()
    if (line === undefined || line.width === 0) return image.widthMm
    return keptWidthMm(((clientX - line.left) / line.width) * textWidthMm)
  }
  return (
    <div
      ref={frame}
      className={classes.frame}
      style={{
        width: `${Math.min(100, (widthMm / textWidthMm) * 100)}%`,
        aspectRatio: `${image.widthPx} / ${image.heightPx}`,
      }}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape in the caption or a field does the same */}
      {url !== null && <img src={url} alt={alt} draggable={false} onClick={onPick} />}
      {isEditable && (
        // Its field and its keys do the same for the keyboard.
        <span
          className={classes.handle}
          aria-hidden="true"
          onPointerDown={(event) => {
            event.preventDefault()
            event.currentTarget.setPointerCapture(event.pointerId)
            setDragged(image.widthMm)
          }}
          onPointerMove={(event) => {
            if (draggedMm !== null) setDragged(widthAt(event))
          }}
          onPointerUp={(event) => {
            if (draggedMm === null) return
            onWidth(widthAt(event))
            setDragged(null)
          }}
          onPointerCancel={() => setDragged(null)}
        />
      )}
      {draggedMm !== null && (
        <span className={classes.size} aria-hidden="true">
          {draggedMm} × {heightMm({ ...image, widthMm: draggedMm })} mm
        </span>
      )}
    </div>
  )
}
