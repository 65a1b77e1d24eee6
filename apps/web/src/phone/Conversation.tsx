import type { ConversationItem } from '@parley/org'
import { useEffect, useRef } from 'react'
import type { ReactElement } from 'react'
import { useClockFace } from '../org/index.ts'
import { Checkbox, shortTime } from '../ui/index.ts'
import type { PersonStory } from '../worker/org-client.ts'

export interface ConversationProps {
  readonly story: PersonStory
  /** Hides what only we know: ghosts and notes. */
  readonly customerView: boolean
  readonly onCustomerView: (customerView: boolean) => void
}

/** The conversation as the customer sees it, with what was held or failed shown as what it is. */
export function Conversation({ story, customerView, onCustomerView }: ConversationProps): ReactElement {
  const now = useClockFace()?.now ?? ''
  const list = useRef<HTMLDivElement>(null)
  const items = story.conversation.filter((item) => !customerView || isSeen(item))
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight })
  }, [items.length, story.person.id])
  return (
    <div className={`conversation conversation_${story.messageType}`}>
      <div className="conversation-head">
        <span className="conversation-initial" aria-hidden="true">
          {story.person.channel.slice(0, 1)}
        </span>
        <span className="conversation-channel" title={story.person.channel}>
          {story.person.channel}
        </span>
        <Checkbox label="What the customer sees" checked={customerView} onChange={onCustomerView} />
      </div>
      <div
        className="conversation-list"
        ref={list}
        tabIndex={0}
        role="log"
        aria-label={`Conversation with ${story.person.name}`}
      >
        {items.length === 0 && <p className="phone-empty">Nothing yet. Send a reply, or run the flow.</p>}
        {items.map((item, index) => (
          <Bubble key={index} item={item} now={now} />
        ))}
      </div>
    </div>
  )
}

function isSeen(item: ConversationItem): boolean {
  return item.type !== 'note' && item.flavour !== 'ghost'
}

function Bubble({ item, now }: { readonly item: ConversationItem; readonly now: string }): ReactElement {
  if (item.type === 'note') return <p className="conversation-note">{item.text}</p>
  const isGhost = item.flavour === 'ghost'
  return (
    <div className={`bubble bubble_${item.type} ${isGhost ? 'bubble_ghost' : ''}`}>
      <p className="bubble-text">{item.text}</p>
      <p className="bubble-foot">
        {item.flavour === 'template' && 'template · '}
        {item.flavour === 'autoResponse' && 'automatic · '}
        {isGhost ? item.waitsFor : shortTime(item.at, now)}
      </p>
    </div>
  )
}
