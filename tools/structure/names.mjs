import { posix } from 'node:path'

const attics = /^(utils?|helpers?|common|types|misc|shared|constants)$/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
const pascal = /^[A-Z][A-Za-z0-9]*$/

/** A file is named like the one idea that it exports: kebab-case, components in PascalCase, no attics. */
export function nameFaults(path) {
  if (!/\/src\//.test(path)) return []
  const name = posix.basename(path).replace(/(\.(test|worker|module|d))?\.(tsx?|mjs|js|css)$/, '')
  const message = faultOfName(name, path.endsWith('.tsx'))
  return message ? [{ path, line: 1, message }] : []
}

function faultOfName(name, isComponent) {
  if (attics.test(name)) return `"${name}" names no idea: say what the file does.`
  if (kebab.test(name) || (isComponent && pascal.test(name))) return undefined
  return `"${name}" should be kebab-case${isComponent ? ' or PascalCase' : ''}.`
}
