import { parseXml } from '@parley/xml'
import type { Problem } from '../problems/problem.ts'
import type { FlowDocument } from './document.ts'

/**
 * Reads a flow file. Never throws: the document is undefined if the text is not well-formed XML with a `Flow` root, and
 * only then; the problems say why, with line and column. What we do not know is kept and written back.
 */
export function readFlow(text: string): { document?: FlowDocument; problems: Problem[] } {
  const { document: xml, problems } = parseXml(text)
  if (xml === undefined) {
    return {
      problems: problems.map(({ code, message, line, column }) => ({
        code,
        severity: 'error',
        message,
        where: { line, column },
      })),
    }
  }
  if (xml.root.name !== 'Flow') {
    return {
      problems: [
        {
          code: 'file/not-a-flow',
          severity: 'error',
          message: `This file holds <${xml.root.name}>, not <Flow>. Choose a .flow-meta.xml or .flow file.`,
          where: { line: xml.prolog.split('\n').length, column: 1 },
        },
      ],
    }
  }
  return { document: { xml }, problems: [] }
}
