import { expect, it } from 'vitest'
import { groupCalled } from '#document/suppression/groupCalled.ts'

const vocabulary = { groups: [{ key: 'nyanlanda', label: 'Nyanlända elever' }] }

it.each([
  ['Flickor', 'girls'],
  ['Andel pojkar (%)', 'boys'],
  ['Pojkar i åk 9', 'boys'],
  ['Svensk bakgrund', 'native'],
  ['Utländsk bakgrund', 'nonNative'],
  ['Alla elever', 'all'],
  ['Totalt', 'all'],
  ['Nyanlända elever', 'nyanlanda'],
  ['nyanlanda', 'nyanlanda'],
])('the heading %s means the group %s', (heading, group) => expect(groupCalled(heading, vocabulary)).toBe(group))

it.each(['', 'Svenska', 'Flickor och pojkar', 'Elever som klarat alla ämnen', 'Skolpojkarna', 'Trygghet'])(
  'the heading “%s” means none',
  (heading) => expect(groupCalled(heading, vocabulary)).toBeUndefined(),
)
