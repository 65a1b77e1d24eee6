import type { ComponentParameter } from '@parley/flow'

/** A value that fits a component's parameter, for somebody who wants to see the message before thinking of values. */
export function sampleText({ valueType }: Pick<ComponentParameter, 'valueType'>): string {
  return SAMPLES.get(valueType) ?? 'A-1042'
}

const SAMPLES: ReadonlyMap<string, string> = new Map([
  ['Integer', '3'],
  ['Double', '49.5'],
  ['Boolean', 'true'],
  ['Date', '2026-03-02'],
  ['DateTime', '2026-03-02T09:00:00Z'],
  ['RecordId', '001000000000001AAA'],
  ['Url', 'https://example.com/orders/1042'],
])
