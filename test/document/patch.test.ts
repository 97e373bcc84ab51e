import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences } from '#document/answer/patch/differences.ts'
import { joinValues } from '#document/answer/patch/joinValues.ts'
import { sameValue } from '#document/answer/patch/json.ts'
import { type Change, mergeChanges, rebaseChanges } from '#document/answer/patch/mergeChanges.ts'
import { mergeOrder } from '#document/answer/patch/mergeOrder.ts'
import { mergeRichText } from '#document/answer/patch/mergeRichText.ts'
import { mergeText } from '#document/answer/patch/mergeText.ts'
import { mergeValues } from '#document/answer/patch/mergeValues.ts'
import { ORDER, valueAt, withValueAt } from '#document/answer/patch/paths.ts'
import { plainText, type RichText } from '#document/text/richText.ts'

const letters = (text: string) => text.split('')

describe('the order of records, changed by two', () => {
  it('has what both added, each behind what it was put behind', () => {
    expect(mergeOrder(letters('abc'), letters('axbc'), letters('abcy'))).toEqual(letters('axbcy'))
    expect(mergeOrder(letters('abc'), letters('abcy'), letters('axbc'))).toEqual(letters('axbcy'))
    expect(mergeOrder(letters('ab'), letters('abx'), letters('aby'))).toEqual(letters('abyx'))
    expect(mergeOrder([], ['x', 'z'], ['y'])).toEqual(['y', 'x', 'z'])
  })
  it('loses what either took away and keeps the moves of the one who moved', () => {
    expect(mergeOrder(letters('abc'), letters('ac'), letters('abcy'))).toEqual(letters('acy'))
    expect(mergeOrder(letters('abc'), letters('axbc'), letters('cab'))).toEqual(letters('caxb'))
    expect(mergeOrder(letters('abc'), letters('cba'), letters('abcy'))).toEqual(letters('cyba'))
  })

  const keys = fc.uniqueArray(fc.constantFrom(...letters('abcdefgh')), { maxLength: 8 })
  it('holds for every three lists: each key once, what either removed gone, what either added there', () => {
    fc.assert(
      fc.property(keys, keys, keys, (base, mine, theirs) => {
        const merged = mergeOrder(base, mine, theirs)
        const expected = [...new Set([...mine, ...theirs])].filter(
          (key) => !base.includes(key) || (mine.includes(key) && theirs.includes(key)),
        )
        expect(merged.toSorted()).toEqual(expected.toSorted())
        expect(mergeOrder(base, mine, base)).toEqual(mine)
        expect(mergeOrder(base, base, theirs)).toEqual(theirs)
      }),
    )
  })
})

