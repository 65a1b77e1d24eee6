import type { Page } from '@playwright/test'
import { emptyFlow, shopChannel } from './brought-files.ts'
import { expect, test } from './fixtures.ts'

const FLOW = 'core/main/default/flows/Hello.flow-meta.xml'
const files = {
  'sfdx-project.json': '{ "packageDirectories": [{ "path": "core", "default": true }] }',
  'core/main/default/messagingChannels/Shop_WhatsApp.messagingChannel-meta.xml': shopChannel,
  [FLOW]: emptyFlow('Hello').replaceAll('\n', '\r\n'),
  'readme.md': 'Not ours.',
}

/** Lets the browser's picker answer with a folder of its own storage: real handles without a dialog. */
async function offerFolder(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const picker = async (): Promise<FileSystemDirectoryHandle> => {
      const root = await navigator.storage.getDirectory()
      return root.getDirectoryHandle('shop', { create: true })
    }
    Object.defineProperty(window, 'showDirectoryPicker', { value: picker })
    // The browser's own folders are always allowed; those of the disk ask again.
    const answer = async (): Promise<string> => sessionStorage.getItem('permission') ?? 'granted'
    Object.assign(FileSystemHandle.prototype, { queryPermission: answer, requestPermission: answer })
    const createWritable = Object.getOwnPropertyDescriptor(FileSystemFileHandle.prototype, 'createWritable')?.value
    Object.defineProperty(FileSystemFileHandle.prototype, 'createWritable', {
      value(this: FileSystemFileHandle) {
        if (sessionStorage.getItem('disk') === 'full') throw new DOMException('The disk is full.')
        return createWritable.call(this)
      },
    })
  })
}

async function write(page: Page, contents: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory()
    for (const [path, text] of Object.entries(all)) {
      const parts = `shop/${path}`.split('/')
      let folder = root
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true })
      const file = await folder.getFileHandle(parts.at(-1) ?? '', { create: true })
      const writable = await file.createWritable()
      await writable.write(text)
      await writable.close()
    }
  }, contents)
}

/** Path → text of everything in the folder. */
function read(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {}
    const walk = async (folder: FileSystemDirectoryHandle, prefix: string): Promise<void> => {
      for await (const child of folder.values()) {
        if (child.kind === 'directory') await walk(child, `${prefix}${child.name}/`)
        else found[prefix + child.name] = await (await child.getFile()).text()
      }
    }
    const root = await navigator.storage.getDirectory()
    await walk(await root.getDirectoryHandle('shop'), '')
    return found
  })
}

