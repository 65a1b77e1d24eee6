import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'

/**
 * Writes a file beside the old one and puts it in its place, so that whoever reads meanwhile sees the one or the other. The mode
 * stays; a link stays a link. Throws what the file system refuses; then the old file is as it was.
 */
export function replaceFile(path: string, text: string): void {
  const target = existsSync(path) ? realpathSync(path) : path
  const mode = existsSync(target) ? statSync(target).mode : undefined
  // A rename asks for the folder's permission only; the file may be meant to stay as it is.
  if (mode !== undefined) accessSync(target, constants.W_OK)
  const fresh = `${target}.${process.pid}.tmp`
  try {
    writeFileSync(fresh, text, { flag: 'wx' })
    if (mode !== undefined) chmodSync(fresh, mode)
    renameSync(fresh, target)
  } catch (error) {
    rmSync(fresh, { force: true })
    throw error
  }
}
