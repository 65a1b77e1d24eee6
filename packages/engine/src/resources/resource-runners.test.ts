import { readFlow } from '@parley/flow'
import { expect, it } from 'vitest'
import { runDocument } from '../testing/run-document.ts'

const note = '<variables><name>note</name><dataType>String</dataType></variables>'
const readIt = `<assignments><name>Read_It</name><label>Read It</label><assignmentItems><assignToReference>note</assignToReference>
  <operator>Assign</operator><value><elementReference>It</elementReference></value></assignmentItems></assignments>`
const start = '<start><connector><targetReference>Read_It</targetReference></connector></start>'

it.each([
  ['choices', 'Choice It has no value in a run. Screens are not simulated yet.'],
  ['dynamicChoiceSets', 'Record Choice Set It has no value in a run. Screens are not simulated yet.'],
  ['stages', 'Stage It has no value in a run. Screens are not simulated yet.'],
  ['dataLookups', 'Data Lookup It has no value in a run. What a data lookup does is not public.'],
  ['exitRules', 'Exit Rule It has no value in a run. A run has no audience to leave it.'],
  ['sprockets', 'Unknown resource It has no value in a run. Parley does not know this kind of resource.'],
])('%s fault where they are read, and say why', (tag, message) => {
  const { document } = readFlow(`<Flow>${note}${readIt}${start}<${tag}><name>It</name></${tag}></Flow>`)
  if (document === undefined) throw new Error('not a flow')
  const { result } = runDocument(document)
  expect(result).toMatchObject({ status: 'Failed', fault: { code: 'not-simulated', message } })
})
