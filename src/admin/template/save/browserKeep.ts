import type { Keep, Kept } from './createSaver.ts'

/** What this browser keeps of a template until the server has it. A browser that keeps nothing is no hindrance. */
export const browserKeep = (templateId: string): Keep => {
  const key = `kvalitetsdokument-mall-${templateId}`
  return {
    load: () => {
      try {
        return (JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null) ?? undefined
      } catch {
        return undefined
      }
    },
    save: (kept) => {
      try {
        if (kept) localStorage.setItem(key, JSON.stringify(kept))
        else localStorage.removeItem(key)
      } catch {
        // Full or forbidden: the server will have it in two seconds.
      }
    },
  }
}
