import type { Locator } from '@playwright/test'

/** How a person works the page: with the mouse or with the keyboard alone. Each way has its own file beside this one. */
export interface Hand {
  /** Button, link, tab, menu item, card, row: whatever one press acts on. */
  press(target: Locator): Promise<void>
  /** Puts a text into a field in place of what is there. */
  write(field: Locator, text: string): Promise<void>
  /** Leaves a field, which closes its list and ends what is typed there. */
  leave(field: Locator): Promise<void>
  /** Searches with a combobox (an empty text only opens it) and takes an option of its list. */
  pick(field: Locator, search: string, option: Locator): Promise<void>
  /** Chooses a radio button or ticks a checkbox. */
  choose(choice: Locator): Promise<void>
  /** Chooses or frees an option of a list in which several can be chosen. */
  tick(list: Locator, option: Locator): Promise<void>
  /** Chooses in a plain select field. */
  select(field: Locator, label: string): Promise<void>
}
