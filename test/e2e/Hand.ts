import type { KeyInput, Page } from 'puppeteer-core'

/** Seconds of a keystroke (55 words a minute), pointing and pressing, the hand between mouse and keys, and thinking. */
const [key, point, home, think] = [0.2, 1.2, 0.4, 1.35]

/**
 * Does what a person does, and reckons how long it takes them: the keystroke-level model (Card, Moran and Newell, 1980).
 * A thought before each thing that is chosen or written; waiting is the machine's and not counted.
 */
export class Hand {
  #seconds = 0
  #clicks = 0
  #keys = 0
  readonly #page: Page
  constructor(page: Page) {
    this.#page = page
  }
  async click(selector: string, count = 1): Promise<void> {
    await this.#page.locator(selector).click({ count })
    this.#clicks += count
    this.#seconds += think + home + point * count
  }
  /** A fold is opened by what its head says. */
  async unfold(selector: string, head: string): Promise<void> {
    const found = await this.#page.waitForFunction(
      (folds, words) =>
        [...document.querySelectorAll(folds)]
          .find((fold) => fold.textContent?.includes(words))
          ?.querySelector('button'),
      {},
      selector,
      head,
    )
    await found.asElement()?.evaluate((button) => (button as HTMLButtonElement).click())
    this.#clicks += 1
    this.#seconds += think + home + point
  }
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
    this.#keys += text.length
    this.#seconds += think + home + key * text.length
  }
  /** Keys pressed together. */
  async keys(...names: KeyInput[]): Promise<void> {
    for (const name of names) await this.#page.keyboard.down(name)
    for (const name of names.toReversed()) await this.#page.keyboard.up(name)
    this.#keys += names.length
    this.#seconds += key * names.length
  }
  /** What was copied in another program: finding it there, marking and copying is as much as two clicks more. */
  async paste(selector: string, text: string): Promise<void> {
    await this.#page.waitForSelector(selector)
    await this.#page.$eval(
      selector,
      (input, plain) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', plain)
        input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      },
      text,
    )
    this.#clicks += 3
    this.#keys += 4
    this.#seconds += think * 3 + home + point * 3 + key * 4
  }
  minutes = (): number => this.#seconds / 60
  told = (): string => `${this.minutes().toFixed(1)} minutes, ${this.#clicks} clicks, ${this.#keys} keys`
}
