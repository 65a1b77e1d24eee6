import { writeFlow } from '@parley/flow'
import { sessionStore } from '../../session/index.ts'
import { downloadText } from '../../ui/index.ts'

/** Downloads the flow as it is on the screen, saved or not, as a flow file. */
export function exportOpenFlow(): void {
  const { document, flowApiName } = sessionStore.getState()
  if (document !== undefined) downloadText(`${flowApiName}.flow-meta.xml`, writeFlow(document))
}
