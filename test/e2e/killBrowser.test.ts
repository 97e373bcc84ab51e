import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../school/browser.ts'
import { type Answering, field, logIn, newPage, open, people, stored } from './answering.ts'
import { type Application, startApplication } from './startApplication.ts'

/** `KILLS=100` for the whole; a few when all tests run. */
const kills = Number(process.env.KILLS ?? 3)
/** Keys a second; what is typed in two seconds may be lost. */
const pace = 10
let app: Application<Answering>

beforeAll(async () => {
  app = await startApplication<Answering>('seedAnswering.ts')
}, 1_800_000)
afterAll(() => app?.stop())

it(`loses at most two seconds of typing when the browser is killed (${kills} times)`, {
  timeout: 3_600_000,
}, async () => {
  const lost: number[] = []
  for (let round = 0; round < kills; round += 1) {
    const browser = await openBrowser()
    const page = await newPage(browser)
    await logIn(page, app, people.head)
    await open(page, app)
    const before = String((await stored(page, app)) ?? '')
    let typed = ''
    const end = Date.now() + 2500 + Math.random() * 4000
    await page.focus(field)
    await page.keyboard.down('Control')
    await page.keyboard.press('End')
    await page.keyboard.up('Control')
    while (Date.now() < end) {
      const letter = 'abcdefghij'[typed.length % 10] ?? 'x'
      await page.keyboard.type(letter)
      typed += letter
      await new Promise((done) => setTimeout(done, 1000 / pace))
    }
    browser.process()?.kill('SIGKILL')
    await new Promise((done) => setTimeout(done, 1500))
    const after = await openBrowser()
    const witness = await newPage(after)
    await logIn(witness, app, people.head)
    const now = String((await stored(witness, app)) ?? '')
    await after.close()
    expect(`${before}${typed}`.startsWith(now)).toBe(true)
    lost.push(before.length + typed.length - now.length)
  }
  console.log(`killed ${kills} times: at most ${Math.max(...lost)} letters lost at ${pace} a second`)
  expect(Math.max(...lost)).toBeLessThanOrEqual(2 * pace)
})
