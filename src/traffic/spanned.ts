import { type Attributes, SpanStatusCode, trace } from '@opentelemetry/api'

/**
 * What takes time, as a span of the trace that it belongs to; free where nobody asked for traces (`traceTo`). An error is
 * told by its name alone: its message may hold what somebody wrote.
 */
export const spanned = <T>(name: string, attributes: Attributes, run: () => Promise<T>): Promise<T> =>
  trace.getTracer('kvalitetsdokument').startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await run()
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'Error' })
      throw error
    } finally {
      span.end()
    }
  })
