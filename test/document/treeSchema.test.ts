import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { exactly } from '#document/exactly.ts'
import type { Drawing } from '#document/tree/tree.ts'
import { drawingSchema, nodeSchema } from '#document/tree/treeSchema.ts'
import { hardDrawings } from '../html/stressTree.ts'

type Kept = { name: string; note?: string; parts: { key: string; weight?: number }[] }
const part = { key: z.string(), weight: z.number().optional() }

describe('a schema and its type', () => {
  it('are the same, or it does not compile', () => {
    exactly<Kept>()(z.object({ name: z.string(), note: z.string().optional(), parts: z.array(z.object(part)) }))
    // @ts-expect-error an optional property that only the type has
    exactly<Kept>()(z.object({ name: z.string(), parts: z.array(z.object(part)) }))
    // @ts-expect-error the same further in
    exactly<Kept>()(
      z.object({ name: z.string(), note: z.string().optional(), parts: z.array(z.object({ key: z.string() })) }),
    )
    // @ts-expect-error a member of a union that only the type has
    exactly<'a' | 'b'>()(z.literal('a'))
    // @ts-expect-error a kind of drawing added to the types alone
    exactly<Drawing | { kind: 'spiral' }>()(drawingSchema)
    // @ts-expect-error a property that only the schema has
    exactly<{ name: string }>()(z.object({ name: z.string(), note: z.string().optional() }))
  })
  it('know every kind of drawing', () => {
    for (const drawing of Object.values(hardDrawings)) expect(drawingSchema.parse(drawing)).toEqual(drawing)
    expect(drawingSchema.safeParse({ kind: 'spiral' }).success).toBe(false)
  })
  it('refuse what no node has', () => {
    const node = { type: 'paragraph', origin: { blockKey: 'a' }, inlines: [] }
    expect(nodeSchema.safeParse(node).success).toBe(true)
    expect(nodeSchema.safeParse({ ...node, colour: 'red' }).success).toBe(false)
  })
})
