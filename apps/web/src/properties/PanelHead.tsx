import { START, type ElementKind, type ElementOf, type FlowElement } from '@parley/flow'
import type { ComponentType, ReactElement } from 'react'
import type { FormProps } from '../elements/element-look.ts'
import { appearanceOf, elementLooks } from '../elements/element-looks.ts'
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
        {element.name !== START && (
          <p className="panel-head-kind">
            <Headline element={element} kindLabel={kindLabel} />
          </p>
        )}
      </div>
    </header>
  )
}

interface HeadlineProps<K extends ElementKind> {
  readonly element: ElementOf<K> & { readonly kind: K }
  readonly kindLabel: string
}

function Headline<K extends ElementKind>({ element, kindLabel }: HeadlineProps<K>): ReactElement {
  const Own = headlineOf(element.kind)
  return Own ? <Own element={element} /> : <>{kindLabel}</>
}

function headlineOf<K extends ElementKind>(kind: K): ComponentType<FormProps<K>> | undefined {
  return elementLooks[kind].headline
}
