import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { Icon } from '../icons/index.ts'
import type { IconName } from '../icons/index.ts'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { closeToast, toasts } from './toast.ts'
import type { Toast } from './toast.ts'

const GLYPH: { readonly [T in Toast['tone']]: IconName } = {
  info: 'utility/info',
  success: 'utility/success',
  warning: 'utility/warning',
  error: 'utility/error',
}

/** The region at the bottom of the page that holds the toasts. */
export function Toasts(): ReactElement {
  const shown = useStore(toasts)
  return (
    <section className="toasts" aria-label="Notifications">
      {shown.map(({ id, text, tone, action }) => (
        <div key={id} className={`toast toast_${tone}`}>
          <Icon name={GLYPH[tone]} />
          <p className="toast-text">{text}</p>
          {action !== undefined && (
            <Button
              variant="inverse"
              size="small"
              onClick={() => {
                closeToast(id)
                action.onPress()
              }}
            >
              {action.label}
            </Button>
          )}
          <IconButton label="Close notification" icon="utility/close" inverse onClick={() => closeToast(id)} />
        </div>
      ))}
    </section>
  )
}
