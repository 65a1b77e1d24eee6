import { useRef, type ReactElement } from 'react'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { InsertResource } from '../../ui/fields/InsertResource.tsx'
import { insertAtCaret } from '../../ui/fields/insert-at-caret.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import type { ResourceDraft } from './resource-draft.ts'

export interface TemplateFieldProps {
  readonly draft: ResourceDraft
  readonly onChange: (changes: Partial<ResourceDraft>) => void
}

/** The body of a text template: text with merge fields, which a picker drops at the caret. */
export function TemplateField({ draft, onChange }: TemplateFieldProps): ReactElement {
  const body = useRef<HTMLTextAreaElement>(null)
  return (
    <>
      <InsertResource
        label="Insert a resource"
        onInsert={(reference) => onChange({ text: insertAtCaret(body.current, draft.text, `{!${reference}}`) })}
      />
      <TextArea
        ref={body}
        label="Body"
        required
        rows={6}
        help="Resources stand in it as {!name}; their values are put in when it is used."
        value={draft.text}
        onChange={(text) => onChange({ text })}
      />
      <Checkbox
        label="View as Plain Text"
        help="Messages are plain text. Rich text would send its formatting along."
        checked={draft.isViewedAsPlainText}
        onChange={(isViewedAsPlainText) => onChange({ isViewedAsPlainText })}
      />
    </>
  )
}
