import './properties.css'
import { START, viewOf, type ElementKind, type ElementOf, type FlowElement } from '@parley/flow'
import type { ComponentType, ReactElement } from 'react'
import { elementLooks } from '../elements/element-looks.ts'
import type { FormProps } from '../elements/element-look.ts'
import { ReadOnlyForm } from '../elements/ReadOnlyForm.tsx'
import { NewResource } from './resources/NewResource.tsx'
import { useSession } from '../session/index.ts'
import { ElementHeader } from './ElementHeader.tsx'
import { FormLock } from './FormLock.tsx'
import { FlowProperties } from './FlowProperties.tsx'
import { PanelHead } from './PanelHead.tsx'
import { SeveralSelected } from './SeveralSelected.tsx'
import { useFocusField } from './use-focus-field.ts'

/** The Properties tab: the form of the selected element, else the flow's own properties. */
export function Properties(): ReactElement {
  const element = useSelected()
  const several = useSession((state) => state.selection.length > 1)
  const isCovered = useSession((state) => state.newResource !== undefined)
  const panel = useFocusField()
  return (
    <section className="properties" aria-label="Properties" ref={panel}>
      <div className="properties-form" inert={isCovered}>
        {several ? (
          <SeveralSelected />
        ) : element ? (
          <FormLock>
            <ElementForm key={element.kind} element={element} />
          </FormLock>
        ) : (
          <FormLock>
            <FlowProperties />
          </FormLock>
        )}
      </div>
      <NewResource />
    </section>
  )
}

function useSelected(): FlowElement | undefined {
  const document = useSession((state) => state.document)
  const name = useSession((state) => state.selection[0])
  return document && name !== undefined ? viewOf(document).elementByName.get(name) : undefined
}

function ElementForm({ element }: { readonly element: FlowElement }): ReactElement {
  return (
    <>
      <PanelHead element={element} />
      {element.name !== START && <ElementHeader element={element} />}
      <KindForm element={element} />
    </>
  )
}

function KindForm<K extends ElementKind>({
  element,
}: {
  readonly element: ElementOf<K> & { readonly kind: K }
}): ReactElement {
  const form = formOf(element.kind)
  if ('readOnly' in form) return <ReadOnlyForm element={element} reason={form.readOnly} />
  const Form = form
  return <Form key={element.kind} element={element} />
}

function formOf<K extends ElementKind>(kind: K): ComponentType<FormProps<K>> | { readonly readOnly: string } {
  return elementLooks[kind].form
}
