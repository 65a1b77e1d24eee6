import { expect, type Locator, type Page } from '@playwright/test'

/** The guided first run: a card at the canvas's lower left corner. */
export class Guide {
  readonly card: Locator
  readonly pill: Locator
  readonly doIt: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.card = page.getByRole('region', { name: 'Guide' })
    this.pill = page.getByRole('button', { name: /^Guide ·/ })
    this.doIt = this.card.getByRole('button', { name: 'Do it for me' })
  }

  /** Begins the guide on the start page. */
  async start(): Promise<void> {
    await this.page.goto('/')
    await this.page.getByRole('button', { name: 'Start: Send your first message' }).click()
    await this.expectStep(1)
  }

  async expectStep(number: number): Promise<void> {
    await expect(this.card.getByText(`Step ${String(number)} of 9`, { exact: true })).toBeVisible()
  }

  /** What the ring goes around is this. */
  async expectRingAround(target: Locator): Promise<void> {
    await expect(target).toHaveAttribute('data-guide-target')
    await expect(this.page.locator('[data-guide-target]')).toHaveCount(1)
  }

  async expectEnd(): Promise<void> {
    await expect(this.card.getByText('Done', { exact: true })).toBeVisible()
  }

  /** How many pieces of the bar are filled. */
  async expectDone(count: number): Promise<void> {
    await expect(this.card.getByRole('progressbar')).toHaveAttribute('aria-valuenow', String(count))
  }
}
