import type { Locator, Page } from '@playwright/test'
import type { Hand } from '../hands/hand.ts'

/** The way in: a new flow, an import, a sample, and what this browser keeps. */
export class StartPage {
  readonly newFlow: Locator
  private readonly page: Page
  private readonly hand: Hand

  constructor(page: Page, hand: Hand) {
    this.page = page
    this.hand = hand
    this.newFlow = page.getByRole('button', { name: 'New flow' })
  }

  async open(): Promise<void> {
    await this.page.goto('/')
    await this.newFlow.waitFor()
  }

  async openSample(title = 'Order update'): Promise<void> {
    await this.open()
    await this.hand.press(this.page.getByRole('button', { name: `Open sample: ${title}` }))
  }

  /** Hands files to the first Import button. */
  async import(...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.hand.press(this.page.getByRole('button', { name: 'Import', exact: true }).first())
    await (await chooser).setFiles(files)
  }
}
