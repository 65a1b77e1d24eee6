import { expect, type Locator, type Page } from '@playwright/test'

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

  constructor(page: Page) {
    this.page = page
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
    await this.action.click()
    await this.action.fill(typed)
    await this.page.getByRole('option', { name: new RegExp(option) }).click()
  }

  /** Makes the collection for Messaging Users in the dialog that opens from the field. */
  async createUsersCollection(name: string): Promise<void> {
    await this.users.click()
    await this.page.getByRole('option', { name: 'New Resource' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'New Resource' })
    await dialog.getByRole('textbox', { name: 'API Name' }).fill(name)
    await dialog.getByRole('button', { name: 'Done' }).click()
  }

  async pickComponent(name: string): Promise<void> {
    await this.component.click()
    await this.component.fill(name)
    await this.page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .click()
  }

  /** Presses a choice where people press it, on its words, and waits until it is chosen. */
  async choose(group: Locator, choice: string): Promise<void> {
    await group.getByText(choice, { exact: true }).click()
    await expect(group.getByRole('radio', { name: choice })).toBeChecked()
  }

  /** Types a literal into a parameter's field and leaves it, which closes its list. */
  async fillParameter(name: string, text: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name })
    await field.fill(text)
    await field.press('Tab')
  }
}
