import { lookup } from 'node:dns'
import { type IncomingMessage, request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './isPublicAddress.ts'

/** Somebody entered an address that leads into our own network: nothing was sent. */
export class InnerAddress extends Error {
  override readonly name = 'InnerAddress'
}
export type OutsideAnswer = { status: number; body: string; retryAfter: string | undefined }
export type OutsideAsk = {
  url: string
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  headers?: Record<string, string>
  body?: string
  /** Hosts (`name` or `name:port`) that whoever runs the server has said may lie on the inside. */
  hosts: readonly string[]
  /** The whole answer's (ms). */
  timeout?: number
  /** Of the answer (bytes). */
  most?: number
}

/** The addresses are looked at as they are connected to: a name cannot answer one thing when asked and another when used. */
const lookupPublic: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '')
    const inner = found.find(({ address }) => !isPublicAddress(address))
    const [first] = found
    if (inner || !first) return done(new InnerAddress(host), '')
    if (options.all) return done(null, found)
    done(null, first.address, first.family)
  })
}

const textOf = async (answer: IncomingMessage, most: number): Promise<string> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most) throw new Error('The answer is larger than it may be.')
    chunks.push(chunk)
  }
  if (!answer.complete) throw new Error('The answer was cut off.')
  return Buffer.concat(chunks).toString('utf8')
}

const isNamedHost = (url: string, hosts: readonly string[]): boolean => {
  const { hostname, host } = new URL(url)
  return hosts.includes(hostname) || hosts.includes(host)
}

/**
 * Whether an address may be asked as far as it can be seen in it: by https, without a login in it, and not an inner address by
 * its number; or by http(s) to a host that has been named. What its name leads to is looked at when it is asked.
 */
export const isOutside = (url: string, hosts: readonly string[]): boolean => {
  const { protocol, hostname, username } = new URL(url)
  if (username || !['https:', 'http:'].includes(protocol)) return false
  const bare = hostname.replace(/^\[|\]$/gu, '')
  const isInner = isIP(bare) !== 0 && !isPublicAddress(bare)
  return isNamedHost(url, hosts) || (protocol === 'https:' && !isInner)
}

/**
 * Asks an address that somebody has entered in a form. By https, to the open internet alone and as it is when it is connected
 * to, unless the server's owner has named the host; no redirect is followed, for it would lead past that. Throws `InnerAddress`, or
 * an error where there was no whole answer in time.
 */
export const askOutside = ({
  url,
  method = 'GET',
  headers,
  body,
  hosts,
  timeout = 15_000,
  most = 20_000_000,
}: OutsideAsk): Promise<OutsideAnswer> => {
  const { protocol, host } = new URL(url)
  if (!isOutside(url, hosts)) return Promise.reject(new InnerAddress(host))
  const isNamed = isNamedHost(url, hosts)
  const ask = protocol === 'https:' ? overHttps : overHttp
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(timeout)
    const length =
      body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }
    const sent = ask(
      url,
      {
        method,
        headers: { accept: 'application/json', ...length, ...headers },
        signal,
        agent: false,
        ...(isNamed ? {} : { lookup: lookupPublic }),
      },
      (answer) => {
        const { statusCode: status = 0 } = answer
        textOf(answer, most).then(
          (text) => resolve({ status, body: text, retryAfter: answer.headers['retry-after'] }),
          reject,
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
