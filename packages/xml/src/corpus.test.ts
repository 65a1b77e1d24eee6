import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseXml } from './parse/parse-xml.ts'
import { printXml } from './print-xml.ts'
import { decodeUtf8 } from './utf8/decode-utf8.ts'
import { encodeUtf8 } from './utf8/encode-utf8.ts'

const CORPUS = new URL('../../../../shared/corpus/', import.meta.url)
const isThere = existsSync(CORPUS)
const files = isThere
  ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.flow-meta.xml'))
  : []

describe('real flow files', () => {
  it.skipIf(!isThere)(`come back byte for byte${isThere ? '' : ' (skipped: no folder ../shared/corpus)'}`, () => {
    expect(files.length).toBeGreaterThan(200)
    const changed = files.filter((file) => {
      const bytes = readFileSync(new URL(file, CORPUS))
      const { text = '' } = decodeUtf8(bytes)
      const { document } = parseXml(text)
      return !document || Buffer.compare(encodeUtf8(printXml(document)), bytes) !== 0
    })
    expect(changed).toEqual([])
  })
})
