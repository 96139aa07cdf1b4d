/** What a subject code stands for; codes come and go, so the list suggests and never refuses. */
export type SubjectCode = { readonly code: string; readonly meaning: string }

/**
 * Codes of migration and its neighbours, the usual lead codes first.
 *
 * @see first pages of Council documents of 2013 to 2024
 */
export const subjectCodes: readonly SubjectCode[] = [
  { code: 'JAI', meaning: 'justice and home affairs' },
  { code: 'MIGR', meaning: 'migration' },
  { code: 'ASIM', meaning: 'asylum and immigration' },
  { code: 'ASILE', meaning: 'asylum legislation' },
  { code: 'FRONT', meaning: 'frontiers' },
  { code: 'VISA', meaning: 'visa' },
  { code: 'SIRIS', meaning: 'SIS and SIRENE' },
  { code: 'SCHENGEN', meaning: 'Schengen' },
  { code: 'SCH-EVAL', meaning: 'Schengen evaluation' },
  { code: 'RELEX', meaning: 'external relations' },
  { code: 'COWEB', meaning: 'Western Balkans' },
  { code: 'COEST', meaning: 'Eastern Europe and Central Asia' },
  { code: 'MAMA', meaning: 'Maghreb and Mashreq' },
  { code: 'MOG', meaning: 'Middle East and Gulf' },
  { code: 'COAFR', meaning: 'Africa' },
  { code: 'COASI', meaning: 'Asia and Oceania' },
  { code: 'ELARG', meaning: 'enlargement' },
  { code: 'DEVGEN', meaning: 'development' },
  { code: 'COHAFA', meaning: 'humanitarian aid' },
  { code: 'COHOM', meaning: 'human rights' },
  { code: 'CONUN', meaning: 'United Nations' },
  { code: 'COSI', meaning: 'internal security' },
  { code: 'ENFOPOL', meaning: 'police' },
  { code: 'CRIMORG', meaning: 'organised crime' },
  { code: 'COPEN', meaning: 'criminal law' },
  { code: 'COTER', meaning: 'terrorism' },
  { code: 'CT', meaning: 'counter-terrorism' },
  { code: 'GENVAL', meaning: 'evaluation' },
  { code: 'EUROJUST', meaning: 'Eurojust' },
  { code: 'EUROPOL', meaning: 'Europol' },
  { code: 'EURODAC', meaning: 'Eurodac' },
  { code: 'IXIM', meaning: 'information exchange' },
  { code: 'DATAPROTECT', meaning: 'data protection' },
  { code: 'FREMP', meaning: 'fundamental rights' },
  { code: 'PROCIV', meaning: 'civil protection' },
  { code: 'IPCR', meaning: 'crisis response' },
  { code: 'CSC', meaning: 'security' },
  { code: 'CYBER', meaning: 'cyber' },
  { code: 'DIGIT', meaning: 'digital' },
  { code: 'TELECOM', meaning: 'telecommunications' },
  { code: 'SOC', meaning: 'social affairs' },
  { code: 'EMPL', meaning: 'employment' },
  { code: 'EDUC', meaning: 'education' },
  { code: 'JEUN', meaning: 'youth' },
  { code: 'ECOFIN', meaning: 'economy and finance' },
  { code: 'FIN', meaning: 'budget' },
  { code: 'JUR', meaning: 'legal matters' },
  { code: 'INST', meaning: 'institutional matters' },
  { code: 'POLGEN', meaning: 'general policy' },
  { code: 'PE', meaning: 'European Parliament' },
  { code: 'CODEC', meaning: 'ordinary legislative procedure' },
  { code: 'COMIX', meaning: 'mixed committee' },
]

/** `JAI 1545`, `SCH-EVAL 12`, or without a number as in working papers. */
export const subjectCodePattern: RegExp = /^[A-Z-]+( \d+)?$/
