import { createMessagingState } from './messaging/messaging-state.ts'
import { platformIntegrationUserName } from './messaging/platform-user.ts'
import type { OrgOptions } from './org.ts'
import { hooks } from './platform-hooks.ts'
import { nextId } from './records/ids.ts'
import type { Org } from './records/org-state.ts'
import { insertRecord } from './records/store.ts'
import { objectSchema } from './schema/objects.ts'
import { parseDateTime } from './values/date-time.ts'
import { formatId } from './values/id.ts'

/**
 * A fresh org: no records but its two users, the one that flows run as and the Platform Integration User. A `now` that
 * is no date-time is a mistake of the caller: who reads it from a person checks it first (`parseDateTime`).
 */
export function createOrg(options: OrgOptions = {}): Org {
  const now = parseDateTime(options.now ?? '2026-01-01T00:00:00.000Z')
  if (now === undefined) throw new RangeError(`not a date-time: ${options.now}`)
  const org: Org = {
    clock: { now },
    store: new Map(),
    serials: new Map(),
    random: { seed: options.seed ?? 1, drawn: 0 },
    references: new Map(),
    transaction: undefined,
    messaging: createMessagingState(),
    assumptions: new Map(Object.entries(options.assumptions ?? {})),
    runningUserId: formatId(objectSchema('User')?.prefix ?? '', 1),
    hooks,
  }
  for (const fields of users) insertRecord(org, 'User', fields, { id: nextId(org, 'User') })
  return org
}

const users = [
  {
    Name: 'Flow Admin',
    FirstName: 'Flow',
    LastName: 'Admin',
    Username: 'admin@example.com',
    Email: 'admin@example.com',
  },
  { Name: platformIntegrationUserName, LastName: platformIntegrationUserName, UserType: 'CloudIntegrationUser' },
]
