export { DropArea } from './DropArea.tsx'
export { ImportButton } from './ImportButton.tsx'
export { ImportFailures } from './ImportFailures.tsx'
export { StartPage } from './StartPage.tsx'
