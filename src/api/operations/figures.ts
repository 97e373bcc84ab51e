import { z } from 'zod'
import { asUser } from '#access/asUser.ts'
import { idOf } from '#access/idOf.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { putFigures, putFiguresSchema } from '#commands/figures/putFigures.ts'
import { measuredValueSchema } from '#document/answer/answer.ts'
import { periodPattern } from '#document/figures/register.ts'
import { statisticValue } from '#load/resolve/measures.ts'
import { operation } from '../Operation.ts'
import { changedSince, id, inOrder, instant, listOf, pageFacts, pageOf, said, text, wrongArguments } from '../parts.ts'

const figure = z.object({
  unitId: id,
  measure: text,
  group: text,
  period: said(text, { sv: 'VT2025, HT2024, 2024/25 eller 2025.', en: 'VT2025, HT2024, 2024/25 or 2025.' }),
  value: measuredValueSchema,
  source: text.nullable(),
  asOf: text.nullable(),
  origin: z.enum(['import', 'manual', 'document']),
  updatedAt: instant,
})

/** Figures as they are stored, and figures put in their place. */
export const figures = [
  operation({
    method: 'get',
    path: '/figures',
    name: 'listFigures',
    tag: 'figures',
    scope: 'figures:read',
    summary: { sv: 'Läs siffror', en: 'Read figures' },
    description: {
      sv: 'Siffrorna som de är lagrade, med antal och utan prickning: de prickas först när ett publikt dokument görs. Den som lämnar dem vidare ansvarar för att små grupper döljs.',
      en: 'Figures as they are stored, with their n and not suppressed: that is done when a public document is made. Whoever passes them on answers for hiding small groups.',
    },
    query: z.object({
      period: z.string().regex(periodPattern).optional(),
      measure: text.max(200).optional(),
      unitId: id.optional(),
      changedSince,
      ...pageOf(1000),
    }),
    answer: listOf(figure),
    refusals: [wrongArguments],
    run: async ({ actor: { payload, user }, municipality }, { query: { page, limit, ...asked } }) => {
      const where = {
        municipality: { equals: municipality },
        ...(asked.period ? { period: { equals: asked.period } } : {}),
        ...(asked.measure ? { measure: { equals: asked.measure } } : {}),
        ...(asked.unitId ? { unit: { equals: asked.unitId } } : {}),
        ...(asked.changedSince ? { updatedAt: { greater_than_equal: asked.changedSince } } : {}),
      }
      const found = await payload.find({ collection: 'statistics', where, page, limit, ...inOrder, ...asUser(user) })
      const items = found.docs.map((row) => ({
        unitId: idOf(row.unit) ?? '',
        measure: row.measure,
        group: row.group,
        period: row.period,
        value: statisticValue(row),
        source: row.source ?? null,
        asOf: row.asOf ?? null,
        origin: row.origin,
        updatedAt: row.updatedAt,
      }))
      return { items, ...pageFacts(found) }
    },
  }),
  operation({
    method: 'put',
    path: '/figures',
    name: 'putFigures',
    tag: 'figures',
    scope: 'figures:write',
    summary: { sv: 'Lämna siffror', en: 'Deliver figures' },
    description: {
      sv: 'Det som skickas gäller efteråt, vad som än stod där; det som ersätts finns kvar i historiken. Samma anrop igen ändrar inget. Måtten och grupperna är de i kommunens register, och enheten anges med id eller kod. Allt eller inget: en enda siffra utan plats i registret, eller ett låst mått, och inget sparas.',
      en: 'What is sent stands afterwards, whatever stood there; what it replaces is kept in the history. The same call again changes nothing. Measures and groups are those of the municipality’s register, and the unit is given by id or code. All or nothing: one figure that has no place in the register, or one locked measure, and nothing is saved.',
    },
    body: putFiguresSchema,
    example: {
      period: 'VT2025',
      source: 'Beslutsstödet',
      figures: [{ unitCode: '12345678', measure: 'merit', value: { kind: 'number', value: '221.5', n: 24 } }],
    },
    answer: z.object({
      received: z.number().int(),
      changed: said(z.number().int(), {
        sv: 'Hur många som var nya eller andra.',
        en: 'How many were new or different.',
      }),
    }),
    refusals: [
      wrongArguments,
      new CommandError('INVALID/unitsElsewhere', { unitIds: ['12345678'] }),
      new CommandError('INVALID/figures', { faults: ['merit: …'] }),
      new CommandError('WRONG_STATE/figuresLocked', { figures: ['Meritvärde, VT 2025'] }),
      new CommandError('STALE'),
    ],
    run: ({ actor, municipality }, { body }) => putFigures(actor, municipality, body),
  }),
]
