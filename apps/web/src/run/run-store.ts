import type { FlowDocument } from '@parley/flow'
import { createStore } from 'zustand/vanilla'
import { readSetting, valueOfSetting, writeSetting } from '../storage/index.ts'
import type { RunRequest } from '../worker/org-client.ts'
import type { InputDraft, InputDrafts } from './input-values.ts'

/** What the Run tab shows: the inputs to be asked for, or what came of the last run. */
export interface RunPanelState {
  readonly view: 'inputs' | 'result'
  readonly drafts: InputDrafts
  readonly startFrom: RunRequest['startFrom']
  readonly seed: string
  /** Virtual start of a fresh org, `YYYY-MM-DDTHH:mm`; empty means the default. */
  readonly startTime: string
  /** Set by an input that a run refused. */
  readonly inputError: { readonly input: string; readonly message: string } | undefined
  /** The document as it was run, to say that it has changed since. */
  readonly ranDocument: FlowDocument | undefined
  /** Whose inputs the drafts are. */
  readonly flowKey: string
}

export const runPanel = createStore<RunPanelState>(() => ({
  view: 'inputs',
  drafts: {},
  startFrom: 'now',
  seed: '1',
  startTime: '',
  inputError: undefined,
  ranDocument: undefined,
  flowKey: '',
}))

/** Takes up the inputs that were used last for this flow. */
export function takeUpInputs(flowKey: string): void {
  if (runPanel.getState().flowKey === flowKey) return
  runPanel.setState({
    flowKey,
    drafts: readDrafts(flowKey),
    view: 'inputs',
    inputError: undefined,
    ranDocument: undefined,
  })
}

export function setDraft(input: string, draft: InputDraft): void {
  const { drafts, inputError, flowKey } = runPanel.getState()
  const next = { ...drafts, [input]: draft }
  runPanel.setState({ drafts: next, inputError: inputError?.input === input ? undefined : inputError })
  writeSetting(settingOf(flowKey), JSON.stringify(next))
}

function readDrafts(flowKey: string): InputDrafts {
  const value = valueOfSetting(readSetting(settingOf(flowKey)))
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter(isDraftEntry))
}

function isDraftEntry(entry: [string, unknown]): entry is [string, InputDraft] {
  const [, value] = entry
  if (typeof value === 'string' || typeof value === 'boolean') return true
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function settingOf(flowKey: string): string {
  return `inputs.${flowKey}`
}
