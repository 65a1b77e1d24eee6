import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileServer } from './serve.mjs'

const around = mkdtempSync(join(tmpdir(), 'parley-serve-'))
const server = fileServer(join(around, 'dist'))

beforeAll(async () => {
  mkdirSync(join(around, 'dist/assets'), { recursive: true })
  writeFileSync(join(around, 'dist/index.html'), '<title>Parley</title>')
  writeFileSync(join(around, 'dist/assets/app-1a2b.js'), 'export {}')
  writeFileSync(join(around, 'secret.txt'), 'secret')
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterAll(() => {
  server.close()
  rmSync(around, { recursive: true })
})

/** As written on the wire: `fetch` would tidy the path up before it is sent. */
async function get(path, method = 'GET') {
  const call = request({ port: server.address().port, host: '127.0.0.1', path, method }).end()
  const [response] = await once(call, 'response')
  response.resume()
  return response
}

describe('fileServer', () => {
  it.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/?flow=1', 200, 'text/html; charset=utf-8'],
    ['/assets/app-1a2b.js', 200, 'text/javascript; charset=utf-8'],
    ['/missing.js', 404, 'text/plain; charset=utf-8'],
    ['/assets', 404, 'text/plain; charset=utf-8'],
    ['/../secret.txt', 404, 'text/plain; charset=utf-8'],
    ['/%2e%2e/secret.txt', 404, 'text/plain; charset=utf-8'],
    ['/..%2fsecret.txt', 404, 'text/plain; charset=utf-8'],
    ['/%00', 404, 'text/plain; charset=utf-8'],
    ['/%zz', 404, 'text/plain; charset=utf-8'],
  ])('%s: %i', async (path, status, type) => {
    const { statusCode, headers } = await get(path)
    expect([statusCode, headers['content-type']]).toEqual([status, type])
    expect(headers['content-security-policy']).toContain("default-src 'self'")
  })

  it('keeps what never changes, and asks again for the rest', async () => {
    expect((await get('/assets/app-1a2b.js')).headers['cache-control']).toContain('immutable')
    expect((await get('/')).headers['cache-control']).toBe('no-cache')
  })

  it('only reads', async () => {
    expect((await get('/', 'HEAD')).statusCode).toBe(200)
    expect((await get('/', 'POST')).statusCode).toBe(405)
  })
})
