type PayloadRefusal = Error & { status: number; isPublic: boolean; data?: unknown }

/**
 * What Payload, or a hook of ours in it, refuses. Known by its shape: the built server holds several copies of Payload,
 * and an error of the one that runs is no instance of the class that a route imports.
 */
export const isPayloadRefusal = (error: unknown): error is PayloadRefusal =>
  error instanceof Error && 'isPublic' in error && 'status' in error && typeof error.status === 'number'
