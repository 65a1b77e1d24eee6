import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base } from '@playwright/test'
import type { Hand } from './hands/hand.ts'
import { keyboard } from './hands/keyboard.ts'
import { mouse } from './hands/mouse.ts'
import { ActionForm } from './pages/action-form.ts'
import { Builder } from './pages/builder.ts'
import { Clock } from './pages/clock.ts'
import { Phone } from './pages/phone.ts'
import { RequestLog } from './pages/request-log.ts'
import { RunPanel } from './pages/run-panel.ts'
import { StartPage } from './pages/start-page.ts'

export interface Ways {
  /** How the person works: set by a project of the configuration. */
  readonly by: 'mouse' | 'keyboard'
}

interface Fixtures extends Ways {
  readonly hand: Hand
  readonly startPage: StartPage
  readonly builder: Builder
  readonly form: ActionForm
  readonly runPanel: RunPanel
  readonly log: RequestLog
  readonly clock: Clock
  readonly phone: Phone
  /** Fails on any accessibility violation of what is on screen now. */
  readonly expectAccessible: () => Promise<void>
  /** Everything that the browser keeps of the projects, as text. */
  readonly storedProjects: () => Promise<string>
  /** Watches every test: errors, broken security policy, and anything loaded from elsewhere fail it. */
  readonly clean: void
}

export const test = base.extend<Fixtures>({
  by: ['mouse', { option: true }],
  hand: async ({ page, by }, use) => use(by === 'mouse' ? mouse : keyboard(page)),
  startPage: async ({ page, hand }, use) => use(new StartPage(page, hand)),
  builder: async ({ page, hand }, use) => use(new Builder(page, hand)),
  form: async ({ page, hand }, use) => use(new ActionForm(page, hand)),
  runPanel: async ({ page, hand }, use) => use(new RunPanel(page, hand)),
  log: async ({ page }, use) => use(new RequestLog(page)),
  clock: async ({ page, hand }, use) => use(new Clock(page, hand)),
  phone: async ({ page, hand }, use) => use(new Phone(page, hand)),
  expectAccessible: async ({ page }, use) => {
    await use(async () => {
      await page.evaluate(comeToRest)
      // There are no frames, and passes are nobody's business: without both it takes a third of the time.
      const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], preload: false })
      const { violations } = await axe.analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
      ).toEqual([])
    })
  },
  storedProjects: async ({ page }, use) => {
    await use(() =>
      page.evaluate(
        () =>
          new Promise<string>((done, fail) => {
            const opening = indexedDB.open('parley')
            opening.addEventListener('error', () => fail(opening.error))
            opening.addEventListener('success', () => {
              const all = opening.result.transaction('projects').objectStore('projects').getAll()
              all.addEventListener('success', () => {
                opening.result.close()
                // Files are a Map, which JSON would leave out.
                done(JSON.stringify(all.result, (_, value: unknown) => (value instanceof Map ? [...value] : value)))
              })
            })
          }),
      ),
    )
  },
  clean: [
    async ({ page, baseURL, by }, use) => {
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(error.message))
      // The browser tells violations of the security policy as errors on the console.
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text())
      })
      page.on('request', (request) => {
        const isOurs = request.url().startsWith(baseURL ?? '') || /^(data|blob):/.test(request.url())
        if (!isOurs) faults.push(`loaded from elsewhere: ${request.url()}`)
      })
      if (by === 'keyboard') {
        await page.exposeFunction('tellOfPointer', () => faults.push('the mouse was used'))
        await page.addInitScript("addEventListener('pointerdown', () => tellOfPointer(), true)")
      }
      await use()
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

/**
 * Waits in the page until nothing moves or changes its colour: what is measured half-way (Stop turning into Run, a menu
 * fading in) is nothing that anybody reads.
 */
async function comeToRest(): Promise<void> {
  const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
  await Promise.allSettled(passing.map(({ finished }) => finished))
}

export { expect }
