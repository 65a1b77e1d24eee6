import { typeOfReference, viewOf, type ReferenceType } from '@parley/flow'
import { useMemo } from 'react'
import { useSession } from '../../session/index.ts'

/** The type of a reference in the open flow; undefined for none or an unknown one. */
export function useReferenceType(reference: string): ReferenceType | undefined {
  const document = useSession((state) => state.document)
  const context = useSession((state) => state.checkContext)
  return useMemo(
    () => (document && reference !== '' ? typeOfReference(viewOf(document), context, reference) : undefined),
    [document, context, reference],
  )
}
