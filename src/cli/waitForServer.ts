/** Resolves when the address answers; throws after `seconds` when it never does. */
export const waitForServer = async (url: string, seconds = 60): Promise<void> => {
  const until = Date.now() + seconds * 1000
  while (Date.now() < until) {
    const answered = await fetch(url, { redirect: 'manual' }).catch(() => undefined)
    if (answered && answered.status < 500) return
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  throw new Error(`Servern svarade inte på ${url} inom ${seconds} sekunder.`)
}
