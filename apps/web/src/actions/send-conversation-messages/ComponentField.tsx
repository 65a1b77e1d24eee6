import { setComponent, storedText, type ActionElement, type ComponentInfo, type SendForm } from '@parley/flow'
import { useMemo, type ReactElement } from 'react'
import { useSession } from '../../session/index.ts'
import { Combobox } from '../../ui/Combobox.tsx'
import { leaveField, useFieldError, useFieldWarning } from '../../ui/fields/field-problems.ts'
import { changeSend } from './change-send.ts'
import { MessageBubble } from './MessageBubble.tsx'
import { ParameterFields } from './ParameterFields.tsx'

export interface ComponentFieldProps {
  readonly element: ActionElement
  readonly form: SendForm
}

const FIELD = 'messageDefinitionName'
/** Flow Builder lets an action fill up to five (Help page). */
const MAX_PARAMETERS = 5

/** Messaging Component: active notification components only; below it what the customer will read, and its parameters. */
export function ComponentField({ element, form }: ComponentFieldProps): ReactElement {
  const components = useSession((state) => state.checkContext.components)
  const error = useFieldError(element.name, FIELD)
  const warning = useFieldWarning(element.name, FIELD)
  const stored = form.component?.kind === 'string' ? form.component.text : undefined
  const chosen = components?.find(({ name }) => name === stored)
  const options = useMemo(() => (components ?? []).filter(canBeSent).map(optionOf), [components])
  return (
    <>
      <Combobox
        label="Messaging Component"
        field={FIELD}
        required
        help="The content. Only active notification components can be sent by a flow."
        options={options}
        selected={stored}
        text={form.component ? storedText(form.component) : ''}
        error={error}
        warning={warning}
        placeholder="Search components…"
        empty="This org has no active notification component."
        onSelect={({ id }) =>
          changeSend(
            setComponent(
              element,
              components?.find(({ name }) => name === id),
            ),
            'Messaging Component',
          )
        }
        onClear={() => changeSend(setComponent(element, undefined), 'Messaging Component')}
        onBlur={() => leaveField(element.name, FIELD)}
      />
      {chosen && (
        <div className="component-detail">
          <MessageBubble component={chosen} parameters={form.parameters} />
          {chosen.parameters.length > MAX_PARAMETERS && (
            <p className="component-note">
              {`This component has ${chosen.parameters.length} custom parameters. A flow can fill ${MAX_PARAMETERS}, so it cannot send this one; take parameters out of the component, or choose another.`}
            </p>
          )}
          <ParameterFields element={element} component={chosen} parameters={form.parameters} />
        </div>
      )}
    </>
  )
}

function canBeSent({ type, status }: ComponentInfo): boolean {
  return type === 'Notification' && status === 'Active'
}

function optionOf({ name, label, formats }: ComponentInfo) {
  return { id: name, label, description: [name, ...formats].join(' · '), keywords: name }
}
