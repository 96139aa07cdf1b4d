import type { OpenVersion } from '@shared/contract/versions'
import { languageOf } from '@shared/language/language-of'
import { IconFileExport } from '@tabler/icons-react'
import { useCallback, useImperativeHandle, useState } from 'react'
import { Button } from '../../../components/button'
import { FrozenText } from '../../../features/editor/frozen-text'
import { useEvidenceSheet } from '../../../features/export/use-evidence-sheet'
import { useExportNote } from '../../../features/export/use-export-note'
import { ownerOfVersion } from '../../../features/note-header/header-owner'
import { NoteHeader } from '../../../features/note-header/note-header'
import { useHeaderForm } from '../../../features/note-header/use-header-form'
import { useRecording } from '../../../features/sent/use-recording'
import { VersionFacts } from '../../../features/versions/version-facts'
import { useCommands } from '../../../lib/commands/command-provider'
import { useWrittenKeys } from '../../../lib/commands/use-written-keys'
import type { SaveState } from '../../../lib/saving/save-state'
import { useAnswer } from '../../../lib/use-answer'
import { useText } from '../../../lib/use-text'
import { Workspace } from '../../frame/workspace'
import { WrittenPage } from '../history/instead'
import { SaveStateLine } from '../save-state-line'
import { FollowUpMenu } from './follow-up-menu'
import type { OpenVersionPageProps } from './open-version-page'
import { useVersionPages } from './use-version-pages'
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
  const recording = useRecording(noteId)
  const exporting = useExportNote({ id: noteId, versionId }, form.flush, recording)
  const writeEvidence = useEvidenceSheet({ id: noteId, versionId }, form.flush)
  useCommands({ 'evidence-sheet': () => void writeEvidence() })
  const exportKeys = useWrittenKeys('export')
  useImperativeHandle(props.controls, () => ({
    flush: form.flush,
    exportNote: () => void exporting.exportNote('sending'),
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
          <Button
            kind="primary"
            icon={<IconFileExport size={16} />}
            shortcut={exportKeys.keys}
            aria-keyshortcuts={exportKeys.aria}
            disabled={exporting.isExporting}
            onClick={() => void exporting.exportNote('sending')}
          >
            {text(exporting.isExporting ? 'export.working' : 'export.toWord')}
          </Button>
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
      <WrittenPage reading={pages.view}>
        <FrozenText
          bodyUpdate={version.bodyUpdate}
          language={languageOf(form.draft.language)}
          header={<NoteHeader form={form} />}
        />
      </WrittenPage>
      {recording.element}
    </Workspace>
  )
}
