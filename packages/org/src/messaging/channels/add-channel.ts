import type { Org } from '../../records/org-state.ts'
import { deleteRecord, findBy, insertRecord, recordsOf, updateRecord } from '../../records/store.ts'
import { idOf } from '../text-field.ts'
import type { ChannelFile, LanguageKeywords } from './channel-file.ts'

/**
 * Makes a channel's file known to the org: its MessagingChannel, active and enhanced, with usages and keywords as records
 * of their own. The file's name is the channel's `@reference`. Components have to be there before. A channel of the same
 * name takes over what the file says and keeps its Id. Answers the Id.
 */
export function addChannel(org: Org, file: ChannelFile): string {
  const fields = {
    DeveloperName: file.developerName,
    MasterLabel: file.label,
    MessageType: file.messageType,
    PlatformType: 'Enhanced',
    ConsentType: file.consentType ?? 'ImplicitOptIn',
    IsActive: true,
    MessagingPlatformKey: file.platformKey,
    IsoCountryCode: file.countryCode?.slice(0, 2) ?? null,
    ExternalAccountId: file.externalAccountId,
    SessionHandler: file.handler,
    TargetQueueId: file.queue === null ? null : queueId(org, file.queue),
    OptInPrompt: response(org, file, 'OptInPrompt'),
    DoubleOptInPrompt: response(org, file, 'DoubleOptInPrompt'),
    InitialResponse: response(org, file, 'InitialResponse'),
    EngagedResponse: response(org, file, 'AgentEngagedResponse'),
    ConversationEndResponse: response(org, file, 'AgentEndEngagementResponse'),
  }
  const [known] = findBy(org, 'MessagingChannel', 'DeveloperName', file.developerName)
  if (known !== undefined) removeParts(org, idOf(known))
  const channel =
    known === undefined ? insertRecord(org, 'MessagingChannel', fields) : updateRecord(org, idOf(known), fields)
  const id = idOf(channel)
  org.references.set(file.developerName, id)
  for (const usage of file.usages) {
    addPart(org, 'MessagingChannelUsage', {
      MessagingChannelId: id,
      ConsentType: usage.consentType,
      DeploymentType: usage.deploymentType,
      DeploymentStatus: 'Active',
    })
  }
  for (const keywords of languages(file)) addKeywords(org, file, id, keywords)
  return id
}

/** Takes away the usages and keywords that an earlier file of the channel brought. */
function removeParts(org: Org, channelId: string): void {
  for (const type of ['MessagingChannelUsage', 'MsgChannelLanguageKeyword']) {
    for (const part of recordsOf(org, type)) {
      if (part['MessagingChannelId'] !== channelId || !org.messaging.fromChannelFiles.has(idOf(part))) continue
      deleteRecord(org, idOf(part))
      org.messaging.fromChannelFiles.delete(idOf(part))
    }
  }
}

/** A file with answers but without keywords still needs a record for the answers. */
function languages(file: ChannelFile): readonly LanguageKeywords[] {
  if (file.keywords.length > 0 || !keywordResponses.some(([type]) => file.responses.has(type))) return file.keywords
  return [{ language: 'en_US', words: new Map() }]
}

function addKeywords(org: Org, file: ChannelFile, channelId: string, { language, words }: LanguageKeywords): void {
  const columns = keywordKinds.map((kind) => [`${kind}Keywords`, words.get(kind)?.join(',') ?? null] as const)
  const answers = keywordResponses.map(([type, column]) => [column, response(org, file, type)] as const)
  addPart(org, 'MsgChannelLanguageKeyword', {
    MessagingChannelId: channelId,
    MasterLanguage: language,
    ...Object.fromEntries([...columns, ...answers]),
  })
}

const keywordKinds = ['OptIn', 'DoubleOptIn', 'OptOut', 'Help', 'Custom']

/** Type in the file, column of MsgChannelLanguageKeyword. */
const keywordResponses = [
  ['OptInConfirmation', 'OptInConfirmation'],
  ['OptOutConfirmation', 'OptOutConfirmation'],
  ['HelpResponse', 'HelpResponse'],
  ['CustomResponse', 'CustomResponse'],
] as const

/** Remembered as coming from the file, because records from elsewhere override them. */
function addPart(org: Org, type: string, fields: Readonly<Record<string, string | null>>): void {
  org.messaging.fromChannelFiles.add(idOf(insertRecord(org, type, fields)))
}

function response(org: Org, file: ChannelFile, type: string): string | null {
  const found = file.responses.get(type)
  if (!found) return null
  if ('text' in found) return found.text
  const layouts = org.messaging.components.get(found.component)?.layouts
  return layouts?.find((layout) => layout.formatType === 'Text')?.text ?? null
}

function queueId(org: Org, developerName: string): string {
  const known = findBy(org, 'Group', 'DeveloperName', developerName)[0]
  return idOf(known ?? insertRecord(org, 'Group', { Name: developerName, DeveloperName: developerName, Type: 'Queue' }))
}
