import { existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What one package that is built into the app asks to be said. */
export interface Notice {
  readonly name: string
  readonly version: string
  /** SPDX expression. */
  readonly licence: string
  readonly text: string
}

interface Manifest {
  readonly name?: string
  readonly version?: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

const DESIGN_SYSTEM = '@salesforce-ux/design-system'

/** The notices of all packages that the app depends on, directly or not, by name. */
export function collectNotices(root = fileURLToPath(new URL('..', import.meta.url))): readonly Notice[] {
  const found = new Map<string, Notice>()
  const seen = new Set<string>()
  const waiting = [realpathSync(root)]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (seen.has(folder)) continue
    seen.add(folder)
    const manifest = readManifest(folder)
    const { name = '', version = '', license = '' } = manifest
    // Packages of this repository carry the repository's own licence; declarations are not built in.
    if (!name.startsWith('@parley/') && !name.startsWith('@types/')) {
      found.set(`${name}@${version}`, { name, version, licence: license, text: licenceText(folder, name, license) })
    }
    for (const dependency of Object.keys(manifest.dependencies ?? {})) {
      const next = findPackage(folder, dependency)
      if (next !== undefined) waiting.push(next)
    }
  }
  return [...found.values(), iconNotice(root)].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The notices as one text file. */
export function noticesAsText(notices: readonly Notice[]): string {
  const intro = 'Parley is built with the following packages. Each is used under the licence that follows its name.\n'
  const parts = notices.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}\n`)
  return [intro, ...parts].join(`\n${'-'.repeat(80)}\n\n`)
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

// As Node looks a package up: in node_modules of the folder and of each folder above it.
function findPackage(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate)
    if (folder === dirname(folder)) return undefined
  }
}

function licenceText(folder: string, name: string, licence: string): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry))
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8')
  if (name === DESIGN_SYSTEM) return `Copyright (c) 2015-present, salesforce.com, inc. All rights reserved.\n\n${BSD_3}`
  return `The package brings no licence file; its manifest names ${licence}.`
}

function iconNotice(root: string): Notice {
  const folder = findPackage(root, DESIGN_SYSTEM)
  if (folder === undefined) throw new Error(`${DESIGN_SYSTEM} is not installed`)
  return {
    name: 'Salesforce Lightning Design System icons',
    version: readManifest(folder).version ?? '',
    licence: 'CC-BY-ND-4.0',
    text: `By Salesforce. Shapes are unmodified; their colours come from the style sheet.\n\n${readFileSync(join(folder, 'assets', 'icons', 'License-for-icons.txt'), 'utf8')}`,
  }
}

const BSD_3 = `Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:

1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.

2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution.

3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
`
