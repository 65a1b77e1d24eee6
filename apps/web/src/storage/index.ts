export { startAutosave } from './autosave.ts'
export type { Autosave } from './autosave.ts'
export { getFolderBinding, putFolderBinding } from './folder-binding.ts'
export type { FolderBinding, FolderFile } from './folder-binding.ts'
export {
  changeFolder,
  folderStore,
  keepFolder,
  leftBehind,
  untilFolder,
  unwritten,
  useHasUnwritten,
  useOpenFolder,
} from './open-folder.ts'
export type { FolderConflict, OpenFolder } from './open-folder.ts'
export { changeGuideProgress, useGuideProgress } from './guide-progress.ts'
export type { GuideProgress } from './guide-progress.ts'
export { readOpenPanels, writeOpenPanels } from './open-panels.ts'
export { lockProject, takeOverProject } from './project-lock.ts'
export type { ProjectLock } from './project-lock.ts'
export { deleteProject, listProjects, loadProject, onProjectsChanged, putProject, withProject } from './projects.ts'
export { readSetting, useNumberSetting, valueOfSetting, writeSetting } from './settings.ts'
export { useStorageStatus } from './storage-status.ts'
export type { StorageStatus } from './storage-status.ts'
export { STORED_VERSION } from './stored-project.ts'
export type { FlowSummary, StoredProject } from './stored-project.ts'
export { deleteValues, getValue, putValue } from './stored-values.ts'
