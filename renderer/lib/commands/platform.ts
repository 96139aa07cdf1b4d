/** Macs have other keys and write them otherwise. */
export const isMac = /Mac/.test(navigator.userAgent)
