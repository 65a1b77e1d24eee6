import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './child.mjs'

const limit = 250_000
const folder = join(root, 'apps/web/dist')

/** Whether what the browser loads before anything shows (scripts and their preloads) stays within the limit, gzipped. */
export function isBundleSmall() {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const scripts = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.js)"/g)].map((match) => match[1])
  const sizes = scripts.map((path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const text = `Initial JavaScript: ${(total / 1000).toFixed(1)} kB gzipped in ${scripts.length} files (limit ${limit / 1000} kB).`
  if (scripts.length > 0 && total <= limit) console.log(text)
  else
    console.error(
      scripts.length === 0 ? 'index.html names no script; is the app built?' : `${text} Split something off.`,
    )
  return scripts.length > 0 && total <= limit
}
