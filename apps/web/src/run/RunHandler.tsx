import { useEffect } from 'react'
import { setRunHandler, useSession } from '../session/index.ts'
import { takeUpInputs } from './run-store.ts'
import { pressRun, pressStop } from './start-run.ts'
import { takeProposal } from './take-proposal.ts'

/** Without a look of its own: answers the Run button and the R key, and takes up each flow's last inputs. */
export function RunHandler(): null {
  const flowKey = useSession((state) => `${state.project?.id ?? ''}/${state.flowPath}`)
  useEffect(() => takeUpInputs(flowKey), [flowKey])
  useEffect(() => setRunHandler({ run: pressRun, stop: pressStop, propose: takeProposal }), [])
  return null
}
