import type { Locator, Page } from '@playwright/test'
import type { Hand } from '../hands/hand.ts'

/** The form of Send Conversation Messages, by the labels of the Salesforce Help page. */
export class ActionForm {
  readonly action: Locator
  readonly label: Locator
  readonly apiName: Locator
  readonly users: Locator
  readonly component: Locator
  readonly timing: Locator
  readonly consent: Locator
  readonly longevity: Locator
  private readonly page: Page
  private readonly hand: Hand

  constructor(page: Page, hand: Hand) {
    this.page = page
    this.hand = hand
    this.action = page.getByRole('combobox', { name: 'Action', exact: true })
    this.label = page.getByRole('textbox', { name: 'Label', exact: true })
    this.apiName = page.getByRole('textbox', { name: 'API Name', exact: true })
    this.users = page.getByRole('combobox', { name: 'Messaging Users' })
    this.component = page.getByRole('combobox', { name: 'Messaging Component' })
    this.timing = page.getByRole('radiogroup', { name: 'Messaging Timing' })
    this.consent = page.getByRole('radiogroup', { name: 'Apply Messaging channel consent preferences' })
    this.longevity = page.getByRole('radiogroup', { name: 'Session Longevity' })
  }

  async pickAction(typed: string, option: string): Promise<void> {
    await this.hand.pick(this.action, typed, this.option(option))
  }

  /** Makes the collection for Messaging Users in the dialog that opens from the field. */
  async createUsersCollection(name: string): Promise<void> {
    await this.hand.pick(this.users, '', this.option('New Resource'))
    const dialog = this.page.getByRole('dialog', { name: 'New Resource' })
    await this.hand.write(dialog.getByRole('textbox', { name: 'API Name' }), name)
    await this.hand.press(dialog.getByRole('button', { name: 'Done' }))
  }

  async pickComponent(name: string): Promise<void> {
    await this.hand.pick(this.component, name, this.option(name))
  }

  async choose(group: Locator, choice: string): Promise<void> {
    await this.hand.choose(group.getByRole('radio', { name: choice, exact: true }))
  }

  /** Types a literal into a parameter's field and leaves it, which closes its list. */
  async fillParameter(name: string, text: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name })
    await this.hand.write(field, text)
    await this.hand.leave(field)
  }

  private option(name: string): Locator {
    return this.page.getByRole('option', { name: new RegExp(name) }).first()
  }
}
