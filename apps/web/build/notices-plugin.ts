import type { Plugin } from 'vite'
import { collectNotices, noticesAsText } from './collect-notices.ts'

const MODULE = 'virtual:notices'

/** Serves `virtual:notices`, the licences of everything that is built in, and writes them beside the app as a file. */
export function notices(): Plugin {
  return {
    name: 'parley-notices',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) => (id === `\0${MODULE}` ? `export const notices = ${JSON.stringify(collectNotices())}` : undefined),
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'THIRD-PARTY-NOTICES.txt',
        source: noticesAsText(collectNotices()),
      })
    },
  }
}
