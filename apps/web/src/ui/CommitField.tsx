import { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import { TextField } from './TextField.tsx'
import type { TextFieldProps } from './TextField.tsx'

export interface CommitFieldProps extends Pick<
  TextFieldProps,
  'label' | 'required' | 'field' | 'help' | 'maxLength' | 'inputMode' | 'error' | 'readOnly'
> {
  /** What is stored; where another thing of the same text takes its place, give the field another `key`. */
  readonly value: string
  /** Takes over what was typed; answers why not, as a sentence. */
  readonly onCommit: (text: string) => string | undefined
  readonly onLeave?: () => void
}

/**
 * A text that takes effect as a whole: on blur or Enter. What is refused stays in the field with the reason; Esc, or
 * emptying a required field, brings back what is stored.
 */
export function CommitField({ value, onCommit, onLeave, error, ...field }: CommitFieldProps): ReactElement {
  const [draft, setDraft] = useState(value)
  const [refused, setRefused] = useState<string>()
  const restore = (): void => {
    setDraft(value)
    setRefused(undefined)
  }
  // An undo or a change elsewhere shows at once.
  useEffect(() => {
    setDraft(value)
    setRefused(undefined)
  }, [value])
  const commit = (): void => {
    onLeave?.()
    if (draft === value) return
    if (draft === '' && field.required === true) restore()
    else setRefused(onCommit(draft))
  }
  return (
    <TextField
      {...field}
      value={draft}
      error={refused ?? error}
      onChange={setDraft}
      onBlur={commit}
      onEnter={commit}
      {...(draft !== value && { onEscape: restore })}
    />
  )
}
