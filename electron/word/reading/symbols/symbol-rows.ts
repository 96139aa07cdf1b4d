/** Runs of signs one behind the other, by the code of the first. */
type SymbolRows = readonly (readonly [number, string])[]

/** Symbol: Greek and mathematics, @see Adobe's symbol encoding. */
export const symbolRows: SymbolRows = [
  [0x20, ' !∀#∃%&∋()∗+,−./0123456789:;<=>?'],
  [0x40, '≅ΑΒΧ∆ΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_'],
  [0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'],
  [0xa0, '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…'],
  [0xc0, 'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓'],
  [0xe0, '◊〈®©™∑'],
  [0xf1, '〉∫'],
]

/** Wingdings, what has a like in Unicode: bullets, arrows, check marks, figures in circles. */
export const wingdingsRows: SymbolRows = [
  [0x22, '✂'],
  [0x28, '☎'],
  [0x2a, '✉'],
  [0x36, '⌛'],
  [0x3a, '💻'],
  [0x3e, '✇✍'],
  [0x45, '☜☞☝☟'],
  [0x4a, '☺😐☹'],
  [0x4e, '☠⚐'],
  [0x51, '✈☼💧❄'],
  [0x58, '✠✡☪☯'],
  [0x6c, '●❍■□❐❑❒⬧⧫◆❖⬥⌧'],
  [0x7a, '⌘'],
  [0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'],
  [0x9e, '·•'],
  [0xa1, '○'],
  [0xa4, '◉'],
  [0xa7, '▪◻'],
  [0xaa, '✦★✶✴✹✵'],
  [0xd8, '➢'],
  [0xdf, '←→↑↓↖↗↙↘🡸➔'],
  [0xef, '⇦⇨⇧⇩⬄'],
  [0xfb, '✗✓☒☑'],
]

/** Wingdings 2, check marks and bullets. */
export const wingdings2Rows: SymbolRows = [
  [0x4f, '✗✓☒☑☒☒'],
  [0x95, '•●●'],
  [0x9e, '⦁'],
  [0xa3, '□'],
]

/** Wingdings 3, pointers. */
export const wingdings3Rows: SymbolRows = [
  [0x70, '▲▼'],
  [0x74, '◄►'],
  [0x7d, '▶'],
  [0xa6, '➔'],
]
