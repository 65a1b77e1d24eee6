import { defineConfig } from 'vitest/config'
import { icons } from './apps/web/build/icons-plugin.ts'

// Packages are tested from their sources: no build stands between a change and its test.
const conditions = ['parley-source', 'module', 'node', 'development|production']

/** No test waits for anything; a busy machine is no reason to fail one. */
const testTimeout = 60_000

/** One project per environment: everything is plain Node, only the components of the web app need a DOM. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { conditions },
        ssr: { resolve: { conditions } },
        test: {
          name: 'node',
          environment: 'node',
          testTimeout,
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/*/src/**/*.test.ts',
            'apps/web/build/**/*.test.ts',
            'tools/**/*.test.mjs',
          ],
        },
      },
      {
        plugins: [icons()],
        resolve: { conditions },
        ssr: { resolve: { conditions } },
        test: {
          name: 'dom',
          environment: 'happy-dom',
          testTimeout,
          include: ['apps/web/src/**/*.test.tsx'],
        },
      },
    ],
  },
})
