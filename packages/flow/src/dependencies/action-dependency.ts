import { childNamed, childrenNamed, textOf, type XmlElement } from '@parley/xml'
import { value } from '../codec/value-field.ts'
import type { FlowView } from '../document/document.ts'
import { fixedText } from '../document/fixed-text.ts'
import type { Named } from './dependency.ts'

/** What an action or a step of an orchestration calls, and the component that it sends. Standard actions need nothing. */
export function actionDependency(node: XmlElement, view: FlowView): readonly Named[] {
  const kind = childNamed(node, 'actionType')
  const action = childNamed(node, 'actionName')
  if (kind === undefined || action === undefined) return []
  const name = textOf(action).trim()
  const type = textOf(kind).trim()
  if (type === 'sendConversationMessages') return sentComponent(node, view)
  if (type === 'component')
    return name.startsWith('c:') ? [{ type: 'LightningComponentBundle', name: name.slice(2) }] : []
  const calls = called.get(type)
  return calls === undefined ? [] : [{ type: calls, name }]
}

/** `actionType` → what `actionName` names (Metadata API, InvocableActionType). */
const called: ReadonlyMap<string, Named['type']> = new Map([
  ['apex', 'ApexClass'],
  ['emailAlert', 'WorkflowAlert'],
  ['flow', 'Flow'],
  ['generatePromptResponse', 'GenAiPromptTemplate'],
  ['quickAction', 'QuickAction'],
  ['runExpressionSet', 'ExpressionSetDefinition'],
  ['stepBackground', 'Flow'],
  ['stepInteractive', 'Flow'],
])

const VALUE = value('value')

function sentComponent(node: XmlElement, view: FlowView): readonly Named[] {
  return childrenNamed(node, 'inputParameters').flatMap((input): Named[] => {
    const parameter = childNamed(input, 'name')
    if (parameter === undefined || textOf(parameter).trim() !== 'messageDefinitionName') return []
    const name = fixedText(view, VALUE.read(input))
    return name === undefined ? [] : [{ type: 'ConversationMessageDefinition', name }]
  })
}
