import type { Payload } from 'payload'

/** `statuses`: those that were answered, each once; `median`: of the five that are looked at (ms); `total` ms of all. */
export type Guesses = { statuses: number[]; messages: string[]; median: number; total: number }

const home = '203.0.113.7'

/**
 * Guesses at a password `times` times from one address, of an account that exists and of one that does not, and lets the
 * owner log in from home before and after.
 */
export const hammer = async (
  payload: Payload,
  { known, unknown, times }: { known: { email: string; password: string }; unknown: string; times: number },
): Promise<{ guesses: Record<'known' | 'unknown', Guesses>; owner: number }> => {
  const login = (email: string, password: string, address: string) =>
    payload
      .login({
        collection: 'users',
        data: { email, password },
        req: { headers: new Headers({ 'x-forwarded-for': address }) },
      })
      .then(
        () => ({ status: 200, message: '' }),
        ({ status = 0, message }: { status?: number; message: string }) => ({ status, message }),
      )
  await login(known.email, known.password, home)
  const guess = async (email: string, address: string): Promise<Guesses> => {
    const statuses = new Set<number>()
    const messages = new Set<string>()
    const looked: number[] = []
    const began = performance.now()
    for (let index = 0; index < times; index += 1) {
      const start = performance.now()
      const { status, message } = await login(email, `fel-lösenord-${index}`, address)
      if (status === 401) looked.push(performance.now() - start)
      statuses.add(status)
      messages.add(message)
    }
    const total = performance.now() - began
    return {
      statuses: [...statuses].sort(),
      messages: [...messages].sort(),
      median: looked.toSorted((a, b) => a - b)[looked.length >> 1] ?? 0,
      total,
    }
  }
  const guesses = { known: await guess(known.email, '198.51.100.7'), unknown: await guess(unknown, '198.51.100.8') }
  return { guesses, owner: (await login(known.email, known.password, home)).status }
}
