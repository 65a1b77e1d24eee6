import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { ICON_NAMES } from '../src/icons/icon-names.ts'

const MODULE = 'virtual:icons'

/**
 * Serves `virtual:icons`: the shapes of the named icons, read from the design system's own SVG files, unmodified.
 * As data they become React elements, so no page ever parses markup.
 */
export function icons(): Plugin {
  return {
    name: 'parley-icons',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined
      const shapes = Object.fromEntries(ICON_NAMES.map((name) => [name, readIcon(name)]))
      return `export const iconShapes = ${JSON.stringify(shapes)}`
    },
  }
}

interface IconData {
  viewBox: string
  shapes: { tag: string; attributes: Record<string, string> }[]
}

function readIcon(name: string): IconData {
  const svg = readFileSync(join(iconFolder(), `${name}.svg`), 'utf8')
  const viewBox = /viewBox="([^"]+)"/.exec(svg)?.[1]
  if (viewBox === undefined) throw new Error(`Icon ${name} has no viewBox`)
  const shapes = [...svg.matchAll(/<(path|circle|ellipse|rect)\b([^>]*?)\/?>/g)].map((match) => ({
    tag: match[1] ?? '',
    attributes: attributesOf(match[2] ?? ''),
  }))
  const groups = /<(g|use)\b/.exec(svg)
  if (groups !== null || shapes.length === 0) throw new Error(`Icon ${name} has more than plain shapes`)
  return { viewBox, shapes }
}

const REACT_NAMES = new Map([
  ['fill-rule', 'fillRule'],
  ['clip-rule', 'clipRule'],
  ['fill-opacity', 'fillOpacity'],
])

// Colours come from our style sheet, so a shape's own `fill` stays behind.
function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(/([\w-]+)="([^"]*)"/g)) {
    if (name !== 'fill') attributes[REACT_NAMES.get(name) ?? name] = value
  }
  return attributes
}

function iconFolder(): string {
  const require = createRequire(import.meta.url)
  return join(dirname(require.resolve('@salesforce-ux/design-system/package.json')), 'assets', 'icons')
}
