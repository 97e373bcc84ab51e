import { STATUS_CODES } from 'node:http'
import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponsesObject } from 'zod-openapi'
import { CommandError } from '#commands/common/CommandError.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import { apiBase, type Operation } from './Operation.ts'
import { operations } from './operations/index.ts'
import type { Pair } from './Pair.ts'
import { tags } from './tags.ts'

const both = ({ sv, en }: Pair) => `${sv}\n\n${en}`
const refusal = z
  .object({
    code: z.string(),
    message: z.string(),
    details: z.record(z.string(), z.unknown()),
    errors: z.array(z.object({ message: z.string() })),
  })
  .meta({ id: 'Refusal', description: 'Varför anropet nekades / Why the call was refused' })

/** What every call may be refused with. */
export const always = (scope: Operation['scope']): CommandError[] => [
  new CommandError('SIGNED_OUT/key'),
  new CommandError('SIGNED_OUT/keyRevoked'),
  new CommandError('FORBIDDEN/scope', { scope }),
  new CommandError('TOO_MANY/key', { seconds: 60 }),
  new CommandError('BUSY/database'),
]
const examplesOf = (refused: readonly CommandError[]) =>
  Object.fromEntries(
    refused.flatMap((one) =>
      (['sv', 'en'] as const).map((language) => {
        const message = tellRefusal(one, language)
        const value = { code: one.code, message, details: one.details, errors: [{ message }] }
        return [`${one.refusal.replace('/', '.')}.${language}`, { summary: `${one.refusal} (${language})`, value }]
      }),
    ),
  )

/** The refusals of a call by status, each with its sentence in both languages. */
const refusedAs = ({ refusals, scope }: Operation): ZodOpenApiResponsesObject =>
  Object.fromEntries(
    [...Map.groupBy([...refusals, ...always(scope)], ({ status }) => status)].map(([status, some]) => [
      `${status}`,
      {
        description: `${STATUS_CODES[status]}: ${some.map((one) => one.refusal).join(', ')}`,
        content: { 'application/json': { schema: refusal, examples: examplesOf(some) } },
      },
    ]),
  )

const answered = ({ answer }: Operation) =>
  'files' in answer
    ? Object.fromEntries(answer.files.map((mime) => [mime, { schema: { type: 'string' as const } }]))
    : { 'application/json': { schema: answer } }

const described = (one: Operation): ZodOpenApiOperationObject => ({
  operationId: one.name,
  tags: [tags[one.tag].sv],
  summary: `${one.summary.sv} / ${one.summary.en}`,
  description: [...(one.description ? [both(one.description)] : []), `Behörighet / scope: \`${one.scope}\``].join(
    '\n\n',
  ),
  security: [{ key: [] }],
  ...(one.params || one.query
    ? { requestParams: { ...(one.params && { path: one.params }), ...(one.query && { query: one.query }) } }
    : {}),
  ...(one.body
    ? {
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: one.body,
              ...(one.example ? { examples: { one: { value: one.example } } } : {}),
            },
          },
        },
      }
    : {}),
  responses: { '200': { description: 'OK', content: answered(one) }, ...refusedAs(one) },
})

const make = () =>
  createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Kvalitetsdokument',
      version: '1',
      description: both({
        sv: 'Kommunens andra system hämtar och lämnar uppgifter här, med en nyckel som kommunen har gjort. Svaren gäller kommunen som nyckeln hör till. Meningar i fel följer Accept-Language: svenska, eller engelska med en.',
        en: 'Here a municipality’s other systems fetch and deliver, with a key that the municipality has made. Answers are about the municipality whose key it is. Sentences of refusals follow Accept-Language: Swedish, or English by en.',
      }),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: apiBase }],
    tags: Object.values(tags).map(({ sv, en }) => ({ name: sv, description: en })),
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'kvd_…' } } },
    paths: Object.fromEntries(
      [...Map.groupBy(operations, ({ path }) => path)].map(([path, some]) => [
        path,
        Object.fromEntries(some.map((one) => [one.method, described(one)])),
      ]),
    ),
  })

let made: ReturnType<typeof make> | undefined
/** The API as OpenAPI 3.1, made of the schemas that parse the calls: it cannot say anything else than they do. */
export const openapi = () => (made ??= make())
