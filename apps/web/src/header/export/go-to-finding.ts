import type { ProblemPlace } from '@parley/flow'
import { goToProblem, navigate, sessionStore, untilOpen } from '../../session/index.ts'
import { closeExport } from './export-request.ts'

/** Leaves the dialog for a place in a flow of the open project, the open one or another. */
export async function goToFinding(flow: string, where: ProblemPlace): Promise<void> {
  closeExport()
  const { project, flowApiName } = sessionStore.getState()
  if (project === undefined) return
  if (flow !== flowApiName) {
    navigate({ page: 'flow', projectId: project.id, apiName: flow })
    await untilOpen(project.id, flow)
  }
  goToProblem(where)
}
