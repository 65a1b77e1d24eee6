import { query } from '@parley/org'
import { describe, expect, it } from 'vitest'
import { createProjectOrg } from './create-project-org.ts'
import { openTexts } from './open-project.ts'

const record = (fields: string, type = 'Contact', reference = 'r'): string =>
  `{"records":[{"attributes":{"type":"${type}","referenceId":"${reference}"},${fields}}]}`

describe('createProjectOrg', () => {
  it.each([
    ['a field', record('"__proto__":{"polluted":true},"LastName":"A"'), 'unknown-field'],
    [
      'a field of every object',
      record('"constructor":{"prototype":{"polluted":true}},"LastName":"A"'),
      'unknown-field',
    ],
    ['an object', record('"polluted":true', '__proto__'), 'unknown-object'],
    [
      'a field of the attributes',
      '{"records":[{"attributes":{"type":"Contact","__proto__":{"polluted":true}},"LastName":"A"}]}',
      undefined,
    ],
    ['a member of the file', '{"__proto__":{"polluted":true},"records":[]}', undefined],
    ['a reference', record('"LastName":"A"', 'Contact', '__proto__'), undefined],
  ])('leaves the prototype of objects alone when %s is called so', (_, text, code) => {
    const { org, problems } = createProjectOrg(openTexts(new Map([['data/a.json', text]])).project)
    expect(problems.map((problem) => problem.code)).toEqual(code === undefined ? [] : [code])
    expect('polluted' in {}).toBe(false)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(query(org, 'SELECT COUNT() FROM Contact')).toHaveProperty('totalSize')
  })

  it('takes components and parameters of any name', () => {
    const parameter = (name: string): string =>
      `<parameters><primitiveTypeDetails><name>${name}</name><valueType>Text</valueType></primitiveTypeDetails></parameters>`
    const names = ['__proto__', 'constructor', 'toString']
    const component = `<ConversationMessageDefinition>${names.map(parameter).join('')}</ConversationMessageDefinition>`
    const files = names.map((name) => [`x/${name}.conversationMessageDefinition-meta.xml`, component] as const)
    const { org } = createProjectOrg(openTexts(new Map(files)).project)
    const { components } = org.messaging
    expect([...components.keys()].sort()).toEqual([...names].sort())
    expect(components.get('__proto__')?.parameters.map(({ name }) => name)).toEqual(names)
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
