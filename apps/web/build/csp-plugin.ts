import type { Plugin } from 'vite'

/** What the built page may load and run: its own files, nothing else. `tools/serve.mjs` sends the same as a header. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Puts the content security policy into the built page. The development server works with inline scripts, so not there. */
export function csp(): Plugin {
  return {
    name: 'parley-csp',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}
