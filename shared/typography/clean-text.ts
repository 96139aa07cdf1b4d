/**
 * Makes any text safe for an XML file: line ends become `\n`, and characters that XML forbids or
 * that no reader could see (controls, lone surrogates, U+FFFE, U+FFFF) go. Tabs and newlines stay:
 * the writer of a format turns them into its own elements.
 *
 * @see XML 1.0 section 2.2; a file with U+FFFF in it does not open in Word
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, (character) =>
      character === '\t' || character === '\n' ? character : '',
    )
}
