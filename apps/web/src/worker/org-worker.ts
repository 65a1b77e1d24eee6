import { expose } from 'comlink'
import { z } from 'zod'
import { createOrgHost } from './org-host.ts'

// The page's content security policy forbids code from text, so zod must not compile its parsers.
z.config({ jitless: true })

expose(createOrgHost())
