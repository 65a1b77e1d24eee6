import type { Locator, Page } from '@playwright/test'

/** The virtual clock: it moves only when somebody presses a button. */
export class Clock {
  readonly region: Locator
  readonly nextEvent: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.region = page.getByRole('region', { name: 'Clock' })
    this.nextEvent = this.region.getByRole('button', { name: 'Next event' })
  }

  async advanceBy(span: string): Promise<void> {
    await this.region.getByRole('button', { name: 'Advance', exact: true }).click()
    await this.page.getByRole('textbox', { name: 'Advance by' }).fill(span)
    await this.page.getByRole('button', { name: 'Go', exact: true }).click()
  }
}
