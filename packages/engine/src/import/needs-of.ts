import {
  apiNameMistake,
  fixedText,
  literalsOf,
  sendFormOf,
  viewOf,
  type ActionElement,
  type FlowDocument,
} from '@parley/flow'
import { isIdShaped, objectOfId, toLongId } from '@parley/org'
import type { ChannelFact, ComponentFact, OrgFacts } from './org-facts.ts'
import { passedParameters, type PassedParameter } from './passed-parameters.ts'

/** Something that a flow needs to run in an org as in its own, met or not. */
export type Need = ComponentNeed | ChannelNeed | TemplateNeed | PeopleNeed

export interface ComponentNeed {
  readonly need: 'component'
  readonly name: string
  /** Labels of the elements that send it. */
  readonly in: readonly string[]
  /** The org's component of this name; missing when there is none. */
  readonly found?: ComponentFact
  /** What the flow passes, for a stand-in. */
  readonly parameters: readonly PassedParameter[]
  /** Whether a component can have this name at all. */
  readonly canStandIn: boolean
}

/** The Id of a messaging channel that the flow holds as a literal. */
export interface ChannelNeed {
  readonly need: 'channel'
  /** With 18 characters. */
  readonly id: string
  /** As the flow spells it: an Id has a form of 15 and one of 18 characters. */
  readonly spellings: readonly string[]
  /** Labels of the elements, names of the resources. */
  readonly in: readonly string[]
  readonly found?: ChannelFact
}

/** A WhatsApp template whose file does not say Approved: exports always say Pending (messaging.md §4.3). */
export interface TemplateNeed {
  readonly need: 'template'
  readonly name: string
  readonly status: string
  readonly component: string
}

/** The flow sends, and nobody in the org could get anything. */
export interface PeopleNeed {
  readonly need: 'people'
}

/**
 * What the flow needs in order to run here: components and channels, met or not, in the order of the flow; then the
 * templates whose status is in question; then people, if there are none. What a flow decides while it runs can't be known.
 */
export function needsOf(document: FlowDocument, facts: OrgFacts): readonly Need[] {
  const components = componentNeeds(document, facts)
  const templates = components.flatMap(({ found }) => (found === undefined ? [] : templateNeeds(found)))
  const lacksPeople = facts.people === 0 && sendsIn(document).length > 0
  return [
    ...components,
    ...channelNeeds(document, facts),
    ...templates,
    ...(lacksPeople ? [{ need: 'people' } as const] : []),
  ]
}

function componentNeeds(document: FlowDocument, facts: OrgFacts): readonly ComponentNeed[] {
  const sends = new Map<string, ActionElement[]>()
  for (const element of sendsIn(document)) {
    const name = fixedText(viewOf(document), sendFormOf(element).component)
    if (name !== undefined) sends.set(name, [...(sends.get(name) ?? []), element])
  }
  return [...sends].map(([name, elements]): ComponentNeed => {
    const found = facts.components.find((component) => component.name === name)
    return {
      need: 'component',
      name,
      in: elements.map((element) => element.label),
      ...(found === undefined ? {} : { found }),
      parameters: passedParameters(elements),
      canStandIn: apiNameMistake(name) === undefined,
    }
  })
}

function sendsIn(document: FlowDocument): readonly ActionElement[] {
  return viewOf(document).elements.flatMap((element) =>
    'actionType' in element && element.actionType === 'sendConversationMessages' ? [element] : [],
  )
}

function channelNeeds(document: FlowDocument, facts: OrgFacts): readonly ChannelNeed[] {
  const { elementByName } = viewOf(document)
  const mentions = new Map<string, { spellings: Set<string>; holders: Set<string> }>()
  for (const { text, holder } of literalsOf(document)) {
    if (!isIdShaped(text) || objectOfId(toLongId(text))?.name !== 'MessagingChannel') continue
    const mention = mentions.get(toLongId(text)) ?? { spellings: new Set(), holders: new Set() }
    mentions.set(toLongId(text), mention)
    mention.spellings.add(text)
    mention.holders.add(elementByName.get(holder)?.label ?? holder)
  }
  return [...mentions].map(([id, { spellings, holders }]): ChannelNeed => {
    const found = facts.channels.find((channel) => channel.id === id)
    return {
      need: 'channel',
      id,
      spellings: [...spellings],
      in: [...holders],
      ...(found === undefined ? {} : { found }),
    }
  })
}

function templateNeeds(component: ComponentFact): readonly TemplateNeed[] {
  return component.templates
    .filter(({ status }) => status !== 'Approved')
    .map(({ name, status }) => ({ need: 'template', name, status, component: component.name }))
}
