import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { csp } from './build/csp-plugin.ts'
import { icons } from './build/icons-plugin.ts'
import { notices } from './build/notices-plugin.ts'
import { slds } from './build/slds-plugin.ts'

/** A static folder that runs from any path and loads nothing from elsewhere. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react(), icons(), notices(), csp(), slds(fileURLToPath(new URL('src', import.meta.url)))],
  resolve: { conditions: ['parley-source', 'module', 'browser', 'development|production'] },
  worker: { format: 'es', plugins: () => [icons()] },
  build: {
    target: 'es2023',
    // Below these, lightningcss would rewrite light-dark() and layers in ways that blank colours.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    // A data: font or script would break the content security policy.
    assetsInlineLimit: 0,
  },
  server: { port: 4173, strictPort: false },
})
