/** The package brings no types: what we use of two of its languages. */
declare module 'hyphen/sv/index.js' {
  const hyphenation: {
    hyphenateSync: (text: string, options?: { minWordLength?: number; hyphenChar?: string }) => string
  }
  export default hyphenation
}
declare module 'hyphen/en-gb/index.js' {
  const hyphenation: {
    hyphenateSync: (text: string, options?: { minWordLength?: number; hyphenChar?: string }) => string
  }
  export default hyphenation
}
