import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './child.mjs'

const stamp = join(root, 'node_modules/.parley-installed')

/** Installs the locked dependencies unless exactly these are installed already. Answers whether they are there now. */
export function installWhatIsMissing() {
  const wanted = hashOfManifests()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true
  console.log('Installing dependencies …')
  const [program, ...args] = packageManager()
  const { ok } = run(program, [...args, 'install', '--frozen-lockfile'], { env: cleanEnvironment() })
  if (!ok) {
    console.error('The dependencies could not be installed; see above. Is the package registry reachable?')
    return false
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(stamp, wanted)
  return true
}

/** The pinned pnpm through npx: corepack is missing from newer Node versions and a global pnpm may be another one. */
function packageManager() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const installed = run('pnpm', ['--version'], { quiet: true, env: cleanEnvironment() })
  if (installed.ok && `pnpm@${installed.output.trim()}` === packageManager) return ['pnpm']
  return ['npx', '--yes', packageManager]
}

/** Without what `npm start` exports about itself, which pnpm would take for its own settings. CI answers its questions. */
function cleanEnvironment() {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^npm_(config|package|lifecycle|command|execpath)/i.test(name),
  )
  return { ...Object.fromEntries(own), CI: 'true' }
}

function hashOfManifests() {
  const hash = createHash('sha256')
  for (const path of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...workspaceManifests()])
    hash.update(path).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

function workspaceManifests() {
  const inFolder = (folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}/package.json`)
  const all = [...inFolder('apps'), ...inFolder('packages'), 'e2e/package.json']
  return all.filter((path) => existsSync(join(root, path)))
}
