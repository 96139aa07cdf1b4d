import type { SentFile } from '@shared/contract/sent/sent'
import type { Text } from '@shared/text/text'
import { findHouseStyle } from '@shared/typography/profile'
import { IconArrowsDiff, IconDownload, IconSend } from '@tabler/icons-react'
import { Button } from '../../components/button'
import { Facts } from '../../components/facts'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { dayAndTime, whenSaved } from '../../lib/saving/when-saved'
import { useText } from '../../lib/use-text'
import classes from './sent.module.css'

type SentEntryProps = {
  readonly noteId: string
  readonly file: SentFile
  readonly onCompare: () => void
}

/** As much of a hash as people compare. */
const shownOfHash = 12

/** One file that was sent: when, to whom, its hash, and what can be done with it. */
export function SentEntry({ noteId, file, onCompare }: SentEntryProps) {
  const text = useText()
  const toast = useToast()
  const { fileName, sentAt, sentTo, versionName, sha256 } = file
  const named = { file: fileName, when: dayAndTime(sentAt, new Date(), text.language) }

  async function saveCopy() {
    try {
      const saved = await api.saveSentCopy({ noteId, sentId: file.id })
      if (saved.status === 'cancelled') return
      const name = saved.path.split(/[\\/]/).at(-1) ?? saved.path
      toast({
        message: text('sent.copySaved', { file: name }),
        dismiss: text('common.dismiss'),
      })
    } catch (error) {
      const message = text('export.failed', { reason: errorMessage(error) })
      toast({ tone: 'wrong', message, dismiss: text('common.dismiss') })
    }
  }
  return (
    <li className={classes.entry}>
      <div className={classes.name}>
        <IconSend size={14} aria-hidden="true" />
        <b>{sentTo || text('sent.toNobody')}</b>
        <time className={classes.when} dateTime={sentAt} title={named.when}>
          {whenSaved(sentAt, new Date(), text.language)}
        </time>
      </div>
      <p className={classes.details}>
        {[fileName, versionName, ...kindOf(file.madeWith, text)].filter(Boolean).join(' · ')}{' '}
        <code title={sha256}>{sha256.slice(0, shownOfHash)}</code>
      </p>
      <div className={classes.actions}>
        <Button
          kind="quiet"
          icon={<IconArrowsDiff size={16} />}
          aria-label={text('sent.changesOf', named)}
          onClick={onCompare}
        >
          {text('sent.changes')}
        </Button>
        <Button
          kind="quiet"
          icon={<IconDownload size={16} />}
          aria-label={text('sent.saveCopyOf', named)}
          onClick={() => void saveCopy()}
        >
          {text('sent.saveCopy')}
        </Button>
      </div>
      <Making file={file} />
    </li>
  )
}

/** What makes the file another one than a plain export. */
function kindOf({ marks, look }: SentFile['madeWith'], text: Text): readonly string[] {
  return [
    ...(marks === null ? [] : [text(`sent.kind.${marks.kind}`, { since: marks.since })]),
    ...(look === undefined ? [] : [lookWords(look, text)]),
  ]
}

function lookWords(look: NonNullable<SentFile['madeWith']['look']>, text: Text): string {
  return look.kind === 'template'
    ? text('sent.look.template', { file: look.fileName })
    : text('sent.look.body-only')
}

/** What an answer for the file needs later: the hash whole, and the data it was made from. */
function Making({ file }: Pick<SentEntryProps, 'file'>) {
  const text = useText()
  const { sha256, findings, madeWith } = file
  const { appVersion, packs, vintages, marks, look } = madeWith
  const style = findHouseStyle(madeWith)
  return (
    <details className={classes.making}>
      <summary>{text('sent.details')}</summary>
      <Facts
        facts={[
          { label: text('sent.hash'), value: <code className={classes.hash}>{sha256}</code> },
          { label: text('sent.app'), value: `Fiche ${appVersion}` },
          {
            label: text('sent.library'),
            value: packs
              .map(({ title, addedAt }) => `${title} (${dayOf(addedAt, text.language)})`)
              .join(', '),
          },
          { label: text('sent.vintages'), value: vintages.join(', ') },
          { label: text('sent.style'), value: text(`settings.houseStyle.${style ?? 'mixture'}`) },
          { label: text('sent.marks'), value: marks?.since ?? null },
          { label: text('sent.look'), value: look === undefined ? null : lookWords(look, text) },
          { label: text('sent.findings'), value: String(findings) },
        ]}
      />
    </details>
  )
}

function dayOf(at: string, language: 'en' | 'fr'): string {
  const locale = language === 'en' ? 'en-GB' : language
  return new Date(at).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  })
}
