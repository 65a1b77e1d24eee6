import {
  removeParameter,
  setParameter,
  type ActionElement,
  type ComponentInfo,
  type ComponentParameter,
  type ParameterValue,
} from '@parley/flow'
import type { ReactElement } from 'react'
import { titleOf } from '../../elements/element-name.ts'
import { Button } from '../../ui/Button.tsx'
import { textOfValue, valueOfText } from '../../ui/fields/literal-value.ts'
import { ValueField } from '../../ui/fields/ValueField.tsx'
import { changeSend } from './change-send.ts'
import { parameterType } from './parameter-type.ts'

export interface ParameterFieldsProps {
  readonly element: ActionElement
  readonly component: ComponentInfo
  readonly parameters: readonly ParameterValue[]
}

/** One field per custom parameter, named after it; values left from another component can be taken out. */
export function ParameterFields({ element, component, parameters }: ParameterFieldsProps): ReactElement | null {
  const known = new Set(component.parameters.map(({ name }) => name))
  const leftovers = parameters.filter(({ name }) => !known.has(name))
  if (component.parameters.length === 0 && leftovers.length === 0) return null
  return (
    <div className="parameters">
      {component.parameters.map((parameter) => (
        <ParameterField
          key={parameter.name}
          element={element}
          parameter={parameter}
          value={parameters.find(({ name }) => name === parameter.name)}
        />
      ))}
      {leftovers.map(({ name, text }) => (
        <p key={name} className="component-note">
          {`${component.label} has no parameter ${name} (its value here: ${text}). `}
          <Button
            size="small"
            data-field={`parameters/${name}`}
            onClick={() => changeSend(removeParameter(element, name), 'Remove parameter')}
          >
            {`Remove ${name}`}
          </Button>
        </p>
      ))}
    </div>
  )
}

interface ParameterFieldProps {
  readonly element: ActionElement
  readonly parameter: ComponentParameter
  readonly value: ParameterValue | undefined
}

function ParameterField({ element, parameter, value }: ParameterFieldProps): ReactElement {
  const { name, label, isRequired, isList } = parameter
  const { dataType, words } = parameterType(parameter)
  const field = `parameters/${name}`
  return (
    <ValueField
      element={element.name}
      field={field}
      label={name}
      help={[label !== name && label, words].filter(Boolean).join(' · ')}
      required={isRequired}
      value={valueOfText(value?.text ?? '', dataType)}
      dataType={dataType}
      isCollection={isList}
      backTo={titleOf(element)}
      onChange={(next) =>
        changeSend(setParameter(element, parameter, textOfParameter(next)), name, `${element.name}/${field}`)
      }
    />
  )
}

/** The stored text of a parameter: booleans in lower case, as JSON has them. */
function textOfParameter(value: Parameters<typeof textOfValue>[0]): string {
  return value?.kind === 'boolean' ? String(value.value) : textOfValue(value)
}
