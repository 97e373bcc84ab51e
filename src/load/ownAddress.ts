import type { BasePayload } from 'payload'

/**
 * Where people reach us, without a slash at its end: `SERVER_URL`, or this machine with the port that the server listens
 * on. Never the host of a request: that is the sender's to choose.
 */
export const ownAddress = ({ config }: Pick<BasePayload, 'config'>): string =>
  (config.serverURL || String(config.custom?.address ?? 'http://localhost:3000')).replace(/\/+$/u, '')

/**
 * Whether links may be written that others are to follow. Somebody who came by a name, not from this machine itself, shows
 * that the server has an address, and without `SERVER_URL` a link would lead to the reader's own machine, for ever.
 */
export const knowsItsAddress = ({ config }: Pick<BasePayload, 'config'>, host: string | undefined): boolean =>
  Boolean(config.serverURL) || !host || /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/u.test(host)
