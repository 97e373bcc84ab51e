import type { z } from 'zod'
import type { ComposeInput } from './input.ts'
import { inputSchema } from './inputSchema.ts'
import { StoredInputError } from './StoredInputError.ts'

/**
 * Raised when a stored input could no longer be read as it stands: something of it is renamed, moved, or means another
 * thing. A new optional property needs no new version. Each raise adds one step to `steps` and one folder of fixtures
 * (test/document/stored).
 */
export const INPUT_VERSION = 1

/** A compose input as it is kept with a document from hand-in on. */
export type StoredInput = ComposeInput & { version: typeof INPUT_VERSION }
export const storedInput = (input: ComposeInput): StoredInput => ({ ...input, version: INPUT_VERSION })

type Stored = Record<string, unknown>
/** From version `at` to `at + 1`. What an input of version 0, from before there were versions, may lack is empty. */
const steps: ((stored: Stored) => Stored)[] = [
  ({ vocabulary, ...stored }) => ({
    variables: {},
    visibility: {},
    answers: {},
    resolved: {},
    sets: {},
    ...stored,
    vocabulary: {
      domains: [],
      subjects: [],
      measures: [],
      groups: [],
      scales: [],
      suppression: { minN: 10, secondary: true, symbol: '..' },
      notation: { schoolYear: '2022/23', term: 'VT-23' },
      ...(isObject(vocabulary) ? vocabulary : {}),
    },
  }),
]
const isObject = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isVersion = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0

/**
 * Reads a stored input of any version up to ours. Throws `StoredInputError` on one from a later version, of which this
 * program could only lose what it does not know, and on what is no input.
 */
export const upgradeInput = (stored: unknown): ComposeInput => {
  if (!isObject(stored)) throw new StoredInputError('BROKEN_INPUT', { place: '' })
  const { version = 0, ...input } = stored
  if (!isVersion(version)) throw new StoredInputError('BROKEN_INPUT', { place: 'version' })
  if (version > INPUT_VERSION) throw new StoredInputError('NEWER_INPUT', { stored: version, known: INPUT_VERSION })
  const { data, error } = inputSchema.safeParse(steps.slice(version).reduce((older, step) => step(older), input))
  if (error) throw new StoredInputError('BROKEN_INPUT', { place: placeOf(error) })
  return data
}
const placeOf = ({ issues: [first] }: z.ZodError) => first?.path.join('.') ?? ''
