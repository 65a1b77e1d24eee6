import { expect, type Locator, type Page } from '@playwright/test'

/** Canvas, toolbox and header bar. */
export class Builder {
  readonly undo: Locator
  readonly redo: Locator
  readonly save: Locator
  readonly run: Locator
  readonly toolbox: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.undo = page.getByRole('button', { name: 'Undo', exact: true })
    this.redo = page.getByRole('button', { name: 'Redo', exact: true })
    this.save = page.getByRole('button', { name: 'Save', exact: true })
    this.run = page.getByRole('button', { name: 'Run', exact: true })
    this.toolbox = page.getByRole('region', { name: 'Toolbox' })
  }

  /** The card of an element on the canvas, by its label. */
  card(label: string): Locator {
    return this.page.locator('button.card-main').filter({ hasText: label })
  }

  /** Adds an element at the first `+` whose name begins like this, by searching the menu as a person would. */
  async addElement(item: string, place = 'Add element'): Promise<void> {
    await this.page
      .getByRole('button', { name: new RegExp(`^${place}`) })
      .first()
      .click()
    await this.page
      .getByRole('combobox', { name: /search/i })
      .last()
      .fill(item)
    await this.page.getByRole('option', { name: item, exact: true }).click()
  }

  async expectErrors(count: number): Promise<void> {
    await expect(this.page.getByRole('button', { name: new RegExp(`^Errors.*${count}`) })).toBeVisible()
  }
}
