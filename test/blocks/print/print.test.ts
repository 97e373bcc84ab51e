import { describe, expect, it } from 'vitest'
import type { FormModel } from '#document/answer/form.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import { allBlocks } from '../allBlocks.ts'
import { fixtureOf } from '../fixtureOf.ts'
import { printForm } from './printForm.ts'
import { printTree } from './printTree.ts'

/** The same data, once for each value in it, with that value changed, and once with it gone. */
const changesOf = (value: unknown): unknown[] => {
  if (Array.isArray(value))
    return value.flatMap((one, index) => [
      ...changesOf(one).map((changed) => value.with(index, changed)),
      value.toSpliced(index, 1),
    ])
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => {
      const { [key as keyof typeof value]: _, ...rest } = value
      const gone = Array.isArray(one) || typeof one === 'object' ? [] : [rest]
      return [...changesOf(one).map((changed) => ({ ...value, [key]: changed })), ...gone]
    })
  if (typeof value === 'string') return [`${value}x`]
  return [typeof value === 'number' ? value + 1 : !value]
}
const unseen = <T>(data: T, print: (data: T) => string[]): unknown[] => {
  const seen = print(data).join('\n')
  return changesOf(data).filter((changed) => {
    try {
      return print(changed as T).join('\n') === seen
    } catch {
      // A node without its type is no node.
      return false
    }
  })
}

/** A snapshot that leaves something out lets it change unseen. */
describe.each(allBlocks.map((block) => ({ slug: block.slug, block })))('the print of $slug', ({ block }) => {
  const { nodes, form } = fixtureOf(block)
  it('shows every change of its nodes', () => expect(unseen<DocumentNode[]>(nodes, printTree)).toEqual([]))
  it('shows every change of its form', () => {
    if (form) expect(unseen<FormModel>(form, printForm)).toEqual([])
  })
})
