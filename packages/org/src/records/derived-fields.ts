import type { RecordValue } from '../values/value.ts'
import type { Org, RecordHooks } from './org-state.ts'

type Derivation = (org: Org, row: RecordValue) => Readonly<Record<string, boolean | string>>

/** Standard fields that Salesforce works out from others, written with the row each time it changes. */
export const standardDerivations: RecordHooks['derive'] = new Map<string, Derivation>([
  ['Contact', personName],
  ['Lead', personName],
  ['Individual', personName],
  ['User', personName],
  ['Case', (_, row) => ({ IsClosed: row['Status'] === 'Closed' })],
  [
    'Opportunity',
    (_, row) => ({ IsClosed: String(row['StageName']).startsWith('Closed'), IsWon: row['StageName'] === 'Closed Won' }),
  ],
])

function personName(_: Org, row: RecordValue): { Name: string } {
  const parts = [row['FirstName'], row['LastName']].filter((part) => typeof part === 'string' && part !== '')
  return { Name: parts.join(' ') }
}
