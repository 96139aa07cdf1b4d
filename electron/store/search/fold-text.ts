/** Lower case and without accents, as the search index folds words: `Türkiye` is `turkiye`. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
