import { createTheme, type MantineColorsTuple } from '@mantine/core'

// Colours come from tokens.css, in both schemes; Mantine only wants ten shades to exist.
const accent: MantineColorsTuple = [
  'var(--color-accent-ground)',
  'var(--color-accent-ground)',
  'var(--color-selection)',
  'var(--color-selection)',
  'var(--color-accent)',
  'var(--color-accent)',
  'var(--color-accent)',
  'var(--color-accent-hover)',
  'var(--color-accent-hover)',
  'var(--color-accent-hover)',
]

/** The element that menus, hints and dialogs are drawn in. */
export const overlaysId = 'overlays'

/** What Mantine has to know of our tokens; how its parts look is in tokens.css and base.css. */
export const theme = createTheme({
  fontFamily: 'var(--font-interface)',
  fontFamilyMonospace: 'var(--font-interface)',
  primaryColor: 'accent',
  colors: { accent },
  defaultRadius: 'var(--corner)',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Menu: {
      defaultProps: { shadow: 'md', radius: 'var(--corner)', withInitialFocusPlaceholder: false },
    },
    // Menus and hints belong to a landmark like everything else.
    Portal: { defaultProps: { target: `#${overlaysId}` } },
  },
  fontSizes: {
    xs: 'var(--size-small)',
    sm: 'var(--size-text)',
    md: 'var(--size-text)',
    lg: 'var(--size-large)',
    xl: 'var(--size-title)',
  },
})
