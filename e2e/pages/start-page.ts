import type { Locator, Page } from '@playwright/test'

/** The way in: a new flow, an import, a sample, and what this browser keeps. */
export class StartPage {
  readonly newFlow: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.newFlow = page.getByRole('button', { name: 'New flow' })
  }

  async open(): Promise<void> {
    await this.page.goto('/')
    await this.newFlow.waitFor()
  }

  async openSample(): Promise<void> {
    await this.open()
    await this.page.getByRole('button', { name: 'Open sample' }).first().click()
  }

  /** Hands files to the first Import button. */
  async import(...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: 'Import', exact: true }).first().click()
    await (await chooser).setFiles(files)
  }
}
