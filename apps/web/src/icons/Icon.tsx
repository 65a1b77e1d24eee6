import { createElement } from 'react'
import type { ReactElement } from 'react'
import { iconShapes } from 'virtual:icons'
import type { IconName } from './icon-names.ts'

export interface IconProps {
  readonly name: IconName
  /** Edge in rem steps; default 16 px. */
  readonly size?: 12 | 14 | 16 | 20 | 24
  readonly className?: string
}

/** A glyph in the text's colour. Always decoration: the name stands in the text or label beside it. */
export function Icon({ name, size = 16, className = '' }: IconProps): ReactElement {
  const { viewBox, shapes } = iconShapes[name]
  return (
    <svg className={`icon icon_${size} ${className}`} viewBox={viewBox} aria-hidden="true" focusable="false">
      {shapes.map(({ tag, attributes }, index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  )
}
