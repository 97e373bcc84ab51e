import type { Language } from '../tree/tree.ts'
import type { CheckFinding, FormModel } from './form.ts'
import { likelyPupilsIn } from './likelyPupilsIn.ts'
import { personNumbersIn } from './personNumbersIn.ts'
import { placeInForm } from './placeInForm.ts'
import { textsIn } from './textsIn.ts'

const words = {
  sv: {
    number: (found: string) =>
      `Ett personnummer står i texten (${found}). Ta bort det: dokumentet ska kunna publiceras.`,
    name: (found: string) =>
      `Namnet ${found} står bredvid en diagnos, ett stöd eller ett betyg. Är det en elev, ta bort namnet.`,
  },
  en: {
    number: (found: string) =>
      `There is a personal identity number in the text (${found}). Take it away: the document may be published.`,
    name: (found: string) =>
      `The name ${found} stands beside a diagnosis, support or a grade. If it is a pupil, take the name away.`,
  },
}
/** Enough to find it by, and not the number itself once more. */
const masked = (found: string) => `${found.slice(0, -4)}****`

/** The code of a finding that stands in the way of handing in. */
export const PERSONAL_NUMBER = 'PERSONAL_NUMBER'
/** The code of one that whoever writes, adopts or publishes only has to look at. */
export const LIKELY_PUPIL = 'LIKELY_PUPIL'
export const isPersonal = ({ code }: Pick<CheckFinding, 'code'>): boolean =>
  code === PERSONAL_NUMBER || code === LIKELY_PUPIL

/**
 * What says too much of a single person, in any answer whatever its block: identity numbers, and likely names of pupils,
 * each at its place. `form` is only asked for where something is found. Pure, so that the browser, the review and hand-in say the same.
 */
export const checkPersonal = (form: () => FormModel, answer: unknown, language: Language = 'sv'): CheckFinding[] => {
  const phrases = words[language]
  const data = (typeof answer === 'object' && answer !== null ? answer : {}) as Record<string, unknown>
  return textsIn(answer).flatMap(({ text, path }) => {
    const finding = (code: string, short: string): CheckFinding => {
      const place = placeInForm(form(), data, path, language)
      return { path, code, severity: 'implausible', message: place ? `${place}: ${short}` : short, short }
    }
    return [
      ...personNumbersIn(text).map((found) => finding(PERSONAL_NUMBER, phrases.number(masked(found)))),
      ...likelyPupilsIn(text).map((found) => finding(LIKELY_PUPIL, phrases.name(found))),
    ]
  })
}
