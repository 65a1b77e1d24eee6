import type { Locator, Page } from '@playwright/test'
import type { Hand } from '../hands/hand.ts'

/** The region that asks for a run's inputs and tells its result. */
export class RunPanel {
  readonly region: Locator
  readonly start: Locator
  private readonly page: Page
  private readonly hand: Hand

  constructor(page: Page, hand: Hand) {
    this.page = page
    this.hand = hand
    this.region = page.getByRole('region', { name: 'Run flow' })
    this.start = this.region.getByRole('button', { name: 'Start run' })
  }

  /** Opens the inputs with `Run`, as the first press does. */
  async open(): Promise<void> {
    await this.hand.press(this.page.getByRole('button', { name: 'Run', exact: true }))
    await this.region.waitFor()
  }

  people(input: string): Locator {
    return this.region.getByRole('listbox', { name: input })
  }

  async choosePeople(input: string, ...names: string[]): Promise<void> {
    const list = this.people(input)
    for (const name of names) await this.hand.tick(list, list.getByRole('option', { name: new RegExp(name) }))
  }
}
