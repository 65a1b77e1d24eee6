import { createOrg, insertRecord, loadTree } from '@parley/org'
import { expect, it } from 'vitest'
import { orgFactsOf } from './org-facts.ts'
import { samplePeople } from './sample-people.ts'

it('gives every channel one person of each consent, and one without', () => {
  const org = createOrg()
  insertRecord(org, 'MessagingChannel', { DeveloperName: 'Chat', MessageType: 'WhatsApp' })
  org.references.set(
    'Texts',
    String(insertRecord(org, 'MessagingChannel', { DeveloperName: 'Texts', MessageType: 'Text' })['Id']),
  )
  expect(loadTree(org, [{ name: 'people.json', text: samplePeople(orgFactsOf(org).channels) }]).errors).toEqual([])
  expect(orgFactsOf(org).people).toBe(10)
})
