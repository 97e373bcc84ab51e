/** Milliseconds between laps, by name; laps of the same name add up. */
export function stopwatch(): { timings: Record<string, number>; lap: (name: string) => void } {
  const timings: Record<string, number> = {}
  let last = performance.now()
  const lap = (name: string) => {
    const now = performance.now()
    timings[name] = (timings[name] ?? 0) + now - last
    last = now
  }
  return { timings, lap }
}
