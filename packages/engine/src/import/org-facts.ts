import { choiceOf, componentInfos, recordsOf, type ComponentInfo, type Org, type RecordValue } from '@parley/org'

/** What an import has to know of an org. Plain data. */
export interface OrgFacts {
  readonly components: readonly ComponentFact[]
  readonly channels: readonly ChannelFact[]
  /** Messaging users. */
  readonly people: number
  /** The choice of the assumption `template-status` that is in force. */
  readonly templateStatus: string
}

export interface ComponentFact {
  readonly name: string
  readonly type: string
  readonly status: ComponentInfo['status']
  /** WhatsApp templates of its layouts, with the status that the file gives them. */
  readonly templates: readonly { readonly name: string; readonly status: string }[]
}

export interface ChannelFact {
  /** With 18 characters. */
  readonly id: string
  readonly developerName: string
  readonly label: string
  readonly messageType: string
  /** The WhatsApp account whose templates it takes; null for any. */
  readonly account: string | null
  /** The `@name` that data files call it by; undefined when it has none. */
  readonly reference?: string
}

export function orgFactsOf(org: Org): OrgFacts {
  const references = new Map([...org.references].map(([name, id]) => [id, name]))
  return {
    components: componentInfos(org).map(({ name, type, status }) => ({
      name,
      type,
      status,
      templates: (org.messaging.components.get(name)?.layouts ?? [])
        .flatMap((layout) => layout.templates)
        .map((template) => ({ name: template.templateName, status: template.status })),
    })),
    channels: recordsOf(org, 'MessagingChannel').map((record) => channelFact(record, references)),
    people: recordsOf(org, 'MessagingEndUser').length,
    templateStatus: choiceOf(org, 'template-status'),
  }
}

function channelFact(record: RecordValue, references: ReadonlyMap<string, string>): ChannelFact {
  const text = (field: string): string => {
    const value = record[field]
    return typeof value === 'string' ? value : ''
  }
  const id = text('Id')
  const reference = references.get(id)
  return {
    id,
    developerName: text('DeveloperName'),
    label: text('MasterLabel') || text('DeveloperName'),
    messageType: text('MessageType'),
    account: text('ExternalAccountId') || null,
    ...(reference === undefined ? {} : { reference }),
  }
}
