import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { root } from './child.mjs'

const page = 'docs/fidelity.md'

/**
 * Whether `docs/fidelity.md` says what its template and the tables of the packages (which must be built) say. Run directly, this
 * file writes the page.
 */
export async function isFidelityFresh() {
  if (readFileSync(join(root, page), 'utf8') === (await text())) {
    console.log(`${page} says what the packages do.`)
    return true
  }
  console.error(`${page}: run node tools/fidelity.mjs`)
  return false
}

/** The template with each `<!-- table: … -->` replaced by the table that it names, formatted like every file. */
async function text() {
  const tables = await tablesFromPackages()
  const template = readFileSync(join(root, 'docs/fidelity.template.md'), 'utf8')
  const filled = template.replace(/<!-- table: (.+) -->/g, (_, name) => {
    const table = tables.get(name)
    if (table === undefined) throw new Error(`docs/fidelity.template.md names the table "${name}", which nobody makes.`)
    return table
  })
  const file = join(root, page)
  return format(filled, { ...(await resolveConfig(file)), filepath: file })
}

async function tablesFromPackages() {
  const { elementSlices } = await built('flow', 'elements/slices')
  const { resourceSlices } = await built('flow', 'resources/slices')
  const { actionDefinitions } = await built('flow', 'actions/action-definitions')
  const { whyNotSimulated } = await built('engine', 'elements/element-runners')
  const { whyResourceNotSimulated } = await built('engine', 'resources/resource-runners')
  const { ACTION_RUNNERS } = await built('engine', 'actions/action-runners')
  const { assumptions } = await built('org', 'index')
  return new Map([
    ['elements', elementTable(elementSlices, whyNotSimulated)],
    ['resources', resourceTable(resourceSlices, whyResourceNotSimulated)],
    ['actions', actionTable(actionDefinitions, ACTION_RUNNERS)],
    ['switchable assumptions', switchTable(assumptions)],
    ['fixed assumptions', fixedTable(assumptions)],
  ])
}

function elementTable(slices, whyNot) {
  const rows = Object.entries(slices).map(([kind, slice]) => {
    const canBeMade = isOwn(slice.create)
    const edited = kind === 'start' ? 'no' : canBeMade ? 'yes' : 'names only'
    return [slice.kindLabel, read(kind), written(canBeMade), edited, checked(slice), ...run(whyNot(kind))]
  })
  return table(['Element', 'Read', 'Written', 'Edited', 'Checked', 'Run', 'Why not'], rows)
}

function resourceTable(slices, whyNot) {
  const rows = Object.entries(slices).map(([kind, slice]) => {
    const canBeMade = isOwn(slice.create)
    const edited = canBeMade ? 'yes' : 'names only'
    return [wordsOf(kind), read(kind), written(canBeMade), edited, checked(slice), ...run(whyNot(kind))]
  })
  return table(['Resource', 'Read', 'Written', 'Edited', 'Checked', 'Run', 'Why not'], rows)
}

function actionTable(definitions, runners) {
  const rows = definitions.map(({ label, actionType, inputs, outputs }) => [
    `${label} (\`${actionType}\`)`,
    `${inputs.length} inputs, ${outputs.length} outputs`,
    'yes',
    yes(runners.has(actionType)),
  ])
  const others = ['Every other one', 'by its API name', 'names only', 'no: a run stops at it']
  return table(['Action', 'Read', 'Edited', 'Run'], [...rows, others])
}

function switchTable(assumptions) {
  const rows = assumptions
    .filter(({ choices }) => choices.length > 1)
    .map(({ id, question, choices: [first, ...others], source }) => [
      `\`${id}\``,
      question,
      [`**${first}**`, ...others].join(', '),
      source,
    ])
  return table(['Id', 'Question', 'Choices', '§'], rows)
}

function fixedTable(assumptions) {
  const rows = assumptions
    .filter(({ choices }) => choices.length === 1)
    .map(({ id, question, choices, source }) => [`\`${id}\``, question, choices[0], source])
  return table(['Id', 'Question', 'Answer', '§'], rows)
}

function table(heads, rows) {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** What is kept without being understood has no members of its own. */
function read(kind) {
  return kind === 'opaque' ? 'name, lines and mentions' : 'yes'
}

function written(canBeMade) {
  return canBeMade ? 'new ones too' : 'as it was'
}

function checked(slice) {
  return isOwn(slice.check) ? 'yes' : 'general rules'
}

/** A slice that has nothing to create or to check leaves the function without parameters. */
function isOwn(part) {
  return part.length > 0
}

function run(whyNot) {
  return whyNot === undefined ? ['yes', ''] : ['no', whyNot]
}

function yes(isSo) {
  return isSo ? 'yes' : 'no'
}

/** `textTemplate` as `Text Template`; what is called opaque in code is unknown to a reader. */
function wordsOf(kind) {
  const words = kind.replace(/(?=[A-Z])/g, ' ')
  return kind === 'opaque' ? 'Unknown resource' : words[0].toUpperCase() + words.slice(1)
}

function built(name, path) {
  return import(pathToFileURL(join(root, `packages/${name}/dist/${path}.js`)).href)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(join(root, page), await text())
  console.log(`Wrote ${page}.`)
}
