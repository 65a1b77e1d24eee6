import { expect, it } from 'vitest'
import { entryPath } from './entry-path.ts'

it.each([
  ['force-app/flows/A.flow-meta.xml', 'force-app/flows/A.flow-meta.xml'],
  ['./a//b/./c', 'a/b/c'],
  ['a\\b', 'a/b'],
  ['a..b/c', 'a..b/c'],
  ['constructor', 'constructor'],
  ['../a', undefined],
  ['a/../../b', undefined],
  ['a\\..\\b', undefined],
  ['/etc/passwd', undefined],
  ['\\\\server\\share', undefined],
  ['C:\\Windows\\a', undefined],
  ['c:a', undefined],
  ['a/__proto__/b', undefined],
  ['a\0b', undefined],
  ['a\nb', undefined],
  [`a/${'b'.repeat(255)}`, `a/${'b'.repeat(255)}`],
  [`a/${'b'.repeat(256)}/c`, undefined],
  ['', undefined],
  ['./', undefined],
])('%j is %j', (name, path) => {
  expect(entryPath(name)).toBe(path)
})
