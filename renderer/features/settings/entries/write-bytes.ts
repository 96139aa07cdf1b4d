import type { TextLanguage } from '@shared/text/text'

/** `840 kB`, `3.4 MB`: as people compare sizes, in the interface's language. */
export function writeBytes(bytes: number, language: TextLanguage): string {
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, {
    style: 'unit',
    unit,
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size)
}
