import { label } from '#blocks/kit/index.ts'

/** What is said where something must be mended, with what to do. */
export const rollUpFaults = {
  noSource: label(
    'Sammanställningen har ingen källa. Ange en fråga eller ett mått i mallen.',
    'The roll-up has no source. Give a question or a measure in the template.',
  ),
}
