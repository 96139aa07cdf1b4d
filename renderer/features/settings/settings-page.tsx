import { IconSearch } from '@tabler/icons-react'
import { type ReactNode, useDeferredValue, useState } from 'react'
import { useSettings } from '../../lib/settings/use-settings'
import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'
import { aboutEntries } from './entries/about-entries'
import { appearanceEntries } from './entries/appearance-entries'
import { dataEntries } from './entries/data-entries'
import { useData } from './entries/use-data'
import { useWordTemplate } from './entries/use-word-template'
import { wordTemplateEntry } from './entries/word-template-entry'
import { writingEntries } from './entries/writing-entries'
import { findEntries, type SettingEntry, settingSections } from './setting-entry'
import { SettingSectionView } from './setting-section'
import classes from './settings-page.module.css'

export type SettingsPageProps = {
  /** The list of commands with their keys, of those that answer the query. */
  readonly shortcuts: (query: string) => ReactNode
}

/** All settings on one page; each takes effect at once. */
export function SettingsPage({ shortcuts }: SettingsPageProps) {
  const text = useText()
  const access = useSettings()
  const data = useData()
  const wordTemplate = useWordTemplate()
  const about = useAnswer('getAbout', {})
  const [typed, setTyped] = useState('')
  const query = useDeferredValue(typed)
  const entries: readonly SettingEntry[] = [
    ...appearanceEntries(text, access),
    ...writingEntries(text, access),
    wordTemplateEntry(text, wordTemplate),
    ...dataEntries(text, data),
    ...aboutEntries(text, about.value),
  ]
  const found = findEntries(entries, query, (section) => text(`settings.section.${section}`))

  return (
    <div className={classes.page} data-help="saving">
      <div className={classes.column}>
        <label className={classes.search}>
          <IconSearch size={16} aria-hidden="true" />
          <input
            type="search"
            aria-label={text('settings.search')}
            placeholder={text('settings.search')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <p className="visually-hidden" role="status">
          {query === '' ? '' : text('settings.found', { count: found.length })}
        </p>
        {settingSections.map((section) => {
          const own = found.filter((entry) => entry.section === section)
          if (section === 'shortcuts')
            return (
              <SettingSectionView
                key={section}
                id={`settings-${section}`}
                title={text('settings.section.shortcuts')}
                entries={own}
                help="keyboard"
              >
                {shortcuts(query)}
              </SettingSectionView>
            )
          if (own.length === 0) return null
          return (
            <SettingSectionView
              key={section}
              id={`settings-${section}`}
              title={text(`settings.section.${section}`)}
              entries={own}
              {...(section === 'writing' && { help: 'markings' })}
            />
          )
        })}
      </div>
    </div>
  )
}
