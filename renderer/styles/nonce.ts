import { setNonce } from 'get-nonce'

/** The nonce of this load of the page; style elements made at run time must carry it. */
export const styleNonce =
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

// Dialogs lock the scroll of the page behind them through a library that reads the nonce from here.
setNonce(styleNonce)
