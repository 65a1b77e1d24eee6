import type { Locator, Page } from '@playwright/test'
import type { Hand } from '../hands/hand.ts'

/** One person's story: verdict, conversation, reply, and the rep's side. */
export class Phone {
  readonly region: Locator
  readonly conversation: Locator
  private readonly hand: Hand

  constructor(page: Page, hand: Hand) {
    this.region = page.getByRole('region', { name: 'Phone' })
    this.conversation = this.region.getByRole('log')
    this.hand = hand
  }

  button(name: string): Locator {
    return this.region.getByRole('button', { name, exact: true })
  }

  /** Chooses whose phone it is. */
  async show(person: string): Promise<void> {
    const field = this.region.getByRole('combobox', { name: 'Person' })
    await this.hand.pick(field, person, this.region.getByRole('option', { name: new RegExp(person) }))
  }

  /** Writes to the company as the customer. */
  async reply(text: string): Promise<void> {
    await this.hand.write(this.region.getByRole('textbox', { name: 'Reply' }), text)
    await this.hand.press(this.button('Send reply'))
  }
}
