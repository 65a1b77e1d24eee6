import { apiNameMistake } from '@parley/flow'
import type { XmlSpec } from '@parley/xml'
import { metadataText } from '../project/metadata-text.ts'
import type { PassedParameter } from './passed-parameters.ts'

export interface StandIn {
  /** API name: what the flow asks for. */
  readonly name: string
  readonly parameters: readonly PassedParameter[]
  /** WhatsApp accounts of the org's channels, `''` for one that names none: a template of each goes through at any time. */
  readonly accounts: readonly string[]
}

/**
 * The file of a component that takes the place of one that is not here: a notification with the parameters that the flow
 * passes, none of them required. Its text is invented and says so itself, so that nobody takes it for the real one,
 * wherever it shows.
 */
export function standInFile({ name, parameters, accounts }: StandIn): string {
  return metadataText({
    name: 'ConversationMessageDefinition',
    attributes: { 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance' },
    children: [
      leaf('label', `${name}${INVENTED}`),
      leaf('language', 'en_US'),
      ...(accounts.length === 0 ? [] : [templateLayout(name, accounts)]),
      textLayout(standInText(name, parameters)),
      ...parameters.map(parameterSpec),
      leaf('type', 'Notification'),
    ],
  })
}

const INVENTED = ' (text invented)'

/** Whether a component's label says that it is a stand-in. */
export function isInvented(label: string): boolean {
  return label.endsWith(INVENTED.trim())
}

function standInText(name: string, parameters: readonly PassedParameter[]): string {
  const values = parameters.map((parameter) =>
    apiNameMistake(parameter.name) === undefined
      ? `${parameter.name}: {!$Parameters.${parameter.name}}`
      : parameter.name,
  )
  return [`Text invented for ${name}.`, ...values].join('\n')
}

function templateLayout(name: string, accounts: readonly string[]): XmlSpec {
  const templates = accounts.map((account): XmlSpec => ({
    name: 'externalTemplates',
    children: [
      ...(account === '' ? [] : [leaf('accountIdentifier', account)]),
      leaf('language', 'en_US'),
      leaf('status', 'Approved'),
      leaf('templateName', name.toLowerCase()),
      leaf('type', 'Legacy'),
    ],
  }))
  return layout('ExternalTemplate', templates, [])
}

function textLayout(text: string): XmlSpec {
  const value = [leaf('formulaTemplate', text), leaf('type', 'FormulaTemplate')]
  const item = [leaf('collectionType', 'None'), leaf('name', 'text'), { name: 'primitiveValues', children: value }]
  return layout('Text', [], [{ name: 'layoutItems', children: item }])
}

function layout(formatType: string, before: readonly XmlSpec[], items: readonly XmlSpec[]): XmlSpec {
  return {
    name: 'messageLayouts',
    children: [
      ...before,
      leaf('formatType', formatType),
      ...items,
      { name: 'layoutVariant', attributes: { 'xsi:nil': 'true' } },
      leaf('messageType', 'StaticContent'),
    ],
  }
}

function parameterSpec({ name, valueType, isList }: PassedParameter): XmlSpec {
  const details = [
    leaf('isList', String(isList)),
    leaf('isRequired', 'false'),
    leaf('label', name),
    leaf('name', name),
    leaf('valueType', valueType),
  ]
  return {
    name: 'parameters',
    children: [leaf('parameterType', 'CustomPrimitive'), { name: 'primitiveTypeDetails', children: details }],
  }
}

function leaf(name: string, text: string): XmlSpec {
  return { name, text }
}
