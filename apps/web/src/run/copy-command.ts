import { sessionStore } from '../session/index.ts'
import { copyText } from '../ui/index.ts'
import { commandText } from './command-text.ts'
import { flowInputs } from './flow-inputs.ts'
import { inputValues } from './input-values.ts'
import { runPanel } from './run-store.ts'

/** Puts the same run as a command for the terminal on the clipboard. */
export async function copyCommand(): Promise<void> {
  const { document, flowApiName } = sessionStore.getState()
  if (document === undefined) return
  const { drafts, seed, startTime } = runPanel.getState()
  const text = commandText(flowApiName, inputValues(flowInputs(document), drafts), seed, startTime)
  await copyText(text, 'Command copied. Run it in the project’s folder.')
}
