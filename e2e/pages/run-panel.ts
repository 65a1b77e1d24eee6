import type { Locator, Page } from '@playwright/test'

/** The region that asks for a run's inputs and tells its result. */
export class RunPanel {
  readonly region: Locator
  readonly start: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.region = page.getByRole('region', { name: 'Run flow' })
    this.start = this.region.getByRole('button', { name: 'Start run' })
  }

  /** Opens the inputs with `Run`, as the first press does. */
  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Run', exact: true }).click()
    await this.region.waitFor()
  }

  people(input: string): Locator {
    return this.region.getByRole('listbox', { name: input })
  }

  async choosePeople(input: string, ...names: string[]): Promise<void> {
    for (const name of names)
      await this.people(input)
        .getByRole('option', { name: new RegExp(name) })
        .click()
  }
}
