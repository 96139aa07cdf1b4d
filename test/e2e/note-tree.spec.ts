import { expect, test } from '@playwright/test'
import { withApp } from './support/with-app.ts'

test('a reader of the screen meets headings, figures and questions by their names', async () => {
  await withApp(async ({ page }) => {
    await page.getByRole('button', { name: 'I have kept it' }).click()
    await page.getByRole('button', { name: 'Make the example note' }).click()
    const text = page.getByRole('textbox', { name: 'Text of the note' })
    await text
      .getByRole('img', { name: '80 per cent, figure, Frontex, January to August 2024' })
      .waitFor()
    await expect(text).toMatchAriaSnapshot(`
      - textbox "Text of the note":
        - paragraph: /In the external dimension of migration/
        - heading "Joint efforts to reduce irregular migration" [level=2]
        - paragraph:
          - text: /in a$/
          - img "80 per cent, figure, Frontex, January to August 2024; contradicted in the library"
          - text: /^reduction in the number/
          - img "49297, figure, IOM, January to October 2024; contradicted in the library"
          - img "192182, figure, IOM, 2022; contradicted in the library"
          - img "91 per cent, figure, IOM; contradicted in the library"
        - heading "Cooperation on returns" [level=2]
        - heading "Visa alignment" [level=2]
        - group "Questions":
          - paragraph: "Questions for Member States:"
          - group "Question 1": /How do Member States envisage/
          - group "Question 2"
          - group "Question 3"
          - group "Question 4"
    `)

    await text.getByText('In the external dimension').click()
    await page.keyboard.press('Control+Alt+f')
    await page.keyboard.type('See 14871/24.')
    await expect(page.getByRole('textbox', { name: 'Footnote 1' })).toHaveText('See 14871/24.')
    await expect(text.locator('[role="doc-noteref"]')).toHaveAttribute('aria-label', 'Footnote 1')
    await expect(page.getByText('Inserted: Footnote')).toHaveRole('status')
  })
})
