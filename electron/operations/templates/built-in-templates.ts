import type { TextLanguage } from '@shared/text/text'
import blank from '../../../resources/templates/blank.json' with { type: 'json' }
import briefing from '../../../resources/templates/briefing.json' with { type: 'json' }
import coverNote from '../../../resources/templates/cover-note.json' with { type: 'json' }
import flashReport from '../../../resources/templates/flash-report.json' with { type: 'json' }
import blankInFrench from '../../../resources/templates/fr/blank.json' with { type: 'json' }
import briefingInFrench from '../../../resources/templates/fr/briefing.json' with { type: 'json' }
import coverNoteInFrench from '../../../resources/templates/fr/cover-note.json' with {
  type: 'json',
}
import flashReportInFrench from '../../../resources/templates/fr/flash-report.json' with {
  type: 'json',
}
import outcomeInFrench from '../../../resources/templates/fr/outcome.json' with { type: 'json' }
import presidencyNoteInFrench from '../../../resources/templates/fr/presidency-note.json' with {
  type: 'json',
}
import speakingNoteInFrench from '../../../resources/templates/fr/speaking-note.json' with {
  type: 'json',
}
import steeringNoteInFrench from '../../../resources/templates/fr/steering-note.json' with {
  type: 'json',
}
import outcome from '../../../resources/templates/outcome.json' with { type: 'json' }
import presidencyNote from '../../../resources/templates/presidency-note.json' with { type: 'json' }
import speakingNote from '../../../resources/templates/speaking-note.json' with { type: 'json' }
import steeringNote from '../../../resources/templates/steering-note.json' with { type: 'json' }

/**
 * The templates that come with Fiche, not yet checked, in the order in which they are offered: the
 * same ids for notes in each language.
 */
export const builtIn: Readonly<Record<TextLanguage, readonly unknown[]>> = {
  en: [
    presidencyNote,
    coverNote,
    steeringNote,
    briefing,
    speakingNote,
    outcome,
    flashReport,
    blank,
  ],
  fr: [
    presidencyNoteInFrench,
    coverNoteInFrench,
    steeringNoteInFrench,
    briefingInFrench,
    speakingNoteInFrench,
    outcomeInFrench,
    flashReportInFrench,
    blankInFrench,
  ],
}
