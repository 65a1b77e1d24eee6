import { createServer } from 'node:http'
import { createReadStream, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './child.mjs'

const folder = join(root, 'apps/web/dist')

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
}

const headers = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/**
 * Serves the built app to this computer alone (both loopback addresses, as `localhost` may mean either) until Ctrl-C.
 * Answers the exit code.
 */
export function serve({ port }) {
  return new Promise((done) => {
    const servers = []
    const stop = (code) => {
      for (const server of servers) {
        server.close()
        server.closeAllConnections()
      }
      done(code)
    }
    const first = fileServer(folder).listen(port, '127.0.0.1')
    servers.push(first)
    first.on('error', (error) => {
      const isTaken = error.code === 'EADDRINUSE'
      console.error(isTaken ? `Port ${port} is in use. Choose another: PORT=${port + 1} npm start` : error.message)
      stop(1)
    })
    first.on('listening', () => {
      const actual = first.address().port
      // A computer without IPv6 has only the first one.
      const second = fileServer(folder).on('error', () => second.close())
      servers.push(second.listen(actual, '::1'))
      console.log(`Parley is ready: http://localhost:${actual}  (Ctrl-C ends it)`)
    })
    process.once('SIGINT', () => stop(0))
    process.once('SIGTERM', () => stop(0))
  })
}

/** A server of the files in a folder, and of nothing outside of it. */
export function fileServer(folder) {
  return createServer((request, response) => answer(folder, request, response))
}

function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 405, 'Only GET and HEAD.')
  const path = fileOf(folder, request.url ?? '/')
  if (path === undefined) return plain(response, 404, 'There is no such file.')
  // Vite puts a content hash into the names under assets/, so those never change.
  const isHashed = path.startsWith(join(folder, 'assets') + sep)
  response.writeHead(200, {
    ...headers,
    'Content-Type': contentTypes[extname(path)] ?? 'application/octet-stream',
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
  if (request.method === 'HEAD') return response.end()
  createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response)
}

function plain(response, status, text) {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(text)
}

/** The file that a URL means, if it is one inside the folder. */
function fileOf(folder, url) {
  try {
    const { pathname } = new URL(url, 'http://localhost')
    const path = join(folder, decodeURIComponent(pathname))
    if (path !== folder && path !== folder + sep && !path.startsWith(folder + sep)) return undefined
    const file = path.endsWith(sep) || path === folder ? join(path, 'index.html') : path
    return statSync(file).isFile() ? file : undefined
  } catch {
    // Broken escapes, NUL bytes and missing files all mean the same to the browser: not here.
    return undefined
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await serve({ port: Number(process.env.PORT ?? 4173) })
