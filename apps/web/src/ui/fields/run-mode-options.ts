import { runModes } from '@parley/flow'
import type { SelectOption } from '../Select.tsx'

/** The ways to run a flow, as a list offers them; one that the file has and we do not know stays to be kept. */
export function runModeOptions(current: string): readonly SelectOption[] {
  const known = ['', ...runModes].map((value) => ({ value, label: LABELS.get(value) ?? value }))
  return known.some(({ value }) => value === current) ? known : [...known, { value: current, label: current }]
}

const LABELS: ReadonlyMap<string, string> = new Map([
  ['', 'Not set'],
  ['DefaultMode', 'User or System Context, by how it is started'],
  ['SystemModeWithSharing', 'System Context With Sharing'],
  ['SystemModeWithoutSharing', 'System Context Without Sharing'],
])
