import '../zod-config.ts'
import { expose } from 'comlink'
import { createOrgHost } from './org-host.ts'

expose(createOrgHost())
