import { expect, test } from '@playwright/test'

test('the app answers from a static folder and says its name', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto('/')
  await expect(page).toHaveTitle(/Parley/)
  expect(errors).toEqual([])
})

test('nothing is loaded from anywhere else', async ({ page, baseURL }) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url())
  })
  await page.goto('/', { waitUntil: 'networkidle' })
  expect(elsewhere).toEqual([])
})
