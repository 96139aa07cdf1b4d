/** What the window says about the text: a promise that must be true at any moment. */
export type SaveState =
  | { readonly kind: 'saved'; readonly savedAt: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly message: string }
