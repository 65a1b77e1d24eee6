import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { RadioGroup } from './RadioGroup.tsx'
import { TextField } from './TextField.tsx'

const ignore = (): void => undefined
const options = [
  { value: 'version', label: 'A version' },
  { value: 'flow', label: 'A flow' },
] as const
const kind = <RadioGroup title="What to make" options={options} value="flow" onChange={ignore} />
const other = <TextField label="Name" value="" onChange={ignore} />
const wished = <TextField label="Label" autoFocus value="" onChange={ignore} />

it.each<[string, string, ReactNode]>([
  [
    'the field that asks for it, wherever it stands',
    'Label',
    <>
      {kind}
      {other}
      {wished}
    </>,
  ],
  ['else the first field', 'Name', other],
  ['else the first button of the foot', 'Cancel', 'Sure?'],
])('gives the focus to %s', (_which, label, children) => {
  render(
    <Dialog title="Save" onClose={ignore} footer={<Button>Cancel</Button>}>
      {children}
    </Dialog>,
  )
  const { activeElement } = document
  const shown = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0] : activeElement
  expect(shown?.textContent).toContain(label)
})
