import type { ReactElement } from 'react'
import type { IconName } from './icon-names.ts'
import { Icon } from './Icon.tsx'

/** Colour families of element kinds (one tile colour each). */
export type TileTone = 'start' | 'messaging' | 'interaction' | 'logic' | 'data' | 'wait' | 'unknown'

export interface IconTileProps {
  readonly name: IconName
  readonly tone: TileTone
  /** Edge in pixels at 100 %; default 32. */
  readonly size?: 20 | 24 | 32
}

/** A white icon on the tile of its kind. */
export function IconTile({ name, tone, size = 32 }: IconTileProps): ReactElement {
  return (
    <span className={`icon-tile icon-tile_${size} icon-tile_${tone}`} aria-hidden="true">
      <Icon name={name} />
    </span>
  )
}
