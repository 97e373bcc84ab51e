import { createHmac, randomInt } from 'node:crypto'

/** Without what is read wrongly: 0 and O, 1, I and L. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const letter = () => letters[randomInt(letters.length)] ?? 'A'
const part = () => Array.from({ length: 5 }, letter).join('')

/** Ten codes of 49 bits, each good once, for whoever has lost the phone. Shown once; only their hashes are kept. */
export const newRecoveryCodes = (): string[] => Array.from({ length: 10 }, () => `${part()}-${part()}`)

/** Keyed by the server's secret: who reads the database alone cannot try codes against it. */
export const recoveryHash = (serverSecret: string, code: string): string =>
  createHmac('sha256', serverSecret)
    .update(`recovery ${code.toUpperCase().replace(/[^A-Z0-9]/gu, '')}`)
    .digest('hex')
