import { viewOf } from '@parley/flow'
import type { ReactElement } from 'react'
import { useSession } from '../../session/index.ts'
import { draftOf } from './resource-draft.ts'
import { ResourceDialog } from './ResourceDialog.tsx'

/** The resource form, while one is asked for: a new resource, or an existing one by name. */
export function NewResource(): ReactElement | null {
  const request = useSession((state) => state.newResource)
  const document = useSession((state) => state.document)
  if (!request || !document) return null
  const resource = request.name === undefined ? undefined : viewOf(document).resourceByName.get(request.name)
  return (
    <ResourceDialog
      key={request.name ?? ''}
      request={request}
      resource={resource}
      start={draftOf(resource ?? request.prefill)}
    />
  )
}
