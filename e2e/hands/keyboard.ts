import { expect, type Locator, type Page } from '@playwright/test'
import { keyTowards } from './key-towards.ts'
import type { Hand } from './hand.ts'

/** More presses than this towards one control and nobody would call the page usable by keyboard. */
const MOST_PRESSES = 80

/** Works the page by keys alone: F6 from region to region, Tab from control to control, arrows inside of them. */
export function keyboard(page: Page): Hand {
  const { keyboard: keys } = page

  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor()
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      const key = await target.evaluate(keyTowards)
      if (key === undefined) return
      await keys.press(key)
    }
    throw new Error(`${MOST_PRESSES} keys did not lead to ${String(target)}`)
  }
  /** Walks an open list until the option is the active one. */
  const walkTo = async (owner: Locator, option: Locator): Promise<void> => {
    await option.waitFor()
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      if ((await owner.getAttribute('aria-activedescendant')) === (await option.getAttribute('id'))) return
      await keys.press('ArrowDown')
    }
    throw new Error(`${MOST_PRESSES} arrows did not lead to ${String(option)}`)
  }

  return {
    async press(target) {
      const exit = await target.getAttribute('data-exit')
      const isStop = (await target.getAttribute('data-stop')) !== null
      if (exit === null || isStop) {
        await reach(target)
        await keys.press('Enter')
      } else {
        // The + of a plain line is no stop of its own: + on its card means the same place.
        await reach(page.locator(`button.card-main[data-stop="${exit.split('/')[0]}"]`))
        await keys.press('+')
      }
    },
    async write(field, text) {
      await reach(field)
      await keys.press('ControlOrMeta+a')
      await keys.type(text)
    },
    async leave(field) {
      await field.press('Tab')
    },
    async pick(field, search, option) {
      await reach(field)
      await (search === '' ? keys.press('ArrowDown') : keys.type(search))
      await walkTo(field, option)
      await keys.press('Enter')
    },
    async choose(choice) {
      await reach(choice)
      if (!(await choice.isChecked())) await keys.press('Space')
      await expect(choice).toBeChecked()
    },
    async tick(list, option) {
      await reach(list)
      await keys.press('Home')
      await walkTo(list, option)
      await keys.press('Space')
    },
    async select(field, label) {
      await reach(field)
      await keys.type(label)
      await expect(field.locator('option:checked')).toHaveText(label)
    },
  }
}
