import { config } from 'zod'

// Imported first by whoever makes schemas: without it zod would try whether it may compile its checks from text, which the
// content security policy forbids. Bundled chunks run in the order of these imports, not in main's.
config({ jitless: true })
