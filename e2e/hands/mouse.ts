import { expect, type Locator } from '@playwright/test'
import type { Hand } from './hand.ts'

/** Clicks where people click, and types only text. */
export const mouse: Hand = {
  async press(target) {
    await target.click()
  },
  async write(field, text) {
    await field.click()
    await field.fill(text)
  },
  async leave(field) {
    await field.blur()
  },
  async pick(field, search, option) {
    await field.click()
    if (search !== '') await field.fill(search)
    await option.click()
  },
  async choose(choice) {
    await wordsOf(choice).click()
    await expect(choice).toBeChecked()
  },
  async tick(_, option) {
    await option.click()
  },
  async select(field, label) {
    await field.selectOption({ label })
  },
}

/** People click the words beside a round or square button. */
function wordsOf(choice: Locator): Locator {
  return choice.locator('xpath=following-sibling::label')
}
