import { useId, useRef } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { Icon } from '../icons/index.ts'
import { useFocusInside } from './Popover.tsx'

export interface PanelDialogProps {
  readonly title: string
  /** What it leads back to: `‹ Send Update`. */
  readonly backTo?: string | undefined
  readonly onCancel: () => void
  readonly footer: ReactNode
  readonly children: ReactNode
}

/** A dialog laid over the side panel only: the canvas stays in view and in use. Esc cancels. */
export function PanelDialog({ title, backTo, onCancel, footer, children }: PanelDialogProps): ReactElement {
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  useFocusInside(box)
  return (
    <div
      ref={box}
      role="dialog"
      aria-labelledby={id}
      className="panel-dialog"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onCancel()
      }}
    >
      <header className="panel-dialog-head">
        {backTo !== undefined && (
          <button type="button" className="slds-button button_plain panel-dialog-back" onClick={onCancel}>
            <Icon name="utility/chevronleft" size={12} />
            {backTo}
          </button>
        )}
        <h2 className="panel-title" id={id}>
          {title}
        </h2>
      </header>
      <div className="panel-dialog-body">{children}</div>
      <footer className="panel-dialog-foot">{footer}</footer>
    </div>
  )
}
