import { moveToChannels, samplePeople, standInFile } from '@parley/engine'
import type { ChannelFact, ComponentNeed } from '@parley/engine'
import { literalsOf } from '@parley/flow'
import { addToProject, keepOrg, orgChanged, orgClient } from '../../org/index.ts'
import { dispatch, metadataPath, sessionStore } from '../../session/index.ts'
import { announce, showToast } from '../../ui/index.ts'
import { loadData } from './load-data.ts'
import { freePath } from './place-files.ts'
import { changeReport, importReport } from './report-store.ts'

/** Makes a component with the parameters that the flow passes, and puts it into the project. */
export async function addStandIn(need: ComponentNeed, channels: readonly ChannelFact[]): Promise<void> {
  const { name, parameters } = need
  const accounts = channels.filter(({ messageType }) => messageType === 'WhatsApp').map(({ account }) => account ?? '')
  const text = standInFile({ name, parameters, accounts: [...new Set(accounts)] })
  const path = metadataPath('component', name, sessionStore.getState().files)
  if (!(await added(new Map([[path, text]])))) return
  changeReport((report) => ({ standIns: [...report.standIns, name] }))
  announce(`${name} is in this org now. Its text is invented.`)
}

/** Puts invented people on every channel of the org. */
export async function addSamplePeople(channels: readonly ChannelFact[]): Promise<void> {
  const path = freePath('data/sample-people', '.json', [sessionStore.getState().files])
  if (await added(new Map([[path, samplePeople(channels)]]))) announce('Sample people are in this org now.')
}

/**
 * Lets a channel of this org stand for one that is not here: wherever the flow names it, and in brought data, which is
 * loaded as soon as none of its channels is missing. `spellings` are all ways in which it is written.
 */
export async function moveToChannel(channel: ChannelFact, spellings: readonly string[]): Promise<void> {
  const { report } = importReport.getState()
  const { document, project } = sessionStore.getState()
  if (document === undefined || project === undefined) return
  const inFlow = new Set(literalsOf(document).map(({ text }) => text))
  const edits = spellings
    .filter((from) => inFlow.has(from))
    .map((from) => ({ type: 'replaceLiteral', from, to: channel.id }) as const)
  if (edits.length > 0) dispatch({ type: 'together', edits }, { label: 'Choose a channel' })
  if (report === undefined || report.waiting.length === 0) return
  const written = channel.reference === undefined ? channel.id : `@${channel.reference}`
  const moves = new Map(spellings.map((spelling) => [spelling, written]))
  const { channels } = await orgClient().orgFacts(project.id)
  const moved = report.waiting.map((file) => ({ ...file, text: moveToChannels(file.text, moves) }))
  const { data, waiting, known, failures } = await loadData(moved, channels)
  changeReport((now) => ({
    data: [...now.data, ...data],
    waiting,
    known: [...now.known, ...known],
    failures: [...now.failures, ...failures],
  }))
}

/** Whether templates that only a file calls pending go through. */
export async function setTemplateStatus(choice: 'approved' | 'as-file'): Promise<void> {
  await orgClient().setAssumption('template-status', choice)
  await orgChanged()
  await keepOrg()
}

async function added(files: ReadonlyMap<string, string>): Promise<boolean> {
  const [problem] = await addToProject(files)
  if (problem !== undefined) showToast({ text: problem.message, tone: 'error' })
  return problem === undefined
}
