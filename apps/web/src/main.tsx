// First of all: without it zod would try to compile its checks from text, which the content security policy forbids.
import './zod-config.ts'
import 'virtual:slds.css'
import './styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { applyTextSize } from './header/index.ts'

applyTextSize()

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no element with the id root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
