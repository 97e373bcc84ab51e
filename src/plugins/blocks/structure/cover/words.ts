import { label } from '#blocks/kit/index.ts'

/** What stands where the designer has given no title: the unit's name, by a token. */
export const coverWords = {
  heading: label('{{enhet}}', '{{unit}}'),
}
