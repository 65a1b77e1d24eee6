import { expect, test } from './fixtures.ts'

const everybody = ['Amara', 'Bruno', 'Carla', 'Deniz', 'Emma', 'Farid', 'Grace', 'Henry', 'Ivy']
const samples = [
  {
    title: 'Order update',
    question: 'Who gets an order update, and who doesn’t?',
    people: ['Ana Ruiz', 'Chloe Martin', 'Dev Patel', 'Eva Horvat', 'Gia Conti'],
    result: '2 sent, 1 held, 2 failed',
  },
  {
    title: 'Appointment reminder',
    question: 'What happens when somebody texts STOP?',
    people: everybody,
    result: '3 sent, 4 queued, 2 failed',
  },
  {
    title: 'Broadcast to 250',
    question: 'How does one flow reach more than 100?',
    people: [],
    result: '13 sent, 2 held, 213 queued',
  },
]

for (const { title, question, people, result } of samples) {
  test(`${title}: opens with its question, runs, and is accessible`, async ({
    page,
    startPage,
    builder,
    runPanel,
    log,
    expectAccessible,
  }) => {
    await startPage.openSample(title)
    const note = page.getByRole('region', { name: 'Things to try' })
    await expect(note.getByRole('heading', { name: question })).toBeVisible()
    await expect(note.getByRole('listitem')).toHaveCount(3)
    await builder.expectErrors(0)
    await runPanel.open()
    await runPanel.choosePeople('recipientIds', ...people)
    await runPanel.start.click()
    await expect(log.region.getByText(result, { exact: true })).toBeVisible()
    await expectAccessible()
  })
}

test('a patient who texts STOP gets no reminder, and gets one again after START', async ({
  startPage,
  builder,
  runPanel,
  log,
  phone,
}) => {
  await startPage.openSample('Appointment reminder')
  await runPanel.open()
  await runPanel.choosePeople('recipientIds', 'Amara Okoye')
  await runPanel.start.click()
  await log.recipient('Amara Okoye').click()
  for (const [word, verdict] of [
    ['STOP', '0 sent, 1 failed'],
    ['START', '1 sent'],
  ] as const) {
    await phone.reply(word)
    await expect(phone.conversation).toContainText(word)
    await builder.run.click()
    await expect(log.region.getByText(verdict, { exact: true })).toBeVisible()
    await log.recipient('Amara Okoye').first().click()
  }
})

test('without Send the Rest the last batch of the broadcast is in no request', async ({
  page,
  startPage,
  builder,
  runPanel,
  log,
}) => {
  await startPage.openSample('Broadcast to 250')
  await runPanel.open()
  await runPanel.start.click()
  await expect(log.region.getByRole('button', { name: 'Not in any request 22' })).toBeVisible()
  await builder.card('Send the Rest').click()
  await page.keyboard.press('Delete')
  await expect(builder.card('Send the Rest')).toHaveCount(0)
  await builder.run.click()
  await expect(log.region.getByRole('button', { name: 'Not in any request 50' })).toBeVisible()
})

test('the note folds to a pill, and stays folded', async ({ page, startPage }) => {
  await startPage.openSample()
  const note = page.getByRole('region', { name: 'Things to try' })
  await note.getByRole('button', { name: 'Fold the note' }).press('Escape')
  const pill = note.getByRole('button', { name: 'Three things to try' })
  await expect(pill).toBeFocused()
  await page.reload()
  await expect(note.getByRole('heading')).toHaveCount(0)
  await pill.press('Enter')
  await expect(note.getByRole('heading')).toBeVisible()
  await expect(note.getByRole('button', { name: 'Fold the note' })).toBeFocused()
})
