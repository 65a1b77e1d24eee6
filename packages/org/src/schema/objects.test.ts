import { describe, expect, it } from 'vitest'
import { objectInfos } from './object-infos.ts'
import { objectOfId, objectSchema, objectSchemas } from './objects.ts'

describe('the schema is whole', () => {
  const names = new Set(objectSchemas.map((schema) => schema.name))

  it('has a prefix of three characters per object, each once', () => {
    const prefixes = objectSchemas.map((schema) => schema.prefix)
    expect(new Set(prefixes).size).toBe(prefixes.length)
    expect(prefixes.filter((prefix) => !/^[0-9A-Za-z]{3}$/.test(prefix))).toEqual([])
  })

  it.each(objectSchemas.map((schema) => [schema.name, schema] as const))('%s', (_, schema) => {
    const fieldNames = schema.fields.map((field) => field.name)
    expect(schema.fieldsByName.size).toBe(fieldNames.length)
    const references = schema.fields.filter((field) => field.type === 'reference')
    expect(references.flatMap((field) => field.referenceTo ?? []).filter((name) => !names.has(name))).toEqual([])
    const relationships = references.map((field) => field.relationshipName)
    expect(new Set(relationships).size).toBe(relationships.length)
    for (const child of schema.childRelationships.values()) {
      const field = objectSchema(child.childType)?.fieldsByName.get(child.field.toLowerCase())
      expect([child.name, field?.referenceTo?.includes(schema.name)]).toEqual([child.name, true])
    }
  })
})

it.each([
  ['MessagingEndUser', 'MessagingEndUser'],
  ['messagingenduser', 'MessagingEndUser'],
  ['__proto__', undefined],
  ['constructor', undefined],
])('objectSchema %s', (name, found) => expect(objectSchema(name)?.name).toBe(found))

it.each([
  ['0PA000000000001GAA', 'MessagingEndUser'],
  ['1sr000000000001', 'ConvMessageSendRequest'],
  ['zzz000000000001', undefined],
  ['', undefined],
])('objectOfId %s', (id, found) => expect(objectOfId(id)?.name).toBe(found))

it('tells pickers the types in the words of Flow', () => {
  const fields = objectInfos().find((object) => object.name === 'MessagingEndUser')?.fields ?? []
  const shown = (name: string): unknown => fields.find((field) => field.name === name)
  expect(shown('MessagingChannelId')).toEqual({
    name: 'MessagingChannelId',
    label: 'Messaging Channel ID',
    dataType: 'String',
    referenceTo: 'MessagingChannel',
    relationshipName: 'MessagingChannel',
  })
  expect(shown('MessagingConsentStatus')).toMatchObject({ dataType: 'Picklist' })
  expect(shown('LastViewedDate')).toMatchObject({ dataType: 'DateTime' })
})
