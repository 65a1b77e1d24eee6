import { START, type FlowElement } from '@parley/flow'
import type { ReactElement } from 'react'
import { appearanceOf } from '../elements/element-looks.ts'
import { titleOf } from '../elements/element-name.ts'
import { IconTile } from '../icons/index.ts'

/** Icon tile and name of what the panel is about. */
export function PanelHead({ element }: { readonly element: FlowElement }): ReactElement {
  const { icon, tone, kindLabel } = appearanceOf(element)
  return (
    <header className="panel-head">
      <IconTile name={icon} tone={tone} />
      <div className="panel-head-text">
        <h2 className="panel-title">{titleOf(element)}</h2>
        {element.name !== START && <p className="panel-head-kind">{kindLabel}</p>}
      </div>
    </header>
  )
}
