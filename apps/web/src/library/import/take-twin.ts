import { addToProject } from '../../org/index.ts'
import { sessionStore } from '../../session/index.ts'
import { showToast } from '../../ui/index.ts'
import type { ImportReport, Twin } from './import-report.ts'
import { changeReport } from './report-store.ts'

/** Puts a brought component or channel in the place of the project's own, in the org as well, and offers the way back. */
export async function takeTwin(twin: Twin, path: string): Promise<void> {
  const { project, files } = sessionStore.getState()
  const own = files.get(path)
  if (own === undefined || !(await replaced(path, twin.text))) return
  changeReport((report) => ({
    ...withNames(report, twin, (names) => [...names, twin.name]),
    twins: report.twins.filter((each) => each !== twin),
  }))
  showToast({
    text: `${twin.name} is now as in ${twin.source}.`,
    action: { label: 'Undo', onPress: () => void giveBack() },
  })

  async function giveBack(): Promise<void> {
    // The toast may outlive the project that it speaks of.
    if (own === undefined || sessionStore.getState().project?.id !== project?.id || !(await replaced(path, own))) return
    changeReport((report) => ({
      ...withNames(report, twin, (names) => names.filter((name) => name !== twin.name)),
      twins: [...report.twins, twin],
    }))
  }
}

function withNames(
  report: ImportReport,
  { kind }: Twin,
  change: (names: readonly string[]) => readonly string[],
): Partial<ImportReport> {
  return kind === 'component' ? { components: change(report.components) } : { channels: change(report.channels) }
}

async function replaced(path: string, text: string): Promise<boolean> {
  const [problem] = await addToProject(new Map([[path, text]]))
  if (problem !== undefined) showToast({ text: problem.message, tone: 'error' })
  return problem === undefined
}
