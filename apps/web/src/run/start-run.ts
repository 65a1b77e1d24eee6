import { writeFlow } from '@parley/flow'
import { proxy } from 'comlink'
import { keepOrg, noteActivity, orgChanged, orgClient } from '../org/index.ts'
import {
  closeReport,
  openDrawer,
  openSide,
  select,
  sessionStore,
  setRunOverlay,
  setRunProgress,
} from '../session/index.ts'
import { announce } from '../ui/index.ts'
import type { RunSummary } from '../worker/org-client.ts'
import { flowInputs } from './flow-inputs.ts'
import { inputValues, missingInputs } from './input-values.ts'
import { outcomeSentence } from './outcome-sentence.ts'
import { runPanel } from './run-store.ts'

/**
 * What the Run button does: with inputs to ask for it opens them first; pressed again there, or when nothing is missing,
 * it runs.
 */
export function pressRun(): void {
  const { document, side, sideOpen, reportOpen } = sessionStore.getState()
  if (document === undefined || sessionStore.getState().runProgress !== undefined) return
  const { view, drafts } = runPanel.getState()
  const inputs = flowInputs(document)
  const isAsking = sideOpen && side === 'run' && view === 'inputs' && !reportOpen
  const needsAsking =
    inputs.length > 0 && (runPanel.getState().ranDocument === undefined || missingInputs(inputs, drafts).length > 0)
  if (needsAsking && !isAsking) changeInputs()
  else void startRun()
}

/** Opens the inputs. */
export function changeInputs(): void {
  runPanel.setState({ view: 'inputs' })
  showRun()
}

function showRun(): void {
  closeReport()
  openSide('run')
}

/** Runs the flow as it stands, saved or not. */
export async function startRun(): Promise<void> {
  const { document, flowApiName } = sessionStore.getState()
  if (document === undefined) return
  const { drafts, startFrom, seed, startTime } = runPanel.getState()
  runPanel.setState({ inputError: undefined, ranDocument: document })
  await follow((onProgress) =>
    orgClient().run(
      {
        flowApiName: flowApiName === '' ? 'Untitled_flow' : flowApiName,
        flowXml: writeFlow(document),
        inputs: inputValues(flowInputs(document), drafts),
        startFrom,
        seed: Number(seed) || 1,
        limits: 'on',
        ...(startTime === '' ? {} : { startTime: `${startTime}:00.000Z` }),
      },
      proxy(onProgress),
    ),
  )
}

/** Goes on past the element at which the run stands. */
export function goOnPast(): Promise<void> {
  return follow((onProgress) => orgClient().continuePast(proxy(onProgress)))
}

/** Ends the run that stands at an element. */
export function stopRun(): Promise<void> {
  return follow(() => orgClient().stop())
}

export function pressStop(): void {
  void orgClient().cancel()
}

/** Runs are over in a few milliseconds; only longer ones show their progress. */
const SHOW_AFTER_MS = 150

let runs = 0

async function follow(work: (onProgress: (elements: number) => void) => Promise<RunSummary>): Promise<void> {
  runs += 1
  const runId = runs
  let elements = 0
  let isShown = false
  const timer = setTimeout(() => {
    isShown = true
    setRunProgress({ elements })
  }, SHOW_AFTER_MS)
  try {
    const summary = await work((count) => {
      elements = count
      if (isShown) setRunProgress({ elements })
    })
    await finish(summary, runId)
  } finally {
    clearTimeout(timer)
    setRunProgress(undefined)
  }
}

async function finish(summary: RunSummary, runId: number): Promise<void> {
  const [refused] = summary.inputErrors ?? []
  if (summary.status === 'NotStarted') {
    runPanel.setState({ inputError: refused, view: 'inputs', ranDocument: undefined })
    showRun()
    announce(refused?.message ?? 'The run could not start.')
    return
  }
  const { counts, order, stoppedAt, fault } = summary
  const at = stoppedAt?.element ?? fault?.element
  setRunOverlay({ ...counts, order, runId, ...(at === undefined ? {} : { stoppedAt: at }) })
  runPanel.setState({ view: 'result' })
  noteActivity('')
  await orgChanged()
  showRun()
  if (summary.status === 'Stopped') select(stoppedAt === undefined ? [] : [stoppedAt.element])
  else if (sessionStore.getState().drawer === undefined) openDrawer('log')
  announce(await outcomeSentence(summary))
  await keepOrg()
}
