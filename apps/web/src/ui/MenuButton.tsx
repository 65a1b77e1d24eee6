import { useRef, useState } from 'react'
import type { ReactElement } from 'react'
import type { IconName } from '../icons/index.ts'
import { Button } from './Button.tsx'
import type { ButtonProps } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { Menu } from './Menu.tsx'
import type { MenuItem } from './Menu.tsx'

export interface MenuButtonProps {
  /** Text of the button, or its accessible name when `iconOnly`. */
  readonly label: string
  /** A function is asked when the menu opens, for rows that take some work. */
  readonly items: readonly MenuItem[] | (() => readonly MenuItem[])
  readonly icon?: IconName
  readonly iconOnly?: boolean
  readonly variant?: ButtonProps['variant']
  readonly size?: ButtonProps['size']
  readonly inverse?: boolean
  readonly placement?: 'bottom-start' | 'bottom-end'
  readonly title?: string
  readonly className?: string
}

/** A button that opens a menu. */
export function MenuButton(props: MenuButtonProps): ReactElement {
  const { label, items, icon, iconOnly = false, variant = 'neutral', size = 'bar', inverse = false } = props
  const { placement = 'bottom-start', title, className = '' } = props
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const toggle = (): void => setOpen((was) => !was)
  const aria = { 'aria-haspopup': 'menu', 'aria-expanded': open } as const
  return (
    <>
      {iconOnly ? (
        <IconButton
          {...aria}
          ref={button}
          label={label}
          icon={icon ?? 'utility/threedots'}
          inverse={inverse}
          className={className}
          onClick={toggle}
        />
      ) : (
        <Button
          {...aria}
          ref={button}
          variant={variant}
          size={size}
          className={className}
          iconRight="utility/chevrondown"
          {...(icon === undefined ? {} : { icon })}
          title={title}
          onClick={toggle}
        >
          <span className="menu-button-text">{label}</span>
        </Button>
      )}
      {open && (
        <Menu
          anchor={button}
          label={label}
          items={typeof items === 'function' ? items() : items}
          placement={placement}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
