export { VersionsButton } from './VersionsButton.tsx'
export { VersionsDialog } from './VersionsDialog.tsx'
