import { useState } from 'react'
import type { ReactElement } from 'react'
import { usePersonStory } from '../org/index.ts'
import { Conversation } from './Conversation.tsx'
import { PersonChooser } from './PersonChooser.tsx'
import { PersonCard } from './PersonCard.tsx'
import { ReplyBox } from './ReplyBox.tsx'
import { SessionCardView } from './SessionCardView.tsx'
import { useGoToPart } from './use-go-to-part.ts'
import { VerdictCard } from './VerdictCard.tsx'
import './phone.css'

/** One person, the whole story: verdict, conversation, reply, and the rep's side. */
export function Phone(): ReactElement {
  const [customerView, setCustomerView] = useState(false)
  const story = usePersonStory()
  const phone = useGoToPart(story?.person.id)
  return (
    <section className="phone" aria-label="Phone" ref={phone}>
      <PersonChooser />
      {story ? (
        <>
          <PersonCard person={story.person} />
          {story.verdict !== undefined && <VerdictCard verdict={story.verdict} />}
          <Conversation story={story} customerView={customerView} onCustomerView={setCustomerView} />
          <ReplyBox person={story.person} keywords={story.card.keywords} />
          <SessionCardView card={story.card} person={story.person} />
        </>
      ) : (
        <p className="phone-empty">Choose a person to see their messages.</p>
      )}
    </section>
  )
}
