import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../docs/walkthroughs', import.meta.url))

export interface Told {
  /** Of the page's file and of the folder of its pictures. */
  readonly name: string
  readonly title: string
  readonly story: string
  readonly captions: readonly string[]
}

/** The documentation page of a walkthrough: the story, then each caption above its picture. */
export function pageOf({ name, title, story, captions }: Told): string {
  const steps = captions.map((caption, index) => {
    const number = index + 1
    return `**${number}.** ${caption}\n\n![Step ${number}](${name}/${fileOf(number)})`
  })
  return [`# ${title}`, story, ...steps].join('\n\n') + '\n'
}

/** Where the picture of a step lies; steps count from 1. */
export function pictureOf(name: string, step: number): string {
  return join(folder, name, fileOf(step))
}

/** Empties the pictures of a walkthrough, so that none of a former telling is left. */
export function startPage(name: string): void {
  rmSync(join(folder, name), { recursive: true, force: true })
  mkdirSync(join(folder, name), { recursive: true })
}

export function writePage(name: string, text: string): void {
  writeFileSync(pathOf(name), text)
}

/** The committed page; empty when there is none yet. */
export function readPage(name: string): string {
  return existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'utf8') : ''
}

function pathOf(name: string): string {
  return join(folder, `${name}.md`)
}

function fileOf(step: number): string {
  return `${String(step).padStart(2, '0')}.png`
}
