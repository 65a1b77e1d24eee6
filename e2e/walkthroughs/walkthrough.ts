import { existsSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Page, TestInfo } from '@playwright/test'
import { expect, test as base } from '../fixtures.ts'
import { smallPng } from './small-png.ts'
import { pageOf, pictureOf, readPage, startPage as startDocs, writePage } from './walkthrough-page.ts'

interface Fixtures {
  /** One thing that the person of the story does, said in a sentence that can stand under its picture. */
  readonly step: (caption: string, act: () => Promise<void>) => Promise<void>
}

/** The one project whose pictures and words stand in docs/walkthroughs. */
const TOLD_BY = '1280x800'

/** How long somebody who watches a demo has for a caption, beside what the steps themselves take. */
const READING_MS = 1_500

/**
 * A story as a test; each step is also judged by axe. Where the documentation is told, each step is kept as a picture
 * (`WALKTHROUGH_DOCS=1`), or its words are compared with the documentation that is there.
 */
export const test = base.extend<Fixtures>({
  step: async ({ page, expectAccessible }, use, info) => {
    const name = basename(info.file, '.spec.ts')
    const isTold = info.project.name === TOLD_BY
    const isWriting = isTold && process.env['WALKTHROUGH_DOCS'] === '1'
    const isDemo = process.env['WALKTHROUGH_DEMO'] === '1'
    const captions: string[] = []
    // A story is as long as several tests; a demo as long as somebody watches.
    info.setTimeout(isDemo ? 0 : 3 * info.timeout)
    if (isWriting) startDocs(name)

    await use((caption, act) =>
      base.step(caption, async () => {
        captions.push(caption)
        if (isDemo) console.log(`\n${captions.length}. ${caption}`)
        await act()
        await expectAccessible()
        if (isWriting) await takePicture(page, pictureOf(name, captions.length))
        if (isDemo) await page.waitForTimeout(READING_MS)
      }),
    )

    if (!isTold || info.status !== info.expectedStatus) return
    const told = pageOf({ name, title: info.title, story: storyOf(info), captions })
    if (isWriting) writePage(name, told)
    const hint = 'The walkthrough and its documentation differ: run npm run walkthroughs.'
    expect(readPage(name), hint).toBe(told)
    captions.forEach((_, index) => expect(existsSync(pictureOf(name, index + 1)), hint).toBe(true))
  },
})

async function takePicture(page: Page, path: string): Promise<void> {
  // Nothing looks hovered in a picture: this is a free spot in the title bar.
  await page.mouse.move(560, 4)
  writeFileSync(path, smallPng(await page.screenshot({ animations: 'disabled' })))
}

/** Who the story is about and what it shows: the first paragraph of its page. */
export function story(description: string): { annotation: { type: string; description: string } } {
  return { annotation: { type: 'story', description } }
}

function storyOf(info: TestInfo): string {
  return info.annotations.find(({ type }) => type === 'story')?.description ?? ''
}

export { expect }
