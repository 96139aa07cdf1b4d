/** The panel beside a note that tells what came in and offers numbers for linking. */
export const importPanelId = 'import'
