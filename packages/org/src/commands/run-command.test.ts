import { describe, expect, it } from 'vitest'
import { createOrg } from '../create-org.ts'
import { runCommand } from './run-command.ts'

describe('runCommand', () => {
  it.each(['{"bogus":1}', '{}', '{"__proto__":{"advance":"1h"}}'])('refuses %s, which is no command', (json) => {
    const org = createOrg()
    expect(runCommand(org, JSON.parse(json))).toMatchObject({
      error: { code: 'unknown-command' },
      now: '2026-01-01T00:00:00.000Z',
    })
  })
})
