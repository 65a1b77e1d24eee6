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
    const references = listReferences(viewOf(document), context)
    // Most edits leave the list as it was; then every picker keeps its rows.
    const kept = last && isSameList(last.references, references) ? last.references : references
    last = { document, context, references: kept }
  }
  return last.references
}

function isSameList(a: readonly ReferenceOption[], b: readonly ReferenceOption[]): boolean {
  return a.length === b.length && a.every((option, index) => isSame(option, b[index]))
}

function isSame(a: ReferenceOption, b: ReferenceOption | undefined): boolean {
  return (
    a.ref === b?.ref &&
    a.label === b.label &&
    a.group === b.group &&
    a.type.dataType === b.type.dataType &&
    a.type.isCollection === b.type.isCollection &&
    a.type.objectType === b.type.objectType &&
    a.type.of === b.type.of
  )
}
