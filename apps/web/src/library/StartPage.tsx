import './library.css'
import type { ReactElement } from 'react'
import { Icon } from '../icons/index.ts'
import { Button, Skeleton } from '../ui/index.ts'
import { createFlow, openSample } from './create-project.ts'
import { FlowList } from './FlowList.tsx'
import { GuideStart } from './GuideStart.tsx'
import { ImportButton } from './import/ImportButton.tsx'
import { canOpenFolders, pickFolder } from './import/pick-folder.ts'
import { SAMPLES } from './sample-list.ts'
import type { Sample } from './sample-list.ts'
import { useStoredFlows } from './stored-flows.ts'

/** The way in: a new flow, an import, a sample, and what this browser keeps. */
export function StartPage(): ReactElement {
  const stored = useStoredFlows()
  const hasFlows = stored !== undefined && stored.flows.length > 0
  return (
    <div className="start">
      <header className="start-bar">
        <p className="start-name">Parley</p>
        <div className="button-row">
          <ImportButton size="form" />
          <Button variant="brand" onClick={() => void createFlow()}>
            New flow
          </Button>
        </div>
      </header>
      <main className="start-column">
        <h1 className="start-title">See who gets the message before anyone does.</h1>
        <p className="start-lead">
          Build a flow, run it against a simulated org in this tab, and read for each person what happened and why.
          Nothing is ever sent.
        </p>
        {stored === undefined && <Skeleton rows={3} rowHeight={2.5} />}
        {hasFlows && <FlowList flows={stored.flows} now={stored.readAt} />}
        {stored !== undefined && <WaysIn hasFlows={hasFlows} />}
        <section className="start-section" aria-labelledby="samples">
          <h2 className="start-heading" id="samples">
            Samples
          </h2>
          <div className="start-samples">
            {SAMPLES.map((sample) => (
              <SampleCard key={sample.id} sample={sample} />
            ))}
          </div>
        </section>
      </main>
      <footer className="start-foot">
        Nothing leaves your browser. Parley is not affiliated with Salesforce. <a href="#/licences">Licences</a>
      </footer>
    </div>
  )
}

/** The guide and one's own files; for people with flows in less room. */
function WaysIn({ hasFlows }: { readonly hasFlows: boolean }): ReactElement {
  return (
    <section className="start-section" aria-labelledby="ways-in">
      <h2 className="slds-assistive-text" id="ways-in">
        Ways to begin
      </h2>
      {hasFlows && <GuideStart isShort />}
      <div className={hasFlows ? 'start-cards_one' : 'start-cards'}>
        {!hasFlows && <GuideStart isShort={false} />}
        <div className="start-card start-card_drop">
          <h3 className="start-card-title">Bring your own</h3>
          <p className="start-card-text">
            Drop flows, components, channels, records or an SFDX project, as a folder or zipped, anywhere on this page.
            They stay in this browser.
          </p>
          <p className="start-card-foot">
            <ImportButton label="Choose files" size="form" />
            {canOpenFolders() && (
              <Button size="form" onClick={() => void pickFolder()}>
                Open folder…
              </Button>
            )}
          </p>
        </div>
      </div>
    </section>
  )
}

function SampleCard({ sample }: { readonly sample: Sample }): ReactElement {
  return (
    <div className="start-card">
      <p className="start-card-name">
        <Icon name="standard/messaging_conversation" size={20} className="start-card-icon" />
        {sample.title}
      </p>
      <h3 className="start-card-title">{sample.question}</h3>
      <p className="start-card-text">{sample.text}</p>
      <p className="start-card-foot">
        <Button aria-label={`Open sample: ${sample.title}`} onClick={() => void openSample(sample)}>
          Open sample
        </Button>
      </p>
    </div>
  )
}
