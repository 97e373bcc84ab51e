import { label } from '../define/label.ts'

/** What several blocks say where something must be mended, with what to do; by the template's language. */
export const sharedFaults = {
  noScale: label(
    'Ingen skala är vald för svaret. Välj en av kommunens skalor i mallen.',
    "No scale has been chosen for the answer. Choose one of the municipality's scales in the template.",
  ),
  unknownScale: (key: string) =>
    label(
      `Skalan ”${key}” finns inte hos kommunen. Lägg till den under Kommun, Ord och regler, Skalor, eller välj en annan i mallen.`,
      `The municipality has no scale “${key}”. Add it under Municipality, Words and rules, Scales, or choose another in the template.`,
    ),
  noOptions: (name: string) =>
    label(
      `”${name}” har inga svarsalternativ. Lägg till alternativ i mallen.`,
      `“${name}” has no options to choose from. Add options in the template.`,
    ),
  noParts: (name: string) =>
    label(
      `”${name}” är en lista utan delar. Lägg till delar i mallen.`,
      `“${name}” is a list without parts. Add parts in the template.`,
    ),
  unknownDoneBy: (name: string, doneBy: string) =>
    label(
      `”${name}” är klart när ”${doneBy}” är besvarat, men det finns inte. Rätta namnet i mallen.`,
      `“${name}” is done once “${doneBy}” is answered, but there is none. Correct the name in the template.`,
    ),
  tooFew: (name: string, atLeast: number, missing: number) =>
    label(
      `${name}: minst ${atLeast} behövs, ${missing} fattas.`,
      `${name}: at least ${atLeast} needed, ${missing} missing.`,
    ),
}