describe('values changed by two', () => {
  it('merge field by field and never mix the parts of a figure', () => {
    const was = { text: 'a', andel: { kind: 'number', value: '1' } }
    const mine = { text: 'b', andel: { kind: 'number', value: '2' } }
    const theirs = { text: 'a', andel: { kind: 'missing' }, ny: 'x' }
    const { value, conflicts } = mergeValues(was, mine, theirs, ['f'])
    expect(value).toEqual({ text: 'b', andel: { kind: 'missing' }, ny: 'x' })
    expect(conflicts).toEqual([{ path: ['f', 'andel'], base: was.andel, mine: mine.andel, theirs: theirs.andel }])
  })

  const template = (titles: Record<string, string>, order = Object.keys(titles)) => ({
    sections: [
      { sectionKey: 's', title: 'Inledning', blocks: order.map((key) => ({ blockKey: key, title: titles[key] })) },
    ],
  })
  it('merge the blocks of a template by key: titles, order, additions and removals', () => {
    const base = template({ a: 'A', b: 'B', c: 'C' })
    const mine = template({ a: 'A2', x: 'X', b: 'B', c: 'C' })
    const theirs = template({ c: 'C', a: 'A', b: 'B2' }, ['c', 'a', 'b'])
    const { value, conflicts } = mergeValues(base, mine, theirs)
    expect(conflicts).toEqual([])
    expect(value).toEqual(template({ a: 'A2', x: 'X', b: 'B2', c: 'C' }, ['c', 'a', 'x', 'b']))
  })
  it('keep a block that one took away and another changed, where it stood, and tell of it', () => {
    const base = template({ a: 'A', b: 'B', c: 'C' })
    const { value, conflicts } = mergeValues(base, template({ a: 'A', c: 'C' }), template({ a: 'A', b: 'B2', c: 'C' }))
    expect(value).toEqual(template({ a: 'A', b: 'B2', c: 'C' }))
    expect(conflicts).toMatchObject([{ path: ['sections', 's', 'blocks', 'b'], mine: undefined }])
  })
  it('change a template by path: a title, an added, a moved and a removed block', () => {
    const base = template({ a: 'A', b: 'B' })
    const at = ['sections', 's', 'blocks']
    const changes: Change[] = [
      { path: [...at, 'a', 'title'], base: 'A', value: 'A2' },
      { path: [...at, 'x'], value: { blockKey: 'x', title: 'X' } },
      { path: [...at, ORDER], base: ['a', 'b', 'x'], value: ['x', 'b', 'a'] },
      { path: [...at, 'b'], base: { blockKey: 'b', title: 'B' }, value: null },
    ]
    const { value, conflicts } = mergeChanges(base, changes)
    expect(conflicts).toEqual([])
    expect(value).toEqual(template({ x: 'X', a: 'A2' }))
    expect(mergeChanges(template({ b: 'B' }), changes.slice(0, 1)).conflicts).toHaveLength(1)
  })

  const leaf = fc.oneof(fc.string({ minLength: 1, maxLength: 3 }), fc.integer(), fc.boolean())
  const tree = fc.letrec((tie) => ({
    node: fc.oneof({ maxDepth: 3 }, leaf, fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('node'), { maxKeys: 3 })),
  })).node
  const object = fc.dictionary(fc.constantFrom('a', 'b', 'c'), tree, { maxKeys: 3 })
  it('hold for every three values: what one alone changed is taken, and every conflict keeps both sides', () => {
    fc.assert(
      fc.property(object, object, object, (base, mine, theirs) => {
        expect(sameValue(mergeValues(base, mine, base).value, mine)).toBe(true)
        expect(sameValue(mergeValues(base, base, theirs).value, theirs)).toBe(true)
        expect(mergeValues(base, mine, mine)).toEqual({ value: mine, conflicts: [] })
        const { value, conflicts } = mergeValues(base, mine, theirs)
        for (const { path, mine: ours, theirs: other } of conflicts) {
          expect(sameValue(valueAt(value, path), other)).toBe(true)
          expect(sameValue(valueAt(mine, path), ours)).toBe(true)
        }
      }),
    )
  })
  it('are saved twice as once: a replayed save never conflicts with itself', () => {
    const path = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 })
    const changes = fc.array(fc.record({ path, value: tree }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(object, changes, (stored, wanted) => {
        // As a form makes them: one for a place, each based on what stood there.
        const apart = wanted.filter(
          ({ path: mine }, index) =>
            !wanted.some((other, at) => at !== index && mine.every((key, step) => (other.path[step] ?? key) === key)),
        )
        const made = apart.map((change) => ({ ...change, base: valueAt(stored, change.path) }))
        const first = mergeChanges(stored, made)
        const again = mergeChanges(first.value, made)
        expect(again).toEqual({ value: first.value, changed: false, conflicts: [] })
        expect(rebaseChanges(first.value, made)).toEqual([])
      }),
    )
  })
  it('never reach a prototype', () => {
    const crafted = JSON.parse('{"__proto__": {"x": 1}, "a": {"__proto__": {"y": 1}}}')
    mergeValues({}, crafted, { a: { b: 1 } })
    withValueAt({}, ['__proto__', 'z'], 1)
    expect(Object.hasOwn(Object.prototype, 'x') || Object.hasOwn(Object.prototype, 'z')).toBe(false)
  })
})

