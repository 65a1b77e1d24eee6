import { useRef, useState } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../ui/index.ts'
import { compareWithText } from './compare-versions.ts'

/** Compares the open flow with a flow file that somebody chooses; the file is read and nothing else. */
export function CompareWithFile({ onCompared }: { readonly onCompared: () => void }): ReactElement {
  const input = useRef<HTMLInputElement>(null)
  const [mistake, setMistake] = useState<string>()
  const compare = async (file: File): Promise<void> => {
    const refused = compareWithText(file.name, await file.text())
    setMistake(refused)
    if (refused === undefined) onCompared()
  }
  return (
    <>
      {mistake !== undefined && (
        <p className="field-line field-error versions-mistake" role="alert">
          {mistake}
        </p>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept=".xml,.flow"
        aria-label="Flow file to compare with"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          // The same file may be chosen again.
          target.value = ''
          if (file !== undefined) void compare(file)
        }}
      />
      <Button onClick={() => input.current?.click()}>Compare with a file…</Button>
    </>
  )
}
