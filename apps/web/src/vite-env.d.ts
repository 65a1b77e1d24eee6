/// <reference types="vite/client" />

declare module 'virtual:icons' {
  export const iconShapes: {
    readonly [N in import('./icons/icon-names.ts').IconName]: {
      readonly viewBox: string
      readonly shapes: readonly { readonly tag: 'path' | 'circle' | 'ellipse' | 'rect'; readonly attributes: object }[]
    }
  }
}

declare module 'virtual:slds.css'

declare module 'virtual:notices' {
  export const notices: readonly {
    readonly name: string
    readonly version: string
    readonly licence: string
    readonly text: string
  }[]
}

/** The parts of the File System Access API that not every browser has; the compiler's library leaves them out. */
interface Window {
  readonly showDirectoryPicker?: (options: {
    readonly id: string
    readonly mode: 'readwrite'
  }) => Promise<FileSystemDirectoryHandle>
}

interface FileSystemHandle {
  queryPermission?(descriptor: { readonly mode: 'readwrite' }): Promise<PermissionState>
  requestPermission?(descriptor: { readonly mode: 'readwrite' }): Promise<PermissionState>
}
