import { context, propagation, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import { told } from './told.ts'

/** `endpoint`: a collector's address for OTLP over HTTP, without `/v1/traces`. `ratio`: of traces that begin here, 0 to 1. */
export type Tracing = { endpoint: string; headers: Record<string, string>; service: string; ratio: number }

const exporterTo = ({ endpoint, headers }: Tracing): SpanExporter => {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/u, '')}/v1/traces`, headers })
  return {
    export: (spans, done) => exporter.export(spans.map(told), done),
    shutdown: () => exporter.shutdown(),
    forceFlush: () => exporter.forceFlush(),
  }
}

/**
 * Sends what this process does to a collector of OpenTelemetry: Next's spans of requests, ours of jobs and of the database.
 * A collector that is away costs its spans and nothing else. Gives back how to send what is left and stop.
 */
export const traceTo = (tracing: Tracing): (() => Promise<void>) => {
  const provider = new TracerProvider({
    resource: defaultResource().merge(resourceFromAttributes({ 'service.name': tracing.service })),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(tracing.ratio) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: exporterTo(tracing) })],
  })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  trace.setGlobalTracerProvider(provider)
  return () => provider.shutdown()
}
