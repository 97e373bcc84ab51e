type Asked<T> = {
  /** What the thing is, and for whom. */
  key: string
  /** Equal stamps: the same thing. Undefined while somebody is writing: then nothing is remembered. */
  stamp: string | undefined
  /** Whether what is remembered is still there. */
  holds: (made: T) => Promise<boolean>
}
const most = 500

/**
 * What was made and still holds, so that it is given out without being made again, and what is being made, so that sixty
 * who ask at once are one. In this process's memory alone: whether it holds is the database's to say.
 */
export const rememberMade = <T>() => {
  const made = new Map<string, { stamp: string; thing: T }>()
  const making = new Map<string, Promise<T>>()

  return async ({ key, stamp, holds }: Asked<T>, make: () => Promise<T>): Promise<T> => {
    if (!stamp) return make()
    const known = made.get(key)
    if (known?.stamp === stamp && (await holds(known.thing))) return known.thing
    const under = `${key} ${stamp}`
    const running = making.get(under) ?? make()
    making.set(under, running)
    try {
      const thing = await running
      made.delete(key)
      made.set(key, { stamp, thing })
      const [oldest] = made.keys()
      if (made.size > most && oldest) made.delete(oldest)
      return thing
    } finally {
      making.delete(under)
    }
  }
}
