import { backToNote, run, type Scene } from './go.ts'

/** One list of the library with the first entry chosen, if it has any. */
export function librarySection(section: string) {
  return {
    name: section,
    open: async (scene: Scene) => {
      await run(scene, `commands.go-library-${section}`)
      await scene.page.locator('main [role=grid], main h2').first().waitFor()
      const row = scene.page.getByRole('row').nth(1)
      if (await row.isVisible()) await row.click()
    },
    leave: backToNote,
  }
}

/** A plan as an outline, from the second row of the list on. */
export const planPage = {
  name: 'plan',
  open: async (scene: Scene) => {
    await run(scene, 'commands.go-library-plans')
    await scene.page.getByRole('row').nth(2).dblclick()
    await scene.page.getByRole('button', { name: scene.words('library.allPlans') }).waitFor()
  },
  leave: backToNote,
}
