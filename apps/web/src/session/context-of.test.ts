import { newFlow, readFlow, writeFlow } from '@parley/flow'
import { expect, it } from 'vitest'
import { contextOf } from './context-of.ts'

const { document: caller } = readFlow(
  '<Flow><subflows><name>Call</name><label>Call</label><flowName>Sub</flowName></subflows></Flow>',
)
const files = new Map([
  ['force-app/main/default/flows/Sub.flow-meta.xml', writeFlow(newFlow({ label: 'Sub' }))],
  ['force-app/main/default/flows/Broken.flow-meta.xml', '<Flow'],
  ['force-app/main/default/data/Order.json', '{}'],
])
const checkContext = { channelTypes: [] }

it('knows the flows of the project where the open flow calls some', () => {
  const { flows, channelTypes } = contextOf({ document: caller, checkContext, files })
  expect(channelTypes).toBe(checkContext.channelTypes)
  expect(flows?.map(({ name, status }) => [name, status])).toEqual([
    ['Broken', undefined],
    ['Sub', 'Draft'],
  ])
})

it('is the identical object until files or org change, so that checks remember', () => {
  const first = contextOf({ document: caller, checkContext, files })
  expect(contextOf({ document: caller, checkContext, files })).toBe(first)
  expect(contextOf({ document: caller, checkContext, files: new Map(files) })).not.toBe(first)
})

it('is what the org says where the open flow calls none', () => {
  expect(contextOf({ document: newFlow({ label: 'Alone' }), checkContext, files })).toBe(checkContext)
})
