import type { MethodOutput } from '@shared/contract/contract'
import type { Text } from '@shared/text/text'
import type { SettingEntry } from '../setting-entry'
import classes from '../settings-page.module.css'

/** What this is, and what it is built on. */
export function aboutEntries(
  text: Text,
  about: MethodOutput<'getAbout'> | null,
): readonly SettingEntry[] {
  if (about === null) return []
  return [
    {
      id: 'version',
      section: 'about',
      label: text('settings.version'),
      hint: text('settings.builtOn', {
        electron: about.electron,
        chromium: about.chromium,
        node: about.node,
      }),
      control: () => <span className={classes.fact}>{about.version}</span>,
    },
    {
      id: 'network',
      section: 'about',
      label: text('settings.network'),
      hint: text('settings.networkHint'),
      control: () => <span className={classes.fact}>{text('settings.networkNone')}</span>,
    },
    {
      id: 'licences',
      section: 'about',
      label: text('settings.licences'),
      hint: text('settings.licencesHint'),
      words: about.licences.map(({ name }) => name),
      isWide: true,
      control: () => <Licences text={text} licences={about.licences} />,
    },
  ]
}

type LicencesProps = {
  readonly text: Text
  readonly licences: MethodOutput<'getAbout'>['licences']
}

function Licences({ text, licences }: LicencesProps) {
  return (
    <details className={classes.licences}>
      <summary>{text('settings.licencesCount', { count: licences.length })}</summary>
      <ul>
        {licences.map(({ name, version, licence }) => (
          <li key={`${name} ${version}`} className={classes.licence}>
            <span>
              {name} {version}
            </span>
            <span className={classes.licenceName}>{licence}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
