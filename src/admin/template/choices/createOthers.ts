import type { OtherTemplate } from '#commands/template/otherTemplates.ts'

export type Others = ReturnType<typeof createOthers>

/** The municipality's other templates, asked for when a setting is first chosen among their blocks. */
export const createOthers = (fetchOthers: () => Promise<OtherTemplate[]>) => {
  let list: OtherTemplate[] = []
  let asked = false
  const listeners = new Set<() => void>()
  return {
    get: () => list,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Once; without a network again the next time. */
    ask: () => {
      if (asked) return
      asked = true
      fetchOthers()
        .then((found) => {
          list = found
          for (const listener of listeners) listener()
        })
        .catch(() => {
          asked = false
        })
    },
  }
}
