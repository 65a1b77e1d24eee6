import type { ElementKind, FlowDocument, NewElement, NewResource } from '@parley/flow'
import { readFlow, viewOf, writeFlow } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { buildFlow } from '../testing/build-flow.ts'
import { startRun } from '../testing/run-document.ts'
import { sendElement } from '../testing/send-element.ts'
import { testOrg } from '../testing/test-org.ts'
import { runSlice } from '../run/step.ts'
import { isSimulated } from './is-simulated.ts'

const resources: readonly NewResource[] = [
  { kind: 'variable', name: 'ids', dataType: 'String', isCollection: true, isInput: true },
]

function oneOf(element: NewElement): FlowDocument {
  return buildFlow({ resources, elements: [element] })
}

/** An element of a kind that cannot be added here, as files have it. */
function found(tag: string, content = ''): FlowDocument {
  const element = `<${tag}><name>It</name><label>It</label><locationX>0</locationX>${content}</${tag}>`
  const connector = '<connector><targetReference>It</targetReference></connector>'
  const text = writeFlow(buildFlow({ resources }))
    .replace('</start>', `${connector}</start>`)
    .replace('</Flow>', `${element}</Flow>`)
  const read = readFlow(text)
  if (read.document === undefined) throw new Error('not a flow')
  return read.document
}

/** A smallest flow per kind in which it runs as `It` (Start as itself), or stops and says why. */
const SAMPLES: { readonly [K in ElementKind]: readonly [FlowDocument, status: string, reason?: RegExp] } = {
  start: [buildFlow({ resources }), 'Finished'],
  action: [oneOf(sendElement('It', { to: 'ids' })), 'Finished'],
  assignment: [oneOf({ kind: 'assignment', name: 'It', label: 'It' }), 'Finished'],
  decision: [oneOf({ kind: 'decision', name: 'It', label: 'It' }), 'Finished'],
  loop: [oneOf({ kind: 'loop', name: 'It', label: 'It', collectionReference: 'ids' }), 'Finished'],
  getRecords: [oneOf({ kind: 'getRecords', name: 'It', label: 'It', object: 'MessagingEndUser' }), 'Finished'],
  transform: [
    oneOf({
      kind: 'transform',
      name: 'It',
      label: 'It',
      dataType: 'String',
      isCollection: true,
      actions: [{ transformType: 'Map', value: { kind: 'reference', to: 'ids[$EachItem]' } }],
    }),
    'Finished',
  ],
  end: [found('ends'), 'Finished'],
  screen: [found('screens'), 'Stopped', /^Screens are not/],
  subflow: [found('subflows'), 'Stopped', /^Subflows are not/],
  apexPlugin: [found('apexPluginCalls'), 'Stopped', /^Apex is not/],
  customError: [found('customErrors'), 'Stopped', /^Custom errors are not/],
  wait: [found('waits'), 'Stopped', /^Waits are not/],
  createRecords: [found('recordCreates'), 'Stopped', /^Creating records is not/],
  updateRecords: [found('recordUpdates'), 'Stopped', /^Updating records is not/],
  deleteRecords: [found('recordDeletes'), 'Stopped', /^Deleting records is not/],
  rollBackRecords: [found('recordRollbacks'), 'Stopped', /^Rolling back records is not/],
  collectionFilter: [
    found('collectionProcessors', '<elementSubtype>FilterCollectionProcessor</elementSubtype>'),
    'Stopped',
    /^Filtering a collection is not/,
  ],
  collectionSort: [
    found('collectionProcessors', '<elementSubtype>SortCollectionProcessor</elementSubtype>'),
    'Stopped',
    /^Sorting a collection is not/,
  ],
  collectionProcessor: [found('collectionProcessors'), 'Stopped', /with a collection is not/],
  experiment: [found('experiments'), 'Stopped', /^Experiments are not/],
  orchestrationStage: [found('orchestratedStages'), 'Stopped', /^Orchestrations are not/],
  step: [found('steps'), 'Stopped', /^Steps of early flows are not/],
  opaque: [found('novelties'), 'Stopped', /does not know this kind/],
}

describe('every kind of element', () => {
  it.each(Object.entries(SAMPLES))('%s runs, or says that it does not', (_kind, [document, status, reason]) => {
    const { org, ids } = testOrg()
    const run = startRun(document, { org, inputs: { ids: [ids.ann] } })
    expect(runSlice(run, 100)).toBe(status)
    expect(run.state.stopped?.reason ?? '').toMatch(reason ?? /^$/)
    const element = viewOf(document).elementByName.get('It')
    expect(element === undefined || isSimulated(element)).toBe(status === 'Finished')
  })

  it.each([
    ['<transformValues/><transformValues/>', /several parts/],
    [
      '<transformValues><transformValueActions><transformType>Sum</transformType></transformValueActions></transformValues>',
      /of the kind Sum/,
    ],
  ])('a Transform with %s stops the run', (content, reason) => {
    const run = startRun(found('transforms', content), { org: testOrg().org, inputs: { ids: [] } })
    expect([runSlice(run, 100), run.state.stopped?.reason]).toEqual(['Stopped', expect.stringMatching(reason)])
  })
})
