import { describe, expect, it } from 'vitest'
import { openTexts } from '../project/open-project.ts'
import { projectDependencies, type ProjectDependency } from './project-dependencies.ts'

const FLOW = `<Flow><label>F</label>
  <subflows><name>S</name><flowName>sub</flowName></subflows>
  <subflows><name>T</name><flowName>Far</flowName></subflows>
  <constants><name>c</name><value><stringValue>0Mj5g0000004CAF</stringValue></value></constants>
</Flow>`
const CHANNEL = `<MessagingChannel>
  <automatedResponses><messageDefinitionName>Hi</messageDefinitionName></automatedResponses>
  <sessionHandlerFlow>Sub</sessionHandlerFlow><sessionHandlerQueue>Care</sessionHandlerQueue>
</MessagingChannel>`
const COMPONENT =
  '<ConversationMessageDefinition><contentAssetName>logo</contentAssetName></ConversationMessageDefinition>'

describe('projectDependencies', () => {
  it('tells what is here from what must be in the org, and who needs it', () => {
    const { project } = openTexts(
      new Map([
        ['flows/Main.flow-meta.xml', FLOW],
        ['flows/Sub.flow-meta.xml', '<Flow><label>Sub</label></Flow>'],
        ['channels/Chat.messagingChannel-meta.xml', CHANNEL],
        ['components/Hi.conversationMessageDefinition-meta.xml', COMPONENT],
        ['components/broken.conversationMessageDefinition-meta.xml', '<ConversationMessageDefinition'],
      ]),
    )
    const { here, elsewhere } = projectDependencies(project)
    const line = ({ type, name, in: holders }: ProjectDependency): string => `${type} ${name} in ${holders.join(', ')}`
    // API names that differ in case are the same name.
    expect(here.map(line)).toEqual(['ConversationMessageDefinition Hi in Chat', 'Flow sub in Main, Chat'])
    expect(elsewhere.map(line)).toEqual([
      'ContentAsset logo in Hi',
      'Flow Far in Main',
      'Id 0Mj5g0000004CAFCA2 (MessagingChannel) in Main',
      'Queue Care in Chat',
    ])
  })
})
