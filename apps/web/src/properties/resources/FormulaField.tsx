import { parseFormula } from '@parley/flow'
import { useRef, type ReactElement } from 'react'
import { Icon } from '../../icons/index.ts'
import { InsertResource } from '../../ui/fields/InsertResource.tsx'
import { insertAtCaret } from '../../ui/fields/insert-at-caret.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import type { ResourceDraft } from './resource-draft.ts'

export interface FormulaFieldProps {
  readonly draft: ResourceDraft
  readonly onChange: (expression: string) => void
}

/** The formula, with pickers for resources and functions, and its syntax checked while it is written. */
export function FormulaField({ draft, onChange }: FormulaFieldProps): ReactElement {
  const field = useRef<HTMLTextAreaElement>(null)
  const { expression } = draft
  const insert = (piece: string) => onChange(insertAtCaret(field.current, expression, piece))
  return (
    <>
      <div className="formula-tools">
        <InsertResource label="Insert a resource" onInsert={(reference) => insert(`{!${reference}}`)} />
      </div>
      <TextArea ref={field} label="Formula" required rows={4} monospace value={expression} onChange={onChange} />
      <SyntaxStatus expression={expression} />
    </>
  )
}

function SyntaxStatus({ expression }: { readonly expression: string }): ReactElement {
  if (expression.trim() === '')
    return <p className="formula-status">Write an expression, for example LEN(&#123;!name&#125;) + 1.</p>
  const { problem } = parseFormula(expression)
  return problem ? (
    <p className="formula-status formula-status_bad" role="status">
      <Icon name="utility/error" size={12} />
      {`At character ${problem.offset + 1}: ${problem.message}`}
    </p>
  ) : (
    <p className="formula-status formula-status_ok" role="status">
      <Icon name="utility/success" size={12} />
      No syntax errors.
    </p>
  )
}
