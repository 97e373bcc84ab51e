/** What the server says when it does not do what it was asked: a code for us, a sentence for the person. */
export type Refusal = { status: number; code: string; message: string; details: Record<string, unknown> }
export type Reply<T> = { ok: true; data: T } | { ok: false; refusal: Refusal }

const unreachable: Refusal = {
  status: 0,
  code: 'UNREACHABLE',
  message: 'Servern svarar inte. Kontrollera nätet och försök igen. Det du har skrivit är kvar.',
  details: {},
}

/** Posts to our own routes. Never throws: a lost connection is a refusal with status 0. */
export const post = async <T>(url: string, body: unknown, options: { keepalive?: boolean } = {}): Promise<Reply<T>> => {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'same-origin',
      ...options,
    })
    const data: unknown = await response.json().catch(() => undefined)
    if (response.ok) return { ok: true, data: data as T }
    const {
      code = 'UNKNOWN',
      message = 'Något gick fel. Försök igen.',
      details = {},
    } = (data ?? {}) as Partial<Refusal>
    return { ok: false, refusal: { status: response.status, code, message, details } }
  } catch {
    return { ok: false, refusal: unreachable }
  }
}
