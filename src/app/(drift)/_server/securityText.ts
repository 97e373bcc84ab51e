const halfYear = 183 * 24 * 60 * 60 * 1000

/**
 * Whom to tell of a hole (RFC 9116), or nothing where nobody has said: `SECURITY_CONTACT` is the municipality's, an
 * address of mail or of a page. The text has to end some day, and is made anew at every request.
 */
export const securityText = (
  { SECURITY_CONTACT: contact, SERVER_URL: address }: Record<string, string | undefined>,
  now = Date.now(),
): string | undefined => {
  if (!contact) return undefined
  const isMail = /^[^\s@/:]+@[^\s@/]+$/u.test(contact)
  return [
    `Contact: ${isMail ? `mailto:${contact}` : contact}`,
    `Expires: ${new Date(now + halfYear).toISOString().slice(0, 10)}T00:00:00Z`,
    'Preferred-Languages: sv, en',
    ...(address ? [`Canonical: ${address.replace(/\/+$/u, '')}/.well-known/security.txt`] : []),
    '',
  ].join('\n')
}
