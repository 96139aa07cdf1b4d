import type { OpenVersion } from '@shared/contract/versions'
import type { TextKey } from '@shared/text/text'
import { Facts } from '../../components/facts'
import { headerWords } from '../../lib/header-words'
import { whenSaved } from '../../lib/saving/when-saved'
import { useText } from '../../lib/use-text'
import { CitingNotes } from './citing-notes'
import classes from './versions.module.css'

type Change = OpenVersion['headerChanges'][number]

export type VersionFactsProps = {
  readonly version: OpenVersion
  readonly headerChanges: readonly Change[]
  readonly onOpenNote: (noteId: string) => void
}

/** Beside a frozen version: what it is, what its header was given since, and who cites its note. */
export function VersionFacts({ version, headerChanges, onOpenNote }: VersionFactsProps) {
  const text = useText()
  const when = (at: string) => whenSaved(at, new Date(), text.language)
  return (
    <div className={classes.panel}>
      <div className={classes.section}>
        <Facts
          facts={[
            { label: text('version.name'), value: version.name },
            { label: text('versions.holder'), value: version.holder },
            { label: text('version.frozen'), value: when(version.frozenAt) },
          ]}
        />
        <p className={classes.hint}>{text('version.lateHint')}</p>
      </div>
      <section className={classes.section}>
        <h2 className={classes.heading}>{text('version.given')}</h2>
        {headerChanges.length === 0 ? (
          <p className={classes.hint}>{text('version.nothingGiven')}</p>
        ) : (
          <ul className={classes.changes}>
            {headerChanges.map((change) => (
              <li key={`${change.field} ${change.at}`}>
                <span>
                  {text('version.givenAt', {
                    field: text(fieldKeys[change.field] ?? 'version.field.number'),
                    after: headerWords(change.after, text.language) || text('version.gone'),
                  })}
                </span>
                <time className={classes.when} dateTime={change.at}>
                  {when(change.at)}
                </time>
              </li>
            ))}
          </ul>
        )}
      </section>
      <CitingNotes noteId={version.noteId} onOpenNote={onOpenNote} />
    </div>
  )
}

const fieldKeys: Readonly<Partial<Record<Change['field'], TextKey>>> = {
  number: 'version.field.number',
  suffixes: 'version.field.suffixes',
  date: 'version.field.date',
  codes: 'version.field.codes',
  initials: 'version.field.initials',
  unit: 'version.field.unit',
}
