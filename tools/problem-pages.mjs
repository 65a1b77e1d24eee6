import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './child.mjs'

const folder = 'docs/problems'

/**
 * Whether `docs/problems` says what the catalogue of problems says (packages/flow, which must be built); prints each page
 * that does not. Run directly, this file writes the pages.
 */
export async function areProblemPagesFresh() {
  const wanted = await pages()
  const found = pagesOnDisk()
  const names = new Set([...wanted.keys(), ...found.keys()])
  const stale = [...names].filter((name) => wanted.get(name) !== found.get(name))
  for (const name of stale) console.error(`${folder}/${name}: run node tools/problem-pages.mjs`)
  if (stale.length > 0) return false
  console.log(`${wanted.size} pages say what the catalogue of problems says.`)
  return true
}

async function writePages() {
  const wanted = await pages()
  mkdirSync(join(root, folder), { recursive: true })
  for (const name of pagesOnDisk().keys()) if (!wanted.has(name)) rmSync(join(root, folder, name))
  for (const [name, text] of wanted) writeFileSync(join(root, folder, name), text)
  console.log(`Wrote ${wanted.size} pages to ${folder}.`)
}

/** The pages as they should be, by file name: one for each code, and one that lists them. */
async function pages() {
  const { severities } = await import(built('severities.js'))
  const { problemPages } = await import(built('pages/problem-pages.js'))
  const codes = Object.keys(severities).sort()
  return new Map([
    ['README.md', overview(codes, severities, problemPages)],
    ...codes.map((code) => [fileOf(code), page(code, severities[code], problemPages[code])]),
  ])
}

function page(code, severity, { means, mend, example }) {
  return `# ${code}\n\n**${titles[severity]}.** ${means}\n\n## How to mend it\n\n${mend}\n\n## Example\n\n${example}\n`
}

function overview(codes, severities, problemPages) {
  const areas = [...new Set(codes.map((code) => code.split('/')[0]))]
  const row = (code) => `- [${code}](${fileOf(code)}) (${severities[code]}): ${problemPages[code].means}`
  const section = (area) => {
    const rows = codes.filter((code) => code.startsWith(`${area}/`)).map(row)
    return `## ${area}\n\n${rows.join('\n')}\n`
  }
  return `# Problems\n\nWhat \`parley check\` and the builder can say about a flow. An error stops a run or makes it useless, a warning deserves a\nlook, a hint is worth knowing. These pages are made by \`node tools/problem-pages.mjs\`.\n\n${areas.map(section).join('\n')}`
}

const titles = { error: 'Error', warning: 'Warning', hint: 'Hint' }

function fileOf(code) {
  return `${code.replace('/', '-')}.md`
}

function built(path) {
  return pathToFileURL(join(root, 'packages/flow/dist/problems', path)).href
}

/** What is there now, by file name. */
function pagesOnDisk() {
  try {
    const names = readdirSync(join(root, folder))
    return new Map(names.map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]))
  } catch (error) {
    if (error.code === 'ENOENT') return new Map()
    throw error
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await writePages()
