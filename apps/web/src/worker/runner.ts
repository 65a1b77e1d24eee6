import { cancelRun, continuePast, createRun, prepare, runSlice } from '@parley/engine'
import type { Run } from '@parley/engine'
import { readFlow } from '@parley/flow'
import { loadOrg, nowText, saveOrg, settle } from '@parley/org'
import { freshOrg } from './fresh-org.ts'
import type { HostState } from './host-state.ts'
import type { OrgClient, RunRequest, RunSummary } from './org-client.ts'
import { summarise } from './summarise.ts'

type Runner = Pick<OrgClient, 'run' | 'cancel' | 'continuePast' | 'stop'>

/** How long the worker runs before it listens again, in milliseconds. */
const SLICE_MS = 40
const SLICE_ELEMENTS = 20_000

/** Runs flows in slices, so that progress gets out and a cancel gets in. Cancelling rolls back and keeps the org. */
export function createRunner(host: () => Promise<HostState>): Runner {
  let underWay = 0

  const runOn = async (run: Run, flow: string, onProgress: (elements: number) => void): Promise<RunSummary> => {
    const state = await host()
    const mine = (underWay += 1)
    for (;;) {
      const until = performance.now() + SLICE_MS
      let status = run.state.status
      while (status === 'Running' && performance.now() < until) status = runSlice(run, SLICE_ELEMENTS)
      if (status !== 'Running') break
      onProgress(run.state.steps)
      await nextTurn()
      if (mine !== underWay) cancelRun(run)
    }
    state.version += 1
    state.summary = summarise(run, flow)
    return state.summary
  }

  return {
    run: async (request, onProgress) => {
      const state = await host()
      if (state.run !== undefined) cancelRun(state.run)
      const { document } = readFlow(request.flowXml)
      if (document === undefined) return notStarted(state, request, 'flow', 'The flow can not be read.')
      startFrom(state, request)
      settle(state.org)
      const before = saveOrg(state.org)
      const created = createRun(prepare(document, { name: request.flowApiName }), {
        org: state.org,
        inputs: request.inputs,
        limits: request.limits,
        traceLevel: 'values',
      })
      if ('error' in created) return notStarted(state, request, created.error.input, created.error.message)
      state.beforeLastRun = before
      state.run = created.run
      state.flowXml = request.flowXml
      return runOn(created.run, request.flowApiName, onProgress)
    },
    cancel: async () => {
      underWay += 1
      const { run } = await host()
      if (run?.state.status === 'Stopped') cancelRun(run)
    },
    continuePast: async (onProgress) => {
      const { run, summary } = await host()
      if (run === undefined) throw new Error('There is no run to continue.')
      continuePast(run)
      return runOn(run, summary?.flowApiName ?? '', onProgress)
    },
    stop: async () => {
      const state = await host()
      if (state.run === undefined) throw new Error('There is no run to stop.')
      cancelRun(state.run)
      state.version += 1
      state.summary = summarise(state.run, state.summary?.flowApiName ?? '')
      return state.summary
    },
  }
}

function startFrom(state: HostState, { startFrom: from, seed, startTime }: RunRequest): void {
  if (from === 'fresh') {
    const options = { seed, ...(startTime === undefined ? {} : { now: startTime }) }
    state.org = freshOrg(state, options)
  } else if (from === 'beforeLastRun' && state.beforeLastRun !== undefined) {
    const { assumptions } = state.org
    state.org = loadOrg(state.beforeLastRun)
    for (const [id, choice] of assumptions) state.org.assumptions.set(id, choice)
  }
}

function notStarted(state: HostState, request: RunRequest, input: string, message: string): RunSummary {
  return {
    status: 'NotStarted',
    flowApiName: request.flowApiName,
    inputErrors: [{ input, message }],
    startedAt: nowText(state.org),
    elements: 0,
    requestIds: [],
    undoneRequests: [],
    counts: { exits: {}, elements: {} },
    order: [],
  }
}

// A message to oneself comes back sooner than a timer, which browsers hold back after a few turns.
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}
