import type { OpenVersion } from '@shared/contract/versions'
import { languageOf } from '@shared/language/language-of'
import { useCallback, useImperativeHandle, useRef, useState } from 'react'
import { FrozenText, type FrozenTextControls } from '../../../features/editor/frozen-text'
import { ownerOfVersion } from '../../../features/note-header/header-owner'
import { NoteHeader } from '../../../features/note-header/note-header'
import { useHeaderForm } from '../../../features/note-header/use-header-form'
import { VersionFacts } from '../../../features/versions/version-facts'
import type { SaveState } from '../../../lib/saving/save-state'
import { useAnswer } from '../../../lib/use-answer'
import { useText } from '../../../lib/use-text'
import { Workspace } from '../../frame/workspace'
import { WrittenPage } from '../history/instead'
import { SaveStateLine } from '../save-state-line'
import { ExportButton } from './export-button'
import { FollowUpMenu } from './follow-up-menu'
import type { OpenVersionPageProps } from './open-version-page'
import { useVersionPages } from './use-version-pages'
import { useVersionSending } from './use-version-sending'
import { VersionIdentity } from './version-identity'

type VersionPageProps = OpenVersionPageProps & { readonly version: OpenVersion }

/** A frozen version on its page: only what is given late can be typed, in the header. */
export function VersionPage(props: VersionPageProps) {
  const text = useText()
  const { version, layout, onBack, onSaved } = props
  const { noteId, id: versionId, frozenAt } = version
  const [state, setState] = useState<SaveState>({ kind: 'saved', savedAt: frozenAt })
  const latest = useAnswer('getVersion', { noteId, versionId })
  const { reload } = latest
  const onState = useCallback(
    (next: SaveState) => {
      setState(next)
      if (next.kind !== 'saved') return
      void reload()
      onSaved()
    },
    [reload, onSaved],
  )
  const form = useHeaderForm(ownerOfVersion(version), {
    onState,
    onSubjectSaved: async () => undefined,
  })
  const pages = useVersionPages(version, form.flush)
  const frozen = useRef<FrozenTextControls>(null)
  const sending = useVersionSending(version, {
    ...props,
    language: form.draft.language,
    flush: form.flush,
    frozen,
  })
  useImperativeHandle(props.controls, () => ({
    flush: form.flush,
    exportNote: sending.send,
    findEvidence: () => undefined,
    readPosition: () => null,
    noteId,
    showWords: () => undefined,
    insertFigure: () => undefined,
  }))

  return (
    <Workspace
      layout={layout}
      identity={<VersionIdentity name={version.name} header={form.header} onBack={onBack} />}
      actions={
        <>
          <SaveStateLine state={state} onRetry={() => void form.flush().catch(() => undefined)} />
          {pages.button}
          <FollowUpMenu {...props} versionId={versionId} />
          <ExportButton isExporting={sending.isExporting} onExport={sending.send} />
        </>
      }
      sideLabel={text('version.about')}
      side={
        <VersionFacts
          version={version}
          headerChanges={latest.value?.headerChanges ?? version.headerChanges}
          onOpenNote={props.onOpenNote}
        />
      }
    >
      <WrittenPage reading={sending.view ?? pages.view}>
        <FrozenText
          bodyUpdate={version.bodyUpdate}
          language={languageOf(form.draft.language)}
          header={<NoteHeader form={form} />}
          controls={frozen}
        />
      </WrittenPage>
      {sending.dialogs}
    </Workspace>
  )
}
