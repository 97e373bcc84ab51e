import { createHmac, randomBytes } from 'node:crypto'

/** What a receiver knows our calls by: 32 random bytes, written as Standard Webhooks has it. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

type Signed = { id: string; timestamp: number; body: string }

/**
 * The headers of a call after Standard Webhooks: an id that is the same at each attempt, the time (s) of this one, and
 * HMAC-SHA256 of both and the body, so that neither can be changed nor an old call sent again.
 */
export const signedHeaders = (secret: string, { id, timestamp, body }: Signed): Record<string, string> => {
  const key = Buffer.from(secret.replace(/^whsec_/u, ''), 'base64')
  const mac = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': `v1,${mac}` }
}