describe('texts put together', () => {
  it('have what each wrote and nothing twice', () => {
    expect(mergeText('Rektor A.', 'Rektor A. Rektor mer.', 'Rektor A.\n\nLärare B.')).toBe(
      'Rektor A. Rektor mer.\n\nLärare B.',
    )
    expect(mergeText('', 'Rektor A. Rektor mer.', 'Rektor A.\n\nLärare B.')).toBe('Rektor A. Rektor mer.\n\nLärare B.')
    expect(mergeText('Vi läser.', 'Vi läser. Ofta.', 'Vi läser. Högt.')).toBe('Vi läser. Högt. Ofta.')
    expect(mergeText('A\n\nB\n\nC', 'A\n\nC', 'A\n\nB\n\nC\n\nD')).toBe('A\n\nC\n\nD')
    expect(mergeText('Vi är nöjda med året.', 'Vi är mycket nöjda med året.', 'Vi är nöjda med läsåret.')).toBe(
      'Vi är mycket nöjda med läsåret.',
    )
  })
  it('keep both paragraphs whole where both rewrote the same words', () => {
    expect(mergeText('Vi är nöjda.', 'Vi är missnöjda.', 'Vi är stolta.')).toBe('Vi är stolta.\n\nVi är missnöjda.')
    expect(mergeText('Vi är nöjda.\n\nSlut.', 'Vi är missnöjda.\n\nNytt.\n\nSlut.', 'Vi är stolta.\n\nSlut nu.')).toBe(
      'Vi är stolta.\n\nVi är missnöjda.\n\nNytt.\n\nSlut nu.',
    )
  })

  const paragraph = fc
    .uniqueArray(fc.constantFrom('elev', 'skola', 'mål', 'läsning', 'trygghet'), { minLength: 1, maxLength: 4 })
    .map((words) => `${words.join(' ')}.`)
  const text = fc.uniqueArray(paragraph, { maxLength: 5 }).map((paragraphs) => paragraphs.join('\n\n'))
  it('hold for every three texts: no new word lost, no paragraph twice, what both left taken once', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const merged = mergeText(base, mine, theirs)
        const of = (one: string) => one.split('\n\n').filter(Boolean)
        for (const side of [mine, theirs])
          for (const added of of(side).filter((one) => !of(base).includes(one)))
            for (const word of added
              .replace('.', '')
              .split(' ')
              .filter((one) => !base.includes(one)))
              expect(merged).toContain(word)
        expect(new Set(of(merged)).size).toBe(of(merged).length)
        expect(mergeText(base, mine, base)).toBe(mine)
        expect(mergeText(base, base, theirs)).toBe(theirs)
        expect(mergeText(base, mine, mine)).toBe(mine)
      }),
      { numRuns: 500 },
    )
  })
  it('take two long texts apart in good time', () => {
    const long = (word: string) => Array.from({ length: 5000 }, (_, index) => `${word} ${index}`).join('\n')
    const before = performance.now()
    mergeText(long('a'), long('b'), long('c'))
    expect(performance.now() - before).toBeLessThan(2000)
  })

  const word = (text: string, format = 0) => ({ type: 'text', text, format, version: 1 })
  const line = (...children: ReturnType<typeof word>[]) => ({ type: 'paragraph', version: 1, children })
  const rich = (...children: RichText['root'][]): RichText => ({ root: { type: 'root', version: 1, children } })
  const list = (...items: string[]) => ({
    type: 'list',
    listType: 'bullet',
    children: items.map((text) => ({ type: 'listitem', children: [word(text)] })),
  })
  it('keep their format, paragraphs and lists alike', () => {
    const base = rich(line(word('Vi läser mycket.')), list('ett', 'två'))
    const mine = rich(line(word('Vi läser mycket. '), word('Högt.', 1)), list('ett', 'två', 'mitt'))
    const theirs = rich(line(word('Vi läser mycket.')), list('deras', 'ett', 'två'), line(word('Nytt.')))
    const merged = mergeRichText(base, mine, theirs)
    expect(plainText(merged)).toBe('Vi läser mycket. Högt.\nderas\nett\ntvå\nmitt\nNytt.')
    expect(JSON.stringify(merged)).toContain('"text":"Högt.","format":1')
    expect(joinValues(base, mine, theirs)).toEqual(merged)
    expect(joinValues(undefined, { kind: 'missing' }, { kind: 'notApplicable' })).toBeUndefined()
  })
})

it('what differs between two texts gives both of them back', () => {
  expect(differences('Vi är nöjda med året', 'Vi är mycket nöjda med läsåret')).toEqual([
    { kind: 'same', text: 'Vi är ' },
    { kind: 'added', text: 'mycket ' },
    { kind: 'same', text: 'nöjda med ' },
    { kind: 'removed', text: 'året' },
    { kind: 'added', text: 'läsåret' },
  ])
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const parts = differences(before, after)
      const without = (kind: string) => parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('')
      expect([without('added'), without('removed')]).toEqual([before, after])
    }),
  )
})
