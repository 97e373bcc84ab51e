import type { RenderPage } from '../browser/RenderPage.ts'
import { PdfFile } from '../cos/PdfFile.ts'
import { pageRefs } from '../cos/pageRefs.ts'
import type { PageFacts } from '../PageFacts.ts'
import type { PageMap } from '../PageMap.ts'
import { RenderError } from '../RenderError.ts'
import { fillNumbers, hideAll, readFacts } from './readAndFill.ts'
import { readDestinations } from './readDestinations.ts'

const MOST_TAGGED_PRINTS = 3

/** A tagged print whose contents show the right pages: `printed` is what stands there. */
export interface Print {
  pdf: Uint8Array
  facts: PageFacts
  printed: PageMap
}

/**
 * Prints the loaded document with page numbers in its contents.
 *
 * Chromium has no `target-counter()`, so a first print, without tags and without a mark on the paper because that takes
 * half the time, tells where the anchors end up; their numbers are filled in and the final print is compared with them.
 * Page numbers from last time save the first print when they still hold.
 *
 * @param lastTime page numbers of an earlier print of this document, or nothing
 * @throws RenderError CONTENTS_UNSTABLE when the numbers differ in each of three prints
 */
export async function printWithContents(
  page: RenderPage,
  lastTime: PageMap | undefined,
  lap: (name: string) => void,
): Promise<Print> {
  // Asked at once: each answer that is waited for alone is a turn to the browser and back.
  const [facts] = await Promise.all([readFacts(page.page), lastTime && fillNumbers(page.page, lastTime)])
  lap('facts')
  if (facts.contents.length === 0) {
    const pdf = await page.print({ tagged: true, fontsReady: true })
    lap('print')
    return { pdf, facts, printed: {} }
  }
  let numbers = lastTime ?? {}
  let filled = facts.contents.every((anchor) => numbers[anchor])
  if (!filled) {
    await hideAll(page.page)
    numbers = destinations(await page.print({ tagged: false, fontsReady: true }))
    lap('first')
  }
  for (let attempt = 1; attempt <= MOST_TAGGED_PRINTS; attempt++) {
    if (!filled) await fillNumbers(page.page, numbers)
    filled = false
    lap('fill')
    const pdf = await page.print({ tagged: true, fontsReady: true })
    lap('print')
    const found = destinations(pdf)
    lap('verify')
    if (isSame(numbers, found, facts.contents)) return { pdf, facts, printed: found }
    numbers = found
  }
  throw new RenderError('CONTENTS_UNSTABLE')
}

function destinations(pdf: Uint8Array): PageMap {
  const file = new PdfFile(pdf)
  return readDestinations(file, pageRefs(file))
}

function isSame(a: PageMap, b: PageMap, anchors: string[]): boolean {
  return anchors.every((anchor) => a[anchor] === b[anchor])
}
