import type { Text } from '@shared/text/text'
import { useRef } from 'react'
import { Button } from '../../../components/button'
import type { SettingEntry } from '../setting-entry'
import classes from '../settings-page.module.css'
import type { WordTemplateActions } from './use-word-template'

/** The Word template of the institution, chosen as a file. */
export function wordTemplateEntry(text: Text, actions: WordTemplateActions): SettingEntry {
  const { fileName } = actions
  return {
    id: 'wordTemplate',
    section: 'writing',
    label: text('settings.wordTemplate.title'),
    hint: text('settings.wordTemplate.about', { open: '{{', close: '}}' }),
    words: ['dotx', 'docx'],
    isWide: true,
    control: ({ labelId, hintId }) => (
      <span className={classes.buttons}>
        <span className={classes.fact}>{fileName ?? text('settings.wordTemplate.none')}</span>
        <ChooseFile
          label={text('settings.wordTemplate.choose')}
          describedBy={`${labelId} ${hintId}`}
          onChoose={actions.onChoose}
        />
        {fileName !== null && (
          <Button onClick={actions.onRemove}>{text('settings.wordTemplate.remove')}</Button>
        )}
      </span>
    ),
  }
}

function ChooseFile({
  label,
  describedBy,
  onChoose,
}: {
  readonly label: string
  readonly describedBy: string
  readonly onChoose: (file: File) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button aria-describedby={describedBy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".dotx,.docx"
        aria-label={label}
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          // The same file again, once it was changed, is a new choice.
          event.currentTarget.value = ''
          if (file !== undefined) onChoose(file)
        }}
      />
    </>
  )
}
