import { attributeOf, childNamed, childrenNamed, locate, parseXml, textOf, type XmlElement } from '@parley/xml'
import type { ChannelFile, LanguageKeywords } from '../messaging/channels/channel-file.ts'
import type { OrgError } from '../org.ts'

export interface ChannelFileResult {
  /** Missing when the text can't be used. */
  readonly channel?: ChannelFile
  readonly problems: readonly OrgError[]
}

/**
 * Reads `<name>.messagingChannel-meta.xml` (Metadata API, MessagingChannel; messaging reference §3.4) in the words of the
 * object: the two spell kinds of channels and consent differently. The file's name is the DeveloperName.
 */
export function readChannelFile(text: string, name: string, file: string): ChannelFileResult {
  const { document, problems } = parseXml(text)
  if (!document)
    return { problems: problems.map(({ code, message, line, column }) => ({ code, message, file, line, column })) }
  const { root } = document
  if (root.name !== 'MessagingChannel') {
    const message = `The root element is ${root.name}. A messaging channel's file begins with MessagingChannel.`
    return { problems: [{ code: 'channel-file', message, file, ...locate(document, root) }] }
  }
  const type = textIn(root, 'messagingChannelType') ?? 'Text'
  const usages = childrenNamed(root, 'channelUsages').map(readUsage)
  const channel: ChannelFile = {
    developerName: name,
    label: textIn(root, 'masterLabel') ?? name,
    messageType: messageTypes.get(type) ?? type,
    platformKey: textIn(root, 'platformKey') ?? null,
    countryCode: textIn(root, 'countryCode') ?? null,
    externalAccountId: textIn(root, 'externalAccountId') ?? null,
    consentType: usages.find((usage) => usage.consentType !== null)?.consentType ?? null,
    usages,
    handlerType: textIn(root, 'sessionHandlerType') ?? null,
    handler:
      ['Flow', 'User', 'Asa', 'AgentforceServiceAgent']
        .map((kind) => textIn(root, `sessionHandler${kind}`))
        .find(Boolean) ?? null,
    queue: textIn(root, 'sessionHandlerQueue') ?? null,
    responses: new Map(childrenNamed(root, 'automatedResponses').flatMap(readResponse)),
    keywords: readKeywords(root),
  }
  return { channel, problems: [] }
}

/** Names of the metadata type → MessagingChannel.MessageType, where they differ. */
const messageTypes = new Map([
  ['AppleMessagesForBusiness', 'AppleBusinessChat'],
  ['PstnVoice', 'PSTNVoice'],
  ['WhatsAppVoice', 'Voice'],
  ['SipVoice', 'Voice'],
])

function readUsage(element: XmlElement): ChannelFile['usages'][number] {
  const deployment = textIn(element, 'deploymentType') ?? 'DigitalEngagementConversation'
  return {
    consentType: consentTypeOf(textIn(element, 'channelConsentType') ?? ''),
    deploymentType: deploymentTypes.get(deployment) ?? deployment,
  }
}

const deploymentTypes = new Map([
  ['DigitalEngagementConversation', 'Conversation'],
  ['UnifiedConversation', 'Conversation'],
  ['MarketingJourneyBuilder', 'MJ'],
])

/** `ImplicitOptIn`, `ImplicitlyOptedIn` and the like are one level. */
function consentTypeOf(text: string): ChannelFile['consentType'] {
  if (text.startsWith('Implicit')) return 'ImplicitOptIn'
  if (text.startsWith('Explicit')) return 'ExplicitOptIn'
  return text.startsWith('Doubl') ? 'DoubleOptIn' : null
}

/** A response is its text, or the name of the component that holds it. */
function readResponse(
  element: XmlElement,
): [string, ChannelFile['responses'] extends ReadonlyMap<string, infer R> ? R : never][] {
  const type = textIn(element, 'type')
  const component = textIn(element, 'messageDefinitionName')
  const text = textIn(element, 'response')
  if (!type) return []
  if (component !== undefined) return [[type, { component }]]
  return text === undefined ? [] : [[type, { text }]]
}

function readKeywords(root: XmlElement): readonly LanguageKeywords[] {
  const byLanguage = new Map<string, Map<string, string[]>>()
  for (const element of childrenNamed(root, 'messagingKeywords')) {
    const language = textIn(element, 'language') ?? 'en_US'
    const kinds = byLanguage.get(language) ?? new Map<string, string[]>()
    byLanguage.set(language, kinds)
    const kind = textIn(element, 'keywordType') ?? 'Custom'
    const words = childrenNamed(element, 'keyword').map((keyword) => textOf(keyword).trim())
    kinds.set(kind, [...(kinds.get(kind) ?? []), ...words])
  }
  return [...byLanguage].map(([language, words]) => ({ language, words }))
}

/** The trimmed text of a child; undefined when it is missing, empty or `xsi:nil`. */
function textIn(element: XmlElement, name: string): string | undefined {
  const child = childNamed(element, name)
  if (!child || attributeOf(child, 'xsi:nil') === 'true') return undefined
  const text = textOf(child).trim()
  return text === '' ? undefined : text
}
