export { sessionStore, useSession } from './session-store.ts'
export { DRAWER_TABS, SIDE_TABS } from './session-state.ts'
export type {
  DrawerTab,
  FocusField,
  NewResourceRequest,
  OpenPanels,
  OpenProject,
  RunOverlay,
  RunProgress,
  SessionState,
  SideTab,
} from './session-state.ts'
export type { History, HistoryEntry } from './history.ts'
export { dispatch } from './dispatch.ts'
export type { DispatchOptions } from './dispatch.ts'
export { readOnlyRefusal, useReadOnlyReason } from './read-only.ts'
export { endMerge, redo, undo } from './undo-redo.ts'
export {
  closeNewResource,
  closePhoneColumn,
  closeReport,
  closeSide,
  goOnToField,
  goToField,
  openDrawer,
  openNewResource,
  openReport,
  openSide,
  restorePanels,
  select,
  setCheckContext,
  setDrawerMaximised,
  setFindOpen,
  setReadOnly,
  setRunOverlay,
  setRunProgress,
  setToolboxOpen,
  showProblems,
} from './view-actions.ts'
export { queryBox, runQueryBox, showQuery, writeQuery } from './query-box.ts'
export { proposeRun, requestRun, requestStop, setRunHandler } from './run-request.ts'
export type { RunHandler, RunProposal } from './run-request.ts'
export { apiNameOfPath, flowPathOf, flowPathsIn, flowPathsOf } from './flow-files.ts'
export { onSaved, tellSaved } from './saved.ts'
export { takeFile } from './take-file.ts'
export { metadataPath, packageFolderOf } from './metadata-folders.ts'
export { goToProblem } from './go-to-problem.ts'
export { untilOpen } from './until-open.ts'
export { closeProject, openFlow } from './open-flow.ts'
export type { FlowToOpen } from './open-flow.ts'
export { activate, deactivate, planActivation } from './activate.ts'
export type { ActivationPlan } from './activate.ts'
export {
  closeComparison,
  openComparison,
  showCompared,
  shownDocument,
  useChangeMark,
  useIsPathChanged,
} from './comparison.ts'
export type { Comparison, ComparedFlow } from './comparison.ts'
export { deletionRefusal, statusOf, statusWords, versionRows } from './flow-versions.ts'
export type { FlowVersion, FlowVersions, VersionRow } from './flow-versions.ts'
export { setVersionsOpen, versionsOpen } from './versions-open.ts'
export { deleteVersion, openVersion, putVersionBack, restoreVersion } from './open-version.ts'
export { flowNameMistake, renameFlow } from './rename-flow.ts'
export { newVersionRefusal, saveNewVersion, versionsOf } from './save-version.ts'
export { addFiles, save, savesNewVersion, saveUnder } from './save.ts'
export { dirtyStore, useIsDirty, watchDirty } from './dirty-store.ts'
export { isDirty } from './is-dirty.ts'
export { changeSettings } from './problem-settings.ts'
export { problemsStore, useProblemCount, useProblems, useProblemsOf, watchProblems } from './problems-store.ts'
export type { ProblemsState } from './problems-store.ts'
export { hrefOf, navigate, useRoute } from './route.ts'
export type { Route } from './route.ts'
export { whenIdle } from './when-idle.ts'
