import { openBrowser } from '#test/school/browser.ts'
import { median, type Result } from './measure.ts'

/**
 * The follow-up of 500 schools on the built application, in a browser: what its page weighs, and how long it takes from
 * the click until all rows are there to be used.
 */
export const followUp = async (runs: number): Promise<Result[]> => {
  const [{ startApplication }, { logIn, newPage }, { boardReady }] = await Promise.all([
    import('#test/e2e/startApplication.ts'),
    import('#test/e2e/answering.ts'),
    import('#test/e2e/boardReady.ts'),
  ])
  const app = await startApplication<{ distributionId: string }>('seedFollowUp.ts')
  const browser = await openBrowser()
  try {
    const page = await newPage(browser)
    await logIn(page, app, 'strateg@lillkoping.example')
    const board = `${app.base}/uppfoljning/${app.seeded.distributionId}`
    const times: number[] = []
    let weight = 0
    for (let round = 0; round <= runs; round += 1) {
      await page.goto(`${app.base}/konto`, { waitUntil: 'networkidle0' })
      const { milliseconds, kilobytes } = await boardReady(page, 500, board)
      weight = kilobytes
      if (round > 0) times.push(milliseconds)
    }
    process.stdout.write(
      `uppföljning av 500: ${weight.toFixed(0)} kB, ${median(times).toFixed(0)} ms tills den går att använda\n`,
    )
    return [
      { name: 'follow-up-500-schools-page', ratio: weight, unit: 'kB HTML', runs },
      { name: 'follow-up-500-schools-usable', ratio: median(times) / 1000, unit: 's', runs },
    ]
  } finally {
    await browser.close()
    app.stop()
  }
}
