import {
  checkFormula,
  formulaFunctions,
  formulaTypeOf,
  parseFormula,
  referenceTyper,
  viewOf,
  type CheckContext,
  type FlowDocument,
  type FormulaProblem,
} from '@parley/flow'
import { useMemo, useRef, type ReactElement } from 'react'
import { Icon } from '../../icons/index.ts'
import { useSession } from '../../session/index.ts'
import { Combobox } from '../../ui/Combobox.tsx'
import { InsertResource } from '../../ui/fields/InsertResource.tsx'
import { insertAtCaret } from '../../ui/fields/insert-at-caret.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import type { ResourceDraft } from './resource-draft.ts'

export interface FormulaFieldProps {
  readonly draft: ResourceDraft
  readonly onChange: (expression: string) => void
}

const FUNCTIONS = [...formulaFunctions.values()].map(({ name, group, summary, usage }) => ({
  id: name,
  label: usage,
  description: summary,
  group,
  keywords: name,
}))

/** The formula, with pickers for resources and functions, checked while it is written. */
export function FormulaField({ draft, onChange }: FormulaFieldProps): ReactElement {
  const field = useRef<HTMLTextAreaElement>(null)
  const { expression } = draft
  const insert = (piece: string) => onChange(insertAtCaret(field.current, expression, piece))
  return (
    <>
      <div className="formula-tools">
        <InsertResource label="Insert a resource" onInsert={(reference) => insert(`{!${reference}}`)} />
        <Combobox
          label="Insert a function"
          hideLabel
          options={FUNCTIONS}
          placeholder="Insert a function…"
          empty="No function is called that."
          onSelect={({ id }) => insert(`${id}()`)}
        />
      </div>
      <TextArea ref={field} label="Formula" required rows={4} monospace value={expression} onChange={onChange} />
      <FormulaStatus draft={draft} />
    </>
  )
}

function FormulaStatus({ draft }: { readonly draft: ResourceDraft }): ReactElement {
  const document = useSession((state) => state.document)
  const context = useSession((state) => state.checkContext)
  const problem = useMemo(() => document && firstProblem(draft, document, context), [draft, document, context])
  if (draft.expression.trim() === '') {
    return <p className="formula-status">Write an expression, for example LEN(&#123;!name&#125;) + 1.</p>
  }
  return problem ? (
    <p className="formula-status formula-status_bad" role="status">
      <Icon name="utility/error" size={12} />
      {`At character ${problem.offset + 1}: ${problem.message}`}
    </p>
  ) : (
    <p className="formula-status formula-status_ok" role="status">
      <Icon name="utility/success" size={12} />
      The formula is valid.
    </p>
  )
}

/** One problem at a time, as Check Syntax does: the syntax first, then types and names, then the result's type. */
function firstProblem(
  { expression, dataType }: ResourceDraft,
  document: FlowDocument,
  context: CheckContext,
): FormulaProblem | undefined {
  const { formula, problem } = parseFormula(expression)
  if (problem) return problem
  const { type, problems } = checkFormula(formula, referenceTyper(viewOf(document), context))
  if (problems[0]) return problems[0]
  const wanted = formulaTypeOf(dataType)
  if (type === wanted || type === 'unknown') return undefined
  return {
    code: 'formula/result-type',
    message: `The formula gives ${WORDS[type]}, but its data type asks for ${WORDS[wanted]}.`,
    offset: 0,
  }
}

const WORDS: { readonly [T in ReturnType<typeof formulaTypeOf>]: string } = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date',
  dateTime: 'a date/time',
  time: 'a time',
  unknown: 'any value',
  unusable: 'a record or a collection',
}
