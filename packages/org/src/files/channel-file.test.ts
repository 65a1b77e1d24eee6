import { describe, expect, it } from 'vitest'
import { addChannel } from '../messaging/channels/add-channel.ts'
import { addComponent } from '../messaging/components/add-component.ts'
import { notification, testOrg } from '../messaging/testing/test-org.ts'
import { findBy, getRecord, recordsOf } from '../records/store.ts'
import type { Org } from '../records/org-state.ts'
import { readChannelFile } from './channel-file.ts'

const file = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<MessagingChannel xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${body}
</MessagingChannel>`

function added(org: Org, body: string): string {
  const { channel, problems } = readChannelFile(file(body), 'Shop', 'Shop.messagingChannel-meta.xml')
  expect(problems).toEqual([])
  return channel ? addChannel(org, channel) : ''
}

describe('a channel file', () => {
  it('makes a channel that is on, enhanced and named after the file', () => {
    const org = testOrg()
    const id = added(org, '<masterLabel>Shop line</masterLabel><messagingChannelType>Text</messagingChannelType>')
    expect(getRecord(org, id)).toMatchObject({
      DeveloperName: 'Shop',
      MasterLabel: 'Shop line',
      MessageType: 'Text',
      PlatformType: 'Enhanced',
      ConsentType: 'ImplicitOptIn',
      IsActive: true,
    })
    expect(org.references.get('Shop')).toBe(id)
  })

  const types: [string, string][] = [
    ['WhatsApp', 'WhatsApp'],
    ['AppleMessagesForBusiness', 'AppleBusinessChat'],
    ['EmbeddedMessaging', 'EmbeddedMessaging'],
    ['PstnVoice', 'PSTNVoice'],
    ['Rcs', 'Rcs'],
  ]
  it.each(types)('messagingChannelType %s is MessageType %s', (type, expected) => {
    const org = testOrg()
    const id = added(org, `<messagingChannelType>${type}</messagingChannelType>`)
    expect(getRecord(org, id)).toMatchObject({ MessageType: expected })
  })

  const levels: [string, string][] = [
    ['ImplicitOptIn', 'ImplicitOptIn'],
    ['ExplicitOptIn', 'ExplicitOptIn'],
    ['ExplicitlyOptedIn', 'ExplicitOptIn'],
    ['DoubleOptIn', 'DoubleOptIn'],
    ['DoublyOptedIn', 'DoubleOptIn'],
  ]
  it.each(levels)('channelConsentType %s is %s', (given, expected) => {
    const org = testOrg()
    const id = added(
      org,
      `<channelUsages><channelConsentType>${given}</channelConsentType><deploymentType>UnifiedConversation</deploymentType></channelUsages>`,
    )
    expect(getRecord(org, id)).toMatchObject({ ConsentType: expected })
    expect(findBy(org, 'MessagingChannelUsage', 'MessagingChannelId', id)).toMatchObject([
      { DeploymentType: 'Conversation', DeploymentStatus: 'Active', ConsentType: expected },
    ])
  })

  it('brings keywords per language, answers, handler and account', () => {
    const org = testOrg()
    addComponent(org, notification('Bye', { layouts: [{ formatType: 'Text', text: 'Good bye', templates: [] }] }))
    const id = added(
      org,
      `<automatedResponses><autoResponseContentType>TextResponse</autoResponseContentType><response>You are out</response><type>OptOutConfirmation</type></automatedResponses>
       <automatedResponses><autoResponseContentType>MessageDefinition</autoResponseContentType><messageDefinitionName>Bye</messageDefinitionName><type>AgentEndEngagementResponse</type></automatedResponses>
       <externalAccountId>waba-1</externalAccountId>
       <messagingKeywords><keyword>stop</keyword><keyword>quit</keyword><keywordType>OptOut</keywordType><language>en_US</language></messagingKeywords>
       <messagingKeywords><keyword>halt</keyword><keywordType>OptOut</keywordType><language>de</language></messagingKeywords>
       <sessionHandlerFlow>Route_It</sessionHandlerFlow><sessionHandlerQueue>Support</sessionHandlerQueue><sessionHandlerType>Flow</sessionHandlerType>`,
    )
    const [queue] = recordsOf(org, 'Group')
    expect(getRecord(org, id)).toMatchObject({
      ConversationEndResponse: 'Good bye',
      ExternalAccountId: 'waba-1',
      SessionHandler: 'Route_It',
      TargetQueueId: queue?.['Id'],
    })
    expect(recordsOf(org, 'MsgChannelLanguageKeyword')).toMatchObject([
      { MasterLanguage: 'en_US', OptOutKeywords: 'stop,quit', OptOutConfirmation: 'You are out' },
      { MasterLanguage: 'de', OptOutKeywords: 'halt' },
    ])
  })

  it('a handler that is nil is none', () => {
    const org = testOrg()
    const id = added(org, '<sessionHandlerType xsi:nil="true"/><sessionHandlerFlow xsi:nil="true"/>')
    expect(getRecord(org, id)).toMatchObject({ SessionHandler: null, TargetQueueId: null })
  })
})

const unusable: [string, string, string, number][] = [
  ['another root', '<Flow/>', 'channel-file', 1],
  ['broken XML', '<MessagingChannel>\n<masterLabel></MessagingChannel>', 'xml/', 2],
]
it.each(unusable)('%s is a problem with its place', (_name, text, code, line) => {
  const { channel, problems } = readChannelFile(text, 'Shop', 'Shop.xml')
  expect(channel).toBeUndefined()
  expect(problems).toMatchObject([{ code: expect.stringContaining(code), file: 'Shop.xml', line }])
})
