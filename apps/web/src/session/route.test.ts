import { describe, expect, it } from 'vitest'
import { hrefOf, parseRoute } from './route.ts'

describe('parseRoute', () => {
  it.each([
    ['', { page: 'start' }],
    ['#/', { page: 'start' }],
    ['#/licences', { page: 'licences' }],
    ['#/project/p1/flow/Send_Update', { page: 'flow', projectId: 'p1', apiName: 'Send_Update' }],
    ['#/project/p1', { page: 'start' }],
    ['#/project/p1/flow/%E0%A4%A', { page: 'start' }],
  ] as const)('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route)
  })

  it('reads what hrefOf wrote, whatever the name', () => {
    const route = { page: 'flow', projectId: 'a/b', apiName: 'Ü_#_flow' } as const
    expect(parseRoute(hrefOf(route))).toEqual(route)
  })
})
