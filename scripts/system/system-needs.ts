export type Purpose = 'start' | 'test' | 'compiler' | 'bench'

export type SystemNeed = {
  readonly kind: 'command' | 'library' | 'path'
  /** What is looked for: a program on PATH, a shared library's soname, a path. */
  readonly name: string
  /** Debian packages that bring it, newest name first (Debian 13 renamed some to …t64). */
  readonly packages: readonly string[]
}

const command = (name: string, ...packages: string[]) =>
  ({ kind: 'command', name, packages }) satisfies SystemNeed
const library = (name: string, ...packages: string[]) =>
  ({ kind: 'library', name, packages }) satisfies SystemNeed

const electronLibraries: readonly SystemNeed[] = [
  library('libgtk-3.so.0', 'libgtk-3-0t64', 'libgtk-3-0'),
  library('libatk-1.0.so.0', 'libatk1.0-0t64', 'libatk1.0-0'),
  library('libatk-bridge-2.0.so.0', 'libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'),
  library('libcups.so.2', 'libcups2t64', 'libcups2'),
  library('libasound.so.2', 'libasound2t64', 'libasound2'),
  library('libnss3.so', 'libnss3'),
  library('libdrm.so.2', 'libdrm2'),
  library('libgbm.so.1', 'libgbm1'),
  library('libxkbcommon.so.0', 'libxkbcommon0'),
]

const virtualDisplay: readonly SystemNeed[] = [
  command('xvfb-run', 'xvfb'),
  command('Xvfb', 'xvfb'),
  command('xauth', 'xauth'),
]

const compiler: readonly SystemNeed[] = [command('g++', 'g++'), command('gcc', 'gcc')]

/** What exports are held against. */
const otherWriters: readonly SystemNeed[] = [
  command('pandoc', 'pandoc'),
  { kind: 'path', name: '/usr/lib/python3/dist-packages/docx', packages: ['python3-docx'] },
]

const testTools: readonly SystemNeed[] = [
  command('soffice', 'libreoffice-writer-nogui', 'libreoffice-writer'),
  // Drives LibreOffice as a colleague would.
  { kind: 'path', name: '/usr/lib/python3/dist-packages/uno.py', packages: ['python3-uno'] },
  command('pdftotext', 'poppler-utils'),
  command('chromium', 'chromium'),
  // Has the widths of Times New Roman, on which line and page breaks depend.
  { kind: 'path', name: '/usr/share/fonts/truetype/liberation', packages: ['fonts-liberation'] },
]

/** What a Linux system must have for a purpose; a screen only where there is no real one. */
export function listSystemNeeds(purpose: Purpose, hasDisplay: boolean): readonly SystemNeed[] {
  switch (purpose) {
    case 'start':
      return hasDisplay ? electronLibraries : [...electronLibraries, ...virtualDisplay]
    case 'test':
      return [...electronLibraries, ...virtualDisplay, ...testTools]
    case 'compiler':
      return compiler
    case 'bench':
      return otherWriters
  }
}

/** One package for each need: the first that is known, or else the last; none twice. */
export function choosePackages(
  needs: readonly SystemNeed[],
  isKnown: (packageName: string) => boolean,
): string[] {
  const chosen = needs.map(
    (need) => need.packages.find(isKnown) ?? need.packages.at(-1) ?? need.name,
  )
  return [...new Set(chosen)].sort()
}

/** Whether a display is there for a window to open on. */
export function hasDisplay(environment: NodeJS.ProcessEnv): boolean {
  return Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY'])
}
