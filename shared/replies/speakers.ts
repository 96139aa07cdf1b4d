type SpeakerKind = 'memberState' | 'associate' | 'institution' | 'agency'

/** Who can take the floor in a working party. */
export type Speaker = {
  /** As the record writes it: `DE`, `Commission`. */
  readonly code: string
  readonly kind: SpeakerKind
  /** Other ways to type it; capitals count for nothing. */
  readonly aliases: readonly string[]
  /** Words that say whose something is; they name a delegation too. */
  readonly adjectives: readonly string[]
}

/** Member States in protocol order: by their names in their own languages. */
const memberStates = [
  memberState('BE', 'Belgium, Belgique', 'Belgian, belge'),
  memberState('BG', 'Bulgaria, Bulgarie', 'Bulgarian, bulgare'),
  memberState('CZ', 'Czechia, Czech Republic, Tchéquie', 'Czech, tchèque'),
  memberState('DK', 'Denmark, Danemark', 'Danish, danois'),
  memberState('DE', 'Germany, Allemagne', 'German, allemand'),
  memberState('EE', 'Estonia, Estonie', 'Estonian, estonien'),
  memberState('IE', 'Ireland, Irlande', 'Irish, irlandais'),
  memberState('EL', 'GR, Greece, Grèce', 'Greek, Hellenic, grec, grecque, hellénique'),
  memberState('ES', 'Spain, Espagne', 'Spanish, espagnol'),
  memberState('FR', 'France', 'French, français'),
  memberState('HR', 'Croatia, Croatie', 'Croatian, croate'),
  memberState('IT', 'Italy, Italie', 'Italian, italien'),
  memberState('CY', 'Cyprus, Chypre', 'Cypriot, chypriote'),
  memberState('LV', 'Latvia, Lettonie', 'Latvian, letton'),
  memberState('LT', 'Lithuania, Lituanie', 'Lithuanian, lituanien'),
  memberState('LU', 'Luxembourg', 'Luxembourgish, luxembourgeois'),
  memberState('HU', 'Hungary, Hongrie', 'Hungarian, hongrois'),
  memberState('MT', 'Malta, Malte', 'Maltese, maltais'),
  memberState('NL', 'Netherlands, The Netherlands, Holland, Pays-Bas', 'Dutch, néerlandais'),
  memberState('AT', 'Austria, Autriche', 'Austrian, autrichien'),
  memberState('PL', 'Poland, Pologne', 'Polish, polonais'),
  memberState('PT', 'Portugal', 'Portuguese, portugais'),
  memberState('RO', 'Romania, Roumanie', 'Romanian, roumain'),
  memberState('SI', 'Slovenia, Slovénie', 'Slovenian, Slovene, slovène'),
  memberState('SK', 'Slovakia, Slovaquie', 'Slovak, slovaque'),
  memberState('FI', 'Finland, Finlande', 'Finnish, finlandais'),
  memberState('SE', 'Sweden, Suède', 'Swedish, suédois'),
]

/** All who may speak: Member States first, in protocol order. */
export const speakers: readonly Speaker[] = [
  ...memberStates,
  speaker('associate', 'IS', 'Iceland, Islande', 'Icelandic, islandais'),
  speaker('associate', 'LI', 'Liechtenstein'),
  speaker('associate', 'NO', 'Norway, Norvège', 'Norwegian, norvégien'),
  speaker('associate', 'CH', 'Switzerland, Suisse', 'Swiss'),
  speaker('institution', 'Commission', 'COM, COMM, Cion, European Commission'),
  speaker('institution', 'EEAS', 'SEAE'),
  speaker('institution', 'Council Legal Service', 'CLS, SJC, Legal Service'),
  speaker('institution', 'Presidency', 'PRES, PCY, Présidence'),
  speaker('institution', 'General Secretariat', 'GSC, SGC'),
  speaker('agency', 'Frontex'),
  speaker('agency', 'EUAA'),
  speaker('agency', 'Europol'),
  speaker('agency', 'Eurojust'),
  speaker('agency', 'eu-LISA', 'euLISA'),
  speaker('agency', 'FRA'),
  speaker('agency', 'CEPOL'),
]

export const memberStateCodes: readonly string[] = memberStates.map(({ code }) => code)

const byCode: ReadonlyMap<string, Speaker> = new Map(speakers.map((one) => [one.code, one]))

/** The speaker of a code of `speakers`. */
export function findSpeaker(code: string): Speaker | undefined {
  return byCode.get(code)
}

/** One of the 27, by its code: those whom an outcome counts in words. */
export function isMemberState(code: string): boolean {
  return byCode.get(code)?.kind === 'memberState'
}

/** Codes in protocol order, each once; institutions and agencies after the States. */
export function inProtocolOrder(codes: Iterable<string>): readonly string[] {
  const wanted = new Set(codes)
  return speakers.map(({ code }) => code).filter((code) => wanted.has(code))
}

function memberState(code: string, aliases: string, adjectives: string): Speaker {
  return speaker('memberState', code, aliases, adjectives)
}

function speaker(kind: SpeakerKind, code: string, aliases = '', adjectives = ''): Speaker {
  return { code, kind, aliases: wordsOf(aliases), adjectives: wordsOf(adjectives) }
}

function wordsOf(list: string): readonly string[] {
  return list === '' ? [] : list.split(', ')
}
