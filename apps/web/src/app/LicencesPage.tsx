import './licences.css'
import type { ReactElement } from 'react'
import { notices } from 'virtual:notices'
import { hrefOf } from '../session/index.ts'

/** The licences of everything that is built in. */
export function LicencesPage(): ReactElement {
  return (
    <main className="licences">
      <p>
        <a href={hrefOf({ page: 'start' })}>All flows</a>
      </p>
      <h1 className="licences-title">Licences</h1>
      <p>
        Parley is open source under the MIT licence and stands on the work of others. Salesforce is a trademark of
        Salesforce, Inc.; Parley is not affiliated with it.
      </p>
      {notices.map(({ name, version, licence, text }) => (
        <details key={`${name}@${version}`} className="licences-item">
          <summary>
            <span className="licences-name">{name}</span> {version}, {licence}
          </summary>
          <pre className="licences-text">{text}</pre>
        </details>
      ))}
    </main>
  )
}
