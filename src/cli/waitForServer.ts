/**
 * Resolves when the address answers; `report` is told every ten seconds what is waited for. Throws after `seconds` when it
 * never does: a slow machine takes long to start, and one that has not begun by then never will.
 */
export const waitForServer = async (
  url: string,
  { seconds = 180, report = () => {} }: { seconds?: number; report?: (message: string) => void } = {},
): Promise<void> => {
  const started = Date.now()
  let told = started
  while (Date.now() - started < seconds * 1000) {
    const answered = await fetch(url, { redirect: 'manual' }).catch(() => undefined)
    if (answered && answered.status < 500) return
    if (Date.now() - told >= 10_000) {
      told = Date.now()
      report(`Väntar på att servern ska svara på ${url} (${answered ? `svarade ${answered.status}` : 'inget svar än'})`)
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  throw new Error(`Servern svarade inte på ${url} inom ${seconds} sekunder.`)
}
