import { expect, type Download, type Locator, type Page } from '@playwright/test'
import type { Hand } from '../hands/hand.ts'

/** What a flow file names that is no element. */
const RESOURCES = [
  'choices',
  'constants',
  'dynamicChoiceSets',
  'formulas',
  'processMetadataValues',
  'stages',
  'start',
  'textTemplates',
  'variables',
]

/** Canvas, toolbox and header bar. */
export class Builder {
  readonly undo: Locator
  readonly redo: Locator
  readonly save: Locator
  readonly run: Locator
  readonly toolbox: Locator
  private readonly page: Page
  private readonly hand: Hand

  constructor(page: Page, hand: Hand) {
    this.page = page
    this.hand = hand
    this.undo = page.getByRole('button', { name: 'Undo', exact: true })
    this.redo = page.getByRole('button', { name: 'Redo', exact: true })
    this.save = page.getByRole('button', { name: 'Save', exact: true })
    this.run = page.getByRole('button', { name: 'Run', exact: true })
    this.toolbox = page.getByRole('region', { name: 'Toolbox' })
  }

  /** The card of an element on the canvas, by its label. */
  card(label: string): Locator {
    return this.page.locator('button.card-main').filter({ hasText: label })
  }

  /** Adds an element at the first `+` whose name begins like this, by searching the menu as a person would. */
  async addElement(item: string, place = 'Add element'): Promise<void> {
    await this.hand.press(this.page.getByRole('button', { name: new RegExp(`^${place}`) }).first())
    const menu = this.page.getByRole('dialog', { name: 'Add Element' })
    await this.hand.pick(menu.getByRole('combobox'), item, menu.getByRole('option', { name: item, exact: true }))
  }

  async expectErrors(count: number): Promise<void> {
    await expect(this.page.getByRole('button', { name: new RegExp(`^Errors.*${count}`) })).toBeVisible()
  }

  /** The id of the open project, as the address has it. */
  async projectId(): Promise<string> {
    await this.page.waitForURL(/#\/project\/[^/]+\/flow\//)
    return decodeURIComponent(/#\/project\/([^/]+)/.exec(this.page.url())?.[1] ?? '')
  }

  /** Follows a link to a flow of a project. */
  async goToFlow(projectId: string, apiName: string): Promise<void> {
    const hash = `#/project/${encodeURIComponent(projectId)}/flow/${encodeURIComponent(apiName)}`
    await this.page.evaluate((to) => {
      location.hash = to
    }, hash)
  }

  /** Waits until exactly these elements (API names, `$Start` for Start) stand on the canvas, in any order. */
  async expectCards(names: readonly string[]): Promise<void> {
    const cards = this.page.locator('button.card-main')
    const shown = () => cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-stop') ?? '').sort())
    await expect.poll(shown, { intervals: [20, 40, 80, 160] }).toEqual(names.toSorted())
  }

  /**
   * The API names of a flow file's elements, read by the browser's own XML parser and not by ours: whatever has a name
   * and is no resource belongs on the canvas.
   */
  elementNamesIn(text: string): Promise<readonly string[]> {
    return this.page.evaluate(
      ({ xml, resources }) => {
        const parts = [...new DOMParser().parseFromString(xml, 'text/xml').documentElement.children]
        return parts
          .filter(({ localName }) => !resources.includes(localName))
          .flatMap((part) => [...part.children].find(({ localName }) => localName === 'name')?.textContent ?? [])
      },
      { xml: text, resources: RESOURCES },
    )
  }

  /** The file that Export gives. */
  async exportFlow(): Promise<Download> {
    const download = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: 'Export', exact: true }).click()
    return download
  }
}
