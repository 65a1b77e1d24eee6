import type { ActionInput } from '../../elements/element.ts'
import type { Fact } from '../../facts/fact.ts'
import { longevityChoices, timingChoices } from './choices.ts'
import { storedText } from './form.ts'
import { inputDefinitions } from './inputs.ts'
import { readParameterJson } from './parameter-json.ts'
import { parameterValue } from './parameter-value.ts'

/** What one input says as the form says it: a choice by its label, the parameters one by one. */
export function inputInWords({ name, value }: ActionInput): readonly Fact[] | undefined {
  if (value?.kind === 'apex') {
    const { parameters } = readParameterJson(value.text)
    return parameters?.map(parameterValue).map((parameter) => ({
      label: `Parameter ${parameter.name}`,
      text: parameter.text,
    }))
  }
  const label = inputDefinitions.find((definition) => definition.name === name)?.label
  if (label === undefined || label === '') return undefined
  const text = value === undefined ? '' : storedText(value)
  const choice = [...timingChoices, ...longevityChoices].find((one) => one.value === text)
  return [{ label, text: choice?.label ?? text }]
}
