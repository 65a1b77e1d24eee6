import type { ElementKind, FlowDocument, NewElement, NewResource } from '@parley/flow'
import { readFlow, writeFlow } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { buildFlow } from '../testing/build-flow.ts'
import { startRun } from '../testing/run-document.ts'
import { sendElement } from '../testing/send-element.ts'
import { testOrg } from '../testing/test-org.ts'
import { runSlice } from '../run/step.ts'

const resources: readonly NewResource[] = [
  { kind: 'variable', name: 'ids', dataType: 'String', isCollection: true, isInput: true },
]

function oneOf(element: NewElement): FlowDocument {
  return buildFlow({ resources, elements: [element] })
}

function withScreen(): FlowDocument {
  const screen = '<screens><name>It</name><label>It</label><locationX>0</locationX><locationY>0</locationY></screens>'
  const connector = '<connector><targetReference>It</targetReference></connector>'
  const text = writeFlow(buildFlow({ resources }))
    .replace('</start>', `${connector}</start>`)
    .replace('</Flow>', `${screen}</Flow>`)
  const read = readFlow(text)
  if (read.document === undefined) throw new Error('not a flow')
  return read.document
}

/** A smallest flow per kind in which it runs as `It` (Start as itself), or stops and says why. */
const SAMPLES: { readonly [K in ElementKind]: readonly [FlowDocument, status: string, reason?: string] } = {
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
  opaque: [withScreen(), 'Stopped', 'Screen elements are not simulated'],
}

describe('every kind of element', () => {
  it.each(Object.entries(SAMPLES))('%s runs, or says that it does not', (_kind, [document, status, reason]) => {
    const { org, ids } = testOrg()
    const run = startRun(document, { org, inputs: { ids: [ids.ann] } })
    expect([runSlice(run, 100), run.state.stopped?.reason]).toEqual([status, reason])
  })
})
