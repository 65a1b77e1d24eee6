import { expect, type Locator, type Page } from '@playwright/test'

/** The region that tells who got which message, and why the others did not. */
export class RequestLog {
  readonly region: Locator
  readonly requests: Locator
  readonly recipients: Locator

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Request log' })
    this.requests = this.region.getByRole('table', { name: 'Requests' })
    this.recipients = this.region.getByRole('table', { name: 'Recipients' })
  }

  /** One person's line among the recipients. */
  recipient(name: string): Locator {
    return this.recipients.getByRole('row').filter({ hasText: name })
  }

  /** The verdict stands in the row as text: `Sent`, `Pending · held`, `Failed` with its code. */
  async expectVerdict(name: string, ...texts: string[]): Promise<void> {
    for (const text of texts) await expect(this.recipient(name)).toContainText(text)
  }
}
