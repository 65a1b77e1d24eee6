import type { ComponentInfo, ParameterValue } from '@parley/flow'

/** A piece of the message as the customer will read it. */
export interface BubblePart {
  readonly text: string
  /** `given`: a value put in; `later`: known only when the flow runs; `missing`: a parameter without a value. */
  readonly kind: 'text' | 'given' | 'later' | 'missing'
}

const MERGE = /\{!\$(Parameters|Constants)\.([^{}]+)\}|\{![^{}]*\}/g
const FLOW_MERGE = /(\{![^{}]+\})/

/**
 * The component's text with the form's values and the component's constants put in. What the flow fills in at run time
 * stands as the name of its resource.
 */
export function bubbleParts(
  { text, constants }: Pick<ComponentInfo, 'text' | 'constants'>,
  parameters: readonly Pick<ParameterValue, 'name' | 'text'>[],
): readonly BubblePart[] {
  const parts: BubblePart[] = []
  let end = 0
  for (const match of text.matchAll(MERGE)) {
    parts.push({ text: text.slice(end, match.index), kind: 'text' })
    parts.push(...merged(match[1], match[2] ?? '', match[0], constants, parameters))
    end = match.index + match[0].length
  }
  parts.push({ text: text.slice(end), kind: 'text' })
  return parts.filter((part) => part.text !== '')
}

function merged(
  source: string | undefined,
  name: string,
  written: string,
  constants: ComponentInfo['constants'],
  parameters: readonly Pick<ParameterValue, 'name' | 'text'>[],
): readonly BubblePart[] {
  if (source === 'Constants') {
    const value = Object.hasOwn(constants, name) ? constants[name] : undefined
    return [value === undefined ? { text: name, kind: 'missing' } : { text: value, kind: 'text' }]
  }
  if (source === undefined || name.startsWith('MessagingSession.')) {
    return [
      {
        text:
          written
            .replace(/^\{!\$?|\}$/g, '')
            .split('.')
            .at(-1) ?? written,
        kind: 'later',
      },
    ]
  }
  const given = parameters.find((parameter) => parameter.name === name)?.text ?? ''
  if (given === '') return [{ text: name, kind: 'missing' }]
  return given
    .split(FLOW_MERGE)
    .filter((piece) => piece !== '')
    .map((piece) =>
      FLOW_MERGE.test(piece) ? { text: piece.slice(2, -1), kind: 'later' } : { text: piece, kind: 'given' },
    )
}
