import { importFlow } from './import-flow.mjs'
import { measureOpening } from './measure-opening.mjs'
import { measurePanning } from './measure-panning.mjs'
import { measureTyping } from './measure-typing.mjs'

const OPENINGS = 5
const PANS = 5

/**
 * Everything about one flow: `{ openings, pans, label, parameter }`, a list of tries each. `element` is the API name of
 * the card whose label is typed; a message of the starter org's Order_Shipped has a parameter to type into, too.
 */
export async function measureFlow(browser, { name, text, element }) {
  return browser.visit(async (page, session) => {
    const hash = await importFlow(page, name, text)
    const openings = await tries(OPENINGS, () => measureOpening(page, hash))
    const pans = await tries(PANS, () => measurePanning(page, session))
    // Back to the beginning, where the card is.
    await page.reload()
    await page.locator(`button.card-main[data-stop="${element}"]`).click()
    const label = await measureTyping(page, session, page.getByRole('textbox', { name: 'Label', exact: true }))
    const field = page.getByRole('combobox', { name: 'FirstName' })
    const parameter = (await field.count()) > 0 ? await measureTyping(page, session, field) : []
    return { openings, pans, label, parameter }
  })
}

async function tries(count, task) {
  const results = []
  for (let number = 0; number < count; number++) results.push(await task())
  return results
}
