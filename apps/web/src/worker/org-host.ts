import { checkContextOf, orgFactsOf, reportJson, runReport, traceEvents } from '@parley/engine'
import {
  advanceTo,
  createJournal,
  getRecord,
  nextEvent,
  nowText,
  query,
  runCommand,
  runNextEvent,
  setAssumption,
} from '@parley/org'
import type { CommandOutcome, Org } from '@parley/org'
import { addFiles } from './add-files.ts'
import { freshOrg } from './fresh-org.ts'
import type { HostState } from './host-state.ts'
import { openHost } from './open-host.ts'
import type { OrgClient } from './org-client.ts'
import { outlinePage } from './outline-lines.ts'
import { listPeople } from './people.ts'
import { personStory } from './person-story.ts'
import { pickOneOfEach } from './pick-one-of-each.ts'
import { listRecipients } from './recipients.ts'
import { recipientsCsv } from './recipients-csv.ts'
import { recordOptions } from './record-options.ts'
import { requestList } from './request-list.ts'
import { createRunner } from './runner.ts'
import { snapshotOf } from './snapshot.ts'

/** The worker's side of `OrgClient`: one project, one org, one run at a time. */
export function createOrgHost(): OrgClient {
  let state: HostState | undefined
  let stored = -1
  // Questions that come before the project is open wait for it: the screen asks as soon as it is drawn.
  const waiting = new Set<() => void>()
  const nextOpening = (): Promise<void> => new Promise((resolve) => void waiting.add(resolve))

  const host = async (projectId?: string): Promise<HostState> => {
    while (state === undefined || (projectId !== undefined && state.projectId !== projectId)) await nextOpening()
    return state
  }
  const runner = createRunner(() => host())
  /** Does something to the org, unless a run stands in the middle of its transaction. */
  const act = async (change: (org: Org) => Omit<CommandOutcome, 'now'>): Promise<CommandOutcome> => {
    const current = await host()
    if (current.run?.state.status === 'Stopped') return { ...heldByRun, now: nowText(current.org) }
    const outcome = change(current.org)
    current.version += 1
    return { ...outcome, now: nowText(current.org) }
  }

  return {
    openProject: async (project, snapshot) => {
      const made = openHost(project, snapshot)
      state = made.state
      stored = made.fromSnapshot ? state.version : -1
      for (const tell of waiting) tell()
      waiting.clear()
      return { context: checkContextOf(state.org), problems: made.problems }
    },
    orgFacts: async (projectId) => orgFactsOf((await host(projectId)).org),
    addFiles: async (files) => {
      const current = await host(files.projectId)
      const isHeld = current.run?.state.status === 'Stopped'
      const problems = isHeld
        ? files.added.map((file) => ({ ...heldByRun.error, severity: 'error' as const, file, line: 1, column: 1 }))
        : addFiles(current, files)
      return { context: checkContextOf(current.org), problems }
    },
    setAssumption: async (id, choice) => {
      const current = await host()
      setAssumption(current.org, id, choice)
      current.version += 1
    },
    people: async (request) => listPeople((await host()).org, request),
    pickOneOfEach: async () => pickOneOfEach((await host()).org),
    recordOptions: async (request) => recordOptions((await host()).org, request),
    run: runner.run,
    cancel: runner.cancel,
    continuePast: runner.continuePast,
    stop: runner.stop,
    lastRun: async () => (await host()).summary,
    outline: async (request) => outlinePage((await host()).run, request),
    stepEvents: async (step) => {
      const { run } = await host()
      return run === undefined ? [] : traceEvents(run, step, 1)
    },
    requests: async () => requestList(await host()),
    recipients: async (request) => listRecipients(await host(), request),
    reportJson: async () => {
      const { run, summary } = await host()
      return run === undefined ? '' : reportJson(runReport(run, summary?.flowApiName ?? '', []))
    },
    csv: async (request) => recipientsCsv(await host(), request),
    clock: async () => {
      const { org } = await host()
      const next = nextEvent(org)
      return { now: nowText(org), ...(next === undefined ? {} : { next }) }
    },
    nextEvent: async () => act((org) => happenedIn(runNextEvent(org))),
    letTheQueueRun: async () => act(runQueue),
    command: async (command) => act((org) => runCommand(org, command)),
    query: async (soql) => query((await host()).org, soql),
    record: async (id) => getRecord((await host()).org, id),
    person: async (request) => personStory(await host(), request),
    reset: async () => {
      const current = await host()
      await runner.cancel()
      const { org, run, summary, flowXml, beforeLastRun, version } = current
      current.beforeReset = { org, run, summary, flowXml, beforeLastRun, version }
      Object.assign(current, {
        org: freshOrg(current),
        run: undefined,
        summary: undefined,
        beforeLastRun: undefined,
        version: version + 1,
      })
    },
    undoReset: async () => {
      const current = await host()
      if (current.beforeReset === undefined) return
      Object.assign(current, current.beforeReset, { version: current.version + 1, beforeReset: undefined })
    },
    snapshot: async () => {
      const current = await host()
      if (stored === current.version || current.run?.state.status === 'Stopped') return undefined
      stored = current.version
      return snapshotOf(current)
    },
  }
}

const heldByRun = {
  happened: [],
  counts: {},
  error: {
    code: 'run-stands',
    message: 'A run stands in the middle of its transaction. Continue or stop it in the Run tab first.',
  },
} as const

function happenedIn(journal: ReturnType<typeof createJournal>): Omit<CommandOutcome, 'now'> {
  return { happened: journal.events, counts: journal.counts }
}

/** Lets time pass as long as the next event is a dispatch. */
function runQueue(org: Org): Omit<CommandOutcome, 'now'> {
  const journal = createJournal()
  for (let next = nextEvent(org); next?.type === 'dispatch'; next = nextEvent(org)) {
    advanceTo(org, Date.parse(next.at), journal)
  }
  return happenedIn(journal)
}
