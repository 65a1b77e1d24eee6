import { nodeIo } from './node-io.ts'
import { parley } from './parley.ts'

// A reader such as `head` may close the pipe early: that is no mistake of anybody.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

process.exitCode = parley(process.argv.slice(2), nodeIo())
