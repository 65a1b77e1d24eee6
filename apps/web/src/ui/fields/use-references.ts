import { listReferences, viewOf, type CheckContext, type FlowDocument, type ReferenceOption } from '@parley/flow'
import { useSession } from '../../session/index.ts'

/** Everything that fields of the open flow can refer to, listed once per document. */
export function useReferences(): readonly ReferenceOption[] {
  const document = useSession((state) => state.document)
  const context = useSession((state) => state.checkContext)
  return document ? referencesOf(document, context) : []
}

let last:
  | { readonly document: FlowDocument; readonly context: CheckContext; readonly references: readonly ReferenceOption[] }
  | undefined

function referencesOf(document: FlowDocument, context: CheckContext): readonly ReferenceOption[] {
  if (last?.document !== document || last.context !== context) {
    last = { document, context, references: listReferences(viewOf(document), context) }
  }
  return last.references
}
