import { decodeUtf8, encodeUtf8 } from '@parley/xml'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openProject } from '../project/open-project.ts'
import { readImportFile } from '../import/read-import-file.ts'
import { exportProject } from './export-project.ts'

/** The same file as different people and tools write it: mark, declaration, ends of lines, comments, quotes, empty tags. */
const dialects = fc.record({
  mark: fc.constantFrom('', '\uFEFF'),
  declaration: fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>', "<?xml version='1.0' encoding='utf-8' ?>"),
  newline: fc.constantFrom('\n', '\r\n', '\r', ''),
  indent: fc.constantFrom('', '  ', '    ', '\t'),
  comment: fc.constantFrom('', '<!-- kept -->', '<?tool keep?>'),
  unknown: fc.constantFrom('', '<newInNextRelease/>', '<newInNextRelease></newInNextRelease>', "<a b = 'c'\n/>"),
  text: fc.constantFrom(
    'plain',
    ' spaced ',
    '&amp; &#39; &apos; &#x1F44B;',
    'it’s — \u{1F44B}\uFEFF',
    '<![CDATA[<x>]]>',
  ),
  end: fc.constantFrom('', '\n', '\r\n\r\n', '\n<!-- end -->\n'),
})

const KINDS = [
  ['component', 'ConversationMessageDefinition', 'conversationMessageDefinition-meta.xml'],
  ['channel', 'MessagingChannel', 'messagingChannel-meta.xml'],
  ['flow', 'Flow', 'flow-meta.xml'],
] as const

describe.each(KINDS)('a %s in any dialect', (kind, root, suffix) => {
  it('comes back byte for byte through import and export', () => {
    fc.assert(
      fc.property(dialects, ({ mark, declaration, newline, indent, comment, unknown, text, end }) => {
        const lines = [`<${root} xmlns="urn:x">`, comment, unknown, `<label>${text}</label>`, `</${root}>`]
        const written = encodeUtf8(`${mark}${declaration}${lines.join(`${newline}${indent}`)}${end}`)
        const { text: read = '' } = decodeUtf8(written)
        expect(readImportFile(`X.${suffix}`, read)).toMatchObject({ kind, text: read })
        const path = `force-app/X.${suffix}`
        const exported = exportProject(new Map([[path, read]]), { name: 'x', asDrafts: true })
        expect(encodeUtf8(exported.get(path) ?? '')).toEqual(written)
        const { problems } = openProject(new Map([...exported].map(([each, content]) => [each, encodeUtf8(content)])))
        expect(problems).toEqual([])
      }),
    )
  })
})
