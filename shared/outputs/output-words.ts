import type { Role } from '../note/roles/role'

/** What a speaking note or a flash report says besides the words of the note it is made from. */
export type OutputWords = {
  /** Of the new note in the app; `{title}` is that of the first one. */
  readonly titles: Readonly<Record<OutputKind, string>>
  /** As printed. */
  readonly types: Readonly<Record<OutputKind, string>>
  readonly thanks: string
  /** Labels of the report's head, then what follows each item. */
  readonly head: readonly string[]
  readonly item: readonly string[]
  /** What stands above parts of a role where no heading says it. */
  readonly roles: Readonly<Record<Role, string>>
  /** Words of a heading, in small letters, that say it already. */
  readonly roleHeadings: Readonly<Record<Role, readonly string[]>>
  /** How long a speaking note takes, with `{words}`, `{minutes}`, `{seconds}` and `{pace}`. */
  readonly clock: string
}
export type OutputKind = 'speaking-note' | 'flash-report'

const english: OutputWords = {
  titles: { 'speaking-note': 'Speaking note: {title}', 'flash-report': 'Flash report: {title}' },
  types: { 'speaking-note': 'SPEAKING NOTE', 'flash-report': 'FLASH REPORT' },
  thanks: 'Thank you, Chair.',
  head: ['Meeting', 'Date', 'Author', 'Distribution'],
  item: ['Result: […]', 'Positions: […]', 'Follow-up: […], by […]'],
  roles: {
    instruction: 'Instruction',
    lineToTake: 'Line to take',
    ifRaised: 'If raised',
    notToBeSaid: 'Not to be said',
  },
  roleHeadings: {
    instruction: ['instruction'],
    lineToTake: ['line to take', 'lines to take', 'speaking point'],
    ifRaised: ['if raised', 'defensive point'],
    notToBeSaid: [],
  },
  clock: '{words} words: about {minutes} min {seconds} s at {pace} words a minute',
}

const french: OutputWords = {
  titles: {
    'speaking-note': 'Éléments de langage : {title}',
    'flash-report': 'Compte rendu flash : {title}',
  },
  types: { 'speaking-note': 'ÉLÉMENTS DE LANGAGE', 'flash-report': 'COMPTE RENDU FLASH' },
  thanks: 'Merci, Monsieur le Président, Madame la Présidente.',
  head: ['Réunion', 'Date', 'Auteur', 'Diffusion'],
  item: ['Résultat : […]', 'Positions : […]', 'Suites : […], pour le […]'],
  roles: {
    instruction: 'Instruction',
    lineToTake: 'Ligne à défendre',
    ifRaised: 'Si la question est soulevée',
    notToBeSaid: 'À ne pas dire',
  },
  roleHeadings: {
    instruction: ['instruction'],
    lineToTake: ['ligne à défendre', 'lignes à défendre', 'éléments de langage'],
    ifRaised: ['si la question est soulevée', 'points défensifs'],
    notToBeSaid: [],
  },
  clock: '{words} mots : environ {minutes} min {seconds} s à {pace} mots par minute',
}

/** Words in the language of a note; English where we have none, as most notes are drafted in it. */
export function outputWordsOf(language: string): OutputWords {
  return language === 'fr' ? french : english
}
