import { readComponentFile } from '@parley/org'
import { describe, expect, it } from 'vitest'
import { standInFile } from './stand-in.ts'

const read = (accounts: readonly string[]) =>
  readComponentFile(
    standInFile({
      name: 'Order_Late',
      parameters: [
        { name: 'who', valueType: 'Text', isList: false },
        { name: 'odd }name', valueType: 'Date', isList: true },
      ],
      accounts,
    }),
    'Order_Late',
    'x',
  )

describe('standInFile', () => {
  it('is a notification with the parameters, none required, that says that its text is invented', () => {
    const { component, problems } = read([])
    expect(problems).toEqual([])
    expect(component).toMatchObject({
      label: 'Order_Late (text invented)',
      type: 'Notification',
      parameters: [
        { name: 'who', valueType: 'Text', isList: false, isRequired: false },
        { name: 'odd }name', valueType: 'Date', isList: true, isRequired: false },
      ],
      layouts: [{ formatType: 'Text', text: 'Text invented for Order_Late.\nwho: {!$Parameters.who}\nodd }name' }],
    })
  })

  it('has an approved template for each WhatsApp account', () => {
    expect(read(['1044', '']).component?.layouts[0]).toMatchObject({
      formatType: 'ExternalTemplate',
      templates: [
        { accountIdentifier: '1044', status: 'Approved' },
        { accountIdentifier: '', status: 'Approved' },
      ],
    })
  })
})
