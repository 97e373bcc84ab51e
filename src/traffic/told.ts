import type { Attributes } from '@opentelemetry/api'
import type { ReadableSpan } from '@opentelemetry/sdk-trace'
import { withoutSecrets } from './withoutSecrets.ts'

const clean = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'string' ? withoutSecrets(value) : value,
    ]),
  )

/** A span as it may leave the house: addresses without what is secret in them, and of an error its type alone. */
export const told = (span: ReadableSpan): ReadableSpan =>
  Object.create(span, {
    name: { value: withoutSecrets(span.name) },
    attributes: { value: clean(span.attributes) },
    status: { value: { code: span.status.code } },
    events: {
      value: span.events.map((event) => ({
        ...event,
        attributes: { 'exception.type': event.attributes?.['exception.type'] },
      })),
    },
  })
