import { useRef } from 'react'
import type { FocusEvent, ReactElement } from 'react'
import { useStore } from 'zustand'
import { Icon } from '../icons/index.ts'
import type { IconName } from '../icons/index.ts'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { closeToast, holdToasts, releaseToasts, toasts } from './toast.ts'
import type { Toast } from './toast.ts'

const GLYPH: { readonly [T in Toast['tone']]: IconName } = {
  info: 'utility/info',
  success: 'utility/success',
  warning: 'utility/warning',
  error: 'utility/error',
}

/** The region at the bottom of the page that holds the toasts. They stay while somebody is at them. */
export function Toasts(): ReactElement {
  const shown = useStore(toasts)
  const before = useRef<Element>(null)
  const onFocus = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget
    holdToasts()
  }
  // An answered toast takes the focus with it: back to where it came from.
  const close = (id: number): void => {
    closeToast(id)
    if (before.current instanceof HTMLElement) before.current.focus()
  }
  return (
    <section
      className="toasts"
      aria-label="Notifications"
      data-region="notifications"
      onFocus={onFocus}
      onBlur={releaseToasts}
      onPointerEnter={holdToasts}
      onPointerLeave={releaseToasts}
    >
      {shown.map(({ id, text, tone, action }) => (
        <div key={id} className={`toast toast_${tone}`}>
          <Icon name={GLYPH[tone]} />
          <p className="toast-text">{text}</p>
          {action !== undefined && (
            <Button
              variant="inverse"
              size="small"
              onClick={() => {
                close(id)
                action.onPress()
              }}
            >
              {action.label}
            </Button>
          )}
          <IconButton label="Close notification" icon="utility/close" inverse onClick={() => close(id)} />
        </div>
      ))}
    </section>
  )
}
