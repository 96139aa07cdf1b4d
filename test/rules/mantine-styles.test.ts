import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listSourceFiles, projectFolder } from './source-files'

const stylesFolder = join(projectFolder, 'node_modules', '@mantine', 'core', 'styles')

/** Components of a component: their styles are needed where it is used. */
const parts: Readonly<Record<string, readonly string[]>> = {
  Autocomplete: ['Combobox', 'Input', 'Popover', 'ScrollArea'],
  Combobox: ['Popover', 'ScrollArea'],
  Menu: ['Popover'],
  Modal: ['ModalBase', 'Overlay', 'Paper', 'CloseButton', 'ScrollArea'],
  Select: ['Combobox', 'Input', 'Popover', 'ScrollArea', 'CloseButton'],
}

it('has the styles of each component of Mantine in use', () => {
  const imported = readFileSync(join(projectFolder, 'renderer', 'styles', 'mantine.css'), 'utf8')
  const missing = componentsInUse()
    .flatMap((name) => [name, ...(parts[name] ?? [])])
    .filter((name) => existsSync(join(stylesFolder, `${name}.layer.css`)))
    .filter((name) => !imported.includes(`/${name}.layer.css`))
  expect(missing).toEqual([])
})

function componentsInUse(): readonly string[] {
  return listSourceFiles(['renderer']).flatMap(({ text }) =>
    [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap((match) =>
      (match[1] ?? '').split(',').map((name) => name.trim()),
    ),
  )
}
