import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNode } from './child.mjs'
import { sourceFiles } from './source-files.mjs'

const stamp = join(root, '.cache/built')
const rootFiles = ['package.json', 'pnpm-lock.yaml', 'tsconfig.json', 'tsconfig.base.json']
const results = ['packages/xml', 'packages/flow', 'packages/org', 'packages/engine']
  .map((folder) => `${folder}/dist/index.js`)
  .concat('apps/cli/dist/main.js', 'apps/web/dist/index.html')

/**
 * Builds the packages and the command line (plain JavaScript with types) and the web app (a static folder).
 * Nothing happens when the sources are those of the last good build, so that a second `npm start` is quick.
 */
export function build({ force = false } = {}) {
  const wanted = hashOfSources()
  if (!force && isBuilt(wanted)) return true
  console.log('Building …')
  const ok = buildPackages() && buildWeb()
  if (ok) {
    mkdirSync(join(root, '.cache'), { recursive: true })
    writeFileSync(stamp, wanted)
  }
  return ok
}

export function buildPackages() {
  return runNode(['node_modules/typescript/bin/tsc', '-b']).ok
}

export function buildWeb() {
  return runNode(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], { cwd: join(root, 'apps/web') }).ok
}

function isBuilt(wanted) {
  const isThere = (path) => existsSync(join(root, path))
  return results.every(isThere) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
}

function hashOfSources() {
  const hash = createHash('sha256')
  const files = sourceFiles(['packages', 'apps', 'samples']).filter((path) => !/\.test\.tsx?$/.test(path))
  for (const path of [...rootFiles, ...files])
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
  return hash.digest('hex')
}