test('a folder is opened, edited and saved in place, and somebody else’s change is not lost', async ({
  startPage,
  builder,
  page,
  expectAccessible,
  storedProjects,
}) => {
  const title = page.locator('[data-region="title"]')
  await offerFolder(page)
  await startPage.open()
  await write(page, files)

  await test.step('Save changes one line of one file', async () => {
    await page.getByRole('button', { name: 'Open folder…' }).click()
    await expect(page.getByRole('region', { name: 'Import report' })).toContainText('Hello opened.')
    await page.getByRole('button', { name: 'Flow properties' }).click()
    await page.getByRole('textbox', { name: 'Description' }).fill('Says hello.')
    await builder.save.click()
    await expect(title.getByText('Saved', { exact: true })).toBeVisible()
    const now = await read(page)
    const before = files[FLOW]?.split('\r\n') ?? []
    expect(now[FLOW]?.split('\r\n').filter((line) => !before.includes(line))).toEqual([
      '    <description>Says hello.</description>',
    ])
    expect({ ...now, [FLOW]: '' }).toEqual({ ...files, [FLOW]: '' })
  })

  await test.step('what was changed elsewhere is not written over unasked', async () => {
    const theirs = emptyFlow('Theirs')
    await write(page, { [FLOW]: theirs })
    await page.getByRole('textbox', { name: 'Description' }).fill('Mine.')
    await builder.save.click()
    await expect(page.getByText('Hello.flow-meta.xml was changed in shop by somebody else.')).toBeVisible()
    await expect(title.getByText('Unsaved changes')).toBeVisible()
    expect((await read(page))[FLOW]).toBe(theirs)
    await expectAccessible()
    await page.getByRole('button', { name: 'Take the file’s' }).click()
    await expect(page.getByRole('heading', { name: 'Theirs' })).toBeVisible()
    await expect(title.getByText('Saved', { exact: true })).toBeVisible()
  })

  await test.step('a reload reads what has changed meanwhile; a copy goes beside its like', async () => {
    await expect.poll(storedProjects).toContain('<label>Theirs</label>')
    await write(page, { [FLOW]: emptyFlow('Later') })
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Later' })).toBeVisible()
    await page.getByRole('button', { name: 'Save As' }).click()
    await page.getByRole('textbox', { name: 'Flow API Name' }).fill('Copy')
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await expect.poll(async () => Object.keys(await read(page))).toContain('core/main/default/flows/Copy.flow-meta.xml')
  })

  await test.step('without permission what is saved stays in the browser, and the bar leads on', async () => {
    await page.evaluate(() => sessionStorage.setItem('permission', 'denied'))
    await page.reload()
    const allow = page.getByRole('button', { name: 'Allow saving to shop' })
    await allow.waitFor()
    await page.getByRole('button', { name: 'Flow properties' }).click()
    await page.getByRole('textbox', { name: 'Description' }).fill('Waits for leave.')
    await builder.save.click()
    await expect(title.getByText('Unsaved changes')).toBeVisible()
    await page.evaluate(() => sessionStorage.setItem('permission', 'granted'))
    await allow.click()
    await expect(title.getByText('Saved', { exact: true })).toBeVisible()
    await expect(allow).toHaveCount(0)
    const texts = Object.values(await read(page))
    expect(texts.filter((text) => text.includes('<description>Waits for leave.</description>'))).toHaveLength(1)
  })

  await test.step('what could not be written is said, stays unsaved, and can be tried again', async () => {
    await page.evaluate(() => sessionStorage.setItem('disk', 'full'))
    await page.getByRole('textbox', { name: 'Description' }).fill('Waits for room.')
    await builder.save.click()
    await expect(page.getByText('could not be written to shop: The disk is full.')).toBeVisible()
    await expect(title.getByText('Unsaved changes')).toBeVisible()
    await page.evaluate(() => sessionStorage.removeItem('disk'))
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(title.getByText('Saved', { exact: true })).toBeVisible()
    expect(JSON.stringify(await read(page))).toContain('Waits for room.')
  })

  await test.step('under another name the flow’s file is a new one, and the old one goes when somebody says so', async () => {
    const name = page.getByRole('textbox', { name: 'Flow API Name' })
    await name.fill('Renamed')
    await name.press('Enter')
    await builder.save.click()
    await page.getByRole('button', { name: 'Delete it there' }).click()
    await expect
      .poll(async () => Object.keys(await read(page)))
      .not.toContain('core/main/default/flows/Copy.flow-meta.xml')
    expect(Object.keys(await read(page))).toContain('core/main/default/flows/Renamed.flow-meta.xml')
  })

  await test.step('opened again, the folder is the same project', async () => {
    await startPage.open()
    await expect(page.getByRole('table', { name: 'Your flows' })).toContainText('Hello · folder shop')
    await write(page, { 'core/main/default/flows/Come.flow-meta.xml': emptyFlow('Come later') })
    await page.getByRole('button', { name: 'Open folder…' }).click()
    await expect(page.getByRole('region', { name: 'Import report' })).toContainText('Come opened.')
    await expect(title.getByText('Saved', { exact: true })).toBeVisible()
    await startPage.open()
    await expect(page.getByRole('table', { name: 'Your flows' }).getByRole('row')).toHaveCount(4)
  })
})
