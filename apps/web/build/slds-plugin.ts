import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { transform } from 'lightningcss'
import { PurgeCSS } from 'purgecss'
import type { Plugin } from 'vite'

const MODULE = 'virtual:slds.css'
const QUERY = '?slds'

/**
 * Serves `virtual:slds.css`: the design system's style sheet inside the cascade layer `slds`, so that our own rules win
 * whatever their specificity. A build keeps only the classes whose whole names stand in the sources.
 */
export function slds(sources: string): Plugin {
  let isBuild = false
  return {
    name: 'parley-slds',
    configResolved(config) {
      isBuild = config.command === 'build'
    },
    resolveId: (id) => (id === MODULE ? styleSheet() + QUERY : undefined),
    async load(id) {
      if (id !== styleSheet() + QUERY) return undefined
      const css = await readFile(styleSheet(), 'utf8')
      const kept = isBuild ? await trim(css, sources) : css
      return `@layer slds{${kept.replace(/@charset "UTF-8";/, '')}}`
    },
  }
}

async function trim(css: string, sources: string): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [`${sources}/**/*.{ts,tsx}`, `${sources}/../index.html`],
    css: [{ raw: css }],
    variables: true,
    keyframes: true,
    fontFace: true,
    defaultExtractor: (content) => content.match(/[\w-]+/g) ?? [],
  })
  const purged = result?.css ?? css
  const { code } = transform({ filename: 'slds.css', code: Buffer.from(purged), minify: true, errorRecovery: true })
  return code.toString()
}

function styleSheet(): string {
  const require = createRequire(import.meta.url)
  const root = dirname(require.resolve('@salesforce-ux/design-system/package.json'))
  return join(root, 'assets', 'styles', 'salesforce-lightning-design-system.css')
}
