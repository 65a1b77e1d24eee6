import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The repository's root folder, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs a program from the repository's root and waits for it. Its output goes to ours, unless `quiet` keeps it back.
 * Answers `{ ok, output }`; a program that can't be started is not ok, with the reason as output.
 */
export function run(program, args, { env = process.env, cwd = root, quiet = false } = {}) {
  const child = spawnSync(program, args, {
    cwd,
    env,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // npx is a script on Windows, and Node starts those only through a shell.
    shell: process.platform === 'win32' && !program.endsWith('.exe'),
  })
  const output = child.error ? String(child.error.message) : `${child.stdout ?? ''}${child.stderr ?? ''}`
  return { ok: child.status === 0, output }
}

/** Runs a JavaScript program of the installed dependencies with this same Node. */
export function runNode(args, options) {
  return run(process.execPath, args, options)
}
