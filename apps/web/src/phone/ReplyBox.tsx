import { useState } from 'react'
import type { FormEvent, ReactElement } from 'react'
import { actOnOrg, orgClient } from '../org/index.ts'
import { Button, TextField } from '../ui/index.ts'
import type { Person } from '../worker/org-client.ts'

export interface ReplyBoxProps {
  readonly person: Person
  readonly keywords: readonly string[]
}

/** Writes to the company as the customer; the channel's keywords are one press away. */
export function ReplyBox({ person, keywords }: ReplyBoxProps): ReactElement {
  const [text, setText] = useState('')
  const send = async (reply: string): Promise<void> => {
    if (reply.trim() === '') return
    const outcome = await actOnOrg(() => orgClient().command({ reply: { from: person.id, text: reply } }))
    if (outcome.error === undefined) setText('')
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    void send(text)
  }
  return (
    <form className="reply-box" onSubmit={onSubmit}>
      {keywords.length > 0 && (
        <div className="reply-keywords" role="group" aria-label="Keywords of the channel">
          {keywords.map((keyword) => (
            <Button key={keyword} size="small" onClick={() => void send(keyword.toUpperCase())}>
              {keyword.toUpperCase()}
            </Button>
          ))}
        </div>
      )}
      <div className="reply-line">
        <TextField
          label="Reply"
          hideLabel
          placeholder={`Reply as ${person.name.split(' ')[0] ?? person.name}`}
          value={text}
          onChange={setText}
        />
        <Button type="submit">Send reply</Button>
      </div>
    </form>
  )
}
