/** Where to go after login: a path of our own, never another site. */
export const safePath = (wanted: string | undefined | null): string =>
  wanted && /^\/(?![/\\])[^\p{Cc}\\]*$/u.test(wanted) && !wanted.startsWith('/logga-in') ? wanted : '/'
