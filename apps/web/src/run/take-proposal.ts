import { sessionStore } from '../session/index.ts'
import type { RunProposal } from '../session/index.ts'
import { flowInputs } from './flow-inputs.ts'
import { runPanel, setDraft } from './run-store.ts'
import { changeInputs, startRun } from './start-run.ts'

/** Opens the inputs with what is proposed, as if the person had filled it in, and starts the run if asked to. */
export async function takeProposal({ people, startFrom, start = false }: RunProposal): Promise<void> {
  const { document } = sessionStore.getState()
  if (document === undefined) return
  changeInputs()
  if (startFrom !== undefined) runPanel.setState({ startFrom })
  if (people !== undefined) {
    for (const { name, control } of flowInputs(document)) if (control === 'people') setDraft(name, people)
  }
  if (start) await startRun()
}
