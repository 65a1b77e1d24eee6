import { useRef } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/index.ts'
import type { ButtonProps } from '../../ui/index.ts'
import { importFiles } from './import-files.ts'

export interface ImportButtonProps {
  readonly label?: string
  readonly size?: ButtonProps['size']
  readonly variant?: ButtonProps['variant']
}

/** Asks for files of any known kind, several at once, and opens them. */
export function ImportButton({ label = 'Import', size = 'bar', variant = 'neutral' }: ImportButtonProps): ReactElement {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button variant={variant} size={size} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xml,.flow,.conversationMessageDefinition,.messagingChannel,.json,.csv,.zip"
        aria-label="Files to import"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file can be chosen again after it was mended.
          event.target.value = ''
          void importFiles(files)
        }}
      />
    </>
  )
}
