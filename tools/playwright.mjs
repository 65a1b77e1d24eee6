import { runNode } from './child.mjs'

/** Runs end-to-end tests with further variables in their environment; answers whether all passed. */
export function runPlaywright(args, variables = {}) {
  return runNode(['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e/playwright.config.ts', ...args], {
    env: { ...process.env, ...variables },
  }).ok
}
