import type { Ref } from 'react'
import { Button } from '../../../components/button'
import { Notice } from '../../../components/notice'
import { useAnswer } from '../../../lib/use-answer'
import { useText } from '../../../lib/use-text'
import type { Layout } from '../../frame/use-layout'
import { Workspace } from '../../frame/workspace'
import type { NoteControls } from '../use-note-controls'
import { VersionPage } from './version-page'

export type OpenVersionPageProps = {
  readonly noteId: string
  readonly versionId: string
  readonly layout: Layout
  readonly controls: Ref<NoteControls>
  readonly onSaved: () => void
  readonly onBack: () => void
  readonly onOpenNote: (noteId: string) => void
}

/** Reads a frozen version, then shows its page. */
export function OpenVersionPage(props: OpenVersionPageProps) {
  const text = useText()
  const { noteId, versionId, layout } = props
  const { value, error } = useAnswer('getVersion', { noteId, versionId })
  if (value !== null) return <VersionPage {...props} version={value} />
  return (
    <Workspace layout={layout} identity={null} sideLabel={text('version.about')} side={null}>
      {error !== null && (
        <Notice
          tone="wrong"
          action={<Button onClick={props.onBack}>{text('version.back')}</Button>}
        >
          {text('version.notShown', { reason: error })}
        </Notice>
      )}
    </Workspace>
  )
}
