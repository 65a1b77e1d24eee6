import { useEffect, useId, useRef } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { IconButton } from './IconButton.tsx'

export interface DialogProps {
  /** Heading and accessible name. */
  readonly title: string
  /** Esc and the close button. Render the dialog only while it is open. */
  readonly onClose: () => void
  /** Buttons, the main one last. */
  readonly footer?: ReactNode
  readonly size?: 'small' | 'medium' | 'large'
  /** There is only text in it, which takes the focus itself, so that keys can scroll it. */
  readonly isText?: boolean
  readonly children: ReactNode
  /** Enter inside a field of the dialog. */
  readonly onSubmit?: () => void
}

const WISHED = '[data-autofocus]'
// The browser alone would choose the close button.
const FIRST = '.dialog-body :is(input, select, textarea), .dialog-foot button'

/** A dialog over the page (the browser's own, so focus is kept inside and given back). */
export function Dialog({
  title,
  onClose,
  footer,
  size = 'small',
  isText = false,
  children,
  onSubmit,
}: DialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    if (element !== null && !element.open) {
      element.showModal()
      const first = element.querySelector<HTMLElement>(WISHED) ?? element.querySelector<HTMLElement>(FIRST)
      first?.focus()
    }
    return () => {
      element?.close()
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`dialog dialog_${size}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit?.()
        }}
      >
        <header className="dialog-head">
          <h2 className="dialog-title" id={id}>
            {title}
          </h2>
          <IconButton label="Close" icon="utility/close" onClick={onClose} />
        </header>
        <div
          className="dialog-body"
          role={isText ? 'group' : undefined}
          aria-labelledby={isText ? id : undefined}
          tabIndex={isText ? 0 : undefined}
        >
          {children}
        </div>
        {footer !== undefined && <footer className="dialog-foot">{footer}</footer>}
      </form>
    </dialog>
  )
}
