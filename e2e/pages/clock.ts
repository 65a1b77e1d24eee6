import type { Locator, Page } from '@playwright/test'
import type { Hand } from '../hands/hand.ts'

/** The virtual clock: it moves only when somebody presses a button. */
export class Clock {
  readonly region: Locator
  readonly nextEvent: Locator
  private readonly page: Page
  private readonly hand: Hand

  constructor(page: Page, hand: Hand) {
    this.page = page
    this.hand = hand
    this.region = page.getByRole('region', { name: 'Clock' })
    this.nextEvent = this.region.getByRole('button', { name: 'Next event' })
  }

  async advanceBy(span: string): Promise<void> {
    await this.hand.press(this.region.getByRole('button', { name: 'Advance', exact: true }))
    await this.hand.write(this.page.getByRole('textbox', { name: 'Advance by' }), span)
    await this.hand.press(this.page.getByRole('button', { name: 'Go', exact: true }))
  }
}
