import { linePlaces, readJson, toNumber, type JsonNode } from '@parley/org'
import type { FileProblem } from './file-problem.ts'

/** A JSON text as a plain value that remembers where its parts stand. */
export interface JsonText {
  readonly value: unknown
  /** Line and column, from 1, of a part by its path (`['steps', 3, 'run']`), or of the nearest part around it. */
  placeOf(path: readonly PropertyKey[]): { readonly line: number; readonly column: number }
}

/** Reads a JSON file; text that is no JSON is a problem with its place. */
export function readJsonText(text: string, file: string): JsonText | { readonly problem: FileProblem } {
  const node = readJson(text)
  const places = linePlaces(text)
  if ('fault' in node) {
    const { message, at } = node.fault
    return { problem: { code: 'json', severity: 'error', message: `Not JSON: ${message}`, file, ...places(at) } }
  }
  return { value: plain(node), placeOf: (path) => places(find(node, path).at) }
}

function plain(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object':
      // fromEntries makes own members of any name, `__proto__` too.
      return Object.fromEntries(node.members.map((member) => [member.key, plain(member.value)]))
    case 'array':
      return node.items.map(plain)
    case 'string':
      return node.text
    case 'number':
      return toNumber(node.value)
    case 'literal':
      return node.value
  }
}

function find(node: JsonNode, path: readonly PropertyKey[]): JsonNode {
  const [step, ...rest] = path
  const child = step === undefined ? undefined : childOf(node, step)
  return child === undefined ? node : find(child, rest)
}

function childOf(node: JsonNode, step: PropertyKey): JsonNode | undefined {
  if (node.kind === 'array') return node.items[Number(step)]
  return node.kind === 'object' ? node.members.findLast((member) => member.key === step)?.value : undefined
}
