import { posix } from 'node:path'
import { lineAt } from './line-at.mjs'

/** The arrows between rooms. Type imports count: a fence with a gate is not a fence. */
const mayImport = {
  'packages/xml': [],
  'packages/flow': ['@parley/xml'],
  'packages/org': ['@parley/xml'],
  'packages/engine': ['@parley/flow', '@parley/org', '@parley/xml'],
  'apps/cli': ['@parley/engine', '@parley/flow', '@parley/flow/problem-pages', '@parley/org'],
  'apps/web': ['@parley/engine', '@parley/flow', '@parley/flow/problem-pages', '@parley/org'],
}

/** Folders of apps/web/src that every feature may use; they may use each other. Only `app` joins features. */
const shared = ['ui', 'icons', 'styles', 'session', 'storage', 'elements', 'actions', 'org', 'worker']

const importPattern = /(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s+)(['"])([^'"\n]+)\1/gm

/** Imports that leave their room by anything but an allowed door. */
export function importFaults(path, code) {
  const room = Object.keys(mayImport).find((folder) => path.startsWith(`${folder}/src/`))
  if (room === undefined) return []
  const isTest = /\.test\.tsx?$|\/testing\//.test(path)
  return [...code.matchAll(importPattern)].flatMap((match) => {
    const message = faultOfImport(path, room, match[2], isTest)
    return message ? [{ path, line: lineAt(code, match.index + match[0].length), message }] : []
  })
}

function faultOfImport(path, room, target, isTest) {
  if (target.startsWith('.'))
    return faultOfRelative(path, room, posix.join(posix.dirname(path), target.replace(/\?.*$/, '')))
  if (target.startsWith('@parley/') && !mayImport[room].includes(target))
    return `${room} may not import ${target} (it may: ${mayImport[room].join(', ') || 'none of ours'}).`
  if (room.startsWith('packages/') && target.startsWith('node:') && !isTest)
    return `Packages are pure: ${target} belongs into an app.`
  return undefined
}

function faultOfRelative(path, room, target) {
  const isBundledSample = room === 'apps/web' && target.startsWith('samples/')
  if (!target.startsWith(`${room}/`) && !isBundledSample) return 'Leaves its own room: import the package by its name.'
  const from = featureOf(path)
  const to = featureOf(target)
  if (from === undefined || to === undefined || from === to || from === 'app' || shared.includes(to)) return undefined
  return shared.includes(from)
    ? `${from}/ is shared and may not know the feature ${to}/.`
    : `Features do not import each other: meet in session/ or ui/, not in ${to}/.`
}

/** The folder under apps/web/src, for files that are in one. */
function featureOf(path) {
  return /^apps\/web\/src\/([^/]+)\//.exec(path)?.[1]
}
