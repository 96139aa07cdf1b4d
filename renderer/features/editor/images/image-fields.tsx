import { keptWidthMm, narrowestMm, textWidthMm } from '@shared/note/images/image-width'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useText } from '../../../lib/use-text'
import classes from './image.module.css'
import type { ImageAttributes } from './image-attributes'

type ImageFieldsProps = {
  readonly image: ImageAttributes
  readonly isEditable: boolean
  readonly onChange: (attributes: Partial<ImageAttributes>) => void
  /** Back to the picture as a whole. */
  readonly onLeave: () => void
}

/** What is said of a picture beside its caption: words for those who do not see it, and its width. */
export function ImageFields({ image, isEditable, onChange, onLeave }: ImageFieldsProps) {
  const text = useText()
  const altId = useId()
  const { altText, isDecorative } = image
  const isWanted = !isDecorative && altText.trim() === ''
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onLeave()
  }
  return (
    <div className={classes.fields}>
      <label className={classes.alt} htmlFor={altId} data-wanted={isWanted}>
        <span className={classes.name}>{text('image.altText')}</span>
        <span className={classes.grow} data-words={`${altText} `}>
          <textarea
            id={altId}
            rows={1}
            value={altText}
            placeholder={isDecorative ? '' : text('image.altPlaceholder')}
            readOnly={!isEditable || isDecorative}
            onChange={(event) => onChange({ altText: event.currentTarget.value })}
            onKeyDown={leave}
          />
        </span>
      </label>
      <span className={classes.more}>
        <label className={classes.choice} title={text('image.decorativeHint')}>
          <input
            type="checkbox"
            checked={isDecorative}
            disabled={!isEditable}
            onChange={(event) => onChange({ isDecorative: event.currentTarget.checked })}
            onKeyDown={leave}
          />
          {text('image.decorative')}
        </label>
        <WidthField {...{ image, isEditable, onChange }} onKeyDown={leave} />
      </span>
    </div>
  )
}

type WidthFieldProps = Pick<ImageFieldsProps, 'image' | 'isEditable' | 'onChange'> & {
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function WidthField({ image, isEditable, onChange, onKeyDown }: WidthFieldProps) {
  const text = useText()
  const [typed, setTyped] = useState(String(image.widthMm))
  useEffect(() => setTyped(String(image.widthMm)), [image.widthMm])
  const keep = () => {
    const widthMm = Number(typed)
    if (Number.isFinite(widthMm) && widthMm > 0) onChange({ widthMm: keptWidthMm(widthMm) })
    setTyped(String(image.widthMm))
  }
  return (
    <label className={classes.choice}>
      <input
        type="number"
        className={classes.width}
        aria-label={text('image.width')}
        aria-keyshortcuts="Alt+Shift+ArrowLeft Alt+Shift+ArrowRight"
        title={`${text('image.width')} (Alt+Shift+← →)`}
        min={narrowestMm}
        max={textWidthMm}
        step={5}
        value={typed}
        disabled={!isEditable}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          // The arrows of the field step without leaving it.
          const isStep = !(event.nativeEvent instanceof InputEvent)
          if (isStep) onChange({ widthMm: keptWidthMm(Number(event.currentTarget.value)) })
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep()
          onKeyDown(event)
        }}
      />
      mm
    </label>
  )
}
