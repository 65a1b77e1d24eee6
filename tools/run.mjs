#!/usr/bin/env node
/**
 * The commands of package.json: `node tools/run.mjs start|test|build|bench|demo|walkthroughs`.
 * Everything under tools/ that runs before the installation uses nothing but Node itself.
 */
import { installWhatIsMissing } from './install.mjs'

const commands = {
  start: async () => {
    const { build } = await import('./build.mjs')
    if (!build()) return 1
    const { serve } = await import('./serve.mjs')
    return serve({ port: portFromEnvironment() })
  },
  test: async () => (await import('./test.mjs')).test(),
  build: async () => ((await import('./build.mjs')).build({ force: true }) ? 0 : 1),
  bench: async () => {
    const { build } = await import('./build.mjs')
    return build() ? (await import('./bench.mjs')).bench() : 1
  },
  demo: async (args) => {
    const { build } = await import('./build.mjs')
    return build() ? (await import('./demo.mjs')).demo(args) : 1
  },
  walkthroughs: async () => {
    const { build } = await import('./build.mjs')
    return build() ? (await import('./walkthroughs.mjs')).writeWalkthroughs() : 1
  },
}

process.exitCode = await main(process.argv[2] ?? '', process.argv.slice(3))

async function main(name, args) {
  if (!Object.hasOwn(commands, name)) {
    console.error(`Usage: node tools/run.mjs ${Object.keys(commands).join('|')}`)
    return 2
  }
  if (!isNodeNewEnough(process.versions.node)) {
    console.error(`Parley needs Node 20.19 or newer (22.12 or newer in the 22 line); this is ${process.versions.node}.`)
    return 1
  }
  if (!installWhatIsMissing()) return 1
  return commands[name](args)
}

function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
}

function portFromEnvironment() {
  const port = Number(process.env.PORT ?? 4173)
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port
  console.error(`PORT=${process.env.PORT} is no port number; using 4173.`)
  return 4173
}
